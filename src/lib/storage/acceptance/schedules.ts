// Rule S30: whatever the order of edits, tabs, merges, failures and losses, nothing that was called saved is missing.
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import type { CycleStore } from '../cycle-store';
import { contents, makeDevice, saved, write, type Tab } from './device';

/** Mulberry32: small, and the same everywhere. */
function random(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
	};
}

interface Seat {
	tab: Tab;
	store: CycleStore;
	/** Keys written here and not yet known to be saved. */
	fresh: string[];
}

export async function runSchedule(browser: TestBrowser, seed: number, steps: number): Promise<void> {
	const below = random(seed);
	const device = makeDevice(browser);
	const promised = new Set<string>();
	const sit = async (): Promise<Seat> => {
		const tab = await device.tab();
		return { tab, store: tab.open(), fresh: [] };
	};
	const seats = [await sit(), await sit(), await sit()];
	const acts: ((seat: Seat, step: number) => unknown)[] = [
		({ store, fresh }, step) => {
			for (let i = 0; i <= below(5); i++) {
				write(store.doc, `${step}.${i}`, 'yes');
				fresh.push(`${step}.${i}`);
			}
		},
		({ store }, step) => store.doc.getText('why').insert(0, `${step} `),
		({ store }) => store.doc.getText('why').delete(0, Math.min(store.doc.getText('why').length, below(4))),
		async (seat) => {
			const fresh = seat.fresh.splice(0);
			if ((await seat.store.flush()).kind === 'saved') fresh.forEach((key) => promised.add(key));
		},
		({ store }) => void store.compact(),
		({ tab }) => (below(2) ? tab.ports.hide() : tab.ports.show()),
		() => (browser.deaf = below(3) === 0),
		() => new Promise((resolve) => setTimeout(resolve, below(30))),
		async (seat) => {
			const fresh = seat.fresh.splice(0);
			if ((await seat.store.close()).kind === 'saved') fresh.forEach((key) => promised.add(key));
			seat.store = seat.tab.open();
		}
	];
	for (let step = 0; step < steps; step++) {
		const seat = seats[below(seats.length)];
		const act = acts[below(2) ? 0 : below(acts.length)];
		if (seat && act) await act(seat, step);
	}
	browser.deaf = false;
	for (const { store } of seats) await saved(store);
	for (const { tab, store, fresh } of seats) {
		fresh.forEach((key) => promised.add(key));
		tab.ports.show();
		await store.close();
	}
	const last = seats[0]?.tab.open() ?? expect.fail();
	await last.whenLoaded;
	const missing = [...promised].filter((key) => !(key in contents(last.doc)));
	expect(missing, `seed ${seed}`).toEqual([]);
	expect(last.doc.store.pendingStructs, `seed ${seed}`).toBeNull();
	expect(last.quarantined, `seed ${seed}`).toBe(0);
	for (const { store } of seats) {
		Y.applyUpdate(store.doc, Y.encodeStateAsUpdate(last.doc));
		expect(contents(store.doc), `seed ${seed}`).toEqual(contents(last.doc));
	}
	await device.clear();
	expect(browser.open, `seed ${seed}`).toEqual({ channels: 0, timers: 0, watchers: 0, locks: 0 });
}

export function scheduleRules(browser: () => TestBrowser, runs: number): void {
	it(`[S30] nothing saved is ever missing, over ${runs} random schedules`, async () => {
		const first = Number(import.meta.env.VITE_SEED ?? Date.now() % 1_000_000);
		console.info(`schedules from seed ${first}`);
		for (let run = 0; run < runs; run++) await runSchedule(browser(), first + run, 60);
	}, 120_000);
}
