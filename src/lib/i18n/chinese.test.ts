// Chinese as the house sets it: spaces beside figures and Latin words, its own marks, its own words.
import { describe, expect, it } from 'vitest';
import { coach } from './messages/zh/coach';
import { say } from './messages/zh/words';
import { en } from './messages/en';
import { zh } from './messages/zh';

const sources = import.meta.glob<string>('./messages/zh/**/*.ts', { query: '?raw', import: 'default', eager: true });
const pages = import.meta.glob<string>('../ui/**/*.{svelte,ts}', { query: '?raw', import: 'default', eager: true });
/** Without comments. */
const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');

const strings = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(strings)
			: [];

describe('a sentence with gaps', () => {
	it('has a space where a figure or a Latin word meets a character, and nowhere else', () => {
		const told = (name: string, when: string, n: number) => say`${name}${when}加了${n}个关键结果`;
		expect(told('Ana', '昨天', 3)).toBe('Ana 昨天加了 3 个关键结果');
		expect(told('林梅', '11月29日', 12)).toBe('林梅 11月29日加了 12 个关键结果');
		expect(say`“${'OKR之星'}”：${'60%'}，${''}完`).toBe('“OKR之星”：60%，完');
	});

	it('is set so in every sentence that has one', () => {
		for (const [path, source] of Object.entries(sources)) {
			if (path.endsWith('/words.ts')) continue;
			expect([path, code(source).match(/(?<![\w`])`(?!\})[^`]*\$\{/g)]).toEqual([path, null]);
		}
		expect(zh.follow.followers({ count: 3 })).toBe('3 人正在跟随你');
		expect(zh.flow.waiting({ count: 3 })).toBe('有 3 处变化等你看');
		expect([zh.follow.followName({ name: 'Ana' }), zh.follow.followName({ name: '林梅' })]).toEqual([
			'跟随 Ana',
			'跟随林梅'
		]);
	});
});

describe('the words', () => {
	const all = strings({ ...zh, coach });

	it('have a space between characters and Latin letters or figures', () => {
		expect(all.filter((words) => /\p{Script=Han}[A-Za-z\d]|[A-Za-z\d%]\p{Script=Han}/u.test(words))).toEqual([]);
	});

	it('have the ellipsis and the quotation marks of Chinese', () => {
		for (const [path, source] of Object.entries(sources))
			expect([path, code(source).match(/(?<!…)…(?!…)|…{3,}|「|」|"(?=\p{Script=Han})/gu)]).toEqual([path, null]);
	});

	it('say one thing by one name', () => {
		const avoided = /假设|障碍|阻碍|目标值/;
		for (const [path, source] of Object.entries(sources))
			expect([path, code(source).match(avoided)]).toEqual([path, null]);
	});
});

describe('a label', () => {
	it('has the colon of its language', () => {
		expect(en.common.labelled('Owner', 'Ana')).toBe('Owner: Ana');
		expect(zh.common.labelled('负责人', 'Ana')).toBe('负责人：Ana');
	});

	it('has it from the catalogue, wherever a page puts one before other words', () => {
		const inScript = /\}: \$\{|(?<=[(+?:,]\s?)'(?:: |：)'/g;
		const inMarkup = /\}: ?[{<]|"\{[^"{}]*\}: |> ?: ?\{|\}: \$\{|(?<=[(+?:,]\s?)'(?:: |：)'/g;
		for (const [path, source] of Object.entries(pages)) {
			if (/\.test\.ts$|\/testing\//.test(path)) continue;
			const [markup] = source.split('<style>');
			const script = path.endsWith('.ts') ? source : (/<script lang="ts">[\s\S]*?<\/script>/.exec(source)?.[0] ?? '');
			const page = path.endsWith('.ts') ? '' : (markup ?? '').replace(/<script[\s\S]*?<\/script>/g, '');
			expect([path, code(script).match(inScript), code(page).match(inMarkup)]).toEqual([path, null, null]);
		}
	});
});
