// What follows from a letter: done once it is painted, and before anything that could ask for it.
import { flushSync } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { catchUp, oncePainted } from './once-painted';

afterEach(() => {
	vi.restoreAllMocks();
	catchUp();
});

it('waits for the frame, and keeps the order', async () => {
	const done: string[] = [];
	oncePainted(() => done.push('letter'));
	oncePainted(() => done.push('caret'));
	expect(done).toEqual([]);
	await vi.waitFor(() => expect(done).toEqual(['letter', 'caret']));
});

it.each([
	...['keydown', 'beforeinput', 'compositionstart', 'cut', 'paste', 'drop', 'dragstart'],
	...['pointerdown', 'mousedown', 'click', 'contextmenu', 'blur', 'submit', 'visibilitychange', 'freeze']
])('is done before anybody hears of %s', (name) => {
	const order: string[] = [];
	const heard = () => order.push('heard');
	document.addEventListener(name, heard, { capture: true, once: true });
	oncePainted(() => order.push('letter'));
	document.dispatchEvent(new Event(name));
	expect(order).toEqual(['letter', 'heard']);
});

it.each(['pagehide', 'beforeunload', 'popstate', 'hashchange', 'blur'])(
	'is done before the window itself tells of %s',
	(name) => {
		const order: string[] = [];
		// Heard before ours in the order of listening: what stands on the way down comes first all the same.
		window.addEventListener(name, () => order.push('heard'), { once: true });
		oncePainted(() => order.push('letter'));
		window.dispatchEvent(new Event(name));
		expect(order).toEqual(['letter', 'heard']);
	}
);

it('is done at once where nothing is painted', () => {
	vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
	const run = vi.fn();
	oncePainted(run);
	expect(run).toHaveBeenCalledOnce();
});

it('is done also where no frame comes', async () => {
	vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
	const run = vi.fn();
	oncePainted(run);
	expect(run).not.toHaveBeenCalled();
	await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
});

it('may set signals also where a field loses the caret in the middle of being drawn', () => {
	let letters = $state(0);
	let drawn = -1;
	let moved = $state(false);
	const field = document.body.appendChild(document.createElement('input'));
	const stop = $effect.root(() => {
		// Worked out while the page is drawn, like a list whose row moves.
		const row = $derived.by(() => {
			if (moved) field.remove();
			return moved;
		});
		$effect.pre(() => void row);
		$effect(() => void (drawn = letters));
	});
	flushSync();
	field.focus();
	oncePainted(() => letters++);
	expect(drawn).toBe(0);
	moved = true;
	flushSync();
	expect(field.isConnected).toBe(false);
	expect(drawn).toBe(1);
	stop();
});
