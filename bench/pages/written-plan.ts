// Writes a plan of a given size through the plan room: many hands, edited texts, a journal signed by many devices.
import { base64url, foundSpace, signDrafts } from '$lib/plan';
import type { PlanDocument, Begun, Change, RecordDraft, SignedRecord, Signer } from '$lib/plan';
import type { Collection, Values } from '$lib/model/schema';
import { deviceOf, hash } from '$lib/storage';
import { generateNKeysBetween } from 'fractional-indexing';
import { randomOf, type Random } from './random';
import { lengths, sizes, type Size } from './sizes';
import { sentence, type Language } from './words';

/** 2027-04-12, nine o'clock UTC. */
const morning = 1_807_520_400_000;
/** Writers other than the founder; each has a device and a chain of its own. */
const hands = 15;

export interface Founder extends Signer {
	readonly publicKey: Uint8Array;
}

export interface WrittenPlan {
	readonly begun: Begun;
	/** Signed by the devices of others. */
	readonly others: readonly SignedRecord[];
}

type Creation = Change['writes'][number];
const create = <C extends Collection>(collection: C, id: string, values: Values<C>): Creation =>
	({ do: 'create', in: collection, id, values }) as unknown as Creation;

async function stranger(): Promise<Founder> {
	const { subtle } = crypto;
	const pair = (await subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
	const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
	const publicKey = new Uint8Array([1, ...raw]);
	const sign = async (bytes: Uint8Array) =>
		new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, new Uint8Array(bytes)));
	return { publicKey, device: await deviceOf(publicKey), hash, sign };
}

export async function writePlan(size: Size, seed: number, founder: Founder): Promise<WrittenPlan> {
	const random = randomOf(seed + sizes[size].objectives);
	const counts = sizes[size];
	const begun = await foundSpace(
		{
			spaceName: `House of ${counts.people}`,
			personName: 'Ines Marlow',
			language: 'en',
			cycleName: `Spring, ${size}`,
			start: '2027-04-01',
			end: '2027-06-30',
			charter: 'For planning, not for judging people.'
		},
		founder,
		{ newId: random.id, now: morning }
	);
	const { document, space, cycle } = begun;

	const people = Array.from({ length: counts.people - 1 }, () => random.id());
	const devices = await Promise.all(Array.from({ length: Math.min(hands, people.length) }, stranger));
	const admitted = await signDrafts(
		devices.flatMap(({ device, publicKey }, at): RecordDraft[] => {
			const person = people[at] ?? begun.person;
			return [
				{ kind: 'person-added', about: [person], body: { name: `Hand ${at}` } },
				{
					kind: 'device-admitted',
					about: [person],
					body: { person, device, publicKey: base64url(publicKey), name: `Hand ${at}` }
				}
			];
		}),
		founder,
		{ space, cycle: '', person: begun.person, at: morning, offset: 0 },
		headOf(begun.spaceRecords)
	);
	document.record(admitted);

	const { keyResults, drafts } = writeEntities(document, random, size, people);
	for (let at = 0; at < counts.checkIns; at++) {
		const id = random.pick(keyResults);
		const because = sentence(random, 'en', random.spread(40, 90, 200));
		const body = { value: random.below(100), confidence: random.below(11), before: random.below(100), because };
		drafts.push({ kind: 'checked-in', about: [id], body });
	}

	const others: SignedRecord[] = [];
	await Promise.all(
		devices.map(async (device, at) => {
			const own = drafts.filter((_, index) => index % devices.length === at);
			const person = people[at] ?? '';
			others.push(...(await signDrafts(own, device, { space, cycle, person, at: morning, offset: 0 }, undefined)));
		})
	);
	others.sort((a, b) => (a.key < b.key ? -1 : 1));
	for (let at = 0; at < others.length; at += 100) {
		document.doc.clientID = random.below(2 ** 31);
		document.record(others.slice(at, at + 100), 'import');
	}
	return { begun: { ...begun, spaceRecords: [...begun.spaceRecords, ...admitted] }, others };
}

const headOf = (records: readonly SignedRecord[]) => {
	const last = records.at(-1);
	return last && { seq: last.record.seq, key: last.key };
};

