// Reads the whole plan in slices that let the page draw and answer: its questions, the most useful first, and how it is written.
import type { LivePlan } from '$lib/live';
import { worth } from '$lib/writing';
import type { HintLabel } from '$lib/writing';
import type { Question } from '$lib/ui/plan/coaching';
import { asideIn, readObjective, wake } from './reading';

export type About = 'trust' | 'aim' | 'outcome' | 'measure' | 'own';

/** What each question is about. */
const aboutOf: Record<HintLabel, About> = {
	'pay-linked': 'trust',
	negative: 'trust',
	'metric-in-objective': 'aim',
	'vague-objective': 'aim',
	'task-output': 'outcome',
	multi: 'outcome',
	'maintain-bau': 'outcome',
	unmeasurable: 'measure',
	'no-baseline': 'measure',
	'copies-parent': 'own'
};

export interface Asked {
	readonly question: Question;
	/** The objective's title. */
	readonly title: string;
	readonly team: string | null;
}

export interface Part {
	readonly about: About;
	/** The most useful first; never more than two of one text. */
	readonly asked: readonly Asked[];
}

export interface Survey {
	/** The most useful first. */
	readonly parts: readonly Part[];
	readonly questions: number;
	readonly texts: number;
	readonly objectives: number;
	readonly saysWhy: number;
	readonly keyResults: number;
	readonly measured: number;
	readonly tasks: number;
}

/** What makes way for the page, and the clock that says when. */
export interface Pace {
	readonly now: () => number;
	readonly pause: () => Promise<void>;
	/** Milliseconds of work in one go. */
	readonly turn: number;
}

const browser: Pace = {
	now: () => performance.now(),
	pause: () => new Promise((resume) => setTimeout(resume)),
	turn: 8
};

/** Undefined when it was called off. `onprogress` hears the share that is read, 0 to 1. */
export async function survey(
	plan: LivePlan,
	objectives: readonly string[],
	stopped: () => boolean,
	onprogress: (share: number) => void,
	pace: Pace = browser
): Promise<Survey | undefined> {
	while (wake()) await pace.pause();
	const aside = asideIn(plan);
	const asked: Asked[] = [];
	const sums = { objectives: 0, saysWhy: 0, keyResults: 0, measured: 0, tasks: 0 };
	let until = pace.now() + pace.turn;
	for (const [index, id] of objectives.entries()) {
		if (pace.now() >= until) {
			onprogress(index / objectives.length);
			await pace.pause();
			if (stopped()) return undefined;
			until = pace.now() + pace.turn;
		}
		const read = readObjective(plan, id, aside, () => true);
		if (!read) continue;
		const { title, team } = read;
		asked.push(...read.questions.map((question) => ({ question, title, team })));
		sums.objectives++;
		sums.saysWhy += Number(read.saysWhy);
		sums.keyResults += read.keyResults;
		sums.measured += read.measured;
		sums.tasks += read.tasks;
	}
	await pace.pause();
	if (stopped()) return undefined;
	const texts = new Set(asked.map(({ question }) => question.place)).size;
	return { parts: partsOf(asked), questions: asked.length, texts, ...sums };
}

function partsOf(asked: readonly Asked[]): Part[] {
	const parts = new Map<About, Asked[]>();
	const ranked = asked.map((one) => ({ one, worth: worth(one.question.hint) })).sort((a, b) => b.worth - a.worth);
	for (const { one } of ranked) {
		const about = aboutOf[one.question.hint.label];
		const here = parts.get(about);
		if (here) here.push(one);
		else parts.set(about, [one]);
	}
	return [...parts].map(([about, here]) => ({ about, asked: here }));
}
