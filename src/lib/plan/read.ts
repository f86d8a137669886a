// Reads entities out of the document, field by field: peers and files are strangers, so nothing is taken on trust.
import * as Y from 'yjs';
import { cutText, isId } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { schema } from '$lib/model/schema';
import type { Collection, Entity } from '$lib/model/schema';
import type { Field } from '$lib/model/field';
import { isText, sayable } from './text';

function readField(field: Field, raw: unknown): unknown {
	if (field.kind === 'scalar') return field.read(raw);
	return isText(raw) ? cutText(sayable(raw.toString()), limits.text) : '';
}

/**
 * A frozen record, or undefined where there is no entity of that id. A tombstone is read too, with `alive: false`.
 * With `only`, no other fields are in it.
 */
export function readEntity<C extends Collection>(doc: Y.Doc, collection: C, id: string): Entity<C> | undefined;
export function readEntity<C extends Collection, F extends keyof Entity<C>>(
	doc: Y.Doc,
	collection: C,
	id: string,
	only: readonly F[]
): Pick<Entity<C>, F | 'id' | 'alive'> | undefined;
export function readEntity(
	doc: Y.Doc,
	collection: Collection,
	id: string,
	only?: readonly string[]
): Readonly<Record<string, unknown>> | undefined {
	const raw = isId(id) ? doc.getMap(collection).get(id) : undefined;
	if (!(raw instanceof Y.Map)) return undefined;
	const entity: Record<string, unknown> = { id, alive: raw.get('alive') === true };
	const fields: Readonly<Record<string, Field>> = schema[collection];
	for (const name of only ?? Object.keys(fields)) {
		const field = fields[name];
		if (field) entity[name] = readField(field, raw.get(name));
	}
	// Two people may change owner and answer apart: an acceptance counts only from whoever owns it now.
	if (collection === 'keyResults' && !only && entity.acceptedBy !== entity.owner) entity.acceptedBy = null;
	return Object.freeze(entity);
}
