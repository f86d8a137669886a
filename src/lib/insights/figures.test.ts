// Laws that hold for every figure, whatever people did and in whatever order it arrives.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { echoesOf, fidelityOf, Figures, flowOf, freshShare, pathFidelity, pendingFor, recallOf, signalsOf } from '.';
import type { Deed, Facts } from '.';
import { days, harbour, hours, monday } from './testing';

const people = ['ana', 'bo', 'cy', 'dee', 'eve'];
const objectives = ['calm', 'dry', 'tea'];

type Act = {
	readonly who: number;
	readonly kind: number;
	readonly what: number;
	readonly at: number;
	readonly of: number;
};

const act: fc.Arbitrary<Act> = fc.record({
	who: fc.nat(4),
	kind: fc.nat(9),
	what: fc.nat(2),
	at: fc.integer({ min: 10, max: 10 * 24 }),
	of: fc.nat(30)
});

/** Anything that people might do, sensible or not. */
function lived(acts: readonly Act[]): Facts {
	const house = harbour();
	house.put('assumptions', 'bus', { objective: 'tea', state: 'broken' });
	house.put('hearings', 'h', { state: 'marking' });
	acts.forEach(({ who, kind, what, at, of }, turn) => {
		const person = people[who] ?? 'ana';
		const id = objectives[what] ?? 'calm';
		const time = monday + at * hours + (of % 4) * 4 * 60_000;
		const key = house.records[of % house.records.length]?.key ?? '';
		const link = of % 2 ? 'dry>calm' : 'tea>dry';
		const material = { title: `Title ${of % 5}`, why: '', owner: person, state: of % 7 ? 'published' : 'draft' };
		const deeds = [
			() => house.did(person, time, 'changed', [id], { material, parents: [key] }),
			() => house.did(person, time, 'received', [id], { of: key, arrived: time - of * 60_000 }),
			() => house.did(person, time, 'signal-answered', [id], { of: key, text: 'Yes' }),
			() => house.did(person, time, 'checked-in', ['late'], { confidence: of % 11 }),
			() => house.did(person, time, 'edited', ['bus', 'tea'], { state: of % 2 ? 'broken' : 'holds' }),
			() => house.did(person, time, 'blocker-passed-up', [`fog-${turn}`, 'late']),
			() => house.did(person, time, 'echo-written', [link, 'dry', 'calm'], { text: `Echo ${of}`, revision: key }),
			() =>
				house.did(person, time, 'echo-answered', [link, 'dry', 'calm'], {
					echo: key,
					answer: ['same', 'partly', 'other'][of % 3] ?? ''
				}),
			() => house.put('recalls', `r${turn}`, { hearing: 'h', team: of % 2 ? 'pier' : 'kiosk', knew: of % 3 === 0 }),
			() => {
				house.put('keyResults', 'late', { objective: id });
				house.did(person, time, 'changed', ['late'], { material: { title: `Late ${of % 3}`, objective: id } });
			}
		];
		deeds[kind]?.();
	});
	return house.facts({ now: monday + 11 * days });
}

const all = (facts: Facts) => ({
	signals: signalsOf(facts),
	pending: people.map((person) => pendingFor(facts, person)),
	flow: flowOf(facts),
	echoes: echoesOf(facts),
	fidelity: fidelityOf(facts),
	paths: objectives.map((id) => pathFidelity(facts, id)),
	fresh: freshShare(facts),
	recall: recallOf(facts, 'h')
});

const kept = (figures: Figures): ReturnType<typeof all> => ({
	signals: figures.signals(),
	pending: people.map((person) => figures.pendingFor(person)),
	flow: figures.flow(),
	echoes: figures.echoes(),
	fidelity: figures.fidelity(),
	paths: objectives.map((id) => figures.pathFidelity(id)),
	fresh: figures.freshShare(),
	recall: figures.recall('h')
});

const acts = fc.array(act, { maxLength: 40 });

it('[A1] [A2] the order in which records arrive changes no figure', () => {
	fc.assert(
		fc.property(acts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (done, dice) => {
			const facts = lived(done);
			const shuffled = facts.records
				.map((deed) => ({ deed, at: dice.next().value as number }))
				.sort((a, b) => a.at - b.at)
				.map(({ deed }) => deed);
			expect(all({ ...facts, records: shuffled })).toEqual(all(facts));
		})
	);
});

it('[A1] [A2] figures that were kept record by record, hour by hour, are those from scratch', () => {
	fc.assert(
		fc.property(acts, (done) => {
			const facts = lived(done);
			const figures = new Figures(facts);
			const seen: Deed[] = [];
			facts.records.forEach((deed, at) => {
				figures.take([deed, deed]);
				seen.push(deed);
				figures.tick(facts.now - 5 * days + at * hours);
				if (at % 7 === 3)
					expect(kept(figures)).toEqual(all({ ...facts, records: [...seen], now: facts.now - 5 * days + at * hours }));
			});
			figures.tick(facts.now);
			expect(kept(figures)).toEqual(all(facts));
		}),
		{ numRuns: 50 }
	);
});

it('[A1] who may hear of a thing follows the plan: figures that are told of a change are those from scratch', () => {
	const house = harbour();
	house.did('ana', monday + 12 * hours, 'changed', ['calm'], {
		material: { title: 'Calm', owner: 'ana', state: 'published' }
	});
	const figures = new Figures(house);
	figures.take(house.records);
	figures.tick(house.now);
	const steps = [
		() => (house.put('objectives', 'dry', { owner: 'dee' }), figures.touch('objectives', ['dry'])),
		() => (house.put('memberships', 'm3', { team: 'harbour', person: 'cy' }), figures.touch('memberships', ['m3'])),
		() => (house.put('coOwners', 'c', { objective: 'dry', person: 'bo' }), figures.touch('coOwners', ['c'])),
		() => (house.put('links', 'dry>calm', { alive: false }), figures.touch('links', ['dry>calm'])),
		() => (house.put('people', 'cy', { former: true }), figures.touch('people', ['cy'])),
		() => (house.put('keyResults', 'late', { objective: 'tea' }), figures.touch('keyResults', ['late']))
	];
	const audiences = steps.map((step) => {
		step();
		expect(kept(figures)).toEqual(all(house.facts()));
		return figures.signals()[0]?.audience.map(({ person }) => person);
	});
	expect(audiences).toEqual([
		['dee', 'eve'],
		['cy', 'dee', 'eve'],
		['bo', 'cy', 'dee', 'eve'],
		['cy', 'eve'],
		['eve'],
		['eve']
	]);
});
