// Whoever lets the mouse rest on something is likely to press it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restsOn } from './rests-on';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

it('tells of a mouse that rests, not of one that passes or presses, nor of a finger', () => {
	const link = document.createElement('a');
	const rested = vi.fn();
	const end = restsOn(rested)(link);
	const pointer = (type: string, pointerType = 'mouse', buttons = 0) =>
		link.dispatchEvent(new PointerEvent(type, { pointerType, buttons }));
	const count = () => {
		vi.advanceTimersByTime(1_000);
		return rested.mock.calls.length;
	};

	pointer('pointerenter');
	pointer('pointerleave');
	expect(count()).toBe(0);
	pointer('pointerenter');
	pointer('pointerdown');
	expect(count()).toBe(0);
	pointer('pointerenter', 'touch');
	pointer('pointerenter', 'mouse', 1);
	expect(count()).toBe(0);
	pointer('pointerenter');
	expect(count()).toBe(1);
	pointer('pointerenter');
	end();
	pointer('pointerenter');
	expect(count()).toBe(1);
});
