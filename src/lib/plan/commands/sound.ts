// Values as they come from a form or a file, and as the document will hold them.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schema } from '$lib/model/schema';
import type { Collection, Values } from '$lib/model/schema';
import type { Field } from '$lib/model/field';

const dates: ReadonlySet<string> = new Set(['due', 'on', 'reviewOn', 'start', 'end']);

/** Only fields that hold one value, each read as the document reads it; refused where a value would silently become none. */
export function soundValues<C extends Collection>(collection: C, values: Values<C>): Result<Values<C>> {
	const fields: Readonly<Record<string, Field>> = schema[collection];
	const sound: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(values)) {
		const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
		if (field?.kind !== 'scalar' || value === undefined) continue;
		sound[name] = field.read(value);
		if (value === null || value === '' || sound[name] !== null) continue;
		if (typeof value === 'number') return refused('number-out-of-range', { value: String(value) });
		return refused(dates.has(name) ? 'date-unreadable' : 'value-unreadable', { field: name });
	}
	return ok(sound as Values<C>);
}
