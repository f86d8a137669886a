import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { schemaVersion } from '$lib/model/schema';
import { act } from '.';
import { canonicalState } from './digest';
import { Journal } from './journal/journal';
import { base64url, fromBase64url } from './journal/signing';
import { ageOf, migrate, schemaOf } from './migrate';
import { PlanDocument } from './plan-document';
import { faultOfUpdate } from './update-gate';
import { ana, checker, value } from './testing';

interface Fixture {
	readonly schema: number;
	readonly space: string;
	readonly cycle: string;
	/** Yjs state, V2, base64url. */
	readonly state: string;
	readonly canonical: string;
}

const fileOf = (schema: number) => new URL(`./fixtures/schema-${schema}.json`, import.meta.url);

/** A plan with something in every part that this schema knows. HEARTH_FREEZE=1 writes it; what is written stays for good. */
async function everything() {
	const a = await ana();
	const team = value(await a.does(act.addTeam, { name: 'North pier', parent: 'genesis-3' })).focus ?? '';
	const id = value(await a.does(act.addObjective, { team, title: 'Calm ferries 平静的渡轮 \u{1f6f3}' })).focus ?? '';
	const other = value(await a.does(act.addObjective, { team: null, title: 'Dry feet' })).focus ?? '';
	const part =
		value(await a.does(act.addKeyResult, { objective: id, title: 'Late', values: { from: 9, to: 2 } })).focus ?? '';
	value(await a.does(act.addAway, { person: a.person, from: '2027-04-02', to: '2027-04-09' }));
	value(await a.does(act.setCoOwner, { objective: id, person: a.person, coOwner: true }));
	value(await a.does(act.addAssumption, { objective: id, text: 'The tide stays', reviewOn: '2027-04-01' }));
	value(await a.does(act.addMilestone, { keyResult: part, text: 'Ramp' }));
	value(await a.does(act.addCheckpoint, { keyResult: part, on: '2027-04-15', value: 5 }));
	value(await a.does(act.addInitiative, { keyResult: part, text: 'New signs' }));
	value(await a.does(act.askLink, { from: id, to: other, kind: 'serves' }));
	value(await a.does(act.addNotDoing, { text: 'A second café' }));
	value(await a.does(act.addAgreement, { text: 'Ask first' }));
	const words = value(await a.does(act.comment, { on: id, text: 'Since when?' })).focus ?? '';
	value(await a.does(act.resolve, { id: words, resolved: true }));
	value(await a.does(act.askForHelp, { on: part, text: 'Who knows the tide tables?' }));
	value(await a.does(act.publish, { id }));
	value(await a.does(act.checkIn, { id: part, value: 7, confidence: 6, learnt: 'Fog matters', blocker: 'No pilot' }));
	const guest = value(await a.does(act.addPerson, { name: 'Bo' })).focus ?? '';
	const ask = a.plan.all('blockers')[0]?.id ?? '';
	value(await a.does(act.setBlocker, { id: ask, values: { kind: 'capacity', next: 'Ask the port' } }));
	value(await a.does(act.passUpBlocker, { id: ask }));
	value(await a.does(act.closeBlocker, { id: ask, by: guest }));
	value(await a.does(act.recognise, { to: guest, on: part, text: 'Stayed late', meaning: 'passion' }));
	value(await a.does(act.shareMeaning, { on: id, meaning: 'habit', text: 'I row every day' }));
	const link = a.plan.all('links')[0]?.id ?? '';
	value(await a.does(act.writeEcho, { link, text: 'So that nobody gets wet' }));
	const hearing = value(await a.does(act.openHearing, undefined)).focus ?? '';
	value(await a.does(act.giveRecall, { hearing, team, lines: ['Ferries run calmly'], knew: true }));
	value(
		await a.does(act.dismissHint, { on: part, field: 'title', label: 'no-baseline', words: 'Late', reason: 'Known' })
	);
	return a;
}

async function freeze() {
	const a = await everything();
	const fixture: Fixture = {
		schema: schemaVersion,
		space: a.space,
		cycle: a.cycle,
		state: base64url(Y.encodeStateAsUpdateV2(a.plan.document.doc)),
		canonical: canonicalState(a.plan.document)
	};
	writeFileSync(fileOf(schemaVersion), `${JSON.stringify(fixture, null, '\t')}\n`);
}

if (process.env.HEARTH_FREEZE) await freeze();
const frozen = Array.from(
	{ length: schemaVersion },
	(_, at) => JSON.parse(readFileSync(fileOf(at + 1), 'utf8')) as Fixture
);

describe('a document of every schema ever released', () => {
	it.each(frozen.map((fixture) => [fixture.schema, fixture] as const))('%i opens today', async (schema, fixture) => {
		const document = new PlanDocument();
		const state = fromBase64url(fixture.state);
		expect(faultOfUpdate(state)).toBeUndefined();
		Y.applyUpdateV2(document.doc, state, 'storage');
		expect(schemaOf(document.doc)).toBe(schema);
		expect(migrate(document.doc)).toEqual({ ok: true, value: schemaVersion - schema });
		const then = JSON.parse(fixture.canonical) as Record<string, unknown>;
		// What is added later may be there beside it; what was there then is unchanged.
		expect(JSON.parse(canonicalState(document))).toMatchObject(then);
		const journal = new Journal(document.doc, { space: fixture.space, cycle: fixture.cycle, checker });
		await journal.check();
		expect([...journal.doubts]).toEqual([]);
		expect(journal.size).toBe((then.journal as string[]).length);
	});
});

describe('migrating', () => {
	const at = (schema: unknown) => {
		const doc = new Y.Doc();
		doc.getMap('meta').set('schema', schema);
		return doc;
	};
	const steps = {
		1: (doc: Y.Doc) => doc.getMap('meta').set('one', true),
		2: (doc: Y.Doc) => doc.getMap('meta').set('two', true)
	};

	it('takes every step that is missing, and none twice', () => {
		const doc = at(1);
		expect(migrate(doc, 3, steps)).toEqual({ ok: true, value: 2 });
		const state = Y.encodeStateAsUpdate(doc);
		expect(doc.getMap('meta').toJSON()).toEqual({ schema: 3, one: true, two: true });
		expect(migrate(doc, 3, steps)).toEqual({ ok: true, value: 0 });
		expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
	});

	it('by two devices at once ends the same as by one', () => {
		const [a, b] = [at(1), new Y.Doc()];
		Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
		for (const doc of [a, b]) migrate(doc, 3, steps);
		Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
		Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
		expect(a.getMap('meta').toJSON()).toEqual(b.getMap('meta').toJSON());
		expect(schemaOf(a)).toBe(3);
	});

	it('leaves a newer version’s document untouched, and says so', () => {
		const doc = at(schemaVersion + 1);
		const state = Y.encodeStateAsUpdate(doc);
		expect(ageOf(doc)).toBe('newer');
		expect(migrate(doc)).toMatchObject({ ok: false, problem: { code: 'from-newer-version' } });
		expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
	});

	it.each([undefined, 'one', -1, 1.5, Number.NaN, { one: 1 }])('takes %s for no schema at all', (odd) => {
		expect(ageOf(at(odd))).toBe('empty');
		expect(migrate(at(odd))).toEqual({ ok: true, value: 0 });
	});
});
