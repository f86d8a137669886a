// Alignment: one side asks, the other answers; what was accepted is pinned to its revision.
import { cleanWord } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Link, linkKinds } from '$lib/model/schema';
import { reaches } from '$lib/model/tree';
import { create, draft, set } from '../change';
import type { Command, PlanReader } from '../change';

/** The objective or key result of an id, whichever it is. */
export const linkable = (plan: PlanReader, id: string | null) =>
	plan.get('objectives', id) ?? plan.get('keyResults', id);

/** The people who answer for it: its owner and co-owners; nobody where it is unowned. */
export function answerers(plan: Pick<PlanReader, 'get' | 'all'>, id: string): Set<string> {
	const keyResult = plan.get('keyResults', id);
	const objective = plan.get('objectives', keyResult ? keyResult.objective : id);
	const people = [
		keyResult ? keyResult.owner : objective?.owner,
		...plan.all('coOwners').flatMap(({ objective: of, person }) => (of === objective?.id ? [person] : []))
	];
	return new Set(people.filter((person) => person !== null && person !== undefined));
}

/** Whether a link (perhaps one that is there already) would lead back to where it starts; `at` moves ids elsewhere first. */
export function closesCircle(
	plan: PlanReader,
	{ id, from, to, kind }: Pick<Link, 'from' | 'to' | 'kind'> & { readonly id?: string },
	at: (id: string) => string | undefined = () => undefined
): boolean {
	if (!from || !to) return false;
	const of = (one: string) => at(one) ?? plan.get('keyResults', one)?.objective ?? one;
	const next = new Map<string, string[]>();
	for (const link of plan.all('links')) {
		if (link.id === id || link.kind !== kind || !link.from || !link.to) continue;
		next.set(of(link.from), [...(next.get(of(link.from)) ?? []), of(link.to)]);
	}
	return of(from) === of(to) || reaches(next, of(to), of(from));
}

/** Asks the other side whether this may serve it, or whether it will give what this needs. */
export const askLink: Command<{ from: string; to: string; kind: (typeof linkKinds)[number] }> = (
	plan,
	actor,
	input
) => {
	const { from, to, kind } = input;
	if (from === to) return refused('link-to-itself');
	if (!linkable(plan, from)?.alive || !linkable(plan, to)?.alive) return refused('already-gone');
	const links = plan.all('links');
	if (links.some((link) => link.from === from && link.to === to && link.kind === kind)) return refused('link-known');
	if (closesCircle(plan, input)) return refused('link-circle');
	const id = actor.newId();
	const own = answerers(plan, to);
	const settled = own.size === 0 || own.has(actor.person);
	const pinned = plan.onRecord(to).heads[0] ?? '';
	return ok({
		writes: [
			create('links', id, {
				...{ from, to, kind, askedBy: actor.person },
				...(settled ? { state: 'accepted', answeredBy: actor.person, pinned } : { state: 'asked' })
			})
		],
		records: [
			draft('link-asked', [id, from, to], { kind }),
			...(settled ? [draft('link-accepted', [id, from, to], { revision: pinned })] : [])
		],
		undoable: false,
		focus: id
	});
};

export const answerLink: Command<{ id: string; yes: boolean; reason?: string }> = (
	plan,
	actor,
	{ id, yes, reason = '' }
) => {
	const link = plan.get('links', id);
	if (!link?.alive || !link.from || !link.to) return refused('already-gone');
	if (!answerers(plan, link.to).has(actor.person)) return refused('only-the-other-side-answers');
	const pinned = plan.onRecord(link.to).heads[0] ?? '';
	const said = cleanWord(reason);
	return ok({
		writes: [
			set('links', id, {
				state: yes ? 'accepted' : 'declined',
				answeredBy: actor.person,
				reason: said,
				...(yes ? { pinned } : {})
			})
		],
		records: [
			draft(yes ? 'link-accepted' : 'link-declined', [id, link.from, link.to], {
				...(yes ? { revision: pinned } : {}),
				...(said ? { reason: said } : {})
			})
		],
		undoable: false
	});
};

/** Whether what was accepted is still what stands there. Unpublished targets have no revision, and nothing to go stale. */
export const isFresh = (plan: PlanReader, link: Link): boolean => {
	const heads = link.to ? plan.onRecord(link.to).heads : [];
	return heads.length === 0 ? link.pinned === '' : heads.includes(link.pinned);
};
