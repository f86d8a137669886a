// Puts the value of a labelled field ("Target: 50", a column) on a draft; what is no such value stays as words in the note.
import type { LineProblem, ProblemCode } from '../understood';
import { cellValue } from './amounts';
import { confidenceOf, leadingPercent } from './annotations';
import { toDay } from './dates';
import { levelOf } from './markers';
import type { Field, KeyResultDraft, ObjectiveDraft } from './drafts';

type Report = (code: ProblemCode, values: LineProblem['values']) => void;

export function putOnObjective(
	draft: ObjectiveDraft,
	field: Field,
	words: string,
	label: string,
	line: number,
	report: Report
): void {
	switch (field) {
		case 'why':
			draft.whys.push(words);
			return;
		case 'team':
			return settle(draft, 'team', words.trim(), label, words);
		case 'level':
			return settle(draft, 'level', levelOf(words), label, words);
		case 'parent':
			if (draft.reference) note(draft, field, words, label);
			else draft.reference = { words, line };
			return;
		case 'weight':
			return settle(draft, 'weight', cellValue(words).amount?.value ?? null, label, words);
		default:
			if (!putOnEither(draft, field, words, label, report)) note(draft, field, words, label);
	}
}

export function putOnKeyResult(
	draft: KeyResultDraft,
	field: Field,
	words: string,
	label: string,
	report: Report
): void {
	switch (field) {
		case 'confidence':
			return settle(draft, 'confidence', confidenceOf(words), label, words);
		case 'unit':
			if (draft.unit && draft.unit !== words.trim()) note(draft, field, words, label);
			else draft.unit = words.trim();
			return;
		case 'from':
		case 'to':
		case 'current':
			return putValue(draft, field, words, label, report);
		default:
			if (!putOnEither(draft, field, words, label, report)) note(draft, field, words, label);
	}
}

/** Fills a field that is still open. What is no value of it, or another one, stays as words: nothing that was written is lost. */
function settle<Key extends string, Value>(
	draft: { [K in Key]: Value | null } & { readonly notes: string[] },
	key: Key,
	value: Value | null,
	label: string,
	words: string
): void {
	if (value !== null && draft[key] === null) (draft as { [K in Key]: Value | null })[key] = value;
	else if (value === null || draft[key] !== value) draft.notes.push(saidOf(label, words));
}

/** "Owner: Bo", "负责人：小波". */
export const saidOf = (label: string, words: string): string =>
	label ? `${label}${/\p{Script=Han}/u.test(label) ? '：' : ': '}${words}` : words;

function note({ notes }: { readonly notes: string[] }, field: Field, words: string, label: string): void {
	notes.push(field === 'note' ? words : saidOf(label, words));
}

/** The fields that both have; false if it is none of them, or no value of it. */
function putOnEither(
	draft: ObjectiveDraft | KeyResultDraft,
	field: Field,
	words: string,
	label: string,
	report: Report
): boolean {
	if (field === 'owner') {
		settle(draft, 'owner', words.replace(/^@/, '').trim(), label, words);
		return true;
	}
	if (field === 'due') {
		const day = toDay(words);
		settle(draft, 'due', day, label, words);
		if (!day) report('date-unclear', { words: words.slice(0, 60) });
		return true;
	}
	if (field !== 'progress') return false;
	const amount = cellValue(words).amount;
	const ratio = leadingPercent(words) ?? (amount ? (amount.value > 1 ? amount.value / 100 : amount.value) : null);
	if (ratio === null || ratio < 0 || ratio > 10) return false;
	settle(draft, 'progress', ratio, label, words);
	return true;
}

function putValue(
	draft: KeyResultDraft,
	field: 'from' | 'to' | 'current',
	words: string,
	label: string,
	report: Report
): void {
	const { amount, unknown } = cellValue(words);
	if (/[✅✔☑✓]/u.test(words)) draft.done ??= true;
	if (amount) {
		settle(draft, field, amount.value, label, words);
		draft.unit ||= amount.unit;
		if (field === 'to') draft.bound ??= amount.bound;
	} else if (unknown) {
		draft.unknown.add(field === 'to' ? 'to' : 'from');
	} else {
		note(draft, field, words, label);
		if (/\d/.test(words)) report('value-unclear', { label, words: words.slice(0, 60) });
	}
}
