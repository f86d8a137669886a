// Acts of the page that take two commands and are still one step for Undo.
import { act } from '$lib/live';
import type { Change, Command } from '$lib/live';
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';

/** The writes and records of several commands as one change. The first names what to look at afterwards. */
function together(...results: readonly Result<Change>[]): Result<Change> {
	const changes: Change[] = [];
	for (const result of results) {
		if (!result.ok) return result;
		changes.push(result.value);
	}
	const focus = changes[0]?.focus;
	return ok({
		writes: changes.flatMap(({ writes }) => writes),
		records: changes.flatMap(({ records }) => records),
		undoable: changes.every(({ undoable }) => undoable),
		...(focus === undefined ? {} : { focus })
	});
}

/** An objective that has no key results of its own becomes the last one of another objective. */
export const moveIn: Command<{ id: string; under: string }> = (plan, actor, { id, under }) => {
	const { title = '', owner = null, proposer = null } = plan.get('objectives', id) ?? {};
	const values = { owner, proposer, acceptedBy: owner === actor.person ? owner : null };
	return together(
		act.addKeyResult(plan, actor, { objective: under, title, values }),
		act.remove(plan, actor, { in: 'objectives', id })
	);
};

/** A key result becomes an objective right after the one it belonged to. */
export const moveOut: Command<{ id: string }> = (plan, actor, { id }) => {
	const { title = '', owner = null, proposer = null, objective = null } = plan.get('keyResults', id) ?? {};
	const team = plan.get('objectives', objective)?.team ?? null;
	const after = objective === null ? {} : { after: objective };
	return together(
		act.addObjective(plan, actor, { team, title, values: { owner, proposer }, ...after }),
		act.remove(plan, actor, { in: 'keyResults', id })
	);
};
