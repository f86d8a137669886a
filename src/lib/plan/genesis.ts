// How a space and its cycles begin: one device writes the first state, and signs that it did.
import { cycleEntity, schemaVersion } from '$lib/model/schema';
import { create } from './change';
import { copyObjective, valuesOf } from './commands/copies';
import type { PlanReader, Write } from './change';
import { PlanDocument } from './plan-document';
import { base64url, signDrafts } from './journal/signing';
import type { SignedRecord, Signer } from './journal/signing';

export interface Founding {
	readonly spaceName: string;
	readonly personName: string;
	readonly language: 'en' | 'zh';
	readonly cycleName: string;
	readonly start: string;
	readonly end: string;
	readonly charter: string;
}

/** A cycle as it was just begun: its ids, its document, and what this device signed. */
export interface Begun {
	readonly space: string;
	readonly cycle: string;
	readonly person: string;
	readonly document: PlanDocument;
	/** Records of the space first, then those of the cycle: two chains. */
	readonly spaceRecords: readonly SignedRecord[];
	readonly cycleRecords: readonly SignedRecord[];
}

export interface Device extends Signer {
	readonly publicKey: Uint8Array;
}

/** Founds a space with its first cycle, one person and one team of the same name. Its id is the hash of the founding record. */
export async function foundSpace(
	input: Founding,
	device: Device,
	{ newId, now }: { readonly newId: () => string; readonly now: number }
): Promise<Begun> {
	const person = newId();
	const cycle = newId();
	const team = newId();
	const at = { person, at: now, offset: 0 };
	const spaceRecords = await signDrafts(
		[
			{
				kind: 'founded',
				about: [person],
				body: { name: input.spaceName, person: input.personName, publicKey: base64url(device.publicKey) }
			}
		],
		device,
		{ ...at, space: '', cycle: '' },
		undefined
	);
	const space = spaceRecords[0]?.key ?? '';
	const cycleRecords = await signDrafts(
		[{ kind: 'cycle-opened', about: [cycleEntity], body: { cycle, name: input.cycleName } }],
		device,
		{ ...at, space, cycle },
		undefined
	);
	const document = new PlanDocument();
	begin(document, [
		create('meta', cycleEntity, {
			spaceName: input.spaceName,
			cycleName: input.cycleName,
			start: input.start,
			end: input.end,
			state: 'draft',
			language: input.language,
			number: 1,
			charter: input.charter
		}),
		create('people', person, { name: input.personName, order: 'a0' }),
		create('teams', team, { name: input.spaceName, order: 'a0' }),
		create('memberships', newId(), { team, person })
	]);
	document.record([...spaceRecords, ...cycleRecords]);
	return { space, cycle, person, document, spaceRecords, cycleRecords };
}

function begin(document: PlanDocument, writes: readonly Write[]): void {
	document.doc.transact(() => document.doc.getMap('meta').set('schema', schemaVersion), 'create');
	document.apply({ writes, records: [], undoable: false }, []);
}

export interface NextCycle {
	readonly cycleName: string;
	readonly start: string;
	readonly end: string;
	/** Objectives to carry on, by id; their key results start where they now stand. */
	readonly carry: readonly string[];
}

/**
 * Opens the cycle after this one: people, teams, agreements and charter go along, and what is chosen is carried over.
 * `spaceRecords` are the believed records of the space (its roster), which every cycle holds whole.
 */
export async function openNextCycle(
	plan: PlanReader,
	input: NextCycle,
	device: Device,
	place: { readonly space: string; readonly cycle: string; readonly person: string },
	spaceRecords: readonly SignedRecord[],
	{ newId, now, offset = 0 }: { readonly newId: () => string; readonly now: number; readonly offset?: number }
): Promise<Begun> {
	const meta = plan.get('meta', cycleEntity);
	if (!meta) throw new Error('a cycle without meta cannot be followed');
	const cycle = newId();
	const cycleRecords = await signDrafts(
		[{ kind: 'cycle-opened', about: [cycleEntity], body: { cycle, name: input.cycleName, previous: place.cycle } }],
		device,
		{ space: place.space, cycle, person: place.person, at: now, offset },
		undefined
	);
	const document = new PlanDocument();
	begin(document, [
		create('meta', cycleEntity, {
			...valuesOf(meta),
			cycleName: input.cycleName,
			start: input.start,
			end: input.end,
			state: 'draft',
			previous: place.cycle,
			number: (meta.number ?? 1) + 1
		}),
		...plan
			.all('people')
			.filter(({ former }) => !former)
			.map((person) => create('people', person.id, valuesOf(person))),
		...plan.all('teams').map((team) => create('teams', team.id, valuesOf(team))),
		...plan.all('memberships').map((membership) => create('memberships', membership.id, valuesOf(membership))),
		...plan.all('agreements').map((agreement) => create('agreements', agreement.id, valuesOf(agreement))),
		...input.carry.flatMap((id) => carriedOver(plan, id, place.cycle, newId))
	]);
	document.record([...spaceRecords, ...cycleRecords]);
	return { space: place.space, cycle, person: place.person, document, spaceRecords, cycleRecords };
}

/** An objective as a draft of the new cycle, with its key results from where they now stand. */
function carriedOver(plan: PlanReader, id: string, cycle: string, newId: () => string): Write[] {
	const objective = plan.get('objectives', id);
	if (!objective?.alive) return [];
	const carried = newId();
	return [
		...copyObjective(plan, objective, carried, {
			newId,
			objective: () => ({ carriedFrom: `${cycle}:${id}` }),
			keyResult: ({ type, current, to }) => ({
				due: null,
				...(type === 'number' && current !== null && current !== to ? { from: current } : {})
			})
		}),
		...plan
			.all('coOwners')
			.filter((coOwner) => coOwner.objective === id)
			.map((coOwner) => create('coOwners', newId(), { objective: carried, person: coOwner.person }))
	];
}
