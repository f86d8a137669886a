// @ts-check
// B10: all figures of how messages travel, from scratch and after one more record, against JSON.parse of the same records.
// `node bench/figures.js`, or `run()` from bench/run.js.
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { exponent, median } from './parts/stats.js';

const lib = fileURLToPath(new URL('../src/lib/', import.meta.url));
const day = 86_400_000;
/** 2027-04-12, a Monday. */
const start = 1_807_488_000_000;

/** As in pages/sizes.ts, with what people do between plans in proportion to what they plan. @type {Record<string, any>} */
const sizes = {
	team: { people: 12, teams: 2, objectives: 10, keyResults: 40, checkIns: 250 },
	organisation: { people: 100, teams: 14, objectives: 45, keyResults: 130, checkIns: 500 },
	large: { people: 1_000, teams: 120, objectives: 430, keyResults: 1_300, checkIns: 5_000 },
	library: { people: 10_000, teams: 1_100, objectives: 4_300, keyResults: 13_000, checkIns: 52_000 }
};

function random(/** @type {number} */ seed) {
	let state = seed;
	const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
	return { next, below: (/** @type {number} */ most) => Math.floor(next() * most) };
}

/** A plan as tables of entities, and its records. @param {string} size @param {number} seed */
function written(size, seed) {
	const { people, teams, objectives, keyResults, checkIns } = sizes[size];
	const { next, below } = random(seed);
	/** @type {Record<string, Map<string, any>>} */
	const tables = {};
	const put = (/** @type {string} */ table, /** @type {string} */ id, /** @type {object} */ values) =>
		(tables[table] ??= new Map()).set(id, { id, alive: true, ...values });
	const words = (/** @type {string} */ of) =>
		`${of}: a sentence as long as sentences in real plans are, number ${below(999)}`;
	/** @type {any[]} */
	const records = [];
	const heads = new Map();
	/** @type {Map<string, number>} */
	const chains = new Map();
	const did = (
		/** @type {string} */ kind,
		/** @type {string} */ person,
		/** @type {number} */ at,
		/** @type {string[]} */ about,
		/** @type {object} */ body
	) => {
		const seq = (chains.get(person) ?? 0) + 1;
		chains.set(person, seq);
		const key = `${records.length}`.padStart(43, 'k');
		const signed = {
			v: 1,
			space: 's'.repeat(43),
			cycle: 'cycle-of-the-bench-000',
			prev: 'p'.repeat(43),
			offset: 0,
			sig: 'x'.repeat(86)
		};
		records.push({ ...signed, key, kind, about, body, person, device: `device-of-${person}`, seq, at: Math.floor(at) });
		return key;
	};
	const person = () => `person-${below(people)}`;
	const when = () => start + next() * 60 * day;
	for (let at = 0; at < people; at++) {
		put('people', `person-${at}`, { former: false });
		put('memberships', `member-${at}`, { person: `person-${at}`, team: `team-${below(teams)}` });
	}
	for (let at = 0; at < teams; at++)
		put('teams', `team-${at}`, { parent: at ? `team-${Math.floor((at - 1) / 4)}` : null, lead: person() });
	for (let at = 0; at < objectives; at++) {
		const id = `objective-${at}`;
		const owner = person();
		put('objectives', id, { team: `team-${below(teams)}`, owner, state: 'published' });
		heads.set(
			id,
			did('published', owner, start, [id], {
				material: { title: words(id), why: words('why'), owner, state: 'published' },
				parents: []
			})
		);
	}
	for (let at = 0; at < keyResults; at++)
		put('keyResults', `result-${at}`, { objective: `objective-${below(objectives)}`, owner: person() });
	for (let at = 1; at < objectives; at++) {
		const [link, from, to] = [`link-${at}`, `objective-${at}`, `objective-${below(at)}`];
		put('links', link, { from, to, kind: 'serves', state: 'accepted', pinned: heads.get(to) });
		if (next() < 0.4) continue;
		const echo = did('echo-written', tables.objectives?.get(from).owner, when(), [link, from, to], {
			text: words('echo'),
			revision: heads.get(to)
		});
		did('echo-answered', person(), start + 61 * day, [link, from, to], {
			echo,
			answer: ['same', 'partly', 'other'][below(3)]
		});
	}
	for (let at = 0; at < objectives; at++) {
		const id = `objective-${below(objectives)}`;
		const owner = tables.objectives?.get(id).owner;
		const time = when();
		const of = did('changed', owner, time, [id], {
			material: { title: words(id), why: words('why'), owner, state: 'published' },
			parents: [heads.get(id)]
		});
		heads.set(id, of);
		for (let n = below(6); n > 0; n--) did('received', person(), time + next() * 4 * day, [id], { of, arrived: time });
	}
	/** Confidence goes up and down by a little, and now and then falls. @type {Map<string, number>} */
	const sure = new Map();
	const felt = (/** @type {string} */ id) => {
		const now = sure.get(id) ?? 5;
		const then = Math.max(0, Math.min(10, now + (next() < 0.05 ? -3 : below(3) - 1)));
		sure.set(id, then);
		return then;
	};
	for (let at = 0; at < checkIns; at++) {
		const id = `result-${below(keyResults)}`;
		did('checked-in', person(), start + (at / checkIns) * 60 * day, [id], {
			value: below(100),
			confidence: felt(id),
			because: words('because')
		});
	}
	put('hearings', 'hearing', { state: 'closed' });
	for (let at = 0; at < people / 2; at++) {
		put('recalls', `recall-${at}`, { hearing: 'hearing', team: `team-${below(teams)}`, knew: next() < 0.7 });
		put('recallLines', `line-${at}`, {
			recall: `recall-${at}`,
			objective: `objective-${below(objectives)}`,
			mark: 'partly'
		});
	}
	const plan = {
		get: (/** @type {string} */ table, /** @type {string | null} */ id) => tables[table]?.get(id ?? ''),
		all: (/** @type {string} */ table) => [...(tables[table]?.values() ?? [])]
	};
	return {
		plan,
		records,
		one: () => did('received', 'person-1', start + 61 * day, ['objective-1'], { of: heads.get('objective-1') })
	};
}

