// Keeps this device's keys in step with the space's records: opens what was sealed for it, says what may be sealed to it, and
// begins a new epoch where the current one does not leave every removed device behind.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { base64url, epochName } from '$lib/plan';
import type { Command, RecordDraft, Standing } from '$lib/plan';
import type { Session } from '$lib/live';
import { hash, seal } from '$lib/storage';
import type { JournalKeeper, Kept } from './journal-keeper';
import { SpaceKeys } from './space-keys';

/** A record has room for so many; whoever is left out is given the key over a link. */
const mostSealed = 400;
/** Milliseconds within which one of many who see the need of a new epoch begins it; the others see that and need not. */
const spread = 3_000;

/** A record that was made ready outside, unless the need for it has passed. */
const records =
	(draft: RecordDraft, needed: () => boolean): Command<undefined> =>
	() =>
		needed() ? ok({ writes: [], records: [draft], undoable: false }) : refused('nothing-to-change');

type Recorded = Pick<Session, 'space' | 'me' | 'do'> & { readonly keeper: JournalKeeper };

export class EpochKeeper {
	readonly #storage: Kept;
	readonly #session: Recorded;
	#opening: Promise<Result<SpaceKeys>> | undefined;
	#looking: Promise<void> = Promise.resolve();
	#stop = () => {};
	#soon: ReturnType<typeof setTimeout> | undefined;
	#closed = false;

	constructor(storage: Kept, session: Recorded) {
		this.#storage = storage;
		this.#session = session;
	}

	/** The keys of the space, from now on in step with its records. With none at all yet, the first epoch begins here. */
	keys(): Promise<Result<SpaceKeys>> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/** Settles when the keys follow from the records that are known now. */
	async settled(): Promise<void> {
		await this.#opening;
		await this.#looking;
	}

	close(): void {
		this.#closed = true;
		this.#stop();
		clearTimeout(this.#soon);
	}

	async #open(): Promise<Result<SpaceKeys>> {
		const keys = await SpaceKeys.open(this.#storage, this.#session.space);
		if (!keys.ok) {
			this.#opening = undefined;
			return keys;
		}
		await this.#session.keeper.ready;
		const look = () => {
			this.#looking = this.#looking.then(() => this.#look(keys.value));
		};
		this.#stop = this.#session.keeper.journal.onChange(look);
		await this.#look(keys.value, true);
		return keys;
	}

	get #standing(): Standing {
		return this.#session.keeper.journal.roster;
	}

	/** Whether this device may speak for somebody here. */
	get #isIn(): boolean {
		const mine = this.#standing.devices.get(this.#storage.identity.device);
		return !this.#closed && !!mine && !mine.removal && !!this.#session.me;
	}

	async #look(keys: SpaceKeys, first = false): Promise<void> {
		const mine = this.#storage.identity.device;
		const { current, names } = this.#standing.epochs;
		if (current && !keys.secretOf(current.name)) {
			const sealed = current.sealedFor(mine);
			const secret =
				sealed && current.ephemeral
					? await this.#storage.identity.exchange.open(current.ephemeral, sealed, mine, this.#place(current.name))
					: undefined;
			// Whoever sealed something else than the record names has sealed nothing.
			if (secret && (await epochName(hash, secret)) === current.name) await keys.keep(secret);
		}
		keys.settle(names, current?.name);
		if (!this.#isIn) return;
		if (!this.#standing.devices.get(mine)?.exchangeKey) await this.#sayKey(mine);
		if (this.#standing.epochs.current) return;
		if (first || names.size === 0) return this.#begin(keys);
		clearTimeout(this.#soon);
		this.#soon = setTimeout(() => {
			this.#looking = this.#looking.then(() => this.#begin(keys));
		}, Math.random() * spread);
	}

	async #sayKey(mine: string): Promise<void> {
		const exchangeKey = base64url(this.#storage.identity.exchange.publicKey);
		const draft: RecordDraft = { kind: 'device-key', about: [this.#session.me], body: { exchangeKey } };
		const missing = () => this.#isIn && !this.#standing.devices.get(mine)?.exchangeKey;
		await this.#session.do(records(draft, missing), undefined);
	}

	async #begin(keys: SpaceKeys): Promise<void> {
		const { devices, epochs, inForce } = this.#standing;
		if (!this.#isIn || epochs.current) return;
		const secret = crypto.getRandomValues(new Uint8Array(16));
		const name = await epochName(hash, secret);
		const to = [...devices.values()].flatMap(({ device, removal, exchangeKey }) =>
			!removal && exchangeKey ? [[device, exchangeKey] as const] : []
		);
		const { ephemeral, sealed } = await seal(secret, new Map(to.slice(0, mostSealed)), this.#place(name));
		// On this disk before anybody can hear of it: a key that nobody has would lock everybody out.
		const kept = await keys.keep(secret);
		if (!kept.ok) return;
		const draft: RecordDraft = {
			kind: 'epoch',
			about: [],
			body: {
				name,
				number: epochs.last + 1,
				removals: inForce,
				ephemeral: base64url(ephemeral),
				keys: Object.fromEntries(Array.from(sealed, ([device, bytes]) => [device, base64url(bytes)]))
			}
		};
		const needed = () => {
			const now = this.#standing;
			return this.#isIn && !now.epochs.current && now.inForce.every((ask) => inForce.includes(ask));
		};
		const done = await this.#session.do(records(draft, needed), undefined);
		if (done.ok) keys.settle(this.#standing.epochs.names, this.#standing.epochs.current?.name);
	}

	#place(name: string): string {
		return `${this.#session.space}\n${name}`;
	}
}