/** Some three hundred entities a hand, then words put into the middle of titles, as revising does. */
function writeEntities(document: PlanDocument, random: Random, size: Size, people: readonly string[]) {
	const counts = sizes[size];
	const owner = () => random.pick(people);
	const language = (): Language => (random.next() < 0.7 ? 'en' : 'zh');
	const wording = (kind: keyof typeof lengths) => {
		const spoken = language();
		const [median, p90, most] = lengths[kind][spoken];
		return sentence(random, spoken, random.spread(median, p90, most));
	};
	const root = document.all('teams')[0]?.id ?? '';
	const teams = [root, ...Array.from({ length: counts.teams - 1 }, () => random.id())];
	const objectives = Array.from({ length: counts.objectives }, () => random.id());
	const keyResults = Array.from({ length: counts.keyResults }, () => random.id());
	const orders = generateNKeysBetween(null, null, Math.max(counts.people, counts.keyResults));
	const order = (at: number) => orders[at] ?? 'a0';

	const writes: Creation[] = [];
	people.forEach((id, at) => {
		writes.push(
			create('people', id, { name: `${random.pick(firstNames)} ${random.pick(lastNames)}`, order: order(at) })
		);
		writes.push(create('memberships', random.id(), { person: id, team: random.pick(teams) }));
	});
	teams.slice(1).forEach((id, at) => {
		const parent = teams[Math.floor(at / 4)] ?? root;
		writes.push(
			create('teams', id, { name: sentence(random, language(), 14), parent, lead: owner(), order: order(at) })
		);
	});
	const teamOf = objectives.map(() => random.pick(teams));
	objectives.forEach((id, at) =>
		writes.push(
			create('objectives', id, {
				title: wording('objective'),
				why: random.next() < 0.6 ? wording('keyResult') : '',
				team: teamOf[at] ?? root,
				owner: owner(),
				kind: random.pick(['committed', 'aspirational']),
				nature: random.pick(['run', 'change', 'explore']),
				state: 'published',
				order: order(at)
			})
		)
	);
	keyResults.forEach((id, at) => {
		const person = owner();
		writes.push(
			create('keyResults', id, {
				objective: objectives[at < 2 ? 0 : Math.floor(random.next() ** 1.2 * objectives.length)] ?? '',
				title: wording('keyResult'),
				owner: person,
				acceptedBy: random.next() < 0.8 ? person : null,
				type: 'number',
				from: random.below(50),
				to: 60 + random.below(60),
				current: random.below(100),
				unit: random.pick(['%', 'days', 'visits', '']),
				confidence: random.below(11),
				draftConfidence: random.below(11),
				order: order(at)
			})
		);
	});
	writes.push(...linksBetween(random, objectives, teamOf, teams));
	for (let at = 0; at < writes.length; at += 300) {
		document.doc.clientID = random.below(2 ** 31);
		document.apply({ writes: writes.slice(at, at + 300), records: [], undoable: false }, [], 'import');
	}
	for (const [collection, ids] of [
		['objectives', objectives],
		['keyResults', keyResults]
	] as const) {
		ids.forEach((id, at) => {
			if (at % 50 === 0) document.doc.clientID = random.below(2 ** 31);
			const text = document.text(collection, id, 'title');
			if (text && random.next() < 0.5)
				text.edit(Math.floor(text.read().length / 2), 1, random.pick([' own', ' real', ' 真正']));
		});
	}
	const added = (collection: Collection, ids: readonly string[]) =>
		ids.map((id): RecordDraft => ({ kind: 'added', about: [id], body: { in: collection } }));
	return { keyResults, drafts: [...added('objectives', objectives), ...added('keyResults', keyResults)] };
}

/** About one link an objective, nearly all of them to the team above: what work is for is seldom far away. */
function linksBetween(
	random: Random,
	objectives: readonly string[],
	teamOf: readonly string[],
	teams: readonly string[]
): Creation[] {
	const levelOf = new Map(teams.map((id, at) => [id, at]));
	const inTeam = new Map<string, string[]>();
	objectives.forEach((id, at) => inTeam.set(teamOf[at] ?? '', [...(inTeam.get(teamOf[at] ?? '') ?? []), id]));
	return objectives.flatMap((from, at) => {
		const own = levelOf.get(teamOf[at] ?? '') ?? 0;
		const above = inTeam.get(teams[Math.floor((own - 1) / 4)] ?? '') ?? [];
		const sideways = random.next() < 0.15 || !above.length;
		const to = random.pick(sideways ? objectives : above);
		if (to === from || random.next() < 0.1) return [];
		const kind = sideways && random.next() < 0.6 ? ('needs' as const) : ('serves' as const);
		const state = random.next() < 0.85 ? ('accepted' as const) : ('asked' as const);
		return [create('links', random.id(), { from, to, kind, state })];
	});
}

const firstNames = [
	'Aino',
	'Bela',
	'Chen',
	'Dara',
	'Emre',
	'Fola',
	'Gita',
	'Hugo',
	'Iris',
	'Jun',
	'Kofi',
	'Lea',
	'敏',
	'伟'
];
const lastNames = [
	'Aalto',
	'Brandt',
	'Costa',
	'Diallo',
	'Eze',
	'Farkas',
	'Gruber',
	'Hong',
	'Ito',
	'Jansen',
	'王',
	'李'
];
