// The words that questions are about, by the place they stand in.
import type { Question } from '$lib/ui/plan/coaching';
import type { Mark } from '../text/marks';

/** A copy of its parent is about the whole text: nothing in it stands out. */
export function marksOf(questions: readonly Question[]): ReadonlyMap<string, readonly Mark[]> {
	const marks = new Map<string, Mark[]>();
	for (const { id, place, hint } of questions) {
		if (hint.label === 'copies-parent') continue;
		const here = marks.get(place) ?? [];
		here.push({ id, from: hint.from, to: hint.to, strong: false });
		marks.set(place, here);
	}
	return marks;
}
