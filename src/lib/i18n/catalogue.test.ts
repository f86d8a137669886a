// Every catalogue says everything, in its own writing, and the words on the main controls stay what they are.
import { describe, expect, it } from 'vitest';
import { lang, locale, problemText, setLocale, startLocale, t } from '.';
import { en as pages } from './messages/en';
import { coach as coachEn } from './messages/en/coach';
import { zh as pagesZh } from './messages/zh';
import { coach as coachZh } from './messages/zh/coach';

/** With what comes later. */
const en = { ...pages, coach: coachEn };
const zh = { ...pagesZh, coach: coachZh };

type Leaf = readonly [path: string, value: unknown];
const leaves = (value: unknown, path = ''): Leaf[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
		: [[path, value]];

describe('the catalogues', () => {
	it('have the same keys, of the same kind', () => {
		const kinds = (catalogue: unknown) => leaves(catalogue).map(([path, value]) => `${path}: ${typeof value}`);
		expect(kinds(zh).sort()).toEqual(kinds(en).sort());
	});

	it('leave nothing unsaid', () => {
		const blank = [...leaves(en), ...leaves(zh)].filter(([, value]) => typeof value === 'string' && !value.trim());
		expect(blank).toEqual([]);
	});

	it('are written: Han characters and full-width marks in Chinese, none in English', () => {
		const strings = (catalogue: unknown) => leaves(catalogue).filter(([, value]) => typeof value === 'string');
		expect(strings(en).filter(([, value]) => /\p{Script=Han}/u.test(String(value)))).toEqual([]);
		expect(strings(zh).filter(([, value]) => !/\p{Script=Han}/u.test(String(value)))).toEqual([]);
		expect(strings(zh).filter(([, value]) => /\p{Script=Han}[,;:?!.]/u.test(String(value)))).toEqual([]);
	});

	it('keep the words that habits, documentation and tests lean on', () => {
		expect(Object.values(en.controls)).toEqual([
			'Start a space',
			'Look around an example',
			'Add objective',
			'Add key result',
			'Publish',
			'Check in',
			'Invite',
			'Join',
			'Start workshop',
			'Next step',
			'Export',
			'Import',
			'Got it',
			'Recognise',
			'Ask for help',
			'Undo'
		]);
		const { checkIn, gotIt, recognise, askForHelp } = zh.controls;
		expect([checkIn, gotIt, recognise, askForHelp]).toEqual(['更新进展', '看明白了', '点赞致谢', '求助']);
		const { week, review, atmosphere, coaches } = zh.places;
		expect([week, review, atmosphere, coaches]).toEqual(['本周', '复盘', '氛围', '教练']);
		const avoided = /打卡|收到$|周报|得分|积极分子/;
		expect(leaves(zh).filter(([, value]) => typeof value === 'string' && avoided.test(value))).toEqual([]);
	});
});

describe('the locale', () => {
	it('follows the choice, else the browser, else English', async () => {
		await startLocale('zh', ['en-GB']);
		expect([locale(), t.controls.checkIn]).toEqual(['zh', '更新进展']);
		await startLocale(undefined, ['fr-FR', 'zh-TW', 'en']);
		expect(locale()).toBe('zh');
		await startLocale('tlh', ['fr']);
		expect([locale(), t.controls.checkIn]).toEqual(['en', 'Check in']);
	});

	it('lets the last wish win when two overlap', async () => {
		await Promise.all([setLocale('zh'), setLocale('en')]);
		expect(locale()).toBe('en');
	});
});

describe('lang', () => {
	it('guesses the language of a run of text', () => {
		expect(lang('Every newcomer finds a book')).toBe('en');
		expect(lang('让每个街区的孩子都有一个读书的角落')).toBe('zh-Hans');
		expect(lang('把 OKR 写清楚')).toBe('zh-Hans');
		expect(lang('Read 三国 (Romance of the Three Kingdoms) together')).toBe('en');
		expect(lang('42 %')).toBeUndefined();
		expect(lang('ひらがな')).toBeUndefined();
		expect(lang(null)).toBeUndefined();
	});
});

describe('problemText', () => {
	it('tells a known problem in its sentence and an unknown one by its code', async () => {
		await setLocale('en');
		expect(problemText({ code: 'cancelled' })).toBe(en.problems.cancelled);
		expect(problemText({ code: 'toString' })).toContain('toString');
	});
});

describe('shares of a plan', () => {
	it('are words, and counts below ten', () => {
		const { baseline, why } = coachEn.check;
		expect(baseline({ n: 52, of: 100 })).toBe('About half of the key results have their from and to filled in.');
		expect(baseline({ n: 97, of: 100 })).toBe('Nearly all of the key results have their from and to filled in.');
		expect([why({ n: 0, of: 4 }), why({ n: 4, of: 4 })]).toEqual([
			'None of the objectives say why.',
			'All of the objectives say why.'
		]);
		expect(why({ n: 3, of: 7 })).toBe('3 of the 7 objectives say why.');
		expect(coachZh.check.baseline({ n: 52, of: 100 })).toBe('大约一半的关键结果填了起点和终点。');
		expect(coachZh.check.why({ n: 3, of: 7 })).toBe('7 个目标里有 3 个写了为什么。');
	});
});
