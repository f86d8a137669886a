// The journal's record: what somebody did, signed by the device it was done on.
import { isId } from '$lib/model/field';
import { canonical, isBoundedJson } from './canonical';
import type { Json } from './canonical';

export const recordKinds = [
	// who belongs here (records of the space: `cycle` is empty)
	'founded',
	'person-added',
	'device-admitted',
	// a member knows whose device this is; a device says what secrets are sealed to for it
	'device-vouched',
	'device-key',
	'removal-asked',
	'removal-seconded',
	'epoch',
	// the cycle
	'cycle-opened',
	'cycle-state',
	'charter-signed',
	// the plan
	'added',
	'edited',
	'removed',
	'restored',
	'undone',
	'imported',
	// what must be true later
	'published',
	'changed',
	'accepted',
	'declined',
	'dropped',
	'closed',
	'checked-in',
	'link-asked',
	'link-accepted',
	'link-declined',
	'commented',
	'resolved',
	'withdrawn',
	'helpful',
	'help-asked',
	'help-solved',
	// the week
	'help-offered',
	'offer-answered',
	'blocker-opened',
	'blocker-changed',
	'blocker-passed-up',
	'blocker-closed',
	'recognised',
	'meaning-shared',
	// what was heard
	'received',
	'signal-answered',
	'echo-written',
	'echo-answered',
	'hearing-opened',
	'hearing-moved',
	'recall-given',
	'recall-marked',
	// the writing coach
	'hint-dismissed'
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** Kinds that are about the space, not about one cycle: each cycle's document holds all of them. */
export const spaceKinds: readonly RecordKind[] = [
	...(['founded', 'person-added', 'device-admitted', 'device-vouched', 'device-key'] as const),
	...(['removal-asked', 'removal-seconded', 'epoch'] as const)
];
export type Body = { readonly [key: string]: Json };

/** What a command asks to be recorded; the device adds the rest when it signs. */
export interface RecordDraft {
	readonly kind: RecordKind;
	/** Ids of the entities it is about. */
	readonly about: readonly string[];
	readonly body: Body;
	/** Key of an earlier record by the same person that this one corrects. */
	readonly replaces?: string;
}

export interface JournalRecord extends RecordDraft {
	readonly v: 1;
	readonly space: string;
	/** Empty for records of the whole space. */
	readonly cycle: string;
	readonly person: string;
	readonly device: string;
	/** Position in this device's own chain of this cycle, from 1. */
	readonly seq: number;
	/** Key of the record before it in that chain, empty for the first. */
	readonly prev: string;
	/** This device's clock, epoch milliseconds. */
	readonly at: number;
	/** Milliseconds to add to `at`, as the room agreed when it was written. */
	readonly offset: number;
	readonly sig: string;
}

export type Unsigned = Omit<JournalRecord, 'sig'>;

const encoder = new TextEncoder();

/** Bytes under the signature. The prefix keeps a signature from meaning anything outside Hearth's journal. */
export const signedBytes = (record: Unsigned): Uint8Array =>
	encoder.encode(`hearth-journal-1\n${canonical(plain({ ...record, sig: undefined }))}`);

/** Bytes whose SHA-256 is the record's key. */
export const keyBytes = (record: JournalRecord): Uint8Array => encoder.encode(canonical(plain(record)));

/** A record as JSON, without what is not there. */
export function plain(record: Unsigned & { readonly sig?: string | undefined }): { [key: string]: Json } {
	const { v, space, cycle, person, device, seq, prev, at, offset, kind, about, body, replaces, sig } = record;
	return {
		...{ v, space, cycle, person, device, seq, prev, at, offset, kind, about, body },
		...(replaces === undefined ? {} : { replaces }),
		...(sig === undefined ? {} : { sig })
	};
}

function frozen(value: object): object {
	for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part as object);
	return Object.freeze(value);
}

const count = (raw: unknown): raw is number => typeof raw === 'number' && Number.isSafeInteger(raw);
const key = (raw: unknown): raw is string => typeof raw === 'string' && /^[A-Za-z0-9_-]{43}$/.test(raw);
const fieldNames = [
	'v',
	'space',
	'cycle',
	'person',
	'device',
	'seq',
	'prev',
	'at',
	'offset',
	'kind',
	'about',
	'body',
	'sig'
];

/** Reads a value from a stranger as a record, or undefined. Fields nobody knows make it unreadable: they are not signed. */
export function readRecord(raw: unknown): JournalRecord | undefined {
	if (typeof raw !== 'object' || raw === null || !isBoundedJson(raw)) return undefined;
	const r = raw as Record<string, unknown>;
	const names = Object.keys(r);
	if (names.length !== fieldNames.length + (r.replaces === undefined ? 0 : 1)) return undefined;
	if (!fieldNames.every((name) => Object.hasOwn(r, name))) return undefined;
	const sound =
		r.v === 1 &&
		(r.space === '' || key(r.space)) &&
		(r.cycle === '' || isId(r.cycle)) &&
		isId(r.person) &&
		isId(r.device) &&
		count(r.seq) &&
		r.seq >= 1 &&
		(r.prev === '' || key(r.prev)) &&
		count(r.at) &&
		count(r.offset) &&
		recordKinds.some((kind) => kind === r.kind) &&
		Array.isArray(r.about) &&
		r.about.every(isId) &&
		typeof r.body === 'object' &&
		r.body !== null &&
		!Array.isArray(r.body) &&
		typeof r.sig === 'string' &&
		/^[A-Za-z0-9_-]{80,100}$/.test(r.sig) &&
		r.sig.length % 4 !== 1 &&
		(r.replaces === undefined || key(r.replaces));
	return sound ? (frozen(raw) as unknown as JournalRecord) : undefined;
}

/** When it happened, by the room's clock, epoch milliseconds. */
export const happenedAt = (record: JournalRecord): number => record.at + record.offset;

/** By the room's clock, then device and position, then signature (a fork): the same order on every peer. */
export const byTime = (a: JournalRecord, b: JournalRecord): number =>
	happenedAt(a) - happenedAt(b) || compare(a.device, b.device) || a.seq - b.seq || compare(a.sig, b.sig);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
