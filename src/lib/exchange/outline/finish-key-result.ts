// Closes a key result: what columns and fields said goes before what its title states, and what is missing is named.
import type { ProblemCode, UnderstoodKeyResult } from '../understood';
import type { KeyResultDraft } from './drafts';
import { measureOf, trendOf } from './measure';

type Report = (code: ProblemCode, values?: Record<string, string | number>) => void;

/** Characters of a unit; a longer one is a remark. */
const longestUnit = 40;

export function finishKeyResult(draft: KeyResultDraft, report: Report): UnderstoodKeyResult {
	const stated = measureOf(draft.title);
	const told = draft.from !== null || draft.to !== null || draft.unknown.size > 0;
	const title = draft.title.slice(0, 80);
	const numeric = told || draft.type === 'number' || (stated.type === 'number' && draft.type === null);
	const range = !told && draft.type === null && stated.type === 'range';
	const type = range
		? 'range'
		: numeric
			? 'number'
			: draft.milestones.length || draft.type === 'milestones'
				? 'milestones'
				: 'yesno';
	if (!title) report('empty-title');
	let { from, to, unit, current, progress } = draft;
	const notes = [...draft.notes];
	let direction: UnderstoodKeyResult['direction'] = null;
	if (type === 'number') {
		// A title may state the target and a column the start; two different targets are the column's.
		const same = to === null || stated.to === null || to === stated.to;
		if (same) {
			to ??= stated.to;
			from ??= told && stated.problem === 'change-from-zero' ? null : stated.from;
		}
		unit ||= stated.unit;
		direction =
			from !== null && to !== null && from !== to
				? from < to
					? 'up'
					: 'down'
				: (draft.bound ?? stated.direction ?? towards(draft, to));
		if (to === null) report('target-unknown', { title });
		else if (from === null) report('baseline-unknown', { title });
		else if (from === to) report('from-equals-to', { title, value: to });
		else if (!told && stated.problem === 'change-from-zero') report('change-from-zero', { title, to });
		if (to !== null && current !== null && from !== to && (direction === 'up' ? current >= to : current <= to)) {
			report('target-passed', { title, current, to });
		}
	} else {
		from = to = null;
		// A value of something that is not counted: a score between 0 and 1, or else only words.
		if (current !== null && type !== 'range') {
			if (current >= 0 && current <= 1) progress ??= current;
			else notes.push(unit ? `${current} ${unit}` : String(current));
		} else if (unit && type !== 'range') notes.push(unit);
		if (type === 'range') unit ||= stated.unit;
		else if (stated.problem === 'several-numbers') report('several-numbers', { title });
		if (type === 'yesno') current = draft.done ? 1 : progress === 1 ? 1 : draft.done === false ? 0 : null;
		if (type === 'milestones') current = null;
	}
	if (unit.length > longestUnit) notes.push(unit);
	// "=> 81 %" of a key result counted in percent is its value as well.
	if (type === 'number' && current === null && unit === '%' && draft.statusPercent !== null && !told) {
		current = Math.round(draft.statusPercent * 1e4) / 1e4;
	}
	return {
		line: draft.line,
		title: draft.title,
		type,
		from,
		to,
		low: range ? stated.low : null,
		high: range ? stated.high : null,
		current,
		unit: type === 'number' || type === 'range' ? unit.slice(0, longestUnit) : '',
		direction,
		progress,
		confidence: draft.confidence,
		due: draft.due,
		owner: draft.owner,
		note: notes.join('\n'),
		milestones: draft.milestones,
		initiatives: draft.initiatives
	};
}

/** Without a start: by the words, by a tick, else from where it is now to the target. */
function towards({ title, done, current }: KeyResultDraft, to: number | null): 'up' | 'down' {
	return trendOf(title) ?? (!done && current !== null && to !== null && current > to ? 'down' : 'up');
}
