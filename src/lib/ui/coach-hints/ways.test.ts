// What is left of a text without its word on pay or punishment is a sentence, or nothing is taken out.
import { review } from '$lib/writing';
import { expect, it } from 'vitest';
import { askOf } from './ask';
import { without } from './taking-out';

function hintOf(text: string, language: 'en' | 'zh', labels: readonly string[]) {
	const hint = review(text, 'kr', language).hints.find(({ label }) => labels.includes(label));
	return hint ?? expect.fail(`no such hint in ${text}`);
}

const left = (text: string, language: 'en' | 'zh') =>
	without({ text, hint: hintOf(text, language, ['pay-linked', 'negative']) });
/** Without what it says of pay. */
const unpaid = (text: string) => {
	const from = text.search(/bonus|奖金/i);
	return without({ text, hint: { from, to: from + 2 } });
};

it('takes the whole part of a sentence that ties it to pay or punishment, and nothing where it is the only part', () => {
	expect(left('Reach 1,200 riders on time, and whoever misses it loses their bonus', 'en')).toBe(
		'Reach 1,200 riders on time'
	);
	expect(left('准点率提升到90%，否则通报批评', 'zh')).toBe('准点率提升到90%');
	expect(left('Bonuses are tied to this result', 'en')).toBeUndefined();
	expect(left('完成率与奖金挂钩', 'zh')).toBeUndefined();
});

it('asks how the whole of it would be seen, not its verb', () => {
	const text = 'Improve the quality of our answers';
	expect(askOf({ text, hint: hintOf(text, 'en', ['unmeasurable']) })).toContain(text);
});

it.each([
	['满意度达到90%（与奖金挂钩），投诉减半', '满意度达到90%，投诉减半'],
	['Satisfaction reaches 90% (bonus if reached), complaints halve', 'Satisfaction reaches 90%, complaints halve'],
	['准点率达到90%，完成率与奖金挂钩，投诉减半', '准点率达到90%，投诉减半'],
	['Riders and trust grow. Bonus depends on it. Keep calm.', 'Riders and trust grow. Keep calm.'],
	['客户满意度达到90%。奖金与之挂钩！', '客户满意度达到90%。'],
	['客户满意度由60%升到90%，未完成者扣发绩效奖金。', '客户满意度由60%升到90%。'],
	['Riders reach 90%\nBonus if we reach it\nComplaints halve', 'Riders reach 90%\nComplaints halve'],
	['1. Riders reach 1,200\n2. Bonus if reached', '1. Riders reach 1,200'],
	['Bonus depends on it, and riders grow to 1,200', 'Riders grow to 1,200']
] as const)('leaves whole sentences of %s', (text, rest) => {
	expect(unpaid(text)).toBe(rest);
});

it.each([
	['If we reach 90%, everyone gets a bonus'],
	['Everyone gets a bonus, if we reach 90%'],
	['如果达到90%，大家都有奖金'],
	['未达到90%者，扣奖金'],
	['达标后发奖金，否则扣绩效']
] as const)('takes nothing out of %s, where the rest would hang in the air', (text) => {
	expect(unpaid(text)).toBeUndefined();
});
