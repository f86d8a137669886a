// What is left of a text without its word on pay or punishment is a sentence, or nothing is taken out.
import { review } from '$lib/writing';
import { expect, it } from 'vitest';
import { askOf } from './ask';
import { without } from './ways';

function hintOf(text: string, language: 'en' | 'zh', labels: readonly string[]) {
	const hint = review(text, 'kr', language).hints.find(({ label }) => labels.includes(label));
	return hint ?? expect.fail(`no such hint in ${text}`);
}

it('takes the whole part of a sentence that ties it to pay or punishment, and nothing where it is the only part', () => {
	const left = (text: string, language: 'en' | 'zh') =>
		without({ text, hint: hintOf(text, language, ['pay-linked', 'negative']) });
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
