// The cycle itself: its name, its dates, where it stands, and the charter that each member signs once.
import { ok, refused } from '$lib/model/result';
import { cleanWord, isDay } from '$lib/model/field';
import { cycleEntity, cycleStates } from '$lib/model/schema';
import type { CycleMeta } from '$lib/model/schema';
import { draft, set } from '../change';
import type { Command } from '../change';
import type { Body } from '../journal/record';
import { soundValues } from './sound';

export const setCycle: Command<{
	cycleName?: string;
	spaceName?: string;
	start?: string | null;
	end?: string | null;
}> = (plan, _actor, values) => {
	const meta = plan.get('meta', cycleEntity);
	if (!meta) return refused('unknown-entity');
	for (const name of [values.cycleName, values.spaceName])
		if (name !== undefined && !cleanWord(name)) return refused('name-missing');
	for (const date of [values.start, values.end]) if (date && !isDay(date)) return refused('date-unreadable');
	const { start, end } = { ...meta, ...values };
	if (start && end && end <= start) return refused('dates-reversed');
	const sound = soundValues('meta', values);
	if (!sound.ok) return sound;
	return ok({
		writes: [set('meta', cycleEntity, sound.value)],
		records: [draft('edited', [cycleEntity], { fields: Object.keys(sound.value), ...(sound.value as Body) })],
		undoable: true
	});
};

/** Draft → active → review → closed, one step at a time, forward or back. */
export const moveCycle: Command<{ state: CycleMeta['state'] }> = (plan, _actor, { state }) => {
	const meta = plan.get('meta', cycleEntity);
	if (!meta) return refused('unknown-entity');
	if (Math.abs(cycleStates.indexOf(state) - cycleStates.indexOf(meta.state)) !== 1) return refused('state-unfit');
	return ok({
		writes: [set('meta', cycleEntity, { state })],
		records: [draft('cycle-state', [cycleEntity], { from: meta.state, to: state })],
		undoable: false
	});
};

/** Says yes to the charter as it now reads; the words are kept with the signature. */
export const signCharter: Command<{ charter: string }> = (_plan, _actor, { charter }) =>
	ok({ writes: [], records: [draft('charter-signed', [cycleEntity], { charter })], undoable: false });
