// Puts the value of a labelled field ("Target: 50", a column) on a draft; what is no such value stays as words in the note.
import type { LineProblem, ProblemCode } from '../understood';
import { cellValue } from './amounts';
import { confidenceOf, leadingPercent } from './annotations';
import { toDay } from './dates';
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
			draft.team ??= words.trim();
			return;
		case 'parent':
			draft.reference ??= { words, line };
			return;
		case 'weight': {
			const value = cellValue(words).amount?.value;
			if (value === undefined) note(draft, field, words, label);
			else draft.weight ??= value;
			return;
		}
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
		case 'confidence': {
			const value = confidenceOf(words);
			if (value === null) note(draft, field, words, label);
			else draft.confidence ??= value;
			return;
		}
		case 'unit':
			draft.unit ||= words.trim();
			return;
		case 'from':
		case 'to':
		case 'current':
			return putValue(draft, field, words, label, report);
		default:
			if (!putOnEither(draft, field, words, label, report)) note(draft, field, words, label);
	}
}

function note({ notes }: { readonly notes: string[] }, field: Field, words: string, label: string): void {
	notes.push(field === 'note' || !label ? words : `${label}: ${words}`);
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
		draft.owner ??= words.replace(/^@/, '').trim();
		return true;
	}
	if (field === 'due') {
		const day = toDay(words);
		if (day) draft.due ??= day;
		else {
			note(draft, field, words, label);
			report('date-unclear', { words: words.slice(0, 60) });
		}
		return true;
	}
	if (field !== 'progress') return false;
	const amount = cellValue(words).amount;
	const ratio = leadingPercent(words) ?? (amount ? (amount.value > 1 ? amount.value / 100 : amount.value) : null);
	if (ratio === null || ratio < 0 || ratio > 10) return false;
	draft.progress ??= ratio;
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
		draft[field] ??= amount.value;
		draft.unit ||= amount.unit;
		if (field === 'to') draft.bound ??= amount.bound;
	} else if (unknown) {
		draft.unknown.add(field === 'to' ? 'to' : 'from');
	} else {
		note(draft, field, words, label);
		if (/\d/.test(words)) report('value-unclear', { label, words: words.slice(0, 60) });
	}
}
