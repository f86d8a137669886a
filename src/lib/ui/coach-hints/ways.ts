// From a question to a better wording that keeps the writer's own words: each way is one step, and Undo takes it back.
import { problemText } from '$lib/i18n';
import { coachWords } from '$lib/i18n/coach-words';
import { act } from '$lib/live';
import type { KeyResult } from '$lib/model/schema';
import type { Question } from '$lib/ui/plan/coaching';
import { fieldAt, spotName } from '$lib/ui/plan/places';
import type { PlanView } from '$lib/ui/plan/plan-view.svelte';
import { toasts } from '../parts/toasts.svelte';
import { boundsIn, figure, measureOf } from './figures';
import { asideIn, readObjective } from './reading';
import { sayDone } from './say-done';
import { without } from './taking-out';

export interface Way {
	readonly label: string;
	readonly run: () => Promise<unknown> | unknown;
}

/**
 * The way on; undefined where the words alone can be gone to. It works on what stands there when it is pressed, not on what
 * was read: whoever is writing, here or elsewhere, loses no word to it.
 */
export function wayOf(view: PlanView, question: Question): Way | undefined {
	const label = wayOn(view, question)?.label;
	return label === undefined ? undefined : { label, run: () => runNow(view, question, label) };
}

async function runNow(view: PlanView, question: Question, label: string): Promise<void> {
	const now = standing(view, question);
	const way = now && wayOn(view, now);
	// Asked about nothing any more, or to be answered otherwise: what it would have done is not what was pressed.
	if (way?.label !== label) return void toasts.say(problemText({ code: 'text-changed' }));
	await way.run();
}

/** The question as it is of the words and fields that stand there now. */
function standing(view: PlanView, { place, hint, objective }: Question): Question | undefined {
	const { plan } = view.session;
	const aside = asideIn(plan);
	for (const asked of [true, false]) {
		const { questions = [] } = readObjective(plan, objective, aside, (one) => asked && one === place) ?? {};
		const found = questions.find((one) => one.place === place && one.hint.label === hint.label);
		if (found) return found;
	}
	return undefined;
}

function wayOn(view: PlanView, question: Question): Way | undefined {
	const words = coachWords().ways;
	const { betterWording: better } = question.hint;
	const { in: collection, on: id } = question;
	const isKeyResult = collection === 'keyResults';
	switch (better.way) {
		case 'split':
			if (!better.first || !better.second) return undefined;
			return { label: words.split, run: () => split(view, question, better.first, better.second) };
		case 'ask-outcome':
			if (!isKeyResult) return { label: words.outcomeOfObjective, run: () => select(view, question, true) };
			return { label: words.questions, run: () => (view.outcome = id) };
		case 'ask-sign':
			if (!isKeyResult) return { label: words.change, run: () => select(view, question, true) };
			return { label: words.questions, run: () => (view.outcome = id) };
		case 'name-change':
			if (!isKeyResult) return { label: words.change, run: () => select(view, question, true) };
			return { label: words.bounds, run: () => keepWithin(view, question) };
		case 'add-baseline':
			if (!isKeyResult) return undefined;
			return { label: words.baseline, run: () => sayFrom(view, question, better.target) };
		case 'say-for-whom':
			return { label: words.forWhom, run: () => view.goTo(spotName('objectives', question.objective, 'why')) };
		case 'move-number-to-kr':
			if (isKeyResult) return undefined;
			if (!better.rest || better.rest === question.text.trim())
				return { label: words.reword, run: () => select(view, question) };
			return { label: words.figure, run: () => moveFigure(view, question, better.number, better.rest) };
		case 'drop-pay':
		case 'drop-threat':
			return without(question) === undefined
				? { label: words.reword, run: () => select(view, question) }
				: { label: words.takeOut, run: () => takeOut(view, question) };
		case 'say-own-part':
			return { label: words.ownPart, run: () => select(view, question, true) };
	}
}

/** Puts the caret at the words that are asked about, or takes the whole text, to be written anew. */
export async function select(view: PlanView, { place, text, hint }: Question, whole = false): Promise<void> {
	await view.goTo(place);
	const field = view.root && fieldAt(view.root, place);
	if (field instanceof HTMLTextAreaElement)
		field.setSelectionRange(whole ? 0 : hint.from, whole ? text.length : hint.to);
}

async function split(view: PlanView, { in: collection, on: id, text: was }: Question, first: string, second: string) {
	const done = await view.do(act.splitInTwo, { in: collection, id, first, second, was });
	if (!done.ok) return;
	sayDone(view, coachWords().did.split, done.value);
	if (done.value.focus) await view.goTo(spotName(collection, done.value.focus, 'title'));
}

/** Opens the bounds, with those that the words name, where nobody has set them. */
async function keepWithin(view: PlanView, { on: id, text }: Question) {
	const keyResult = view.session.plan.now.get('keyResults', id);
	if (!keyResult) return;
	const named = boundsIn(text);
	const low = keyResult.low ?? named.low ?? null;
	const high = keyResult.high ?? named.high ?? null;
	const sound = low === null || high === null || low < high;
	const values = {
		type: 'range' as const,
		...(sound && keyResult.low === null && low !== null ? { low } : {}),
		...(sound && keyResult.high === null && high !== null ? { high } : {}),
		...(sound && !keyResult.unit && named.unit ? { unit: named.unit } : {})
	};
	const done = await view.do(act.setKeyResult, { id, values });
	if (!done.ok) return;
	sayDone(view, coachWords().did.bounds, done.value);
	const first = sound && low === null && high !== null ? 'high' : 'low';
	await view.goTo(spotName('keyResults', id, first));
}

/** Opens the from, with the figure that stands in the words as the to, where it is one that can be reached. */
async function sayFrom(view: PlanView, { on: id, hint }: Question, target: string) {
	const keyResult = view.session.plan.now.get('keyResults', id);
	const values = keyResult && hint.messageKey === 'no-baseline' ? targetIn(keyResult, target) : undefined;
	if (values) {
		const done = await view.do(act.setKeyResult, { id, values });
		if (!done.ok) return;
		sayDone(view, coachWords().did.baseline, done.value);
	}
	await view.goTo(spotName('keyResults', id, 'from'));
}

function targetIn({ type, to, unit }: KeyResult, target: string) {
	const amount = to === null ? figure(target) : undefined;
	if (type === 'number' && !amount) return undefined;
	return {
		type: 'number' as const,
		...(amount ? { to: amount.value } : {}),
		...(amount?.unit && !unit ? { unit: amount.unit } : {})
	};
}

async function moveFigure(view: PlanView, { on: id, text, hint }: Question, number: string, rest: string) {
	const moved = { id, rest, ...measureOf(text, hint.from, number), was: text };
	const done = await view.do(act.figureToKeyResult, moved);
	if (!done.ok) return;
	sayDone(view, coachWords().did.figure, done.value);
	if (done.value.focus) await view.goTo(spotName('keyResults', done.value.focus, 'title'));
}

async function takeOut(view: PlanView, question: Question) {
	const { in: collection, on: id, field, place, text: was } = question;
	const done = await view.do(act.rewordText, { in: collection, id, field, text: without(question) ?? was, was });
	if (!done.ok) return;
	sayDone(view, coachWords().did.takeOut, done.value);
	await view.goTo(place);
}
