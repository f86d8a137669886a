// The keys of one space as this device keeps them: which is current is for the space's records to say.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { epochName } from '$lib/plan';
import { hash } from '$lib/storage';
import type { Keyring } from '$lib/room';
import type { Kept } from './journal-keeper';

interface Key {
	readonly secret: Uint8Array;
	/** What records call it, and what links call it. */
	readonly name: string;
	readonly tag: string;
}

/** Secrets that no record names yet: more than these are not kept, since a peer may send what it likes. */
const mostUnnamed = 8;

const opened = new WeakMap<Kept, Map<string, Promise<Result<SpaceKeys>>>>();

export class SpaceKeys implements Keyring {
	/** In the order in which they were learnt. */
	readonly #keys = new Map<string, Key>();
	readonly #listeners = new Set<() => void>();
	#named: ReadonlySet<string> = new Set();
	#currentName: string | undefined;
	#current: Key | undefined;

	private constructor(
		private readonly storage: Kept,
		readonly space: string,
		private readonly tagOf: (secret: Uint8Array) => string
	) {}

	/** One for a space as long as the page lives, whoever asks: room and records work with the same. */
	static open(storage: Kept, space: string): Promise<Result<SpaceKeys>> {
		const spaces = opened.get(storage) ?? new Map<string, Promise<Result<SpaceKeys>>>();
		opened.set(storage, spaces);
		const known = spaces.get(space) ?? SpaceKeys.#read(storage, space);
		spaces.set(space, known);
		void known.then(({ ok: read }) => read || spaces.delete(space));
		return known;
	}

	/** Whether a room of this space has been open on this page. */
	static isOpen(storage: Kept, space: string): boolean {
		return opened.get(storage)?.has(space) ?? false;
	}

	/** The space was taken off this device, its keys with it. */
	static forget(storage: Kept, space: string): void {
		opened.get(storage)?.delete(space);
	}

	static async #read(storage: Kept, space: string): Promise<Result<SpaceKeys>> {
		const { tagOf } = await import('$lib/room');
		const rows = await storage.roomKeys.all(space);
		if (!rows.ok) return rows;
		const keys = new SpaceKeys(storage, space, tagOf);
		for (const { name, secret } of rows.value) keys.#put({ name, secret, tag: tagOf(secret) });
		return ok(keys);
	}

	get current(): string | undefined {
		return this.#current?.tag;
	}

	/** The current one, and what a record is still to name: an older one is of use to nobody who comes in now. */
	get handedOn(): readonly Uint8Array[] {
		return [...this.#keys.values()]
			.filter((key) => key === this.#current || !this.#named.has(key.name))
			.map(({ secret }) => secret);
	}

	get replaced(): readonly Uint8Array[] {
		return [...this.#keys.values()]
			.filter((key) => key !== this.#current && this.#named.has(key.name))
			.map(({ secret }) => secret)
			.reverse();
	}

	get(tag: string): Uint8Array | undefined {
		return this.#keys.get(tag)?.secret;
	}

	/** The secret that records call so. */
	secretOf(name: string): Uint8Array | undefined {
		return [...this.#keys.values()].find((key) => key.name === name)?.secret;
	}

	add(secrets: readonly Uint8Array[]): readonly Uint8Array[] {
		const fresh = secrets.filter((secret) => !this.#keys.has(this.tagOf(secret)));
		const room = mostUnnamed - [...this.#keys.values()].filter(({ name }) => !this.#named.has(name)).length;
		const taken = fresh.slice(0, Math.max(0, room));
		// Of use at once; its name takes a moment.
		for (const secret of taken) this.#put({ secret, tag: this.tagOf(secret), name: '' });
		if (taken.length) {
			for (const secret of taken) void this.keep(secret);
			this.#tell();
		}
		return taken;
	}

	/** Takes in a secret of this device's own making, or one that was sealed for it, and keeps it on the disk. */
	async keep(secret: Uint8Array): Promise<Result<void>> {
		const name = await epochName(hash, secret);
		this.#put({ secret, tag: this.tagOf(secret), name });
		this.#choose();
		return this.storage.roomKeys.add({ space: this.space, name, secret, at: Date.now() });
	}

	/**
	 * What the records say now.
	 * @param named the names of all epochs, and the current one's
	 */
	settle(named: ReadonlySet<string>, current: string | undefined): void {
		this.#named = named;
		this.#currentName = current;
		this.#choose();
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#put(key: Key): void {
		this.#keys.set(key.tag, key);
		this.#choose();
	}

	/** The one that the records call current; where this device has not got it yet, the newest that it has. */
	#choose(): void {
		const all = [...this.#keys.values()];
		const before = this.#current?.tag;
		this.#current = all.find(({ name }) => name === this.#currentName) ?? all.at(-1);
		if (this.#current?.tag !== before) this.#tell();
	}

	#tell(): void {
		for (const listener of [...this.#listeners]) listener();
	}
}
