import { describe, expect, it } from 'vitest';
import { Figures, pendingFor, recentSignals, signalsOf } from '.';
import { days, harbour, hours, minutes, monday, published, rewords } from './testing';

const noon = monday + 12 * hours;
const people = (signal: { audience: readonly { person: string; direction: string }[] } | undefined) =>
	signal?.audience.map(({ person, direction }) => `${person} ${direction}`);

describe('[A1] a material change', () => {
	it('goes down to the owners of what serves it, and sideways to the team, less the author', () => {
		const house = harbour();
		const key = rewords(house, 'ana', noon, 'calm', { title: 'Calm ferries for all' });
		const [signal, ...more] = signalsOf(house.facts());
		expect(more).toEqual([]);
		expect(signal).toMatchObject({ of: key, kind: 'changed', up: false, about: 'calm', by: 'ana', at: noon });
		expect(signal?.changes).toMatchObject([
			{ id: 'calm', before: { title: 'Calm ferries' }, after: { title: 'Calm ferries for all' }, fields: ['title'] }
		]);
		expect(people(signal)).toEqual(['bo down', 'eve sideways']);
	});

	it('does not go up to what it serves', () => {
		const house = harbour();
		rewords(house, 'bo', noon, 'dry', { title: 'Dry shoes' });
		expect(people(signalsOf(house.facts())[0])).toEqual(['cy down', 'dee sideways']);
	});

	it('goes both ways across a dependency', () => {
		const house = harbour();
		house.put('links', 'calm~tea', { from: 'calm', to: 'tea', kind: 'needs', state: 'accepted' });
		rewords(house, 'cy', noon, 'tea', { title: 'Tea' });
		expect(people(signalsOf(house.facts())[0])).toEqual(['ana sideways']);
	});

	it('folds what one author changes within ten minutes of the first, and not what came later', () => {
		const house = harbour();
		const first = rewords(house, 'ana', noon, 'calm', { title: 'Calm' });
		const second = rewords(house, 'ana', noon + 10 * minutes, 'calm', { why: 'For sleep' });
		const third = rewords(house, 'ana', noon + 11 * minutes, 'calm', { title: 'Quiet' });
		expect(signalsOf(house.facts()).map(({ keys }) => keys)).toEqual([[third], [first, second]]);
		expect(signalsOf(house.facts())[1]?.changes[0]).toMatchObject({
			before: { title: 'Calm ferries', why: '' },
			after: { title: 'Calm', why: 'For sleep' }
		});
	});

	it('that is taken back within the fold is none', () => {
		const house = harbour();
		rewords(house, 'ana', noon, 'calm', { title: 'Calm' });
		rewords(house, 'ana', noon + minutes, 'calm', { title: 'Calm ferries' });
		expect(signalsOf(house.facts())).toEqual([]);
	});

	it('makes no signal before publication, nor while an objective is a draft again: then it is told at the next', () => {
		const house = harbour();
		rewords(house, 'ana', noon, 'calm', { state: 'draft' });
		rewords(house, 'ana', noon + hours, 'calm', { title: 'In a workshop' });
		const again = house.did('ana', noon + 2 * hours, 'published', ['calm'], {
			material: { title: 'After it', why: '', owner: 'ana', state: 'published' }
		});
		const [told, back, ...more] = signalsOf(house.facts());
		expect(more).toEqual([]);
		expect(told).toMatchObject({
			of: again,
			changes: [{ before: { title: 'Calm ferries' }, fields: ['title', 'state'] }]
		});
		expect(back?.changes[0]?.fields).toEqual(['state']);
	});

	it('is also a key result that joins what is published, and one that is taken away', () => {
		const house = harbour();
		const material = { title: 'Late boats', from: 9, to: 3, dropped: false };
		const joined = house.did('bo', noon, 'changed', ['late', 'dry'], { material, parents: [] });
		const gone = house.did('bo', noon + hours, 'changed', ['late'], { material: { ...material, dropped: true } });
		house.put('keyResults', 'late', { objective: 'dry', title: 'Late boats', alive: false });
		const [left, came, ...more] = signalsOf(house.facts());
		expect(more).toEqual([]);
		expect(came).toMatchObject({
			...{ of: joined, kind: 'changed', about: 'dry', objective: 'dry', by: 'bo' },
			changes: [
				{ id: 'late', before: undefined, after: { title: 'Late boats' }, fields: ['title', 'from', 'to', 'dropped'] }
			]
		});
		expect(people(came)).toEqual(['cy down', 'dee sideways']);
		expect(left).toMatchObject({ of: gone, changes: [{ fields: ['dropped'], after: { dropped: true } }] });
	});

	it('[A1] of a key result that joins is none once that is undone, nor its going once it is back, nor both in one fold', () => {
		const house = harbour();
		const material = { title: 'Late boats', dropped: false };
		house.did('bo', noon, 'changed', ['late', 'dry'], { material, parents: [] });
		expect(signalsOf(house.facts())).toHaveLength(1);
		house.put('keyResults', 'late', { objective: 'dry', alive: false });
		expect(signalsOf(house.facts()), 'the joining undone').toEqual([]);
		house.did('bo', noon + hours, 'changed', ['late'], { material: { ...material, dropped: true } });
		expect(signalsOf(house.facts()), 'taken away by an act').toHaveLength(2);
		house.put('keyResults', 'late', { objective: 'dry', alive: true });
		expect(signalsOf(house.facts()), 'the going undone').toHaveLength(1);
		house.put('keyResults', 'wet', { objective: 'dry', alive: false });
		house.did('bo', noon + 2 * hours, 'changed', ['wet', 'dry'], { material, parents: [] });
		house.did('bo', noon + 2 * hours + minutes, 'changed', ['wet'], { material: { ...material, dropped: true } });
		expect(signalsOf(house.facts()), 'came and went').toHaveLength(1);
	});

	it('[A1] of a key result that moves is told once where it left and once where it came, and is none once undone', () => {
		const house = harbour();
		const material = { title: 'Late boats', objective: 'dry', dropped: false };
		house.did('bo', published, 'published', ['late', 'dry'], { material });
		house.put('keyResults', 'late', { objective: 'tea' });
		house.did('bo', noon, 'changed', ['late'], { material: { ...material, objective: 'tea' } });
		const told = () =>
			signalsOf(house.facts())
				.map(({ objective, changes, audience }) => ({ objective, changes, to: people({ audience }) }))
				.sort((a, b) => (a.objective < b.objective ? -1 : 1));
		const [left, came, ...more] = told();
		expect(more).toEqual([]);
		expect(left).toMatchObject({ objective: 'dry', changes: [{ id: 'late', fields: ['dropped'] }] });
		expect(left?.changes[0]).toMatchObject({ before: { dropped: false }, after: { dropped: true } });
		expect(left?.to).toEqual(['cy down', 'dee sideways']);
		expect(came).toMatchObject({ objective: 'tea', changes: [{ id: 'late', before: undefined }] });
		house.did('bo', noon + hours, 'changed', ['late'], {
			material: { ...material, objective: 'tea', title: 'Late ferries' }
		});
		expect(
			told().map(({ objective }) => objective),
			'what it is there is news there'
		).toEqual(['dry', 'tea', 'tea']);
		house.records.pop();
		house.put('keyResults', 'late', { objective: 'dry' });
		expect(told(), 'the move undone').toEqual([]);
	});

	it('of a key result is told with the objective it belongs to; dropping is told, closing is not', () => {
		const house = harbour();
		const material = { title: 'Late boats', to: 3 };
		house.did('bo', published, 'published', ['late', 'dry'], { material });
		house.did('bo', noon, 'changed', ['late'], { material: { ...material, to: 2 } });
		house.did('bo', noon + days, 'dropped', ['dry'], {
			material: { title: 'Dry feet', owner: 'bo', why: '', state: 'dropped' }
		});
		house.did('cy', noon + days, 'closed', ['tea'], {
			material: { title: 'Hot tea', owner: 'cy', why: '', state: 'closed' }
		});
		expect(signalsOf(house.facts()).map(({ kind, about, objective }) => [kind, about, objective])).toEqual([
			['dropped', 'dry', 'dry'],
			['changed', 'late', 'dry']
		]);
	});

	it('is told to those who were there: not to newcomers, not to whoever has left, not across a link that came later', () => {
		const house = harbour();
		house.put('links', 'late', { from: 'tea', to: 'calm', kind: 'serves', state: 'accepted' });
		house.did('ana', noon + hours, 'link-accepted', ['late', 'tea', 'calm']);
		house.did('ana', noon + hours, 'person-added', ['eve'], { name: 'Eve' });
		house.put('people', 'bo', { former: true });
		rewords(house, 'ana', noon, 'calm', { title: 'Calm' });
		expect(signalsOf(house.facts())).toEqual([]);
		rewords(house, 'ana', noon + 2 * hours, 'calm', { title: 'Quiet' });
		expect(people(signalsOf(house.facts())[0])).toEqual(['cy down', 'eve sideways']);
	});
});

