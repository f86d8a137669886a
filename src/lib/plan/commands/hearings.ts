// “What did we hear?”: everybody writes the level above from memory, then those above mark what they read, without names.
import { ok, refused } from '$lib/model/result';
import type { Mark } from '$lib/model/schema';
import { marks } from '$lib/model/schema';
import { create, draft, set } from '../change';
import type { Command, PlanReader } from '../change';

/** More than three nobody should have to remember. */
export const mostRecalled = 3;

export const openHearing: Command<undefined> = (plan, actor) => {
	if (plan.all('hearings').some(({ state }) => state !== 'closed')) return refused('hearing-open-already');
	const id = actor.newId();
	return ok({
		writes: [create('hearings', id, { askedBy: actor.person, at: actor.now, state: 'open' })],
		records: [draft('hearing-opened', [id])],
		undoable: false,
		focus: id
	});
};

/** From writing to marking, from marking to the end. Only forward: what has been shown is no memory any more. */
export const moveHearing: Command<{ id: string; state: 'marking' | 'closed' }> = (plan, _actor, { id, state }) => {
	const hearing = plan.get('hearings', id);
	if (!hearing?.alive) return refused('already-gone');
	const next = { open: 'marking', marking: 'closed', closed: undefined }[hearing.state];
	if (next !== state) return refused('state-unfit');
	return ok({
		writes: [set('hearings', id, { state })],
		records: [draft('hearing-moved', [id], { state })],
		undoable: false
	});
};

/**
 * What one remembers, at most three sentences (none is an answer, too), and whether one thinks one knows. The entities
 * bear no name; the record says that this person has answered, and not which of the answers is theirs.
 */
export const giveRecall: Command<{ hearing: string; team: string; lines: readonly string[]; knew: boolean }> = (
	plan,
	actor,
	input
) => {
	const hearing = plan.get('hearings', input.hearing);
	if (!hearing?.alive) return refused('already-gone');
	if (hearing.state !== 'open') return refused('state-unfit');
	// Which of the answers is theirs nobody knows, so that none can take the place of another.
	if (plan.hasSaid(actor.person, 'recall-given', input.hearing)) return refused('recall-given-already');
	if (!plan.get('teams', input.team)?.alive) return refused('already-gone');
	const lines = input.lines.map((line) => line.trim()).filter(Boolean);
	if (lines.length > mostRecalled) return refused('value-unreadable', { field: 'lines' });
	const recall = actor.newId();
	return ok({
		writes: [
			create('recalls', recall, { hearing: input.hearing, team: input.team, knew: input.knew }),
			...lines.map((body) => create('recallLines', actor.newId(), { recall, body }))
		],
		records: [draft('recall-given', [input.hearing])],
		undoable: false
	});
};

/**
 * Whoever may mark what a team remembers: the lead of the level above and those who own an objective there. A team with
 * nothing above it retells what it is here for; its lead marks that, or where it has none whoever is in it.
 */
export function markersOf(plan: Pick<PlanReader, 'get' | 'all'>, team: string): ReadonlySet<string> {
	const own = plan.get('teams', team);
	const above = own?.parent ?? null;
	if (above === null) {
		const members = plan.all('memberships').flatMap((one) => (one.team === team && one.person ? [one.person] : []));
		return new Set(own?.lead ? [own.lead] : members);
	}
	const owners = plan.all('objectives').flatMap((one) => (one.team === above && one.owner ? [one.owner] : []));
	const lead = plan.get('teams', above)?.lead;
	return new Set(lead ? [...owners, lead] : owners);
}

/** Which objective a sentence is about, and whether it says what was meant. */
export const markRecall: Command<{ line: string; objective: string | null; mark: Mark }> = (plan, actor, input) => {
	const line = plan.get('recallLines', input.line);
	const recall = plan.get('recalls', line?.recall ?? null);
	const hearing = plan.get('hearings', recall?.hearing ?? null);
	if (!line?.alive || !recall?.alive || !hearing?.alive) return refused('already-gone');
	if (hearing.state !== 'marking') return refused('state-unfit');
	if (!markersOf(plan, recall.team ?? '').has(actor.person)) return refused('only-those-above-mark');
	if (!marks.includes(input.mark)) return refused('value-unreadable');
	if (input.objective !== null && !plan.get('objectives', input.objective)?.alive) return refused('already-gone');
	const { objective, mark } = input;
	return ok({
		writes: [set('recallLines', input.line, { objective, mark, markedBy: actor.person })],
		records: [draft('recall-marked', [hearing.id], { line: input.line, mark, objective })],
		undoable: false
	});
};
