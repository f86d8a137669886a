// Who stands in a space: which devices belong to whom, which were removed and what of theirs still counts, and which epoch
// of keys is current. One pure fold over the genuine records of the space, the same for the same set in any order.
import { CircularAnswers } from './circular';
import { byTime, happenedAt } from './record';
import type { JournalRecord } from './record';
import { introduces } from './roster';
import { bytesIn } from './signing';

export interface DeviceStanding {
	readonly device: string;
	readonly person: string;
	readonly publicKey: Uint8Array;
	/** When it was let in, epoch milliseconds by the room's clock. */
	readonly since: number;
	/** Who let it in: a person; the founder's first let itself in. */
	readonly by: string;
	/** People besides who have said on record that they know it. */
	readonly vouchers: readonly string[];
	/** It was let in by somebody who knows its person, not by a device of theirs or by an invitation. */
	readonly vouched: boolean;
	/** What secrets are sealed to for it, once it has said so itself. */
	readonly exchangeKey: Uint8Array | undefined;
	readonly removal: Removal | undefined;
}

export interface Removal {
	/** Key of the record that asked for it. */
	readonly ask: string;
	readonly device: string;
	/** Whose device it is said to be. */
	readonly person: string;
	/** Who asked, then who seconded. */
	readonly by: readonly string[];
	readonly at: number;
	/** Enough have signed. Until then it is a question. */
	readonly effective: boolean;
	/** How many people must sign it. */
	readonly needed: number;
}

export interface Epoch {
	readonly key: string;
	/** What records call its secret. */
	readonly name: string;
	readonly number: number;
	readonly ephemeral: Uint8Array | undefined;
	/** The secret, sealed for a device that remains. */
	sealedFor(device: string): Uint8Array | undefined;
}

export interface Standing {
	/** Every device that was ever let in, and by somebody who could. */
	readonly devices: ReadonlyMap<string, DeviceStanding>;
	/** Asked for and not yet seconded, oldest first; and those in force. */
	readonly removals: readonly Removal[];
	readonly epochs: { readonly names: ReadonlySet<string>; readonly current: Epoch | undefined; readonly last: number };
	/** Keys of the removals that an epoch of now has to leave behind. */
	readonly inForce: readonly string[];
	/** Whether there is anything that does not count for a removal's sake. */
	readonly restricts: boolean;
	/** Whether a genuine record counts: its device was let in, and not removed before. */
	counts(record: JournalRecord, key: string): boolean;
}

interface Kept {
	readonly key: string;
	readonly record: JournalRecord;
}

const inTime = (a: Kept, b: Kept): number => byTime(a.record, b.record);
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const words = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const mostEpochs = 1_000_000_000;

/** The name of a device's chain within the body of a removal. */
export const chainName = ({ cycle }: Pick<JournalRecord, 'cycle'>): string => cycle || 'space';

/**
 * @param genuine the records of the space whose signatures are good
 * @param recordOf finds any genuine record, of the cycle too: to follow a device's chain
 */
export function standingOf(genuine: Iterable<Kept>, recordOf: (key: string) => JournalRecord | undefined): Standing {
	return new Fold([...genuine], recordOf).result();
}

class Fold {
	readonly #recordOf: (key: string) => JournalRecord | undefined;
	readonly #introductions = new Map<string, Kept[]>();
	readonly #asks = new Map<string, Kept>();
	readonly #asksAbout = new Map<string, Kept[]>();
	readonly #seconds = new Map<string, Kept[]>();
	readonly #exchangeKeys = new Map<string, Kept[]>();
	readonly #epochs: Kept[] = [];
	readonly #effective = new CircularAnswers();
	readonly #paths = new Map<string, { readonly keys: ReadonlySet<string>; readonly from: number }>();

