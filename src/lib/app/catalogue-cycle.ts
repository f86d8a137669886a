// What the start page lists of a cycle, taken from what its document says.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schemaVersion } from '$lib/model/schema';
import type { PlanDocument } from '$lib/plan';
import type { Kept } from './journal-keeper';

/** Writes name, dates and state of a cycle where the start page reads them. */
export async function catalogueCycle(
	storage: Kept,
	space: string,
	cycle: string,
	document: PlanDocument
): Promise<Result<void>> {
	const meta = document.get('meta', 'cycle');
	const row = { id: cycle, space, schema: schemaVersion };
	const { cycleName: name = '', state = 'draft', start, end } = meta ?? {};
	const put = await storage.catalogue.putCycle({ ...row, name, state, start: start ?? '', end: end ?? '' });
	if (!put.ok || !meta?.spaceName) return put;
	const spaces = await storage.catalogue.spaces();
	const known = spaces.ok ? spaces.value.find(({ id }) => id === space) : undefined;
	return known && known.name !== meta.spaceName
		? storage.catalogue.putSpace({ ...known, name: meta.spaceName })
		: ok(undefined);
}
