// What a command gives back: the writes it asks for and the records that go with them, as plain data.
import type { Result } from '$lib/model/result';
import type { Collection, Entity, TextFieldOf, Values } from '$lib/model/schema';
import type { Body, JournalRecord, RecordDraft, RecordKind } from './journal/record';
import type { OnRecord } from './material';

interface Creation<C extends Collection = Collection> {
	readonly do: 'create';
	readonly in: C;
	readonly id: string;
	readonly values: Values<C>;
}

interface Setting<C extends Collection = Collection> {
	readonly do: 'set';
	readonly in: C;
	readonly id: string;
	readonly values: Values<C> & { readonly alive?: boolean };
}

interface Rewording<C extends Collection = Collection> {
	readonly do: 'reword';
	readonly in: C;
	readonly id: string;
	readonly field: string;
	readonly text: string;
	/** The text that this was made of: what has been written elsewhere in it since then stays. */
	readonly was?: string;
}

export type Write = Creation | Setting | Rewording;

export interface Change {
	readonly writes: readonly Write[];
	readonly records: readonly RecordDraft[];
	/** False for acts that are taken back by another act, not by Undo: publishing, accepting, checking in. */
	readonly undoable: boolean;
	/** The entity to look at afterwards. */
	readonly focus?: string;
}

export const create = <C extends Collection>(collection: C, id: string, values: Values<C>): Write =>
	({ do: 'create', in: collection, id, values }) as unknown as Write;

export const set = <C extends Collection>(
	collection: C,
	id: string,
	values: Values<C> & { readonly alive?: boolean }
): Write => ({ do: 'set', in: collection, id, values }) as unknown as Write;

export const reword = <C extends Collection>(
	collection: C,
	id: string,
	field: TextFieldOf<C>,
	text: string,
	was?: string
): Write => ({
	do: 'reword',
	in: collection,
	id,
	field,
	text,
	...(was === undefined ? {} : { was })
});

/** What a command may look at. The document is one; a test's table of entities is another. */
export interface PlanReader {
	get<C extends Collection>(collection: C, id: string | null): Entity<C> | undefined;
	/** Alive entities only, in no order. */
	all<C extends Collection>(collection: C): readonly Entity<C>[];
	/** What the journal holds of an objective or key result. */
	onRecord(id: string): OnRecord;
	/** Whether a record of this kind about this entity is somebody's own word. */
	hasSaid(person: string, kind: string, about: string): boolean;
	/** A record that counts, by its key. */
	record(key: string): JournalRecord | undefined;
}

/** Who acts, when, and where new ids come from: everything that a command may not take from the air. */
export interface Actor {
	readonly person: string;
	readonly newId: () => string;
	/** One to three digits 0-9A-Za-z that keep two newcomers at the same place apart. */
	readonly jitter: () => string;
	/** Epoch milliseconds. */
	readonly now: number;
	/** ISO date on this person's calendar. */
	readonly today: string;
}

/** Looks at the plan and says what is to be written, or why it cannot be. Writes nothing itself. */
export type Command<I> = (plan: PlanReader, actor: Actor, input: I) => Result<Change>;

export const draft = (kind: RecordKind, about: readonly string[], body: Body = {}): RecordDraft => ({
	kind,
	about,
	body
});
