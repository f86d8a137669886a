// The three questions that lead from a task to an outcome: what was answered so far, and the key result it comes to.
import { coachWordsFor } from '$lib/i18n/coach-words';
import { readAmount } from '$lib/ui/plan/amounts';
import { changeIn } from '$lib/writing';
import { onOneScale } from './units';

export interface Answers {
	readonly different: string;
	readonly sign: string;
	readonly from: string;
	readonly to: string;
	/** As the writer has changed the proposal; undefined while it follows the answers. */
	readonly title: string | undefined;
	readonly keepTask: boolean;
}

export const noAnswers: Answers = { different: '', sign: '', from: '', to: '', title: undefined, keepTask: true };

export const draftName = (keyResult: string): string => `outcome-draft/${keyResult}`;

/** What lay in a draft, where it is one. */
export function answersIn(draft: string): Answers {
	if (!draft) return noAnswers;
	try {
		const found: unknown = JSON.parse(draft);
		const kept = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
		const text = (name: string) => (typeof kept[name] === 'string' ? kept[name] : '');
		const title = typeof kept.title === 'string' ? kept.title : undefined;
		return {
			...{ different: text('different'), sign: text('sign'), from: text('from'), to: text('to') },
			...{ title, keepTask: kept.keepTask !== false }
		};
	} catch {
		return noAnswers; // written by another build: the fields are empty, and nothing else hangs on it
	}
}

/** The writer's own words as one sentence, joined as their language joins: what is different, and how it is seen. */
export function proposal({ different, sign }: Pick<Answers, 'different' | 'sign'>): string {
	const [first, second] = [trimmed(different), trimmed(sign)];
	if (!first || !second) return first || second;
	return coachWordsFor(first).outcome.joined({ different: first, sign: second });
}

const trimmed = (words: string) => words.trim().replace(/[.。；;，,]+$/, '');

/** The second answer, with the from and to it states in the fields that nobody has filled otherwise. `standing` is what the plan says. */
export function answeredSign(answers: Answers, sign: string, standing: Pick<Answers, 'from' | 'to'>): Answers {
	const [before, now] = [changeIn(answers.sign), changeIn(sign)];
	const filled = (end: 'from' | 'to'): string => {
		const kept = answers[end];
		const follows = kept === '' || kept === standing[end] || kept === before?.[end];
		return follows ? (now?.[end] ?? standing[end]) : kept;
	};
	return { ...answers, sign, from: filled('from'), to: filled('to') };
}

export interface Measured {
	readonly from: number | null;
	readonly to: number | null;
	readonly unit: string;
}

/** From and to as numbers with one unit; or the one that is no number; or `units` where their units do not go together. */
export function measureIn(
	{ from, to }: Pick<Answers, 'from' | 'to'>,
	unit: string
): Measured | 'from' | 'to' | 'units' {
	const [start, end] = [readAmount(from, unit), readAmount(to, unit)];
	if (start === undefined) return 'from';
	if (end === undefined) return 'to';
	if (!start || !end) return { from: start?.value ?? null, to: end?.value ?? null, unit: (end ?? start)?.unit ?? unit };
	const both = onOneScale(start, end);
	return both ? { ...both, unit: both.unit ?? unit } : 'units';
}
