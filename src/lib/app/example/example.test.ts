import * as Y from 'yjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { echoesOf, flowOf, pendingFor, recallOf } from '$lib/insights';
import type { Facts } from '$lib/insights';
import { collections, journalRoot, schema } from '$lib/model/schema';
import type { Collection } from '$lib/model/schema';
import { forest } from '$lib/model/tree';
import { byOrder } from '$lib/model/order';
import {
	ageOf,
	chainReports,
	faultOfUpdate,
	happenedAt,
	isFresh,
	Journal,
	materialIn,
	Plan,
	PlanDocument,
	successors
} from '$lib/plan';
import type { Begun, Device, JournalRecord } from '$lib/plan';
import { algorithmOf } from '$lib/storage/signatures';
import { checker } from '../journal-keeper';
import { moment } from './calendar';
import { passingDevice } from './cast';
import { buildExample } from './index';
import type { Example } from './index';

const today = '2027-05-19';
const now = moment(today, 9 * 60);
const languages = ['en', 'zh'] as const;

function build(language: 'en' | 'zh', device: Device, name = '', at = now): Promise<Example> {
	let ids = 0;
	return buildExample(language, { device, newId: () => `id-${++ids}`, now: at, today, name });
}

/** As a stranger would open it: from bytes, with a journal that has believed nothing yet. */
async function opened({ space, cycle, document }: Begun): Promise<Plan> {
	const copy = new PlanDocument();
	Y.applyUpdateV2(copy.doc, Y.encodeStateAsUpdateV2(document.doc), 'storage');
	const journal = new Journal(copy.doc, { space, cycle, checker });
	await journal.check();
	return new Plan(copy, journal);
}

const words = (plan: Plan): string[] =>
	collections.flatMap((collection) =>
		plan.all(collection).flatMap((entity) =>
			Object.entries(schema[collection]).flatMap(([field, { kind }]) => {
				const value = (entity as unknown as Record<string, unknown>)[field];
				const said = kind === 'text' || ['name', 'unit', 'quote', 'dropReason', 'reason', 'cycleName'].includes(field);
				return said && typeof value === 'string' && value ? [value] : [];
			})
		)
	);

const checkIns = (plan: Plan): JournalRecord[] =>
	[...plan.journal.records()].filter(({ kind }) => kind === 'checked-in');

const saidIn = (plan: Plan): string[] =>
	[...plan.journal.records()].flatMap(({ body }) =>
		['learnt', 'because', 'next', 'blocker', 'reason'].flatMap((name) =>
			typeof body[name] === 'string' ? [body[name]] : []
		)
	);

const told = {} as Record<'en' | 'zh', { example: Example; mine: Device; closed: Plan; running: Plan }>;

beforeAll(async () => {
	for (const language of languages) {
		const mine = await passingDevice();
		const example = await build(language, mine);
		const [closed, running] = await Promise.all(example.cycles.map(opened));
		if (!closed || !running) throw new Error('two cycles were to be told');
		told[language] = { example, mine, closed, running };
	}
}, 60_000);

