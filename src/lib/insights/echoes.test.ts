import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { echoesOf, edgeFidelity, fidelityOf, pathFidelity, recallOf } from '.';
import { pathFidelities } from './paths';
import { days, harbour, hours, House, monday, rewords } from './testing';

const noon = monday + 12 * hours;

function echoed(link: string, by: string, answerer: string, answer?: string, house = harbour()) {
	const [from = '', to = ''] = link.split('>');
	const owner = house.get('objectives', to)?.owner ?? '';
	const echo = house.did(by, noon, 'echo-written', [link, from, to], {
		text: 'So that …',
		revision: `published-${owner}-1`
	});
	if (answer)
		house.did(answerer, noon + hours, 'echo-answered', [link, from, to], { echo, answer, note: 'Also staff' });
	return house;
}

describe('[A2] an echo', () => {
	it('is worth its answer: one, a half, nothing; unknown without', () => {
		for (const [answer, value] of [
			['same', 1],
			['partly', 0.5],
			['other', 0],
			[undefined, undefined],
			['perhaps', undefined]
		] as const)
			expect(edgeFidelity(echoed('dry>calm', 'bo', 'ana', answer).facts(), 'dry>calm')).toBe(value);
	});

	it('stands unverified from the day on which the original changes, until it is said anew', () => {
		const house = echoed('dry>calm', 'bo', 'ana', 'same');
		rewords(house, 'ana', noon + days, 'calm', { why: 'For sleep' });
		rewords(house, 'ana', noon + 2 * days, 'calm', { why: 'For good sleep' });
		const [first] = echoesOf(house.facts());
		expect(first).toMatchObject({
			link: 'dry>calm',
			fidelity: undefined,
			echo: { staleSince: noon + days, answer: { mark: 'same' } }
		});
		expect(fidelityOf(house.facts())).toEqual({ mean: undefined, coverage: { count: 0, of: 2 } });
		rewords(house, 'ana', noon + 3 * days, 'calm', { why: '' });
		expect(edgeFidelity({ ...house.facts() }, 'dry>calm'), 'the old wording is back').toBe(1);
	});

	it('stays fresh when the original is closed', () => {
		const house = echoed('dry>calm', 'bo', 'ana', 'partly');
		house.did('ana', noon + days, 'closed', ['calm'], {
			material: { title: 'Calm ferries', why: '', owner: 'ana', state: 'closed' },
			parents: ['published-ana-1']
		});
		expect(edgeFidelity(house.facts(), 'dry>calm')).toBe(0.5);
	});

	it('is the newest one, and nobody answers their own', () => {
		const house = echoed('dry>calm', 'bo', 'bo', 'same');
		expect(edgeFidelity(house.facts(), 'dry>calm')).toBeUndefined();
		const again = house.did('bo', noon + 3 * hours, 'echo-written', ['dry>calm', 'dry', 'calm'], {
			text: 'Anew',
			revision: 'published-ana-1'
		});
		expect(echoesOf({ ...house.facts() })[0]?.echo).toMatchObject({ key: again, text: 'Anew', answer: undefined });
	});
});

describe('[A2] fidelity along a path', () => {
	it('is the product from the root, and stands beside its coverage', () => {
		const house = echoed('dry>calm', 'bo', 'ana', 'partly');
		echoed('tea>dry', 'cy', 'bo', 'partly', house);
		const facts = house.facts();
		expect(pathFidelity(facts, 'calm')).toBeUndefined();
		expect(pathFidelity(facts, 'dry')).toEqual({ low: 0.5, high: 0.5, known: 1, all: 1 });
		expect(pathFidelity(facts, 'tea')).toEqual({ low: 0.25, high: 0.25, known: 1, all: 1 });
		expect(fidelityOf(facts)).toEqual({ mean: 0.5, coverage: { count: 2, of: 2 } });
	});

	it('is unknown where one answer on the way is, and tells of every way', () => {
		// a > b > d and a > c > d, and c > d has no answer.
		const links = ['b>a', 'c>a', 'd>b', 'd>c'].map((id) => ({ id, from: id[0] ?? '', to: id[2] ?? '' }));
		const known: Record<string, number> = { 'b>a': 0.5, 'c>a': 1, 'd>b': 0.5 };
		expect(pathFidelities(links, (id) => known[id]).get('d')).toEqual({ low: 0.25, high: 0.25, known: 1, all: 2 });
		expect(pathFidelities(links, (id) => known[id] ?? 1).get('d')).toEqual({ low: 0.25, high: 1, known: 2, all: 2 });
		expect(pathFidelities(links, () => undefined).get('d')).toEqual({
			low: undefined,
			high: undefined,
			known: 0,
			all: 2
		});
	});

	it('is what walking every way would give', () => {
		const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(0, 0.5, 1, undefined)), { maxLength: 14 });
		fc.assert(
			fc.property(edges, (drawn) => {
				const links = drawn.flatMap(([a, b, value], at) =>
					a > b ? [{ id: `${at}`, from: `n${a}`, to: `n${b}`, value }] : []
				);
				const found = pathFidelities(links, (id) => links.find((link) => link.id === id)?.value);
				const ways = (node: string): (number | undefined)[] => {
					const up = links.filter(({ from }) => from === node);
					if (!up.length) return [1];
					return up.flatMap(({ to, value }) =>
						ways(to).map((rest) => (rest === undefined || value === undefined ? undefined : rest * value))
					);
				};
				for (const [node, { low, high, known, all }] of found) {
					const walked = ways(node);
					const sure = walked.filter((way) => way !== undefined);
					expect([known, all]).toEqual([sure.length, walked.length]);
					expect([low, high]).toEqual(sure.length ? [Math.min(...sure), Math.max(...sure)] : [undefined, undefined]);
				}
			})
		);
	});
});

