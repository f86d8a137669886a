// What happened to an objective and its key results, as plain sentences over the journal's records.
import { happenedAt, materialIn } from '$lib/live';
import type { JournalRecord, LivePlan } from '$lib/live';
import { t } from '$lib/i18n';

export interface Happening {
	readonly key: string;
	readonly kind: JournalRecord['kind'];
	readonly at: number;
	readonly person: string;
	readonly device: string;
	/** "published it", "changed the title and the why". */
	readonly did: string;
	/** What was said with it: a reason, a value, a learning. */
	readonly said: readonly string[];
	/** Of which key result, where it is not about the objective itself. */
	readonly of: string;
	/** The wording that can be brought back. */
	readonly version:
		| {
				readonly in: 'objectives' | 'keyResults';
				readonly id: string;
				readonly material: NonNullable<ReturnType<typeof materialIn>>;
				readonly title: string;
				readonly why: string;
		  }
		| undefined;
}

const wordsOf = (body: JournalRecord['body'], names: readonly string[]): string[] =>
	names.flatMap((name) => {
		const said = body[name];
		return typeof said === 'string' && said ? [said] : [];
	});

function deed({ kind, body }: JournalRecord, list: (items: readonly string[]) => string): string {
	const known: Readonly<Record<string, string>> = t.plan.fields;
	const fields = Array.isArray(body.fields) ? body.fields.flatMap((name) => known[String(name)] ?? []) : [];
	if (kind === 'edited' && fields.length) return t.plan.happened.editedFields({ fields: list(fields) });
	const deeds = t.plan.happened as unknown as Readonly<Record<string, string>>;
	return deeds[kind] ?? t.plan.happened.other;
}

/** Newest first, of the objective and of its key results, each record once. */
export function happenings(
	plan: LivePlan,
	id: string,
	keyResults: readonly string[],
	list: (items: readonly string[]) => string
): Happening[] {
	const seen = new Set<string>();
	const records = [id, ...keyResults].flatMap((one) => plan.history(one));
	return records
		.flatMap((record): Happening[] => {
			const key = plan.now.journal.keyOf(record);
			if (seen.has(key)) return [];
			seen.add(key);
			const about = record.about[0] ?? '';
			const of = about !== id && keyResults.includes(about) ? about : undefined;
			const material = materialIn(record);
			const title = typeof material?.title === 'string' ? material.title : '';
			const why = typeof material?.why === 'string' ? material.why : '';
			const { value, confidence } = record.body;
			const figures = [
				...(typeof value === 'number' ? [t.common.labelled(t.plan.current, String(value))] : []),
				...(typeof confidence === 'number' ? [t.plan.confidenceOf({ value: confidence })] : [])
			];
			return [
				{
					key,
					kind: record.kind,
					at: happenedAt(record),
					person: record.person,
					device: record.device,
					did: deed(record, list),
					said: [...figures, ...wordsOf(record.body, ['reason', 'because', 'learnt', 'next', 'blocker'])],
					of: of === undefined ? '' : (plan.get('keyResults', of)?.title ?? ''),
					version:
						material && (about === id || of !== undefined)
							? { in: of === undefined ? 'objectives' : 'keyResults', id: about, material, title, why }
							: undefined
				}
			];
		})
		.sort((a, b) => b.at - a.at);
}