describe.each(languages)('the example in %s', (language) => {
	const plans = () => [told[language].closed, told[language].running];
	const running = () => told[language].running;

	it('is believed record by record by whoever opens it, without doubts, gaps or forks', () => {
		for (const { document, journal } of plans()) {
			expect([...journal.doubts]).toEqual([]);
			expect(journal.size).toBe(document.doc.getMap(journalRoot).size);
			const reports = chainReports(journal.records(), (record) => journal.keyOf(record));
			expect(reports.length).toBeGreaterThan(9);
			for (const report of reports) expect(report).toMatchObject({ missing: [], forks: [], torn: [] });
		}
	});

	it('passes the gate that files pass', () => {
		for (const { document } of told[language].example.cycles) {
			expect(faultOfUpdate(Y.encodeStateAsUpdateV2(document.doc))).toBeUndefined();
			expect(ageOf(document.doc)).toBe('current');
		}
	});

	it('hands back the heads of my own chains, so that this device goes on where it stands', () => {
		const { example, mine } = told[language];
		example.cycles.forEach(({ cycle, spaceRecords, cycleRecords }, at) => {
			for (const [chain, records] of [
				['', spaceRecords],
				[cycle, cycleRecords]
			] as const) {
				const signed = [...(plans()[at]?.journal.records() ?? [])].filter(
					(record) => record.device === mine.device && record.cycle === chain
				);
				expect(records.map(({ record }) => record.seq)).toEqual(records.map((_, n) => n + 1));
				expect(records.length).toBe(signed.length);
				expect(records.every(({ record }) => record.device === mine.device && record.person === example.person)).toBe(
					true
				);
			}
		});
	});

	it('lets each device speak in order of time, within its cycle and before now', () => {
		for (const { document, journal } of plans()) {
			const { start = '', end = '' } = document.get('meta', 'cycle') ?? {};
			const last = new Map<string, JournalRecord>();
			for (const record of [...journal.records()].sort((a, b) => a.seq - b.seq)) {
				const chain = `${record.device} ${record.cycle}`;
				expect(record.at).toBeGreaterThanOrEqual(last.get(chain)?.at ?? 0);
				expect(record.at).toBeLessThan(moment(today, 0));
				last.set(chain, record);
				if (record.cycle === '' || typeof record.body.cycle === 'string') continue;
				expect(record.at).toBeGreaterThanOrEqual(moment(start ?? '', 0));
				expect(record.at).toBeLessThan(moment(end ?? '', 24 * 60));
			}
		}
	});

	it('keeps every date within its cycle', () => {
		for (const plan of plans()) {
			const { start, end } = plan.get('meta', 'cycle') ?? {};
			const dates = [
				...plan.all('checkpoints').map(({ on }) => on),
				...plan.all('assumptions').map(({ reviewOn }) => reviewOn),
				...plan.all('awayDays').flatMap(({ from, to }) => [from, to])
			];
			expect(dates.length).toBeGreaterThan(0);
			for (const date of dates) expect(date && start && end && start <= date && date <= end).toBe(true);
		}
	});

	it('has three levels of teams with leads, and people with mentors', () => {
		const plan = running();
		const teams = plan.all('teams');
		expect(new Set(forest(teams, byOrder).map(({ level }) => level))).toEqual(new Set([0, 1, 2]));
		expect(teams.every(({ lead }) => plan.get('people', lead))).toBe(true);
		const people = plan.all('people');
		expect(people.length).toBeGreaterThanOrEqual(9);
		expect(people.filter(({ mentor }) => mentor).length).toBeGreaterThan(5);
		expect(plan.journal.devices().size).toBe(people.length);
		for (const { id } of people) expect(plan.all('memberships').filter(({ person }) => person === id)).toHaveLength(1);
		expect(plan.all('awayDays').some(({ from, to }) => from && to && from <= today && today <= to)).toBe(true);
	});

	it('tells of a closed cycle and a running one that follows it', () => {
		const { example, closed } = told[language];
		expect(closed.get('meta', 'cycle')).toMatchObject({ state: 'closed', number: 1 });
		const [first, second] = example.cycles;
		expect(running().get('meta', 'cycle')).toMatchObject({ state: 'active', number: 2, previous: first?.cycle });
		expect(successors(closed).map(({ cycle }) => cycle)).toEqual([second?.cycle]);
		const objectives = closed.all('objectives');
		expect(objectives.length).toBeGreaterThanOrEqual(8);
		expect(objectives.every(({ state, note }) => state === 'closed' && note)).toBe(true);
		expect(
			running()
				.all('objectives')
				.filter(({ carriedFrom }) => carriedFrom)
		).toHaveLength(2);
	});

	it('shows every kind of objective and key result', () => {
		const objectives = running().all('objectives');
		expect(objectives.filter(({ state }) => state === 'published').length).toBeGreaterThanOrEqual(14);
		for (const state of ['idea', 'draft', 'dropped']) expect(objectives.map((o) => o.state)).toContain(state);
		for (const nature of ['run', 'change', 'explore']) expect(objectives.map((o) => o.nature)).toContain(nature);
		for (const kind of ['committed', 'aspirational']) expect(objectives.map((o) => o.kind)).toContain(kind);
		expect(objectives.every(({ title, why }) => title && why && title.length <= 120)).toBe(true);
		expect(objectives.find(({ state }) => state === 'dropped')?.dropReason).not.toBe('');
		const keyResults = running().all('keyResults');
		expect(new Set(keyResults.map(({ type }) => type))).toEqual(new Set(['number', 'milestones', 'yesno', 'range']));
		for (const direction of ['up', 'down'])
			expect(keyResults.some((k) => k.type === 'number' && k.direction === direction)).toBe(true);
		for (const { id, state } of objectives) {
			const count = keyResults.filter(({ objective }) => objective === id).length;
			expect(state === 'idea' || (count >= 2 && count <= 4)).toBe(true);
		}
		expect(running().all('coOwners').length).toBeGreaterThan(0);
		expect(
			running()
				.all('milestones')
				.some(({ done }) => done)
		).toBe(true);
		expect(
			running()
				.all('initiatives')
				.some(({ done }) => !done)
		).toBe(true);
		expect(keyResults.some(({ owner }) => owner === null)).toBe(true);
	});

	it('has key results that their owners took on, and some that were only given to them', () => {
		const { example } = told[language];
		const given = running()
			.all('keyResults')
			.filter(({ owner, proposer, acceptedBy }) => owner && owner !== proposer && !acceptedBy);
		expect(given.length).toBeGreaterThanOrEqual(2);
		expect(given.some(({ owner }) => owner === example.person)).toBe(true);
		const accepted = running()
			.all('keyResults')
			.filter(({ owner, acceptedBy }) => owner && owner === acceptedBy);
		expect(accepted.length).toBeGreaterThan(20);
		for (const { id } of accepted)
			expect(
				running()
					.journal.about(id)
					.some(({ kind }) => kind === 'accepted')
			).toBe(true);
	});

	it('is checked in on honestly, mostly', () => {
		const all = plans().flatMap(checkIns);
		expect(all.length).toBeGreaterThanOrEqual(120);
		const learnt = all.filter(({ body }) => String(body.learnt ?? '').length > 6);
		const because = all.filter(({ body }) => body.because);
		const hollow = all.filter(({ body }) => !body.because && body.value === body.before && !body.next && !body.blocker);
		expect(learnt.length / all.length).toBeGreaterThan(0.8);
		expect(because.length).toBeGreaterThan(4);
		expect(hollow.length).toBeGreaterThan(4);
		const history = running()
			.all('keyResults')
			.map(({ id }) =>
				checkIns(running())
					.filter(({ about }) => about[0] === id)
					.map(({ body }) => Number(body.confidence))
			);
		expect(history.some((told) => told.some((value, at) => (told[at - 1] ?? 0) - value >= 3))).toBe(true);
	});

	it('links in every direction and every state, one of them gone stale', () => {
		const plan = running();
		const links = plan.all('links');
		for (const state of ['asked', 'accepted', 'declined']) expect(links.map((link) => link.state)).toContain(state);
		for (const kind of ['serves', 'needs']) expect(links.map((link) => link.kind)).toContain(kind);
		expect(links.find(({ state }) => state === 'declined')?.reason).not.toBe('');
		const stale = links.filter((link) => link.state === 'accepted' && !isFresh(plan, link));
		expect(stale.length).toBeGreaterThanOrEqual(1);
		expect(stale.length).toBeLessThan(links.length / 3);
		const levels = new Map(forest(plan.all('teams'), byOrder).map(({ node, level }) => [node.id, level]));
		const level = (id: string | null) => {
			const objective = plan.get('objectives', plan.get('keyResults', id)?.objective ?? id);
			return levels.get(objective?.team ?? '') ?? 0;
		};
		const steps = links.map(({ from, to }) => Math.sign(level(to) - level(from)));
		expect(new Set(steps)).toEqual(new Set([-1, 0, 1]));
		const waiting = links.filter(
			({ state, to }) => state === 'asked' && plan.get('objectives', to)?.owner === told[language].example.person
		);
		expect(waiting).toHaveLength(1);
	});

	it('holds what people said beside the plan', () => {
		const plan = running();
		const comments = plan.all('comments');
		const anchored = comments.filter(({ start }) => start);
		expect(anchored.length).toBeGreaterThanOrEqual(4);
		for (const { on, field, start, quote } of anchored) {
			const collection: Collection = plan.get('objectives', on) ? 'objectives' : 'keyResults';
			const text = plan.document.text(collection, on ?? '', field as never);
			expect(text?.index(start ?? '')).toBeGreaterThanOrEqual(0);
			expect(quote).not.toBe('');
		}
		expect(comments.some(({ replyTo }) => replyTo)).toBe(true);
		expect(comments.some(({ resolved }) => resolved)).toBe(true);
		expect(plan.all('helpful').length).toBeGreaterThan(2);
		expect(plan.all('helpRequests').filter(({ state }) => state === 'open')).toHaveLength(2);
		expect(plan.all('helpRequests').filter(({ state }) => state === 'solved')).toHaveLength(1);
		expect(plan.all('notDoing').every(({ body, reason }) => body && reason)).toBe(true);
		expect(plan.all('notDoing').length).toBeGreaterThanOrEqual(3);
		expect(plan.all('agreements').length).toBeGreaterThanOrEqual(3);
		for (const state of ['holds', 'broken', 'settled'])
			expect(plan.all('assumptions').map((a) => a.state)).toContain(state);
		const signed = [...plan.journal.records()].filter(({ kind }) => kind === 'charter-signed');
		expect(signed.length).toBeGreaterThan(plan.all('people').length / 2);
		expect(signed.length).toBeLessThan(plan.all('people').length);
	});

	it('has something to show of how messages travel', () => {
		const plan = running();
		const { example } = told[language];
		const { journal } = plan;
		const records = [...journal.records()].map((record) => ({
			...record,
			key: journal.keyOf(record),
			at: happenedAt(record)
		}));
		const facts: Facts = { get: (in_, id) => plan.get(in_, id), all: (in_) => plan.all(in_), records, now };
		expect(pendingFor(facts, example.person).length).toBeGreaterThan(0);
		const flow = flowOf(facts);
		expect(flow.understood.median).toBeGreaterThan(0);
		expect(flow.answered.receipts.count).toBeGreaterThan(0);
		const echoes = echoesOf(facts);
		expect(echoes.filter(({ fidelity }) => fidelity !== undefined).length).toBeGreaterThan(2);
		expect(echoes.filter(({ echo }) => echo?.staleSince).length).toBeGreaterThan(0);
		expect(echoes.some(({ echo }) => echo && !echo.answer)).toBe(true);
		const [hearing] = plan.all('hearings');
		const recall = recallOf(facts, hearing?.id ?? '');
		expect(recall.recall).toBeGreaterThan(0.3);
		expect(recall.gap).toBeGreaterThan(0);
		expect(recall.levels.map((level) => level.recall === undefined)).toEqual([true, false]);
	});

	it('changed something that was published, and kept both versions', () => {
		const changed = running()
			.all('objectives')
			.map(({ id }) => running().revisions(id))
			.filter((revisions) => revisions.some(({ kind }) => kind === 'changed'));
		expect(changed.length).toBeGreaterThanOrEqual(2);
		for (const revisions of changed) {
			expect(revisions[0]?.kind).toBe('published');
			expect(new Set(revisions.map((record) => materialIn(record)?.why)).size).toBe(revisions.length);
		}
	});
});

