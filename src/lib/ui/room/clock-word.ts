// What the panel of peers says of this device's clock: nothing, unless it is off by more than two minutes.
import type { LiveRoom } from '$lib/live';

/** `by`: milliseconds. */
export interface ClockWord {
	readonly is: 'ahead' | 'behind' | 'apart' | 'unclear';
	readonly by: number;
}

const worthAWord = 2 * 60_000;

export function clockWord(clock: LiveRoom['clock']): ClockWord | undefined {
	if (!clock) return undefined;
	if (clock.kind === 'unclear') return { is: 'unclear', by: 0 };
	// Of two, each goes halfway: nobody is the one who is wrong.
	const by = Math.abs(clock.offset) * (clock.among === 2 ? 2 : 1);
	if (by <= worthAWord) return undefined;
	return { is: clock.among === 2 ? 'apart' : clock.offset < 0 ? 'ahead' : 'behind', by };
}
