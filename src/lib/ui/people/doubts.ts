// What does not add up in a journal, by kind and device: entries that do not count, and holes in the chains of devices.
import { chainReports } from '$lib/live';
import type { Journal } from '$lib/live';

type Kind = 'unreadable' | 'altered' | 'forged' | 'foreign' | 'removed' | 'missing' | 'forks' | 'torn';

export interface Doubtful {
	readonly kind: Kind;
	/** The device that signed, or is said to have; empty where an entry does not say. */
	readonly device: string;
	/** Whose it is, by the roster. */
	readonly person: string | undefined;
	readonly count: number;
}

export function doubtsIn(journal: Pick<Journal, 'doubts' | 'doubtful' | 'genuine' | 'keyOf' | 'roster'>): Doubtful[] {
	const counts = new Map<string, { kind: Kind; device: string; count: number }>();
	const add = (kind: Kind, device: string, count: number) => {
		const name = `${kind} ${device}`;
		counts.set(name, { kind, device, count: (counts.get(name)?.count ?? 0) + count });
	};
	for (const [key, doubt] of journal.doubts) add(doubt, journal.doubtful(key)?.device ?? '', 1);
	for (const { device, missing, forks, torn } of chainReports(journal.genuine(), (record) => journal.keyOf(record))) {
		if (missing.length) add('missing', device, missing.length);
		if (forks.length) add('forks', device, forks.length);
		if (torn.length) add('torn', device, torn.length);
	}
	return [...counts.values()]
		.map((one) => ({ ...one, person: journal.roster.devices.get(one.device)?.person }))
		.sort((a, b) => (`${a.kind} ${a.device}` < `${b.kind} ${b.device}` ? -1 : 1));
}
