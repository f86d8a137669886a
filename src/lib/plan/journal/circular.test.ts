// A question that leads back to itself is supposed to be so, and what was found on a ground that failed is asked again.
import { expect, it } from 'vitest';
import { CircularAnswers } from './circular';

it('supposes that what is being asked is so, and keeps what was found on it where it is', () => {
	const answers = new CircularAnswers();
	let asked = 0;
	const b = (): boolean => answers.of('b', () => (asked++, a()));
	const a = (): boolean => answers.of('a', () => b());
	expect([a(), b(), a(), b()]).toEqual([true, true, true, true]);
	expect(asked).toBe(1);
});

it('asks again what was found on a ground that failed, and not what stood by itself', () => {
	const answers = new CircularAnswers();
	const asked: string[] = [];
	const alone = (): boolean => answers.of('alone', () => (asked.push('alone'), true));
	const b = (): boolean => answers.of('b', () => (asked.push('b'), !a() && alone()));
	const a = (): boolean => answers.of('a', () => (alone(), b(), false));
	expect(a()).toBe(false);
	expect(b()).toBe(true);
	expect(a()).toBe(false);
	expect(asked).toEqual(['alone', 'b', 'b']);
});

it('keeps nothing before the first of a circle is known', () => {
	const answers = new CircularAnswers();
	const c = (): boolean => answers.of('c', () => !a());
	const b = (): boolean => answers.of('b', () => c());
	const a = (): boolean => answers.of('a', () => (b(), false));
	expect(a()).toBe(false);
	expect([b(), c()]).toEqual([true, true]);
});
