import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Paced } from './paced';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says the first at once, and what is still so after the pause', () => {
	const said: string[] = [];
	let now: string | undefined = 'Mei';
	const take = () => {
		const words = now;
		now = undefined;
		return words;
	};
	const paced = new Paced(take, (words) => said.push(words), 5000);
	paced.offer();
	now = 'Tom';
	paced.offer();
	now = 'Ana';
	paced.offer();
	expect(said).toEqual(['Mei']);
	vi.advanceTimersByTime(5000);
	expect(said).toEqual(['Mei', 'Ana']);
	vi.advanceTimersByTime(5000);
	now = 'Li';
	paced.offer();
	expect(said).toEqual(['Mei', 'Ana', 'Li']);
});

it('says nothing more once it is closed', () => {
	const said: string[] = [];
	const paced = new Paced(
		() => 'Mei',
		(words) => said.push(words)
	);
	paced.offer();
	paced.close();
	vi.advanceTimersByTime(60_000);
	expect(said).toEqual(['Mei']);
});