describe('[A1] trouble goes up', () => {
	it('when an assumption breaks, to the owners above and of the objective', () => {
		const house = harbour();
		house.put('assumptions', 'bus', { objective: 'tea', state: 'broken' });
		const key = house.did('cy', noon, 'edited', ['bus', 'tea'], { state: 'broken' });
		const [signal] = signalsOf(house.facts());
		expect(signal).toMatchObject({ kind: 'assumption-broken', of: key, about: 'bus', objective: 'tea', up: true });
		expect(people(signal)).toEqual(['bo up']);
		house.put('assumptions', 'bus', { state: 'holds' });
		expect(signalsOf(house.facts()), 'undone').toEqual([]);
	});

	it('when a blocker is passed up, until it is out of the way', () => {
		const house = harbour();
		house.did('dee', noon, 'blocker-passed-up', ['fog', 'late']);
		expect(people(signalsOf(house.facts())[0])).toEqual(['ana up', 'bo up']);
		expect(pendingFor(house.facts(), 'ana')).toHaveLength(1);
		house.did('dee', noon + hours, 'blocker-closed', ['fog', 'late']);
		expect(pendingFor(house.facts(), 'ana')).toEqual([]);
	});

	it('when confidence falls by three or more from one check-in to the next', () => {
		const house = harbour();
		[8, 6, 3, 0, 5].forEach((confidence, at) =>
			house.did('dee', noon + at * days, 'checked-in', ['late'], { confidence })
		);
		house.did('dee', noon, 'checked-in', ['late'], { value: 3 });
		const falls = signalsOf(house.facts());
		expect(falls.map(({ kind, at }) => [kind, (at - noon) / days])).toEqual([
			['confidence-fell', 3],
			['confidence-fell', 2]
		]);
		expect(falls[1]?.changes[0]).toMatchObject({ before: { confidence: 6 }, after: { confidence: 3 } });
	});

	it('to the lead of the team above where nothing is served', () => {
		const house = harbour();
		house.put('links', 'tea>dry', { alive: false });
		house.put('assumptions', 'bus', { objective: 'tea', state: 'broken' });
		house.did('cy', noon, 'edited', ['bus', 'tea'], { state: 'broken' });
		expect(people(signalsOf(house.facts())[0])).toEqual(['bo up']);
	});
});

