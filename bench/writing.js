// How right and how fast the writing coach is. `node bench/writing.js`, or `run()` from bench/run.js.
// The labelled texts of real companies are not part of the project; without them only our own sentences are measured.
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';

const room = fileURLToPath(new URL('../src/lib/writing/', import.meta.url));
const labelled = fileURLToPath(new URL('../../shared/data/writing-coach/labels.dev.jsonl', import.meta.url));
const FOLDS = 5;

/**
 * @typedef {{ kind: 'objective' | 'kr' | 'statement', text: string, labels: readonly string[] }} Text
 * @typedef {typeof import('../src/lib/writing/index.ts')} Coach
 * @typedef {{ label: string, precision: number, recall: number, f1: number, of: number }} Row
 */

/** Vite only strips the types here: no config, no plugins, nothing of the app. */
async function load() {
	const server = await createServer({
		root: room,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, hmr: false, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const coach = /** @type {Coach} */ (await server.ssrLoadModule(`${room}index.ts`));
		const { english } = await server.ssrLoadModule(`${room}examples/en.ts`);
		const { chinese } = await server.ssrLoadModule(`${room}examples/zh.ts`);
		return { coach, own: { en: /** @type {Text[]} */ (english), zh: /** @type {Text[]} */ (chinese) } };
	} finally {
		await server.close();
	}
}

/** @param {readonly Text[]} texts @param {(text: Text) => string[]} labelsOf */
function score(texts, labelsOf) {
	/** @type {Map<string, { right: number, said: number, meant: number }>} */
	const counts = new Map();
	const at = (/** @type {string} */ label) => {
		const count = counts.get(label) ?? { right: 0, said: 0, meant: 0 };
		counts.set(label, count);
		return count;
	};
	for (const text of texts) {
		const said = new Set(labelsOf(text));
		for (const label of text.labels) at(label).meant++;
		for (const label of said) {
			at(label).said++;
			if (text.labels.includes(label)) at(label).right++;
		}
	}
	/** @type {Row[]} */
	const rows = [...counts]
		.map(([label, { right, said, meant }]) => ({
			label,
			precision: said ? right / said : 0,
			recall: meant ? right / meant : 0,
			f1: said + meant ? (2 * right) / (said + meant) : 0,
			of: meant
		}))
		.sort((a, b) => b.of - a.of);
	const present = rows.filter((row) => row.of > 0);
	return {
		rows,
		macroF1: present.reduce((sum, row) => sum + row.f1, 0) / Math.max(1, present.length),
		texts: texts.length
	};
}

/** @param {string} text */
const fold = (text) => [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7) % FOLDS;

/**
 * Macro F1 of each fold. Labels come from rules and nothing is learnt, so that each text's labels are the same whichever
 * fold is left out, and the table over all folds is the one over all texts; the folds tell how far it swings.
 * @param {Coach} coach @param {readonly (Text & { lang: 'en' | 'zh' })[]} texts @param {'en' | 'zh'} lang
 */
function byFolds(coach, texts, lang) {
	return Array.from({ length: FOLDS }, (_, test) => {
		const left = texts.filter((text) => text.lang === lang && fold(text.text) === test);
		return score(left, (text) => coach.review(text.text, text.kind, lang).labels).macroF1;
	});
}

/**
 * Which hints would be shown if confidence had been learnt on the other folds only, and how many of them are right.
 * @param {Coach} coach @param {readonly (Text & { lang: 'en' | 'zh' })[]} texts @param {number} from
 */
function shownByFolds(coach, texts, from) {
	const findings = texts.map((text) => coach.findingsOf(text.text, text.kind, text.lang));
	const shown = { en: [0, 0], zh: [0, 0] };
	for (let test = 0; test < FOLDS; test++) {
		const seen = countRules(texts, findings, (text) => fold(text) !== test);
		texts.forEach((text, i) => {
			if (fold(text.text) !== test) return;
			for (const finding of findings[i] ?? []) {
				if (finding.label === 'good' || finding.label === 'pay-topic') continue;
				if (coach.confidenceOf(finding, seen) < from) continue;
				const count = shown[text.lang];
				count[1] = (count[1] ?? 0) + 1;
				if (text.labels.includes(finding.label)) count[0] = (count[0] ?? 0) + 1;
			}
		});
	}
	return shown;
}

/**
 * @param {readonly Text[]} texts @param {ReturnType<Coach['findingsOf']>[]} findings @param {(text: string) => boolean} use
 * @returns {Record<string, [number, number]>}
 */
function countRules(texts, findings, use) {
	/** @type {Record<string, [number, number]>} */
	const seen = {};
	texts.forEach((text, i) => {
		if (!use(text.text)) return;
		for (const { label, rule } of findings[i] ?? []) {
			const count = (seen[`${label}:${rule}`] ??= [0, 0]);
			count[1]++;
			if (text.labels.includes(label)) count[0]++;
		}
	});
	return seen;
}

/** @param {Coach} coach @param {readonly (Text & { lang: 'en' | 'zh' })[]} texts */
function speed(coach, texts) {
	for (let warm = 0; warm < 3; warm++) for (const text of texts) coach.review(text.text, text.kind, text.lang);
	const times = texts.flatMap((text) =>
		Array.from({ length: 5 }, () => {
			const start = performance.now();
			coach.review(text.text, text.kind, text.lang);
			return performance.now() - start;
		})
	);
	times.sort((a, b) => a - b);
	const at = (/** @type {number} */ share) => times[Math.floor(share * (times.length - 1))] ?? 0;
	return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

export async function run() {
	const { coach, own } = await load();
	/** @type {(Text & { lang: 'en' | 'zh', ambiguous?: boolean })[]} */
	const real = existsSync(labelled)
		? readFileSync(labelled, 'utf8')
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line))
		: [];
	const ours = [
		...own.en.map((text) => ({ ...text, lang: /** @type {const} */ ('en') })),
		...own.zh.map((text) => ({ ...text, lang: /** @type {const} */ ('zh') }))
	];
	/** @param {readonly (Text & { lang: 'en' | 'zh' })[]} texts @param {'en' | 'zh'} lang */
	const scored = (texts, lang) =>
		score(
			texts.filter((text) => text.lang === lang),
			(text) => coach.review(text.text, text.kind, lang).labels
		);
	const findings = real.map((text) => coach.findingsOf(text.text, text.kind, text.lang));
	return {
		own: { en: scored(ours, 'en'), zh: scored(ours, 'zh') },
		real: real.length ? { en: scored(real, 'en'), zh: scored(real, 'zh') } : undefined,
		clear: real.length
			? {
					en: scored(
						real.filter((text) => !text.ambiguous),
						'en'
					),
					zh: scored(
						real.filter((text) => !text.ambiguous),
						'zh'
					)
				}
			: undefined,
		folds: real.length ? { en: byFolds(coach, real, 'en'), zh: byFolds(coach, real, 'zh') } : undefined,
		shownFrom: coach.SHOWN_FROM,
		shown: real.length ? shownByFolds(coach, real, coach.SHOWN_FROM) : undefined,
		rules: countRules(real, findings, () => true),
		speedMs: speed(coach, [...ours, ...real])
	};
}

