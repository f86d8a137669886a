// Whether those who have the same changes also show the same: somebody may have told each of them something else under one id.
import type * as Y from 'yjs';
import { ContentDigest } from '$lib/plan';
import { equalBytes } from '../bytes';
import type { Timers } from '../ports';

/** Read in moments that nobody notices: about so many entities, so many milliseconds apart, and not while anybody writes. */
const slice = { entities: 24, pause: 20, rest: 1_000 };
/** Names that are worth telling. */
const mostNames = 64;

export class Comparing {
	readonly #content: ContentDigest;
	readonly #timers: Timers;
	#stop: (() => void) | undefined;

	constructor(doc: Y.Doc, timers: Timers) {
		this.#content = new ContentDigest(doc);
		this.#timers = timers;
	}

	/** Of what the document shows now; undefined until all of it has been read, which goes on by itself. */
	get digest(): Uint8Array | undefined {
		if (this.#content.read(slice.entities)) return this.#content.value;
		this.#goOn();
		return undefined;
	}

	/** Whoever asks has the digest already. */
	get pages(): ReadonlyMap<string, Uint8Array> {
		return this.#content.pages;
	}

	/** What lies in the pages that are another there. */
	differing(theirs: ReadonlyMap<string, Uint8Array>): readonly string[] {
		const others = [...this.pages].filter(([name, mine]) => !equalBytes(mine, theirs.get(name) ?? nothing));
		return Object.freeze(others.flatMap(([name]) => this.#content.namesIn(name)).slice(0, mostNames));
	}

	close(): void {
		this.#stop?.();
		this.#content.close();
	}

	#goOn(wait = slice.pause): void {
		this.#stop ??= this.#timers.after(wait, () => {
			this.#stop = undefined;
			if (this.#content.moved) this.#goOn(slice.rest);
			else if (!this.#content.read(slice.entities)) this.#goOn();
		});
	}
}

const nothing = new Uint8Array();
