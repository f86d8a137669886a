import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesParent, review, type Kind, type Language } from './index.ts';

const kinds: readonly Kind[] = ['objective', 'kr', 'statement'];
const languages: readonly Language[] = ['en', 'zh'];
const words = fc.constantFrom(
	...'increase reduce hire and to by from 40% 3 → ， 、 。 提升 完成 从 到 30% 客户 并 launch the new report : ( ) . ; XX% N5 奖金 bonus'.split(
		' '
	)
);
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
	fc.array(words, { maxLength: 40 }).map((list) => list.join(''))
);

describe('any text', () => {
	it('is read without throwing, and every hint lies within it', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom(...kinds), fc.constantFrom(...languages), (text, kind, language) => {
				const { labels, hints } = review(text, kind, language);
				expect(new Set(labels).size).toBe(labels.length);
				for (const hint of hints) {
					expect(labels).toContain(hint.label);
					expect(hint.from).toBeGreaterThanOrEqual(0);
					expect(hint.to).toBeGreaterThan(hint.from);
					expect(hint.to).toBeLessThanOrEqual(text.length);
					expect(hint.confidence).toBeGreaterThan(0);
					expect(hint.confidence).toBeLessThan(1);
				}
			}),
			{ numRuns: 600 }
		);
	});

	it('gets the same answer each time', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(review(text, 'kr', 'en')).toEqual(review(text, 'kr', 'en'));
			})
		);
	});

	it.each(['', ' ', '\n', '🎯', '👩‍💻👩‍💻', 'مؤشر الأداء ٣٠٪', '(((((', '：：：', '%', 'İstanbul İ 30%', '\ud800'])(
		'survives %j',
		(text) => {
			for (const kind of kinds)
				for (const language of languages) expect(() => review(text, kind, language)).not.toThrow();
		}
	);

	it('keeps offsets where lower case would be longer', () => {
		const text = 'İİİ Launch the Ankara office';
		for (const hint of review(text, 'kr', 'en').hints) expect(hint.to).toBeLessThanOrEqual(text.length);
	});
});

describe('long text', () => {
	it.each([
		'launch the report and hire 3 people, ',
		'提升转化率30%，并且完成系统上线；',
		'1',
		'a-',
		'从1',
		'((',
		'by 3 ',
		'not '
	])('of 10,000 characters of %j takes no longer than a moment', (unit) => {
		const text = unit.repeat(Math.ceil(10_000 / unit.length));
		for (const language of languages) {
			const start = performance.now();
			for (const kind of kinds) review(text, kind, language);
			expect(performance.now() - start).toBeLessThan(1000);
		}
	});
});

describe('a copy of its parent', () => {
	it('is the same words in another order or another script', () => {
		expect(
			copiesParent('Make booking easy for older patients', 'Make booking easy for older patients', 'en').copies
		).toBe(true);
		expect(
			copiesParent('Booking made easy for older patients', 'Make booking easy for our older patients', 'en').copies
		).toBe(true);
		expect(copiesParent('讓年長病人輕鬆掛號', '让年长病人轻松挂号', 'zh').copies).toBe(true);
	});
	it('is not a child that says how it would show', () => {
		expect(
			copiesParent('Bookings by patients over 70 grow from 12% to 30%', 'Make booking easy for older patients', 'en')
				.copies
		).toBe(false);
		expect(copiesParent('七十岁以上患者自助挂号占比从12%到30%', '让年长病人轻松挂号', 'zh').copies).toBe(false);
		expect(copiesParent('', 'Anything', 'en')).toEqual({ score: 0, copies: false });
	});
	it('has a score between nothing and all, whichever way round it is asked', () => {
		fc.assert(
			fc.property(texts, texts, fc.constantFrom(...languages), (a, b, language) => {
				const { score } = copiesParent(a, b, language);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(copiesParent(b, a, language).score).toBeCloseTo(score, 10);
			})
		);
	});
});