/** @param {string} title @param {ReturnType<typeof score>} result */
function print(title, result) {
	console.log(`\n${title}: macro F1 ${result.macroF1.toFixed(3)} on ${result.texts} texts`);
	for (const { label, precision, recall, f1, of } of result.rows)
		console.log(
			`  ${label.padEnd(20)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  of ${of}`
		);
}

/** The tables that a person reads. @param {Awaited<ReturnType<typeof run>>} result */
export function printWriting(result) {
	print('English, our own sentences', result.own.en);
	print('Chinese, our own sentences', result.own.zh);
	if (result.real && result.clear && result.shown && result.folds) {
		print('English, dev file (read while building)', result.real.en);
		print('Chinese, dev file (read while building)', result.real.zh);
		console.log(
			`\nwithout close calls: English ${result.clear.en.macroF1.toFixed(3)}, Chinese ${result.clear.zh.macroF1.toFixed(3)}`
		);
		for (const lang of /** @type {const} */ (['en', 'zh'])) {
			const [right = 0, all = 0] = result.shown[lang];
			console.log(
				`macro F1 of each of ${FOLDS} folds, ${lang}: ${result.folds[lang].map((f1) => f1.toFixed(2)).join('  ')}`
			);
			console.log(
				`shown from ${result.shownFrom} (confidence learnt on the other folds), ${lang}: ${right} of ${all} right = ${(right / Math.max(1, all)).toFixed(2)}`
			);
		}
	} else console.log('\n../shared/data/writing-coach is not here: only our own sentences were measured.');
	const { p50, p95, max } = result.speedMs;
	console.log(`\nspeed: p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms, slowest ${max.toFixed(3)} ms a text`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const result = await run();
	printWriting(result);
	if (process.argv.includes('--rules'))
		for (const [rule, [right, all]] of Object.entries(result.rules).sort())
			console.log(`  ${rule}: ${right} of ${all}`);
}
