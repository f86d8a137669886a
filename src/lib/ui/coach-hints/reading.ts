// Reads the texts of one objective out of the plan and asks the coach about them.
import { lang } from '$lib/i18n';
import type { LivePlan } from '$lib/live';
import type { KeyResult, Objective } from '$lib/model/schema';
import { ASKED_FROM, questionsOn, review, SHOWN_FROM } from '$lib/writing';
import type { Hint, HintLabel, Kind, PutAside, Written } from '$lib/writing';
import type { Question } from '$lib/ui/plan/coaching';
import { spotName } from '$lib/ui/plan/places';

type Measured = Pick<KeyResult, 'type' | 'from' | 'to' | 'low' | 'high'>;

/** What has been put aside, by `id/field`. */
export type Aside = ReadonlyMap<string, readonly PutAside[]>;

export function asideIn({ now }: LivePlan): Aside {
	const aside = new Map<string, PutAside[]>();
	for (const { on, field, label, words } of now.all('dismissals')) {
		const key = `${on}/${field}`;
		aside.set(key, [...(aside.get(key) ?? []), { label, words }]);
	}
	return aside;
}

/** Sentences that need most of what the coach knows. */
const sentences = {
	en: ['Doors open', 'Cut the wait from 9 to 4 minutes', 'Reach 30% of shops by May', 'Write it, and halve the rest'],
	zh: ['开门', '等候从九分钟缩短到四分钟', '五月前覆盖 30% 的门店', '写好手册，投诉减半']
} as const;

const once: readonly (() => void)[] = (['en', 'zh'] as const).flatMap((language) => [
	() => void review(sentences[language][0], 'statement', language),
	...sentences[language].map((text) => () => void review(text, 'kr', language)),
	() => void review(sentences[language][0], 'objective', language)
]);

/** What is slow only the first time, and the second, when a browser compiles its expressions once more. */
const asleep = [...once, ...once];

/**
 * Does one step of it, once for all who read on this page; between two of them the page has its turn.
 * @returns whether there was one
 */
export function wake(): boolean {
	const step = asleep.shift();
	step?.();
	return step !== undefined;
}

/** What the fields beside a title say already. */
export function answeredBy({ type, from, to, low, high }: Measured, nature: Objective['nature']): Set<HintLabel> {
	const answered = new Set<HintLabel>();
	const bounded = type === 'range' && (low !== null || high !== null);
	if (bounded || (type === 'number' && to !== null)) answered.add('unmeasurable');
	if (bounded || (type === 'number' && to !== null && from !== null)) answered.add('no-baseline');
	if (bounded || nature === 'run') answered.add('maintain-bau');
	// What is counted from nothing may be our own work; what stands at a figure already is not done, it moves.
	if (type === 'number' && from !== null && from !== 0 && to !== null) answered.add('task-output');
	return answered;
}

/** The fields beside a title as words after it: the coach reads what the plan says, wherever it stands. */
function inWords({ type, from, to, unit }: Measured & Pick<KeyResult, 'unit'>, language: 'en' | 'zh'): string {
	if (type !== 'number' || from === null || to === null) return '';
	return language === 'zh' ? `，从 ${from}${unit} 到 ${to}${unit}` : ` from ${from} ${unit} to ${to} ${unit}`;
}

export interface Read {
	readonly questions: readonly Question[];
	readonly title: string;
	readonly team: string | null;
	readonly saysWhy: boolean;
	readonly keyResults: number;
	/** Key results with a from and a to; those that read like a task. */
	readonly measured: number;
	readonly tasks: number;
}

/**
 * Undefined where the objective is gone, dropped or closed: what is over is not asked about.
 * @param wanted whether somebody has asked about this text: then also what is less sure is told
 */
