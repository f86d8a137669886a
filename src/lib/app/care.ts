// What a person should hear of how safe their words are on this device: seldom, and one thing at a time.
import type { Result } from '$lib/model/result';
import { download } from './files/export-plan';
import type { Kept } from './journal-keeper';

/** `set-aside`: some pieces could not be read; `nearly-full`: little room is left; `backup`: nothing has gone out for long. */
export type Care = 'set-aside' | 'nearly-full' | 'backup';

const day = 24 * 60 * 60 * 1000;
/** A space that is this young has little to lose yet. */
const young = 7 * day;
const backupEvery = 30 * day;
const pauseAfter = { 'nearly-full': 7 * day, backup: backupEvery } as const;

/** The one word that matters most now, or none. */
export async function careFor(storage: Kept, space: string, cycle: string, now: number): Promise<Care | undefined> {
	const { quota, settings, setAside, catalogue } = storage;
	const { dismissedHints, backup } = settings.value;
	const pieces = await setAside.count(cycle);
	if (pieces.ok && pieces.value > 0 && !dismissedHints.includes(asideHint(cycle, pieces.value))) return 'set-aside';
	if (now < backup.remindAt) return undefined;
	if ((await quota.estimate())?.nearFull) return 'nearly-full';
	if (now - backup.last < backupEvery || (await quota.persistence()) === 'persisted') return undefined;
	const spaces = await catalogue.spaces();
	const here = spaces.ok ? spaces.value.find(({ id }) => id === space) : undefined;
	return here && here.origin !== 'example' && now - here.since >= young ? 'backup' : undefined;
}

/** More pieces than were told of are told of anew. */
const asideHint = (cycle: string, count: number) => `set-aside:${cycle}:${count}`;

/** Says no more of it: of what was set aside for good, of the others for a while. */
export async function dismissCare(storage: Kept, care: Care, cycle: string, now: number): Promise<Result<unknown>> {
	const { settings, setAside } = storage;
	if (care !== 'set-aside')
		return settings.update('backup', (before) => ({ ...before, remindAt: now + pauseAfter[care] }));
	const pieces = await setAside.count(cycle);
	if (!pieces.ok) return pieces;
	return settings.update('dismissedHints', (hints) => [...hints, asideHint(cycle, pieces.value)]);
}

/** What was set aside, as a file for somebody who can help. */
export async function takeOutSetAside(storage: Kept): Promise<Result<unknown>> {
	const file = await storage.setAside.file();
	if (file.ok) download({ name: 'hearth-set-aside.json', mime: 'application/json', bytes: file.value });
	return file;
}
