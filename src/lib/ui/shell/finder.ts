// What the palette finds beside commands: objectives, key results, comments and people of the open cycle, and the
// objectives and key results of the space's other cycles on this device. Gathered once when it opens; ranked in slices.
import type { FoundCycle, Session } from '$lib/live';
import { t } from '$lib/i18n';
import type { IconName } from '../parts/icons';
import { fold, wordFit } from '../parts/fuzzy';
import { spokenFit } from '../parts/pinyin';

export interface Entry {
	readonly id: string;
	readonly kind: 'objectives' | 'keyResults' | 'comments' | 'people';
	readonly title: string;
	/** Where it belongs: a team, an objective, whoever said it, another cycle. */
	readonly hint: () => string;
	/** Of another cycle than the open one. */
	readonly cycle: string | undefined;
	readonly folded: string;
}

export const iconOf: Readonly<Record<Entry['kind'], IconName>> = {
	objectives: 'target',
	keyResults: 'check',
	comments: 'comment',
	people: 'person'
};

/** Of two that fit alike, a title is meant sooner than a remark, and this cycle sooner than another. */
const behind = { objectives: 0, people: 0, keyResults: 2, comments: 6 } as const;
const otherCycle = 12;
/** Milliseconds of work before the page is let draw and answer. */
const turn = 6;
const pause = () => new Promise<void>((resume) => setTimeout(resume));

/** Works through `items`, giving way; false when `stopped` says so. */
async function inTurns<T>(items: Iterable<T>, work: (item: T) => void, stopped: () => boolean): Promise<boolean> {
	let until = performance.now() + turn;
	for (const item of items) {
		work(item);
		if (performance.now() < until) continue;
		await pause();
		if (stopped()) return false;
		until = performance.now() + turn;
	}
	return !stopped();
}

/** Everything there is to find; undefined when it was called off. */
export async function gather(
	session: Session,
	others: readonly FoundCycle[],
	stopped: () => boolean
): Promise<readonly Entry[] | undefined> {
	const { document } = session.plan.now;
	const all: Entry[] = [];
	const add = (kind: Entry['kind'], id: string, title: string, hint: () => string, cycle?: string) => {
		const words = title.trim();
		if (words) all.push({ id, kind, title: words, hint, cycle, folded: fold(words) });
	};
	const titleOf = (id: string | null) =>
		document.part('objectives', id ?? '', ['title'])?.title ??
		document.part('keyResults', id ?? '', ['title'])?.title ??
		'';
	const nameOf = (person: string | null) => document.get('people', person)?.name ?? '';
	const readers: Readonly<Record<Entry['kind'], (id: string) => void>> = {
		objectives(id) {
			const one = document.part('objectives', id, ['title', 'team']);
			if (one?.alive) add('objectives', id, one.title, () => document.get('teams', one.team)?.name ?? '');
		},
		people(id) {
			const one = document.get('people', id);
			if (one?.alive) add('people', id, one.name, () => t.places.people);
		},
		keyResults(id) {
			const one = document.part('keyResults', id, ['title', 'objective']);
			if (one?.alive) add('keyResults', id, one.title, () => titleOf(one.objective));
		},
		comments(id) {
			const one = document.part('comments', id, ['body', 'author', 'on', 'withdrawn']);
			if (one?.alive && !one.withdrawn)
				add('comments', id, one.body.slice(0, 500), () =>
					[nameOf(one.author), titleOf(one.on)].filter(Boolean).join(' · ')
				);
		}
	};
	for (const kind of ['objectives', 'people', 'keyResults', 'comments'] as const)
		if (!(await inTurns(document.ids(kind), readers[kind], stopped))) return undefined;
	for (const { id: cycle, name, words } of others) {
		const hint = () => name;
		if (!(await inTurns(words.objectives, ([id, title]) => add('objectives', id, title, hint, cycle), stopped)))
			return undefined;
		if (!(await inTurns(words.keyResults, ([id, , title]) => add('keyResults', id, title, hint, cycle), stopped)))
			return undefined;
	}
	return all;
}

export interface Ranked {
	readonly entry: Entry;
	readonly score: number;
}

/** The best `most` that hold what is typed, best first; undefined when it was called off. */
export async function rank(
	typed: string,
	all: readonly Entry[],
	most: number,
	stopped: () => boolean
): Promise<readonly Ranked[] | undefined> {
	const wanted = fold(typed);
	if (!wanted) return [];
	const fits: Ranked[] = [];
	const look = (entry: Entry) => {
		const fit = wordFit(wanted, entry.folded) || spokenFit(wanted, entry.folded);
		if (fit) fits.push({ entry, score: fit - behind[entry.kind] - (entry.cycle === undefined ? 0 : otherCycle) });
	};
	if (!(await inTurns(all, look, stopped))) return undefined;
	return fits.sort((a, b) => b.score - a.score).slice(0, most);
}