it('is written in its own language throughout', () => {
	const han = /\p{Script=Han}/u;
	for (const plan of [told.en.closed, told.en.running])
		for (const text of [...words(plan), ...saidIn(plan)]) expect(text).not.toMatch(han);
	for (const plan of [told.zh.closed, told.zh.running]) {
		for (const { title } of [...plan.all('objectives'), ...plan.all('keyResults')]) expect(title).toMatch(han);
		for (const text of [...words(plan), ...saidIn(plan)]) {
			expect(text).not.toMatch(/\p{Script=Latin}/u);
			expect(text).not.toMatch(/[,;:?!()"']/);
			expect(text).not.toMatch(/\p{Script=Han}\.|\.\p{Script=Han}/u);
		}
	}
});

it('is a story of its own in each language', () => {
	const shape = ({ running }: { running: Plan }) => ({
		teams: forest(running.all('teams'), byOrder).map(({ level }) => level),
		objectives: running.all('objectives').map(({ nature, kind, state }) => `${nature} ${kind} ${state}`)
	});
	expect(shape(told.en).teams).not.toEqual(shape(told.zh).teams);
	expect(shape(told.en).objectives).not.toEqual(shape(told.zh).objectives);
});

it('calls the reader by name, or by a word that stands for one, and never speaks from the future', async () => {
	const { example, mine } = told.en;
	expect(told.en.running.get('people', example.person)?.name).toBe('You');
	const earlier = now - 20 * 86_400_000;
	const named = await build('en', mine, ' Mei Lin ', earlier);
	expect(named.cycles.map(({ document, person }) => document.get('people', person)?.name)).toEqual([
		'Mei Lin',
		'Mei Lin'
	]);
	const running = named.cycles.at(-1);
	const records = running ? [...(await opened(running)).journal.records()] : [];
	expect(Math.max(...records.map((record) => record.at))).toBe(earlier);
});

it('comes out the same every time, but for the keys of its people', async () => {
	const again = await build('zh', told.zh.mine);
	const signs = ['pinned', 'start', 'end'];
	const state = (document: PlanDocument) =>
		collections.flatMap((collection) =>
			document
				.all(collection)
				.map((entity) =>
					JSON.stringify(entity, (name, value: unknown) => (collection !== 'meta' && signs.includes(name) ? '' : value))
				)
		);
	again.cycles.forEach(({ document }, at) => {
		const before = told.zh.example.cycles[at]?.document;
		expect(before && state(document)).toEqual(before && state(before));
	});
});

it('signs with P-256 where a browser has no Ed25519', async () => {
	const { subtle } = crypto;
	const real = subtle.generateKey.bind(subtle);
	const spy = vi
		.spyOn(subtle, 'generateKey')
		.mockImplementation(((algorithm: { name: string }, ...rest: [false, ['sign']]) =>
			algorithm.name === 'Ed25519'
				? Promise.reject(new DOMException('no such curve', 'NotSupportedError'))
				: real(algorithm as EcKeyGenParams, ...rest)) as never);
	try {
		const device = await passingDevice();
		expect(algorithmOf(device.publicKey)?.key.name).toBe('ECDSA');
		const bytes = new TextEncoder().encode('hello');
		expect(await checker.verify(device.publicKey, bytes, await device.sign(bytes))).toBe(true);
	} finally {
		spy.mockRestore();
	}
});
