// The records that figures are made of, filed by what they are about; whatever order they arrive in, each list comes out the same.
import { byTime } from './facts';
import type { Deed } from './facts';

const revisionKinds: ReadonlySet<string> = new Set(['published', 'changed', 'dropped', 'closed']);
const replyKinds: ReadonlySet<string> = new Set(['received', 'signal-answered']);
const otherKinds: ReadonlySet<string> = new Set([
	...(['edited', 'checked-in', 'blocker-passed-up', 'blocker-closed', 'link-accepted', 'person-added'] as const),
	...(['echo-written', 'echo-answered', 'recall-given'] as const)
]);

/** Whether a record of this kind can change a figure. */
export const counts = (kind: string): boolean =>
	revisionKinds.has(kind) || replyKinds.has(kind) || otherKinds.has(kind);

export type Material = Readonly<Record<string, unknown>>;

/** The text and fields that a record carries as they then stood. */
export function materialIn({ body }: Deed): Material | undefined {
	const { material } = body;
	return typeof material === 'object' && material !== null && !Array.isArray(material)
		? (material as Material)
		: undefined;
}

export const isRevision = ({ kind }: Deed): boolean => revisionKinds.has(kind);

class Shelf {
	readonly #lists = new Map<string, { deeds: Deed[]; sorted: boolean }>();

	put(name: string, deed: Deed): void {
		const list = this.#lists.get(name);
		if (!list) this.#lists.set(name, { deeds: [deed], sorted: true });
		else {
			const last = list.deeds.at(-1);
			if (list.sorted && last && byTime(last, deed) > 0) list.sorted = false;
			list.deeds.push(deed);
		}
	}

	get(name: string): readonly Deed[] {
		const list = this.#lists.get(name);
		if (!list) return none;
		if (!list.sorted) {
			list.deeds.sort(byTime);
			list.sorted = true;
		}
		return list.deeds;
	}
}

const none: readonly Deed[] = [];

export class Ledger {
	readonly #known = new Set<string>();
	readonly #of = new Shelf();
	readonly #replies = new Shelf();

	/** Files what is new and counts for a figure; gives that back. */
	add(records: Iterable<Deed>): Deed[] {
		const added: Deed[] = [];
		for (const deed of records) {
			if (!counts(deed.kind)) continue;
			const reply = replyKinds.has(deed.kind);
			if (this.#known.has(deed.key)) continue;
			this.#known.add(deed.key);
			if (reply) this.#replies.put(String(deed.body.of ?? ''), deed);
			else this.#of.put(deed.about[0] ?? '', deed);
			added.push(deed);
		}
		return added;
	}

	/** What is on record of an entity, oldest first. */
	of(id: string): readonly Deed[] {
		return this.#of.get(id);
	}

	/** Receipts of, and answers to, the record with this key, oldest first. */
	repliesTo(key: string): readonly Deed[] {
		return this.#replies.get(key);
	}

	/** Keys of the newest revisions of an entity: one, or several where people published apart; none before publication. */
	heads(id: string): string[] {
		const revisions = this.of(id).filter(isRevision);
		const followed = new Set(revisions.flatMap(({ body }) => (Array.isArray(body.parents) ? body.parents : [])));
		return revisions.flatMap(({ key }) => (followed.has(key) ? [] : [key]));
	}
}
