// When an assumption that still holds is looked at again: in four weeks, or not any more where the cycle ends before.

import { addDays } from '$lib/model/days';

export function nextReview(today: string, end: string | null): string | null {
	const next = addDays(today, 28);
	return end !== null && next > end ? null : next;
}
