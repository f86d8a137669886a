// Who else is at which objective, and who of them writes there.
import type { Session } from '$lib/live';

export interface Other {
	/** The person, or the peer where nobody knows whose it is. */
	readonly id: string;
	readonly name: string;
	readonly writes: boolean;
}

export type OthersByObjective = ReadonlyMap<string, readonly Other[]>;
export type Writer = Other & { readonly objective: string };

const same = (a: readonly Other[], b: readonly Other[]) =>
	a.length === b.length &&
	a.every(({ id, name, writes }, at) => id === b[at]?.id && name === b[at].name && writes === b[at].writes);

function objectiveOf({ plan }: Session, object: string | undefined): string | undefined {
	if (object === undefined) return undefined;
	return plan.get('objectives', object) ? object : (plan.get('keyResults', object)?.objective ?? undefined);
}

/** A list is the one of `before` while a caret only moves, so that nothing is drawn anew for it. */
export function othersIn(session: Session, before: OthersByObjective): OthersByObjective {
	const { room, me } = session;
	const found = new Map<string, Other[]>();
	for (const { peer, name, where, caret } of room.others) {
		const objective = objectiveOf(session, where?.object);
		const id = room.peers.find((one) => one.id === peer)?.person ?? peer;
		if (objective === undefined || id === me) continue;
		const list = found.get(objective) ?? [];
		const known = list.findIndex((one) => one.id === id);
		const writes = caret !== undefined && where?.field !== undefined;
		if (known < 0) list.push({ id, name, writes });
		else if (writes) list[known] = { id, name, writes };
		found.set(objective, list);
	}
	return new Map(
		[...found].map(([objective, list]) => {
			list.sort((a, b) => (a.id < b.id ? -1 : 1));
			const known = before.get(objective);
			return [objective, known && same(known, list) ? known : list];
		})
	);
}

export const writersIn = (others: OthersByObjective): Writer[] =>
	[...others].flatMap(([objective, list]) => list.flatMap((one) => (one.writes ? [{ ...one, objective }] : [])));

/** Remembers who has been told of: each is told once for one objective. */
export class Told {
	readonly #where = new Map<string, string>();

	/** Those who are not told of yet, a few of them; from now on they are. */
	news(writers: readonly Writer[], most: number): Writer[] {
		const news = writers.filter(({ id, objective }) => this.#where.get(id) !== objective).slice(0, most);
		for (const { id, objective } of news) this.#where.set(id, objective);
		return news;
	}
}