	constructor(records: Kept[], recordOf: (key: string) => JournalRecord | undefined) {
		this.#recordOf = recordOf;
		for (const kept of records.sort(inTime)) {
			const { kind, body, device } = kept.record;
			const introduced = introduces(kept.record);
			if (introduced) push(this.#introductions, introduced.device, kept);
			else if (kind === 'removal-asked') {
				this.#asks.set(kept.key, kept);
				push(this.#asksAbout, word(body.device), kept);
			} else if (kind === 'removal-seconded') push(this.#seconds, word(body.ask), kept);
			else if (kind === 'device-key') push(this.#exchangeKeys, device, kept);
			else if (kind === 'epoch') this.#epochs.push(kept);
		}
	}

	result(): Standing {
		// In one order, so that circles of removals are cut at the same place by everybody.
		for (const key of [...this.#asks.keys()].sort()) this.#isEffective(key);
		const removals = [...this.#asks.values()].map((ask) => this.#removal(ask));
		const inForce = removals.filter(({ effective }) => effective).map(({ ask }) => ask);
		const devices = new Map<string, DeviceStanding>();
		for (const device of this.#introductions.keys()) {
			const standing = this.#deviceStanding(device, removals);
			if (standing) devices.set(device, standing);
		}
		const unsupported = this.#introductions.size > devices.size;
		return {
			devices,
			removals: removals.filter((removal) => removal.effective || !devices.get(removal.device)?.removal),
			epochs: this.#epochsOf(inForce),
			inForce,
			restricts: inForce.length > 0 || unsupported,
			counts: (record, key) => record.kind === 'founded' || this.#counts({ record, key })
		};
	}

	/** Whether a removal has what it needs. While that is being asked of it, in a circle, it has: both count then. */
	#isEffective(ask: string): boolean {
		const asked = this.#asks.get(ask);
		return asked !== undefined && this.#effective.of(ask, () => this.#hasSigners(asked));
	}

	#hasSigners(asked: Kept): boolean {
		const signers = this.#signers(asked).filter((signed) => this.#counts(signed, asked.key));
		return (
			signers.some(({ key }) => key === asked.key) &&
			new Set(signers.map(({ record }) => record.person)).size >= this.#needed(asked)
		);
	}

	#signers(ask: Kept): Kept[] {
		const target = word(ask.record.body.device);
		const seconds = this.#seconds.get(ask.key) ?? [];
		return [ask, ...seconds.filter(({ record }) => record.device !== target)];
	}

	/** One for a device of one's own, and where there are but two people: a second would be the one it is about. */
	#needed(ask: Kept): number {
		const { person, body } = ask.record;
		const owners = (this.#introductions.get(word(body.device)) ?? []).map(({ record }) => introduces(record)?.person);
		return owners.includes(person) || this.#peopleBefore(ask) <= 2 ? 1 : 2;
	}

	/** How many people had a device in the space when this was asked. */
	#peopleBefore(ask: Kept): number {
		const at = happenedAt(ask.record);
		const people = new Set<string>();
		for (const [device, introductions] of this.#introductions) {
			const gone = (this.#asksAbout.get(device) ?? []).some(
				(other) => other.key !== ask.key && happenedAt(other.record) < at && this.#isEffective(other.key)
			);
			if (gone) continue;
			for (const { record } of introductions)
				if (happenedAt(record) <= at) people.add(introduces(record)?.person ?? '');
		}
		return people.size;
	}

	/**
	 * Whether a record counts.
	 * @param besides a removal that is being judged: what only an opposite one takes away is not taken away from it
	 */
	#counts(kept: Kept, besides?: string, through: ReadonlySet<string> = new Set()): boolean {
		const { record } = kept;
		if (record.kind === 'founded') return true;
		if (through.has(kept.key)) return false;
		const removed = (this.#asksAbout.get(record.device) ?? []).some(
			(ask) => ask.key !== besides && this.#takesAway(ask, kept, besides) && this.#isEffective(ask.key)
		);
		if (removed) return false;
		const deeper = new Set([...through, kept.key]);
		return (this.#introductions.get(record.device) ?? []).some(
			(introduction) =>
				introduces(introduction.record)?.person === record.person &&
				introduction.key !== kept.key &&
				this.#counts(introduction, besides, deeper)
		);
	}

	#takesAway(ask: Kept, kept: Kept, besides: string | undefined): boolean {
		const judged = besides === undefined ? undefined : this.#asks.get(besides);
		if (judged && this.#opposite(ask, judged)) return false;
		if (this.#isWithin(ask, kept)) return false;
		const back = this.#readmission(ask);
		return !(back && happenedAt(kept.record) >= happenedAt(back.record));
	}

	/** Two removals of each other's signers, made apart: both count. Of two single voices, the earlier. */
	#opposite(ask: Kept, judged: Kept): boolean {
		const [one, other] = [this.#signers(ask), this.#signers(judged)];
		const meets =
			one.some(({ record }) => record.device === judged.record.body.device) &&
			other.some(({ record }) => record.device === ask.record.body.device);
		if (!meets) return false;
		return one.length > 1 || other.length > 1 || inTime(judged, ask) < 0;
	}

	/** Whether a record of the removed device is one that its removers had seen. */
	#isWithin(ask: Kept, { record, key }: Kept): boolean {
		const chain = chainName(record);
		const [, second] = this.#signers(ask);
		const named = [ask, ...(second ? [second] : [])].flatMap(({ record: { body } }) => lastOf(body.last, chain) ?? []);
		const last = named.sort((a, b) => b.seq - a.seq || (a.key < b.key ? -1 : 1))[0];
		// A cycle that the removers had not open: what was done before by the room's clock.
		if (!last) return happenedAt(record) <= happenedAt(ask.record);
		if (record.seq > last.seq) return false;
		const path = this.#path(last.key);
		return path.keys.has(key) || record.seq < path.from;
	}

	/** The chain back from a record, as far as it is here: a second record put into an old place is not on it. */
	#path(last: string): { readonly keys: ReadonlySet<string>; readonly from: number } {
		const known = this.#paths.get(last);
		if (known) return known;
		const keys = new Set([last]);
		let from = Infinity;
		for (let record = this.#recordOf(last); record; record = this.#recordOf(record.prev)) {
			from = record.seq;
			if (!record.prev || keys.has(record.prev)) break;
			keys.add(record.prev);
		}
		const path = { keys, from };
		this.#paths.set(last, path);
		return path;
	}

	/** The admission, later than this removal, by which the device came back. */
	#readmission(ask: Kept): Kept | undefined {
		const device = word(ask.record.body.device);
		return (this.#introductions.get(device) ?? []).find(
			(introduction) =>
				words(introduction.record.body.after).includes(ask.key) &&
				introduction.record.device !== device &&
				this.#counts(introduction)
		);
	}

