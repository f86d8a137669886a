// The plan of one cycle as a CRDT document: frozen records out, named changes in, one transaction each.
import * as Y from 'yjs';
import { collections, journalRoot, schema } from '$lib/model/schema';
import type { Collection, Entity, TextFieldOf } from '$lib/model/schema';
import { isId } from '$lib/model/field';
import type { Field } from '$lib/model/field';
import type { Change, Write } from './change';
import type { SignedRecord } from './journal/signing';
import { readEntity } from './read';
import { sourceOf } from './source';
import type { Source } from './source';
import { isText, longText, spanOnto, textHandle } from './text';
import type { TextHandle } from './text';

/** What one transaction touched: ids by collection, and the keys of journal entries. */
export interface Touched {
	readonly source: Source;
	readonly entities: ReadonlyMap<Collection, ReadonlySet<string>>;
	readonly records: ReadonlySet<string>;
}

export class PlanDocument {
	readonly doc: Y.Doc;
	readonly #undo: Y.UndoManager;
	/** The step for Undo that each change was. */
	readonly #steps = new WeakMap<Change, Y.UndoManager['undoStack'][number]>();
	readonly #rows = new Map<Collection, Map<string, Entity<Collection> | null>>();
	readonly #listeners = new Set<(touched: Touched) => void>();

	constructor(doc: Y.Doc = new Y.Doc()) {
		this.doc = doc;
		for (const collection of collections) this.#rows.set(collection, new Map());
		this.#undo = new Y.UndoManager(
			collections.map((collection) => doc.getMap(collection)),
			{ trackedOrigins: new Set(['user']), captureTimeout: 600 }
		);
		doc.on('afterTransaction', this.#afterTransaction);
	}

	get<C extends Collection>(collection: C, id: string | null): Entity<C> | undefined {
		if (id === null) return undefined;
		const rows = this.#rows.get(collection) as Map<string, Entity<C> | null>;
		let row = rows.get(id);
		if (row === undefined) {
			row = readEntity(this.doc, collection, id) ?? null;
			if (row || this.doc.getMap(collection).has(id)) rows.set(id, row);
		}
		return row ?? undefined;
	}

	/** The same with only these fields read, and not kept: for looking through a whole collection. */
	part<C extends Collection, F extends keyof Entity<C>>(
		collection: C,
		id: string,
		fields: readonly F[]
	): Pick<Entity<C>, F | 'id' | 'alive'> | undefined {
		return this.#rows.get(collection)?.get(id) === undefined
			? readEntity(this.doc, collection, id, fields)
			: (this.get(collection, id) as Entity<C> | undefined);
	}

	/** Every id there is, of the living and of tombstones. */
	ids(collection: Collection): Iterable<string> {
		return this.doc.getMap(collection).keys();
	}

	all<C extends Collection>(collection: C): readonly Entity<C>[] {
		const found: Entity<C>[] = [];
		for (const id of this.doc.getMap(collection).keys()) {
			const entity = this.get(collection, id);
			if (entity?.alive) found.push(entity);
		}
		return found;
	}

	/** Tombstones, in no order: what was removed, with all that it held. */
	removed<C extends Collection>(collection: C): readonly Entity<C>[] {
		const gone: Entity<C>[] = [];
		for (const id of this.ids(collection)) {
			if (this.part(collection, id, [])?.alive !== false) continue;
			const entity = this.get(collection, id);
			if (entity) gone.push(entity);
		}
		return gone;
	}

	/** A long text to bind a field to, or undefined where there is none. */
	text<C extends Collection>(collection: C, id: string, field: TextFieldOf<C>): TextHandle | undefined {
		const entity = isId(id) ? this.doc.getMap(collection).get(id) : undefined;
		const text = entity instanceof Y.Map ? entity.get(field) : undefined;
		return isText(text) ? textHandle(text) : undefined;
	}

