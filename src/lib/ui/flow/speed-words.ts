// A speed in words: half within so long, with counts in its place where too few people stand behind it.
import type { Speed } from '$lib/insights';
import { t } from '$lib/i18n';

/** Undefined where there is not enough evidence. */
export function speedWords({ median, beyond, p90 }: Speed): string | undefined {
	if (beyond) return t.flow.beyond;
	if (median === undefined) return undefined;
	const half = t.flow.median({ time: t.flow.days(median) });
	return p90 === undefined ? half : `${half} · ${t.flow.p90({ time: t.flow.days(p90) })}`;
}
