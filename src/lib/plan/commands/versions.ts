// Brings the wording and the figures of an earlier version back; what stood there meanwhile stays on record.
import { longText } from '../text';
import { ok, refused } from '$lib/model/result';
import { schema } from '$lib/model/schema';
import type { Objective, Values } from '$lib/model/schema';
import type { Field } from '$lib/model/field';
import { reword, set } from '../change';
import type { Command, Write } from '../change';
import type { Body } from '../journal/record';
import { keptFields, recordOfEdit } from '../material';
import type { Published } from '../material';
import { unsound } from './key-results';
import { soundValues } from './sound';

/** Where a thing stands, and whether it is published, dropped or closed, is not part of how it reads. */
const stays: ReadonlySet<string> = new Set(['state', 'dropped', 'objective', 'team']);

export const restoreVersion: Command<{
	in: Published;
	id: string;
	/** One of `versions(plan, id)`. */
	version: { readonly key: string; readonly material: Body };
}> = (plan, _actor, { in: collection, id, version }) => {
	const entity = plan.get(collection, id);
	if (!entity?.alive) return refused('already-gone');
	if (plan.get('meta', 'cycle')?.state === 'closed') return refused('cycle-closed');
	const row = entity as unknown as Readonly<Record<string, unknown>>;
	const fields: Readonly<Record<string, Field>> = schema[collection];
	const words: Record<string, string> = {};
	const given: Record<string, unknown> = {};
	for (const name of keptFields(collection)) {
		const value = Object.hasOwn(version.material, name) ? version.material[name] : undefined;
		if (stays.has(name) || value === undefined) continue;
		if (fields[name]?.kind !== 'text') given[name] = value;
		else if (typeof value === 'string') words[name] = longText(value);
	}
	const sound = soundValues(collection, given as Values<Published>);
	if (!sound.ok) return sound;
	const owned: Values<'keyResults'> = sound.value;
	const disowned = collection === 'keyResults' && owned.owner !== undefined && owned.owner !== entity.owner;
	const values = { ...sound.value, ...(disowned ? { acceptedBy: null } : {}) };
	const after = { ...entity, ...values, ...words } as Objective;
	const problem = collection === 'keyResults' ? unsound(after as never) : undefined;
	if (problem) return { ok: false, problem };
	const changed = Object.entries(values).filter(([name, value]) => value !== row[name]);
	const reworded = Object.entries(words).filter(([name, text]) => text !== row[name]);
	if (!changed.length && !reworded.length) return refused('nothing-to-change');
	const writes: Write[] = [
		...reworded.map(([name, text]) => reword(collection, id, name as never, text)),
		...(changed.length ? [set(collection, id, Object.fromEntries(changed) as Values<Published>)] : [])
	];
	const records = recordOfEdit(collection, after, plan.onRecord(id));
	return ok({
		writes,
		records: records.map((record) => ({ ...record, body: { ...record.body, restores: version.key } })),
		undoable: true,
		focus: id
	});
};