	#removal(ask: Kept): Removal {
		const effective = this.#isEffective(ask.key);
		const counting = this.#signers(ask).filter((signed) => this.#counts(signed, ask.key));
		return Object.freeze({
			ask: ask.key,
			device: word(ask.record.body.device),
			person: word(ask.record.body.person),
			by: [...new Set(counting.map(({ record }) => record.person))],
			at: happenedAt(ask.record),
			needed: this.#needed(ask),
			effective
		});
	}

	#deviceStanding(device: string, removals: readonly Removal[]): DeviceStanding | undefined {
		const counting = (this.#introductions.get(device) ?? []).filter((introduction) => this.#counts(introduction));
		const [first, ...others] = [...counting].sort((a, b) => vouching(a) - vouching(b) || inTime(a, b));
		const introduced = first && introduces(first.record);
		if (!introduced) return undefined;
		const removal = removals.find(
			(one) =>
				one.device === device && one.effective && !this.#readmission(this.#asks.get(one.ask) ?? noRecord(one.ask))
		);
		const key = (this.#exchangeKeys.get(device) ?? []).filter((kept) => this.#counts(kept)).at(-1)?.record.body;
		const exchangeKey = word(key?.exchangeKey);
		return Object.freeze({
			device,
			person: introduced.person,
			publicKey: introduced.publicKey,
			since: happenedAt(first.record),
			by: first.record.person,
			vouchers: [...new Set(others.map(({ record }) => record.person))].filter((by) => by !== first.record.person),
			vouched: vouching(first) === 1 && first.record.person !== introduced.person,
			exchangeKey: exchangeKey ? bytesIn(exchangeKey) : undefined,
			removal
		});
	}

	/** The current epoch leaves every removed device behind; of several, the highest number, then the lowest key. */
	#epochsOf(inForce: readonly string[]): Standing['epochs'] {
		const counting = this.#epochs.filter((epoch) => this.#counts(epoch)).map(readEpoch);
		const sound = counting.filter(({ number }) => number >= 1 && number <= mostEpochs);
		const current = sound
			.filter(({ removals }) => inForce.every((ask) => removals.includes(ask)))
			.sort((a, b) => b.number - a.number || (a.key < b.key ? -1 : 1))[0];
		return {
			names: new Set(sound.map(({ name }) => name)),
			current,
			last: sound.reduce((most, { number }) => Math.max(most, number), 0)
		};
	}
}

const vouching = ({ record }: Kept): number => (record.kind === 'device-vouched' ? 1 : 0);

function noRecord(key: string): never {
	throw new Error(`no such removal: ${key}`);
}

function readEpoch({ key, record: { body } }: Kept): Epoch & { readonly removals: readonly string[] } {
	const keys = fieldsOf(body.keys);
	return {
		key,
		name: word(body.name),
		number: typeof body.number === 'number' && Number.isSafeInteger(body.number) ? body.number : 0,
		removals: words(body.removals),
		ephemeral: bytesIn(word(body.ephemeral)),
		sealedFor: (device) => (Object.hasOwn(keys, device) ? bytesIn(word(keys[device])) : undefined)
	};
}

function lastOf(last: unknown, chain: string): { readonly seq: number; readonly key: string } | undefined {
	const chains = fieldsOf(last);
	if (!Object.hasOwn(chains, chain)) return undefined;
	const { seq, key } = fieldsOf(chains[chain]);
	return typeof seq === 'number' && typeof key === 'string' ? { seq, key } : undefined;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function push<T>(lists: Map<string, T[]>, id: string, item: T): void {
	const known = lists.get(id);
	if (known) known.push(item);
	else lists.set(id, [item]);
}