describe('[A1] what waits for a person', () => {
	it('is what they have not said “Got it” to, and a later receipt about the same counts for the earlier', () => {
		const house = harbour();
		rewords(house, 'ana', noon, 'calm', { title: 'Calm' });
		const later = rewords(house, 'ana', noon + days, 'calm', { title: 'Quiet' });
		expect(pendingFor(house.facts(), 'bo')).toHaveLength(2);
		house.did('bo', noon + 2 * days, 'received', ['calm'], { of: later });
		expect(pendingFor(house.facts(), 'bo')).toEqual([]);
		expect(pendingFor(house.facts(), 'eve')).toHaveLength(2);
	});

	it('comes back when the change grows after the receipt', () => {
		const house = harbour();
		const first = rewords(house, 'ana', noon, 'calm', { title: 'Calm' });
		house.did('bo', noon + minutes, 'received', ['calm'], { of: first });
		expect(pendingFor(house.facts(), 'bo')).toEqual([]);
		rewords(house, 'ana', noon + 2 * minutes, 'calm', { title: 'Quiet' });
		expect(pendingFor(house.facts(), 'bo')).toHaveLength(1);
	});

	it('of trouble is answered for all by the first of those asked, and by nobody else', () => {
		const house = harbour();
		const key = house.did('dee', noon, 'blocker-passed-up', ['fog', 'late']);
		house.did('eve', noon + hours, 'signal-answered', ['late'], { of: key, text: 'Oh' });
		house.did('ana', noon + hours, 'received', ['late'], { of: key });
		expect(pendingFor(house.facts(), 'ana')).toHaveLength(1);
		house.did('bo', noon + 2 * hours, 'signal-answered', ['late'], { of: key, text: 'I call the pilot' });
		expect(pendingFor(house.facts(), 'ana')).toEqual([]);
	});

	it('[A1] can be asked for by its age', () => {
		const house = harbour();
		rewords(house, 'ana', noon, 'calm', { title: 'Calm' });
		expect(recentSignals(house.facts({ now: noon + hours }), hours)).toHaveLength(1);
		expect(recentSignals(house.facts({ now: noon + hours + 1 }), hours)).toEqual([]);
	});
});

it('[A1] a key result that moves takes its trouble with it, as from scratch', () => {
	const house = harbour();
	house.did('dee', noon, 'blocker-passed-up', ['fog', 'late']);
	const figures = new Figures(house);
	figures.take(house.records);
	expect(figures.signals()[0]?.objective).toBe('dry');
	house.put('keyResults', 'late', { objective: 'tea' });
	figures.touch('keyResults', ['late']);
	expect(figures.signals()).toEqual(signalsOf(house.facts()));
	expect(figures.signals()[0]?.objective).toBe('tea');
});

it('[A1] a record that comes before what it is about waits for it', () => {
	const house = harbour();
	house.did('dee', noon, 'blocker-passed-up', ['fog', 'new']);
	const figures = new Figures(house);
	figures.take(house.records);
	expect(figures.signals()).toEqual([]);
	house.put('keyResults', 'new', { objective: 'dry', owner: 'dee' });
	figures.touch('keyResults', ['new']);
	expect(figures.signals()).toHaveLength(1);
});
