// The secrets by which the devices of a space know each other before they say a word. One is current; older ones are kept,
// so that a device that was away can still prove itself with what it last had, and be given the new one.
import { digest as sha256 } from 'lib0/hash/sha256';
import { toHex } from '../bytes';
import { keyTagLength } from '../wire/control';

export interface Keyring {
	/** The tag of the secret that new links are proved with; undefined while there is none. */
	readonly current: string | undefined;
	/** What a device that has been admitted is given. */
	readonly handedOn: readonly Uint8Array[];
	/** Those that another has replaced, the newest first: whoever was away meanwhile still goes by one of them. */
	readonly replaced: readonly Uint8Array[];
	/** By its tag: any secret of this space that this device has ever had. */
	get(tag: string): Uint8Array | undefined;
	/** Takes in what an admitted device has told. @returns those that were new */
	add(secrets: readonly Uint8Array[]): readonly Uint8Array[];
	/** @returns what ends it */
	onChange(listener: () => void): () => void;
}

/** What a secret is called on the wire, as eight hexadecimal digits; nothing can be told of the secret from it. */
export const tagOf = (secret: Uint8Array): string => toHex(tagBytes(secret));
export const tagBytes = (secret: Uint8Array): Uint8Array => sha256(secret).slice(0, keyTagLength);

const mostKeys = 64;

/** Keys that live as long as the page: for rooms of a document that is kept nowhere. */
export class MemoryKeyring implements Keyring {
	readonly current: string;
	readonly #keys = new Map<string, Uint8Array>();
	readonly #listeners = new Set<() => void>();

	constructor(first: Uint8Array = crypto.getRandomValues(new Uint8Array(16))) {
		this.current = tagOf(first);
		this.#keys.set(this.current, first);
	}

	get handedOn(): readonly Uint8Array[] {
		return [...this.#keys.values()];
	}

	get replaced(): readonly Uint8Array[] {
		return [];
	}

	get(tag: string): Uint8Array | undefined {
		return this.#keys.get(tag);
	}

	add(secrets: readonly Uint8Array[]): readonly Uint8Array[] {
		const fresh = secrets.filter((secret) => !this.#keys.has(tagOf(secret)));
		for (const secret of fresh) if (this.#keys.size < mostKeys) this.#keys.set(tagOf(secret), secret);
		if (fresh.length) for (const listener of [...this.#listeners]) listener();
		return fresh;
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}
