// How far a key result and an objective are, how far one would expect them to be, and what that means.
import { daysBetween } from './days';
import type { Checkpoint, KeyResult, Milestone } from './schema';

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Attainment of a key result in 0..1, or undefined where nothing is known yet.
 * Number: clamp((current − from) / (to − from)). Range: 1 inside the bounds, falling off by one band width outside.
 * Milestones: share that is done. Yes/no: 0 or 1. Method, "The plan".
 */
export function keyResultProgress(
	keyResult: Pick<KeyResult, 'type' | 'from' | 'to' | 'low' | 'high' | 'current'>,
	milestones: readonly Pick<Milestone, 'done'>[] = []
): number | undefined {
	const { type, from, to, low, high, current } = keyResult;
	if (type === 'milestones') {
		return milestones.length ? milestones.filter(({ done }) => done).length / milestones.length : undefined;
	}
	if (current === null) return undefined;
	if (type === 'yesno') return current > 0 ? 1 : 0;
	if (type === 'range') {
		if (low === null || high === null || high <= low) return undefined;
		const outside = Math.max(low - current, current - high, 0);
		return clamp(1 - outside / (high - low));
	}
	if (from === null || to === null || from === to) return undefined;
	return clamp((current - from) / (to - from));
}

/** Mean of the key results whose progress is known (0..1), or undefined: "no key results" is not zero. */
export function objectiveProgress(parts: readonly (number | undefined)[]): number | undefined {
	const known = parts.filter((part) => part !== undefined);
	return known.length ? known.reduce((sum, part) => sum + part, 0) / known.length : undefined;
}

/**
 * Where progress would be today (0..1): linear from start to end of the cycle, or along the checkpoints,
 * which are values of the key result at dates (of two on one day the further counts). Undefined without dates.
 */
export function expectedProgress(
	keyResult: Pick<KeyResult, 'type' | 'from' | 'to' | 'low' | 'high'>,
	checkpoints: readonly Pick<Checkpoint, 'on' | 'value'>[],
	cycle: { readonly start: string | null; readonly end: string | null },
	today: string
): number | undefined {
	const { start, end } = cycle;
	if (!start || !end || daysBetween(start, end) <= 0) return undefined;
	if (keyResult.type === 'range') return 1;
	const stops = [
		{ on: start, share: 0 },
		...checkpoints
			.flatMap(({ on, value }) => {
				const share = on && value !== null ? keyResultProgress({ ...keyResult, current: value }) : undefined;
				return on && share !== undefined && on > start && on < end ? [{ on, share }] : [];
			})
			.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.share - b.share)),
		{ on: end, share: 1 }
	];
	const after = stops.findIndex(({ on }) => on > today);
	if (after === 0) return 0;
	const next = stops[after];
	const before = stops[after - 1];
	if (after < 0 || !next || !before) return 1;
	const passed = daysBetween(before.on, today) / daysBetween(before.on, next.on);
	return before.share + (next.share - before.share) * passed;
}

export type Standing = 'on-track' | 'behind' | 'at-risk';

/** For committed work: behind by at most 25 points, at risk beyond; undefined where either side is unknown. */
export function standing(progress: number | undefined, expected: number | undefined): Standing | undefined {
	if (progress === undefined || expected === undefined) return undefined;
	const gap = expected - progress;
	if (gap <= 1e-9) return 'on-track';
	return gap <= 0.25 + 1e-9 ? 'behind' : 'at-risk';
}
