// What has to be heard by others: changes of what is published go down and sideways, trouble goes up.
import { byTime } from './facts';
import type { Deed } from './facts';
import { audienceOfChange, audienceOfTrouble } from './audience';
import { isRevision, materialIn } from './ledger';
import type { Material } from './ledger';
import type { Draft, Reading, Rewording, Signal, SignalKind } from './signal';

/** Changes by one author within so many milliseconds of the first are one signal. */
const fold = 10 * 60_000;
/** A fall of confidence that is worth a word. */
const fall = 3;

/** Fields whose change is told to others. */
const telling = {
	objectives: ['title', 'why', 'owner', 'state'],
	keyResults: ['title', 'owner', 'type', 'from', 'to', 'low', 'high', 'unit', 'dropped']
} as const;

const differing = (of: keyof typeof telling, before: Material | undefined, after: Material): string[] =>
	telling[of].filter((name) => (before?.[name] ?? null) !== (after[name] ?? null));

/**
 * Signals of one objective and of what belongs to it (`parts`), oldest first. Method A1.
 * @param once key results that are or were in it
 */
export function signalsOfObjective(
	reading: Reading,
	objective: string,
	parts: readonly string[],
	once: readonly string[]
): Signal[] {
	const { ledger } = reading;
	const published = ledger.of(objective).find(({ kind }) => kind === 'published');
	if (!published) return [];
	const drafts = [
		...changes(reading, objective, [...new Set([...parts, ...once])].sort()),
		...parts.flatMap((part) => trouble(reading, objective, part)).filter(({ at }) => at >= published.at)
	];
	return drafts
		.map((draft) => ({ ...draft, audience: (draft.up ? audienceOfTrouble : audienceOfChange)(reading, draft) }))
		.filter(({ audience }) => audience.length > 0)
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

interface Open {
	readonly first: Deed;
	readonly deeds: Deed[];
	readonly entities: Map<string, { in: keyof typeof telling; before: Material | undefined; after: Material }>;
}

/** Goes through the revisions in order and keeps what each reader was told last. */
function changes({ ledger, plan }: Reading, objective: string, parts: readonly string[]): Draft[] {
	const revisions = [objective, ...parts].flatMap((id) => ledger.of(id).filter(isRevision)).sort(byTime);
	const told = new Map<string, Material>();
	const open = new Map<string, Open>();
	const folds: Open[] = [];
	let begun: number | undefined;
	let draft = false;
	for (const deed of revisions) {
		const id = deed.about[0] ?? '';
		const own = id === objective;
		const written = materialIn(deed);
		if (!written) continue;
		const elsewhere = !own && isElsewhere(written, objective);
		// What left is as if it were taken out; what it is there is no news here.
		const after = elsewhere ? { ...written, dropped: true } : written;
		const wasDraft = draft;
		if (own) draft = after.state === 'draft' || after.state === 'idea';
		if (draft && wasDraft) continue; // told when it is published again
		const before = told.get(id);
		if (elsewhere && (before?.dropped ?? true) === true) continue;
		told.set(id, after);
		if (own) begun ??= deed.at;
		// What is published for the first time is news to nobody who was told of the objective, unless it came later.
		if (!before && (own || begun === undefined || begun === deed.at)) continue;
		let current = open.get(deed.person);
		if (!current || deed.at - current.first.at > fold) {
			current = { first: deed, deeds: [], entities: new Map() };
			open.set(deed.person, current);
			folds.push(current);
		}
		current.deeds.push(deed);
		const known = current.entities.get(id);
		const collection = own ? ('objectives' as const) : ('keyResults' as const);
		current.entities.set(id, { in: collection, before: known ? known.before : before, after });
	}
	for (const { entities } of folds)
		for (const [id, { before, after }] of entities)
			if (id !== objective && isUndone(plan.get('keyResults', id), objective, before, after, told.get(id)))
				entities.delete(id);
	return folds.flatMap(({ deeds, entities }) => foldedIn(objective, deeds, entities));
}

/**
 * Undo leaves no record: a key result that joined and went without a word, or went and is here again, is no news; nor is
 * one that did both within the fold.
 */
function isUndone(
	now: { alive: boolean; dropped: boolean; objective: string | null } | undefined,
	objective: string,
	before: Material | undefined,
	after: Material,
	last: Material | undefined
): boolean {
	const left = after.dropped === true;
	if (!before && left) return true;
	if (!now) return false;
	const here = now.alive && now.objective === objective;
	if (!before) return !here && last?.dropped !== true;
	return left && before.dropped !== true && last === after && here && !now.dropped;
}

/** Where a key result then stood, if that is on record, was another objective. */
const isElsewhere = ({ objective }: Material, here: string): boolean =>
	typeof objective === 'string' && objective !== here;

function foldedIn(objective: string, deeds: readonly Deed[], entities: Open['entities']): Draft[] {
	const rewordings = [...entities].flatMap(([id, { in: collection, before, after }]): Rewording[] => {
		const fields = differing(collection, before, after);
		// Closing at the end of a cycle is no message.
		const silent = fields.every((name) => name === 'state') && after.state === 'closed';
		return fields.length && !silent ? [{ id, in: collection, before, after, fields }] : [];
	});
	const last = deeds.at(-1);
	const first = deeds[0];
	const [lead] = rewordings;
	if (!first || !last || !lead) return [];
	const dropped = rewordings.some(({ id, after }) => id === objective && after.state === 'dropped');
	return [
		{
			...{ id: first.key, keys: deeds.map(({ key }) => key), of: last.key, by: last.person, at: last.at, objective },
			...{ kind: dropped ? 'dropped' : 'changed', up: false, changes: rewordings, over: undefined },
			about: rewordings.length === 1 && lead.before ? lead.id : objective
		}
	];
}

function trouble({ ledger, plan }: Reading, objective: string, part: string): Draft[] {
	const deeds = ledger.of(part);
	const found: Draft[] = [];
	let confidence: { readonly value: number } | undefined;
	deeds.forEach((deed, at) => {
		const later = (found: (deed: Deed) => boolean) => deeds.find((one, place) => place > at && found(one));
		const up = (kind: SignalKind, over: number | undefined, rewordings: readonly Rewording[] = []) =>
			found.push({
				...{ id: deed.key, keys: [deed.key], of: deed.key, kind, up: true, about: part, objective },
				...{ by: deed.person, at: deed.at, changes: rewordings, over }
			});
		if (deed.kind === 'checked-in' && typeof deed.body.confidence === 'number') {
			const before = confidence?.value;
			const value = deed.body.confidence;
			confidence = { value };
			if (before !== undefined && before - value >= fall)
				up('confidence-fell', undefined, [
					{
						...{ id: part, in: 'keyResults', fields: ['confidence'] },
						...{ before: { confidence: before }, after: { confidence: value } }
					}
				]);
		} else if (deed.kind === 'edited' && deed.body.state === 'broken') {
			const mended = later(({ body }) => body.state !== undefined && body.state !== 'broken');
			const again = deeds.slice(0, at).findLast(({ body }) => body.state !== undefined)?.body.state === 'broken';
			const undone = !mended && (plan.get('assumptions', part)?.state ?? 'broken') !== 'broken';
			const slip = undone || (mended && mended.person === deed.person && mended.at - deed.at <= fold);
			if (!again && !slip) up('assumption-broken', mended?.at);
		} else if (deed.kind === 'blocker-passed-up')
			up('blocker-passed-up', later(({ kind }) => kind === 'blocker-closed')?.at);
	});
	return found;
}
