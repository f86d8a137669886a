// Puts a cycle that is new here onto this device's disk: whole, or not at all.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schemaVersion } from '$lib/model/schema';
import type { Begun } from '$lib/plan';
import { openCycle } from '$lib/storage';
import type { SpaceRow } from '$lib/storage';
import type { Kept } from './journal-keeper';
import { catalogueCycle } from './catalogue-cycle';
import { keepWords } from './words-keeper';

export interface Where {
	readonly space: string;
	readonly cycle: string;
}

export interface ItsSpace {
	readonly name: string;
	readonly origin: SpaceRow['origin'];
	/** Whether the space is on this device already. */
	readonly known: boolean;
}

type Failure = Extract<Result<never>, { ok: false }>;

/** The document, and the heads of the chains that this device has signed in it. */
export async function keepCycle(
	storage: Kept,
	begun: Begun,
	{ name, origin, known }: ItsSpace
): Promise<Result<Where>> {
	const { space, cycle, person, document } = begun;
	const now = Date.now();
	const row = { id: space, name: name.trim(), person, origin, since: now, lastOpened: now };
	const put = known ? ok(undefined) : await storage.catalogue.putSpace(row);
	if (!put.ok) return put;
	const listed = await catalogueCycle(storage, space, cycle, document);
	if (!listed.ok) return takeBack(storage, listed, begun, known);
	const store = openCycle(storage, cycle, document.doc, schemaVersion);
	const state = await store.flush();
	await store.close();
	await keepWords(document, storage.words(cycle));
	document.close();
	if (state.kind === 'failed') return takeBack(storage, { ok: false, problem: state.problem }, begun, known);
	for (const [chain, records] of [
		[`space:${space}`, known ? [] : begun.spaceRecords],
		[cycle, begun.cycleRecords]
	] as const) {
		const last = records.at(-1);
		if (!last) continue;
		const head = { seq: last.record.seq, key: last.key };
		const place = { device: storage.identity.device, chain, cycle };
		const done = await storage.chain.withHead(place, async () => ({ head, records }));
		if (!done.ok) return takeBack(storage, done, begun, known);
	}
	return ok({ space, cycle });
}

/** What could not be kept whole is not kept at all: a new space goes, of a known one just the new cycle. */
export async function takeBack(
	{ catalogue }: Kept,
	failure: Failure,
	{ space, cycle }: Where,
	known: boolean
): Promise<Failure> {
	const gone = await (known ? catalogue.removeCycle(cycle) : catalogue.removeSpace(space));
	return gone.ok ? failure : { ok: false, problem: { code: 'left-behind' } };
}
