// What a row of each table looks like.

export interface SpaceRow {
	readonly id: string;
	readonly name: string;
	/** The person that I am in this space. */
	readonly person: string;
	readonly origin: 'founded' | 'joined' | 'example';
	/** Milliseconds since the epoch; likewise below. */
	readonly since: number;
	readonly lastOpened: number;
}

export interface CycleRow {
	readonly id: string;
	readonly space: string;
	readonly name: string;
	readonly state: string;
	/** ISO dates, empty while not set. */
	readonly start: string;
	readonly end: string;
	/** The document schema on the disk; raise it here before a migration writes. */
	readonly schema: number;
	/** Size of the last snapshot; kept by the storage itself. */
	readonly bytes?: number;
}

export interface UpdateRow {
	id: number;
	cycle: string;
	/** Yjs updates, V1, one a transaction: storing them as they come costs a thirtieth of merging them first. */
	updates: Uint8Array[];
}

export interface SnapshotRow {
	cycle: string;
	slot: 'current' | 'previous';
	at: number;
	/** When the first snapshot of this cycle was made. */
	begun: number;
	/** The id of the last row of the log that is in it. */
	upto: number;
	/** A Yjs state, V2. */
	bytes: Uint8Array;
}

export interface QuarantineRow {
	id: number;
	cycle: string;
	kind: 'update' | 'snapshot';
	at: number;
	reason: string;
	parts: Uint8Array[];
}

export interface HistoryRow {
	id: number;
	cycle: string;
	at: number;
	label: string;
	automatic: boolean;
	size: number;
}

export interface IdentityRow {
	/** The pair that signs, and the pair that opens what is sealed for this device. */
	name: 'device' | 'exchange';
	publicKey: Uint8Array;
	privateKey: CryptoKey;
}

/** A genuine record of a whole space, found in one of its cycles: the others of this device learn of it from here. */
export interface RosterRow {
	space: string;
	key: string;
	record: unknown;
}

export interface HeadRow {
	device: string;
	chain: string;
	seq: number;
	key: string;
}

/** Records by the pack: a row each would be fifty times as slow to write and to read. */
export interface JournalPack {
	id: number;
	cycle: string;
	size: number;
	entries: { key: string; record: unknown; verified: true; arrived?: number }[];
}

/** How far somebody's copy of a cycle reaches, as a file that went out or came in has told. */
export interface MarkRow {
	id: number;
	cycle: string;
	at: number;
	way: 'out' | 'in';
	what: 'archive' | 'changes';
	/** Who made the file that came in; empty where it does not say, and for what went out. */
	person: string;
	/** A Yjs state vector. */
	vector: Uint8Array;
}

export interface RoomKeyRow {
	readonly space: string;
	/** What the space's records call it: a hash of the secret. */
	readonly name: string;
	readonly secret: Uint8Array;
	/** When this device learnt it, milliseconds since the epoch. */
	readonly at: number;
}

/** A text that stays on this device. */
export interface NoteRow {
	readonly space: string;
	readonly name: string;
	readonly text: string;
}
