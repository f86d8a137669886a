// One calm word at a time on how safe things are here, and none for a while after it was put away.
import { describe, expect, it } from 'vitest';
import { ok } from '$lib/model/result';
import { careFor, dismissCare } from './care';
import type { Kept } from './journal-keeper';

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;

function device(standing: {
	pieces?: number;
	nearFull?: boolean;
	persisted?: boolean;
	age?: number;
	origin?: string;
	last?: number;
}) {
	const { pieces = 0, nearFull = false, persisted = false, age = 30 * day, origin = 'founded', last = 0 } = standing;
	const value: Record<string, unknown> = { dismissedHints: [], backup: { last, remindAt: 0 } };
	const aside = { pieces };
	const storage = {
		settings: {
			value,
			update: async (name: string, change: (before: unknown) => unknown) => ok(void (value[name] = change(value[name])))
		},
		quota: {
			estimate: async () => ({ usage: 1, quota: 1, nearFull }),
			persistence: async () => (persisted ? 'persisted' : 'best-effort')
		},
		setAside: { count: async () => ok(aside.pieces) },
		catalogue: { spaces: async () => ok([{ id: 'home', origin, since: now - age }]) }
	} as unknown as Kept;
	return { storage, aside, at: (when = now) => careFor(storage, 'home', 'spring', when) };
}

describe('a word of care', () => {
	it('is said of what matters most, and not at all where all is well', async () => {
		expect(await device({ pieces: 1, nearFull: true }).at()).toBe('set-aside');
		expect(await device({ nearFull: true }).at()).toBe('nearly-full');
		expect(await device({}).at()).toBe('backup');
		expect(await device({ persisted: true }).at()).toBeUndefined();
		expect(await device({ origin: 'example' }).at()).toBeUndefined();
		expect(await device({ age: 2 * day }).at()).toBeUndefined();
		expect(await device({ last: now - 5 * day }).at()).toBeUndefined();
	});

	it('is put away for a while, and of pieces until there are more', async () => {
		const full = device({ nearFull: true });
		await dismissCare(full.storage, 'nearly-full', 'spring', now);
		expect([await full.at(), await full.at(now + 6 * day), await full.at(now + 8 * day)]).toEqual([
			...[undefined, undefined],
			'nearly-full'
		]);
		const backup = device({});
		await dismissCare(backup.storage, 'backup', 'spring', now);
		expect([await backup.at(now + 29 * day), await backup.at(now + 31 * day)]).toEqual([undefined, 'backup']);
		const pieces = device({ pieces: 1, persisted: true });
		await dismissCare(pieces.storage, 'set-aside', 'spring', now);
		expect(await pieces.at(now + 400 * day)).toBeUndefined();
		pieces.aside.pieces = 2;
		expect(await pieces.at()).toBe('set-aside');
	});
});
