// The clock of the room: the middle of the clocks of those who are linked, so that one that is wrong, or lies, moves nobody.

/**
 * - `offset`: milliseconds to add to this device's clock to have the room's; `among`: so many clocks, this one with them;
 * - `unclear`: the clocks in the middle are more than a day apart, and nobody can say which of them is right.
 */
export type RoomClock =
	{ readonly kind: 'agreed'; readonly offset: number; readonly among: number } | { readonly kind: 'unclear' };

const day = 24 * 60 * 60_000;
/** Closer than this, clocks count as the same: a correction that trembled would turn the order of what one device signs. */
const tolerance = 2_000;

/**
 * @param differences of every linked device's clock to ours: theirs minus ours, milliseconds
 * @returns undefined while there is nobody to agree with
 */
export function agreedClock(differences: readonly number[]): RoomClock | undefined {
	if (!differences.length) return undefined;
	const all = [0, ...differences].sort((a, b) => a - b);
	const [low = 0, high = 0] = [all[(all.length - 1) >> 1], all[all.length >> 1]];
	return high - low > day ? { kind: 'unclear' } : { kind: 'agreed', offset: low + (high - low) / 2, among: all.length };
}

/** What a device goes by from now on. @param before what it went by until now, which stands where nothing was agreed */
export function correction(before: number, clock: RoomClock | undefined): number {
	if (clock?.kind !== 'agreed' || Math.abs(clock.offset - before) < tolerance) return before;
	return Math.abs(clock.offset) < tolerance ? 0 : Math.round(clock.offset);
}