/** Vite only strips the types here: no config, no plugins, nothing of the app. */
async function load() {
	const server = await createServer({
		root: lib,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		resolve: { alias: { $lib: lib } },
		server: { middlewareMode: true, hmr: false, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
	try {
		return /** @type {typeof import('../src/lib/insights/index.ts')} */ (
			await server.ssrLoadModule(`${lib}insights/index.ts`)
		);
	} finally {
		await server.close();
	}
}

/** @param {InstanceType<typeof import('../src/lib/insights/index.ts').Figures>} figures */
function every(figures) {
	return [
		figures.flow(),
		figures.signals().length,
		figures.pendingFor('person-1').length,
		figures.fidelity(),
		figures.freshShare().count,
		figures.pathFidelity('objective-9'),
		figures.recall('hearing').recall
	];
}

/** @param {() => unknown} task */
function timed(task) {
	const from = performance.now();
	task();
	return performance.now() - from;
}

export async function run(names = Object.keys(sizes), seed = 20270412) {
	const { Figures } = await load();
	const now = start + 62 * day;
	/** @type {Record<string, { records: number, parse: number, scratch: number, one: number, ratio: number, share: number }>} */
	const results = {};
	for (const size of names) {
		const { plan, records: made, one } = written(size, seed);
		const text = JSON.stringify(made);
		const records = JSON.parse(text);
		/** @type {Record<'parse' | 'scratch' | 'one', number[]>} */
		const times = { parse: [], scratch: [], one: [] };
		for (let turn = 0; turn < 7; turn++) {
			times.parse.push(timed(() => JSON.parse(text)));
			const figures = new Figures(/** @type {any} */ (plan));
			times.scratch.push(
				timed(() => {
					figures.take(records);
					figures.tick(now);
					every(figures);
				})
			);
			one();
			const last = made.slice(-1);
			times.one.push(
				timed(() => {
					figures.take(last);
					every(figures);
				})
			);
		}
		const [parse, scratch, after] = [median(times.parse), median(times.scratch), median(times.one)];
		results[size] = {
			records: records.length,
			parse,
			scratch,
			one: after,
			ratio: scratch / parse,
			share: after / scratch
		};
	}
	const points = Object.values(results).map(({ records, scratch }) => ({ size: records, cost: scratch }));
	return { sizes: results, growth: points.length > 1 ? exponent(points) : undefined };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	console.log(JSON.stringify(await run(), null, 1));
