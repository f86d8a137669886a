// What can wait comes when nobody is in the middle of a word.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atRest } from './at-rest';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'requestIdleCallback', 'performance'] });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

it('runs in the next idle moment where nobody types', () => {
	const run = vi.fn();
	vi.advanceTimersByTime(10_000);
	atRest(run);
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(100);
	expect(run).toHaveBeenCalledOnce();
});

it('waits as long as keys come, and runs once when they have stopped', () => {
	const run = vi.fn();
	press();
	atRest(run);
	for (let key = 0; key < 20; key++) {
		vi.advanceTimersByTime(100);
		press();
	}
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(2_000);
	expect(run).toHaveBeenCalledOnce();
});

it('runs too where the browser finds no idle moment, as on a page on which nothing moves', () => {
	const onlyInTime = (task: () => void, { timeout }: IdleRequestOptions = {}) =>
		timeout === undefined ? 0 : setTimeout(task, timeout);
	vi.stubGlobal('requestIdleCallback', onlyInTime);
	const run = vi.fn();
	press();
	atRest(run);
	vi.advanceTimersByTime(10_000);
	expect(run).toHaveBeenCalledOnce();
});
