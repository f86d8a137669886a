// Who has to hear of something: owners of what is linked, members of the team, and above all those above when there is trouble.
import type { Draft, Reading, Recipient } from './signal';

/** Whoever was there when it happened and still is, less the author. */
function heard({ structure, ledger }: Reading, { by, at }: Draft, people: ReadonlyMap<string, Recipient>): Recipient[] {
	return [...people.values()]
		.filter(({ person }) => person !== by && structure.isHere(person))
		.filter(({ person }) => {
			const added = ledger.of(person).find(({ kind }) => kind === 'person-added');
			return !added || added.at <= at;
		})
		.sort((a, b) => (a.person < b.person ? -1 : 1));
}

/** A link counts from its first acceptance on; one without a record has always been there. */
function wasThere({ ledger }: Reading, link: string, at: number): boolean {
	const accepted = ledger.of(link).find(({ kind }) => kind === 'link-accepted');
	return !accepted || accepted.at <= at;
}

/** Owners and co-owners of what serves it or shares a dependency with it, and the members of the team. Method A1. */
export function audienceOfChange(reading: Reading, draft: Draft): Recipient[] {
	const { structure, plan } = reading;
	const from = structure.levelOf(draft.objective);
	const people = new Map<string, Recipient>();
	for (const person of structure.members(plan.get('objectives', draft.objective)?.team))
		people.set(person, { person, direction: 'sideways', from, to: from });
	for (const { id, kind, from: below, to: above } of structure.linksAt(draft.objective)) {
		if (!wasThere(reading, id, draft.at)) continue;
		for (const end of [below, above]) {
			const other = structure.objectiveOf(end);
			if (!other || other === draft.objective) continue;
			const to = structure.levelOf(other);
			// What is served stands above: changes below reach it as trouble only.
			if (kind === 'serves' && end === above && to < from) continue;
			const direction = kind === 'serves' && end === below ? 'down' : 'sideways';
			for (const person of structure.answerers(end))
				if (people.get(person)?.direction !== 'down') people.set(person, { person, direction, from, to });
		}
	}
	return heard(reading, draft, people);
}

/** Owners and co-owners of the objective and of what it serves; where it serves nothing, the lead of the team above. */
export function audienceOfTrouble(reading: Reading, draft: Draft): Recipient[] {
	const { structure, plan } = reading;
	const from = structure.levelOf(draft.objective);
	const people = new Map<string, Recipient>();
	const tell = (persons: readonly (string | null)[], to: number) => {
		for (const person of persons) if (person) people.set(person, { person, direction: 'up', from, to });
	};
	tell(structure.answerers(draft.objective), from);
	const served = structure.linksAt(draft.objective).filter(({ id, kind, from: below }) => {
		return kind === 'serves' && structure.objectiveOf(below) === draft.objective && wasThere(reading, id, draft.at);
	});
	for (const { to } of served) tell(structure.answerers(to), structure.levelOf(structure.objectiveOf(to)));
	if (!served.length) {
		const team = plan.get('objectives', draft.objective)?.team;
		const above = structure.parent(team);
		tell([structure.lead(above ?? team)], above ? structure.level(above) : from);
	}
	return heard(reading, draft, people);
}
