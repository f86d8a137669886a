// Takes in what was looked at: merges cycles that are here, keeps the others as they came.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schemaVersion } from '$lib/model/schema';
import { appendTo } from '$lib/storage';
import type { Kept } from '../journal-keeper';
import { takeBack } from '../keep-cycle';
import type { Where } from '../keep-cycle';
import type { OpenSession } from '../open-session';
import type { LookedAt, LookedCycle } from './jobs';

/** The last cycle of the file is where to go. `open` is the session that is open, if any. */
export async function takeArchive(
	storage: Kept,
	looked: LookedAt,
	open: OpenSession | undefined
): Promise<Result<Where>> {
	const spaces = await storage.catalogue.spaces();
	if (!spaces.ok) return spaces;
	const { space, by, preview } = looked;
	const known = spaces.value.some(({ id }) => id === space.id);
	const person = looked.cycles.find((cycle) => cycle.person)?.person ?? '';
	const now = Date.now();
	let where: Result<Where> = refused('nothing-to-import');
	if (!known) {
		const row = { id: space.id, name: space.name, person, origin: 'joined' as const, since: now, lastOpened: now };
		const put = await storage.catalogue.putSpace(row);
		if (!put.ok) return put;
	}
	for (const cycle of looked.cycles) {
		where = { ok: true, value: { space: space.id, cycle: cycle.id } };
		const taken = await takeCycle(storage, space.id, cycle, open);
		if (!taken.ok) return known ? taken : takeBack(storage, taken, where.value, known);
		const { id, vector } = cycle;
		const what = preview.changes ? ('changes' as const) : ('archive' as const);
		// Without it the next file of changes is larger than it need be, and no more.
		await storage.marks.add({ cycle: id, at: now, way: 'in', what, person: by, vector });
	}
	return where;
}

async function takeCycle(
	storage: Kept,
	space: string,
	{ id, here, meta, update }: LookedCycle,
	open: OpenSession | undefined
): Promise<Result<void>> {
	const { cycleName: name, state, start, end } = meta;
	const row = { id, space, name, state, start: start ?? '', end: end ?? '', schema: schemaVersion };
	if (!here) return storage.catalogue.addCycle(row, update);
	if (open?.cycle !== id) {
		const appended = await appendTo(storage, id, update, schemaVersion);
		return appended.ok ? storage.catalogue.putCycle(row) : appended;
	}
	open.document.merge(update);
	const saved = await open.store.flush();
	return saved.kind === 'failed' ? { ok: false, problem: saved.problem } : ok(undefined);
}