export function readObjective(
	plan: LivePlan,
	id: string,
	aside: Aside,
	wanted: (place: string) => boolean
): Read | undefined {
	const { document } = plan.now;
	const objective = document.part('objectives', id, ['title', 'why', 'note', 'nature', 'state', 'team']);
	if (!objective?.alive || objective.state === 'dropped' || objective.state === 'closed') return undefined;
	const questions: Question[] = [];
	const ask = (
		where: Pick<Question, 'in' | 'on' | 'field'>,
		kind: Kind,
		text: string,
		more: Pick<Written, 'parents' | 'answered'> = {},
		beside: (language: 'en' | 'zh') => string = () => ''
	): readonly Question[] => {
		const place = spotName(where.in, where.on, where.field);
		const language = lang(text);
		if (!language || !isEnough(text)) return [];
		const read = language === 'en' ? 'en' : 'zh';
		const written: Written = {
			...{ text, kind, language: read, ...more },
			putAside: aside.get(`${where.on}/${where.field}`) ?? [],
			from: wanted(place) ? ASKED_FROM : SHOWN_FROM
		};
		const further = beside(read);
		const still = further ? new Set<string>(review(text + further, kind, read).labels) : undefined;
		// What goes from one figure to another is seldom a task, whatever its title looks like.
		const holds = ({ label, confidence }: Hint) =>
			!still || (still.has(label) && (label !== 'task-output' || confidence >= SHOWN_FROM));
		const hints = review(text, kind, read).hints.filter(holds);
		const asked = questionsOn(written, hints).map((hint): Question => ({
			id: `${place}:${hint.label}:${text.slice(hint.from, hint.to)}`,
			...{ place, ...where, objective: id, text, hint }
		}));
		questions.push(...asked);
		return asked;
	};
	const here = { in: 'objectives', on: id } as const;
	const answered = new Set<HintLabel>(objective.nature === 'run' ? ['maintain-bau'] : []);
	ask({ ...here, field: 'title' }, 'objective', objective.title, { parents: servedBy(plan, id), answered });
	ask({ ...here, field: 'why' }, 'statement', objective.why);
	ask({ ...here, field: 'note' }, 'statement', objective.note);
	let [keyResults, measured, tasks] = [0, 0, 0];
	for (const one of plan.idsNow('keyResultsOf', id)) {
		const keyResult = document.part('keyResults', one, [
			...(['title', 'note', 'type', 'from', 'to', 'low', 'high', 'unit', 'dropped'] as const)
		]);
		if (!keyResult?.alive || keyResult.dropped || !keyResult.title.trim()) continue;
		const at = { in: 'keyResults', on: one } as const;
		const asked = ask(
			{ ...at, field: 'title' },
			'kr',
			keyResult.title,
			{ parents: [objective.title], answered: answeredBy(keyResult, objective.nature) },
			(language) => inWords(keyResult, language)
		);
		ask({ ...at, field: 'note' }, 'statement', keyResult.note);
		keyResults++;
		if (keyResult.from !== null && keyResult.to !== null) measured++;
		if (asked.some(({ hint }) => hint.label === 'task-output' && hint.confidence >= SHOWN_FROM)) tasks++;
	}
	const saysWhy = objective.why.trim() !== '';
	return { questions, title: objective.title, team: objective.team, saysWhy, keyResults, measured, tasks };
}

/**
 * A word is a beginning, and nobody is asked about a beginning: it takes two, where a Latin word and a figure are one
 * each and two Han characters are one ("NPS达到50").
 */
export function isEnough(text: string): boolean {
	if (/\S\s+\S/.test(text.trim())) return true;
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const others = text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}]*|\p{N}[\p{N}.,]*/gu)?.length ?? 0;
	return han / 2 + (han ? others : 0) >= 2;
}

function servedBy(plan: LivePlan, id: string): string[] {
	const { document } = plan.now;
	return plan.idsNow('linksAt', id).flatMap((link) => {
		const { from, to, kind, state } = document.part('links', link, ['from', 'to', 'kind', 'state']) ?? {};
		if (from !== id || kind !== 'serves' || state === 'declined' || !to) return [];
		const title =
			document.part('objectives', to, ['title'])?.title ?? document.part('keyResults', to, ['title'])?.title;
		return title ? [title] : [];
	});
}
