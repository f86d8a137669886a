// What of the map is looked at, as it stands in the address behind a question mark.
import { linkKinds } from '$lib/model/schema';
import type { Link } from '$lib/model/schema';

export interface MapQuery {
	/** The objective that is selected. */
	readonly at: string | undefined;
	/** How many links around it are looked at; 0: everything. */
	readonly steps: 0 | 1 | 2;
	readonly words: string;
	readonly team: string | null;
	readonly owner: string | null;
	readonly kind: Link['kind'] | null;
	/** Only links that wait for an answer, or only objectives without a link up. */
	readonly only: 'asked' | 'orphans' | null;
	/** Declined links too. */
	readonly declined: boolean;
	readonly as: 'picture' | 'outline';
}

export const wholeMap: MapQuery = Object.freeze({
	...{ at: undefined, steps: 0, words: '', team: null, owner: null },
	...{ kind: null, only: null, declined: false, as: 'picture' }
});

export function readQuery(text: string): MapQuery {
	const read = new URLSearchParams(text);
	const one = <T extends string>(name: string, of: readonly T[]) => of.find((value) => value === read.get(name));
	return {
		// `look` is how every page is told what to go to.
		at: read.get('at') ?? read.get('look') ?? undefined,
		steps: ({ '1': 1, '2': 2 } as const)[read.get('steps') ?? ''] ?? 0,
		words: read.get('find') ?? '',
		team: read.get('team'),
		owner: read.get('owner'),
		kind: one('kind', linkKinds) ?? null,
		only: one('only', ['asked', 'orphans'] as const) ?? null,
		declined: read.get('declined') === '1',
		as: one('as', ['outline'] as const) ?? 'picture'
	};
}

/** Without what goes without saying: the whole map is the empty text. */
export function writeQuery({ at, steps, words, team, owner, kind, only, declined, as }: MapQuery): string {
	const said = {
		...{ at, steps: steps ? String(steps) : undefined, find: words.trim() || undefined },
		...{ team, owner, kind, only, declined: declined ? '1' : undefined },
		as: as === 'picture' ? undefined : as
	};
	const written = new URLSearchParams();
	for (const [name, value] of Object.entries(said)) if (value) written.set(name, value);
	return written.toString();
}

/** Something is left out of sight, or dimmed. */
export const isNarrowed = ({ steps, words, team, owner, kind, only }: MapQuery): boolean =>
	steps > 0 || words.trim() !== '' || team !== null || owner !== null || kind !== null || only !== null;