	onChange(listener: (touched: Touched) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/**
	 * Writes a change and its signed records. New entities are born hidden, in a transaction that undo does not
	 * track, and shown in one that it does: so undoing hides them and never takes other people's words with them.
	 * An id that is taken stays with what holds it.
	 */
	apply(change: Change, records: readonly SignedRecord[], source: Source = 'user'): void {
		const births = change.writes.filter((write) => write.do === 'create' && !this.doc.getMap(write.in).has(write.id));
		const rest = change.writes.filter((write) => write.do !== 'create');
		this.#undo.stopCapturing();
		const before = this.#undo.undoStack.at(-1);
		if (births.length || !change.undoable) {
			this.doc.transact(
				() => {
					for (const birth of births) this.#write(birth, !change.undoable);
					if (!change.undoable) for (const write of rest) this.#write(write);
					this.#record(records);
				},
				source === 'user' ? 'create' : source
			);
		}
		if (change.undoable) {
			this.doc.transact(() => {
				for (const birth of births) this.#write({ do: 'set', in: birth.in, id: birth.id, values: { alive: true } });
				for (const write of rest) this.#write(write);
				if (!births.length) this.#record(records);
			}, source);
		}
		const step = this.#undo.undoStack.at(-1);
		if (step && step !== before) this.#steps.set(change, step);
		this.#undo.stopCapturing();
	}

	/** Merges a state (Yjs, V2) that has been looked into: an archive's, or a version's. What is here stays. */
	merge(state: Uint8Array, source: Source = 'import'): void {
		Y.applyUpdateV2(this.doc, state, source);
	}

	/** Puts signed records into the journal, and nothing else. */
	record(records: readonly SignedRecord[], source: Source = 'create'): void {
		this.doc.transact(() => this.#record(records), source);
	}

	get canUndo(): boolean {
		return this.#undo.canUndo();
	}

	get canRedo(): boolean {
		return this.#undo.canRedo();
	}

	/**
	 * Takes back this person's own last change, or this one of theirs; others' changes stay, and so do later ones. The ids it
	 * touched; none where it has been taken back before.
	 */
	undo(change?: Change): readonly string[] {
		if (change) {
			const { undoStack } = this.#undo;
			const step = this.#steps.get(change);
			const at = step ? undoStack.indexOf(step) : -1;
			if (!step || at < 0) return [];
			undoStack.splice(at, 1);
			undoStack.push(step);
		}
		return this.#touching(() => this.#undo.undo());
	}

	redo(): readonly string[] {
		return this.#touching(() => this.#undo.redo());
	}

	/** What is typed from here on is a step of its own for Undo. */
	endUndoStep(): void {
		this.#undo.stopCapturing();
	}

	close(): void {
		this.#undo.destroy();
		this.doc.off('afterTransaction', this.#afterTransaction);
		this.#listeners.clear();
	}

	#touching(step: () => unknown): readonly string[] {
		const ids = new Set<string>();
		const stop = this.onChange(({ entities }) => {
			for (const set of entities.values()) for (const id of set) ids.add(id);
		});
		step();
		stop();
		return [...ids];
	}

	#record(records: readonly SignedRecord[]): void {
		const journal = this.doc.getMap(journalRoot);
		for (const { key, record } of records) journal.set(key, record);
	}

	#write(write: Write, alive = false): void {
		const root = this.doc.getMap(write.in);
		if (write.do === 'create') {
			if (root.has(write.id)) return;
			const entity = new Y.Map<unknown>();
			const values = write.values as Readonly<Record<string, unknown>>;
			for (const [name, field] of Object.entries(schema[write.in])) {
				const value = values[name];
				if (field.kind === 'text') entity.set(name, new Y.Text(typeof value === 'string' ? longText(value) : ''));
				else if (value !== undefined && value !== null) entity.set(name, field.read(value));
			}
			entity.set('alive', alive);
			root.set(write.id, entity);
			return;
		}
		const entity = root.get(write.id);
		if (!(entity instanceof Y.Map)) return;
		if (write.do === 'reword') {
			const text = entity.get(write.field);
			if (!isText(text)) return;
			const span = spanOnto(text.toString(), longText(write.text), write.was);
			if (!span) return;
			const { at, remove, insert } = span;
			if (remove) text.delete(at, remove);
			if (insert) text.insert(at, insert);
			return;
		}
		const fields: Readonly<Record<string, Field>> = schema[write.in];
		for (const [name, value] of Object.entries(write.values)) {
			const field = fields[name];
			if (name === 'alive') entity.set(name, value === true);
			else if (field?.kind === 'scalar') entity.set(name, field.read(value));
		}
	}

	readonly #afterTransaction = (transaction: Y.Transaction): void => {
		// A document that is being loaded: nothing of it has been read, and nobody waits to hear of it.
		if (!this.#listeners.size && [...this.#rows.values()].every((rows) => !rows.size)) return;
		const entities = new Map<Collection, Set<string>>();
		let records = none;
		for (const [type, keys] of transaction.changed) {
			const place = placeOf(type, this.doc);
			if (!place) continue;
			const ids = place.id === undefined ? [...keys].filter((key) => key !== null) : [place.id];
			if (place.root === journalRoot) records = new Set([...records, ...ids]);
			else {
				const rows = this.#rows.get(place.root);
				const touched = entities.get(place.root) ?? new Set<string>();
				entities.set(place.root, touched);
				for (const id of ids) {
					touched.add(id);
					rows?.delete(id);
				}
			}
		}
		if (!entities.size && !records.size) return;
		const touched: Touched = { source: sourceOf(transaction.origin), entities, records };
		for (const listener of [...this.#listeners]) listener(touched);
	};
}

const none: ReadonlySet<string> = new Set();
const roots = new Set<string>([...collections, journalRoot]);

/** Which root a changed type belongs to, and which entity of it; no id for the root itself. */
function placeOf(
	type: unknown,
	doc: Y.Doc
): { root: Collection | typeof journalRoot; id: string | undefined } | undefined {
	let id: string | undefined;
	let at = type;
	while (at instanceof Y.AbstractType && at._item) {
		id = at._item.parentSub ?? undefined;
		at = at._item.parent;
	}
	for (const [name, root] of doc.share) {
		if (root === at) return roots.has(name) ? { root: name as Collection | typeof journalRoot, id } : undefined;
	}
	return undefined;
}