describe('[A2] “What did we hear?”', () => {
	function heard(answers: readonly (readonly [team: string, knew: boolean, marks: readonly string[]])[]) {
		const house = harbour();
		house.put('objectives', 'two', { team: 'harbour', state: 'published' });
		house.put('objectives', 'three', { team: 'harbour', state: 'published' });
		answers.forEach(([team, knew, marks], at) => {
			house.put('recalls', `r${at}`, { hearing: 'h', team, knew });
			marks.forEach((mark, line) =>
				house.put('recallLines', `r${at}.${line}`, {
					recall: `r${at}`,
					objective: ['calm', 'two', 'three'][line] ?? null,
					...(mark ? { mark: mark as 'same' } : {})
				})
			);
		});
		return recallOf(house.facts(), 'h');
	}

	it('has recall by level, distortion, and what was lost on the way, of a worked example', () => {
		const result = heard([
			// Pier has three objectives above: 1, 2/3 (two of three), 1/2, 0; mean 13/24.
			['pier', true, ['same', 'same', 'same']],
			['pier', true, ['same', 'same']],
			['pier', true, ['same', 'partly']],
			['pier', false, []],
			// Kiosk has one: 1, 0, 0, 0; mean 1/4.
			['kiosk', true, ['same']],
			['kiosk', true, ['other']],
			['kiosk', false, ['other']],
			['kiosk', false, []]
		]);
		expect(result.levels).toMatchObject([
			{ level: 1, marked: { count: 4, of: 4 }, added: undefined },
			{ level: 2, recall: 0.25, distortion: 0.75 }
		]);
		expect(result.levels[0]?.recall).toBeCloseTo(13 / 24);
		expect(result.levels[1]?.added).toBeCloseTo(13 / 24 - 1 / 4);
		expect([result.thought, result.knew]).toEqual([
			{ count: 5, of: 8 },
			{ count: 3, of: 8 }
		]);
		expect(result.gap).toBeCloseTo(2 / 8);
	});

	it('says nothing but counts below four answers, and waits for every mark', () => {
		const result = heard([
			['pier', true, ['same']],
			['pier', true, ['same']],
			['pier', true, ['same']],
			['pier', true, ['same', '']]
		]);
		expect(result).toMatchObject({
			marked: { count: 3, of: 4 },
			recall: undefined,
			thought: undefined,
			knew: undefined,
			gap: undefined
		});
		expect(result.levels).toMatchObject([{ level: 1, marked: { count: 3, of: 4 }, recall: undefined }]);
	});

	it('wants four people, not four answers, where somebody answered on two devices that had not met', () => {
		const house = new House();
		house.put('teams', 'one');
		const answers = (people: readonly string[]) => {
			people.forEach((person, at) => {
				const id = `r${house.records.length}${at}`;
				house.put('recalls', id, { hearing: 'h', team: 'one', knew: true });
				house.put('recallLines', id, { recall: id, mark: 'same' });
				house.did(person, monday, 'recall-given', ['h']);
			});
			const { twice, recall, thought, levels } = recallOf(house.facts(), 'h');
			return { twice, recall, thought, level: levels[0]?.recall };
		};
		expect(answers(['ana', 'bo', 'cy', 'bo'])).toEqual({
			...{ twice: 1, recall: undefined, thought: undefined, level: undefined }
		});
		expect(answers(['dee'])).toEqual({ twice: 1, recall: 1, thought: { count: 5, of: 5 }, level: 1 });
	});

	it('counts the best sentence about an objective once', () => {
		const house = new House();
		house.put('teams', 'one');
		for (const at of [1, 2, 3, 4]) {
			house.put('recalls', `r${at}`, { hearing: 'h', team: 'one', knew: true });
			for (const mark of ['partly', 'same', 'same'] as const)
				house.put('recallLines', `r${at}${mark}${house.all('recallLines').length}`, { recall: `r${at}`, mark });
		}
		expect(recallOf(house.facts(), 'h').recall).toBe(1);
	});
});
