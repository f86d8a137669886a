// A signal in the reader's words: what it is about, who did what, and each field before and after.
import type { Rewording, Signal } from '$lib/insights';
import type { LivePlan } from '$lib/live';
import { format, t } from '$lib/i18n';
import { nameOf } from '$lib/ui/plan/owners';

export interface ChangedField {
	readonly key: string;
	readonly label: string;
	readonly before: string;
	readonly after: string;
	/** A text, to be read word by word; else one value in place of another. */
	readonly text: boolean;
}

/** Title of an objective or key result as it stands now. */
export function titleOf(plan: LivePlan, id: string | null | undefined): string {
	const title = plan.get('objectives', id)?.title ?? plan.get('keyResults', id)?.title ?? '';
	return title.trim() || t.common.untitled;
}

/** The objective or key result that a signal is about, also where it began at an assumption or a blocker. */
export function subjectOf(plan: LivePlan, { about, objective }: Signal): string {
	if (plan.get('objectives', about) || plan.get('keyResults', about)) return about;
	return plan.get('blockers', about)?.keyResult ?? objective;
}

/** What broke or stands in the way, where that is the message. */
export function troubleOf(plan: LivePlan, { about, kind }: Signal): string {
	if (kind === 'assumption-broken') return plan.get('assumptions', about)?.body ?? '';
	return kind === 'blocker-passed-up' ? (plan.get('blockers', about)?.body ?? '') : '';
}

export function didOf(plan: LivePlan, signal: Signal, now: number): string {
	const said = { name: nameOf(plan, signal.by), when: format.relative(signal.at, now) };
	switch (signal.kind) {
		case 'changed':
			return changed(signal, said);
		case 'dropped':
			return t.flow.dropped(said);
		case 'assumption-broken':
			return t.flow.assumptionBroken(said);
		case 'blocker-passed-up':
			return t.flow.blockerPassedUp(said);
		case 'confidence-fell': {
			const [change] = signal.changes;
			return t.flow.confidenceFell({
				...said,
				before: Number(change?.before?.confidence),
				after: Number(change?.after.confidence)
			});
		}
	}
}

function changed({ changes }: Signal, said: { readonly name: string; readonly when: string }): string {
	const count = changes.length;
	if (changes.every(isNew)) return t.flow.keyResultAdded({ ...said, count });
	return changes.every(isGone) ? t.flow.keyResultLetGo({ ...said, count }) : t.flow.changed(said);
}

/** A key result that joined what was published before it: all of it reads as put in. */
export const isNew = ({ before }: Rewording): boolean => !before;

/** A key result that is let go of: its words read as taken out. */
export const isGone = ({ in: collection, before, after, fields }: Rewording): boolean =>
	collection === 'keyResults' && before !== undefined && fields.includes('dropped') && after.dropped === true;

const texts: readonly string[] = ['title', 'why'];

/** What a new key result is told by, where it is said. */
const inserted: readonly string[] = ['title', 'owner', 'from', 'to', 'low', 'high', 'unit'];

/** Fields of one entity that read differently now. */
export function fieldsOf(plan: LivePlan, rewording: Rewording): ChangedField[] {
	const { id, fields, before, after } = rewording;
	const labels: Readonly<Record<string, string>> = t.flow.fields;
	if (isGone(rewording)) {
		const title = valueOf(plan, 'title', before?.title);
		return [{ key: `${id} title`, label: t.flow.fields.title, text: true, before: title, after: '' }];
	}
	return fields.flatMap((name): ChangedField[] => {
		const label = labels[name];
		// The state of what was dropped or came back is said by the sentence above; of a confidence it is the whole message.
		if (label === undefined || name === 'confidence') return [];
		const word = (value: unknown) => valueOf(plan, name, value);
		if (!before) {
			const put = inserted.includes(name) ? word(after[name]) : '';
			return put ? [{ key: `${id} ${name}`, label, text: true, before: '', after: put }] : [];
		}
		const text = texts.includes(name);
		if (!text && rewording.in === 'keyResults' && name === 'dropped' && !after.dropped) return [];
		return [{ key: `${id} ${name}`, label, text, before: word(before[name]), after: word(after[name]) }];
	});
}

function valueOf(plan: LivePlan, name: string, value: unknown): string {
	if (name === 'owner') return typeof value === 'string' ? nameOf(plan, value) : t.plan.nobody;
	if (name === 'dropped') return value === true ? t.common.yes : t.common.no;
	const states: Readonly<Record<string, string>> = t.plan.states;
	const types: Readonly<Record<string, string>> = t.plan.types;
	if (name === 'state') return states[String(value)] ?? '';
	if (name === 'type') return types[String(value)] ?? '';
	if (typeof value === 'number') return format.number(value);
	return typeof value === 'string' ? value : '';
}
