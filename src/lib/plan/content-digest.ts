// A digest of what a document shows, kept up as it changes: two replicas that have the same changes and show different
// things have different ones. It is made of pages, so that a change costs one page, and a difference has a place.
import * as Y from 'yjs';
import { digest as sha256 } from 'lib0/hash/sha256';
import { collections, journalRoot } from '$lib/model/schema';

const roots: readonly string[] = [...collections, journalRoot];
const pagesOfRoot = 256;
/** Reading an entity costs about as much as finding the page of so many keys, or the digest of so many records. */
const keysPerEntity = 16;
const length = 16;
const nothing = new Uint8Array();

interface Page {
	readonly root: string;
	readonly ids: Set<string>;
	/** As it was read last; empty where nothing is left in it. */
	digest: Uint8Array;
}

export class ContentDigest {
	readonly #doc: Y.Doc;
	readonly #pages = new Map<string, Page>();
	readonly #stale = new Set<Page>();
	/** What has yet to be found in a page; undefined when all of it was. */
	#keys: Iterator<readonly [root: string, id: string]> | undefined;
	#value: Uint8Array | undefined;
	#moved = false;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#keys = keysIn(doc);
		doc.on('afterTransaction', this.#note);
	}

	/** Whether the document has changed since this was last asked. */
	get moved(): boolean {
		const moved = this.#moved;
		this.#moved = false;
		return moved;
	}

	/** Reads on, at most about so many entities. @returns whether all has been read as it stands now */
	read(entities: number): boolean {
		let left = entities;
		while (this.#keys && left > 0) {
			const next = this.#keys.next();
			if (next.done) this.#keys = undefined;
			else this.#add(...next.value);
			left -= 1 / keysPerEntity;
		}
		for (const page of this.#stale) {
			if (this.#keys || left <= 0) break;
			page.digest = this.#read(page);
			this.#stale.delete(page);
			left -= page.root === journalRoot ? page.ids.size / keysPerEntity : page.ids.size;
		}
		return !this.#keys && !this.#stale.size;
	}

	/** Of everything; once all has been read. */
	get value(): Uint8Array {
		this.#value ??= short([...this.pages].map(([name, digest]) => name + String.fromCharCode(...digest)).join('\n'));
		return this.#value;
	}

	/** In an order that does not depend on how they came about; once all has been read. */
	get pages(): ReadonlyMap<string, Uint8Array> {
		const pages = [...this.#pages].filter(([, { digest }]) => digest.length);
		return new Map(pages.map(([name, { digest }]) => [name, digest] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	/** The entities of a page, as `root/id`. Nobody looks up a record by its key. */
	namesIn(page: string): string[] {
		const { root, ids = [] } = this.#pages.get(page) ?? {};
		return root === journalRoot ? [] : [...ids].map((id) => `${root}/${id}`);
	}

	close(): void {
		this.#doc.off('afterTransaction', this.#note);
	}

	#add(root: string, id: string): void {
		const name = `${root}/${pageOf(id)}`;
		let page = this.#pages.get(name);
		if (!page) this.#pages.set(name, (page = { root, ids: new Set(), digest: nothing }));
		page.ids.add(id);
		this.#stale.add(page);
	}

	#read({ root, ids }: Page): Uint8Array {
		const map = this.#doc.getMap(root);
		const here = [...ids].filter((id) => map.has(id)).sort();
		if (!here.length) return nothing;
		// The key of a record is its digest already; whether it is true is the journal's to find.
		const value = (id: string) => (root === journalRoot ? '' : shown(map.get(id)));
		return short(here.map((id) => JSON.stringify(id) + value(id)).join('\n'));
	}

	readonly #note = ({ changed }: Y.Transaction) => {
		this.#moved = true;
		for (const [type, keys] of changed) {
			let top: unknown = type;
			let id: string | null = null;
			while (top instanceof Y.AbstractType && top._item) {
				id = top._item.parentSub;
				top = top._item.parent;
			}
			const root = roots.find((name) => this.#doc.share.get(name) === top);
			if (root === undefined) continue;
			this.#value = undefined;
			for (const key of id === null ? keys : [id]) if (key !== null) this.#add(root, key);
		}
	};
}

function* keysIn(doc: Y.Doc): Generator<readonly [string, string]> {
	for (const root of roots) for (const id of doc.getMap(root).keys()) yield [root, id];
}

/** A value or an entity as text; of an entity, in the order of its fields' names, since they come in any. */
function shown(value: unknown): string {
	if (!(value instanceof Y.Map)) return String(JSON.stringify(value));
	const fields = value.toJSON();
	return JSON.stringify(
		Object.keys(fields)
			.sort()
			.map((name) => [name, fields[name] as unknown])
	);
}

function pageOf(id: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 16)) & (pagesOfRoot - 1);
}

const utf8 = new TextEncoder();
const short = (text: string): Uint8Array => sha256(utf8.encode(text)).slice(0, length);
