// Which remarks become questions: rank, how many, what was answered, what was put aside, and copies of a parent.
import { describe, expect, it } from 'vitest';
import { ASKED_FROM, MOST, questionsOn, review, SHOWN_FROM, keptText, worth } from './index.ts';
import type { Hint, Written } from './index.ts';

const asked = (text: string, more: Partial<Written> = {}) => {
	const written = { text, kind: 'kr' as const, language: 'en' as const, ...more };
	return questionsOn(written, review(text, written.kind, written.language).hints);
};
const labels = (hints: readonly Hint[]) => hints.map(({ label }) => label);
const hint = (label: Hint['label'], confidence: number): Hint => ({
	...{ label, confidence, from: 0, to: 4, failureCase: 'F2', messageKey: 'multi' },
	betterWording: { way: 'drop-pay', words: '' }
});

describe('questions', () => {
	it('are the two most useful by usefulness × confidence, none that is unsure', () => {
		const hints = [
			hint('no-baseline', 0.99),
			hint('multi', 0.95),
			hint('pay-linked', SHOWN_FROM - 0.01),
			hint('task-output', 0.9)
		];
		const chosen = questionsOn({ text: 'text', kind: 'kr', language: 'en' }, hints);
		expect(labels(chosen)).toEqual(['task-output', 'multi']);
		expect(chosen).toHaveLength(MOST);
		expect(worth(hint('task-output', 0.9))).toBeGreaterThan(worth(hint('no-baseline', 0.99)));
	});

	it('are not asked of what the plan answers beside the words', () => {
		expect(labels(asked('Increase NPS by 15%'))).toEqual(['no-baseline']);
		expect(asked('Increase NPS by 15%', { answered: new Set(['no-baseline'] as const) })).toEqual([]);
	});

	it('stay away from words they were put aside for, and may speak of others', () => {
		const text = 'Write the handbook for newcomers';
		const [first] = asked(text);
		expect(first?.label).toBe('task-output');
		const putAside = [{ label: 'task-output', words: keptText(text) }];
		expect(asked(text, { putAside })).toEqual([]);
		expect(asked('Write the handbook for newcomers by May', { putAside })).toEqual([]);
		expect(labels(asked('Write the guide for drivers', { putAside }))).toEqual(['task-output']);
		expect(
			asked('写好新人手册', { putAside: [{ label: 'task-output', words: '写好新人手册' }], language: 'zh' })
		).toEqual([]);
		expect(labels(asked(text, { putAside: [{ label: 'multi', words: putAside[0]?.words ?? '' }] }))).toEqual([
			'task-output'
		]);
	});

	it('ask of a text that says what its parent says, in both languages and both scripts', () => {
		const parent = 'Newcomers find their first book by themselves';
		expect(labels(asked('Newcomers find the first book by themselves', { parents: ['Other', parent] }))).toContain(
			'copies-parent'
		);
		expect(labels(asked('Borrowed on day one: 41 % to 70 %', { parents: [parent] }))).not.toContain('copies-parent');
		const own = { kind: 'kr', language: 'zh' } as const;
		expect(labels(asked('讓新讀者自己找到第一本書', { ...own, parents: ['让新读者自己找到第一本书'] }))).toContain(
			'copies-parent'
		);
	});

	it('that are less sure are for whoever asks; they read traditional characters and full-width figures, and mark what was typed', () => {
		const text = '月活躍用戶達到２萬';
		expect(asked(text, { language: 'zh' })).toEqual([]);
		const [first] = asked(text, { language: 'zh', from: ASKED_FROM });
		expect(first?.label).toBe('no-baseline');
		expect(first && text.slice(first.from, first.to)).toContain('２');
	});
});
