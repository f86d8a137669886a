// Keeps the first screen of an open cycle stored as it stands, for the next time it is opened.
import { firstRows, readFirstScreen, type FirstRow, type FirstScreen } from '$lib/model/first-screen';
import { byOrder } from '$lib/model/order';
import { keyResultProgress, objectiveProgress } from '$lib/model/progress';
import { forest } from '$lib/model/tree';
import type { LivePlan } from '$lib/live';
import type { PlanDocument } from '$lib/plan';
import type { CycleRow, StoredProjection } from '$lib/storage';
import type { Kept } from './journal-keeper';

/** After the last change; the next opening is hardly sooner. */
const restingMs = 3_000;

/** Bytes of a snapshot from which on one sees a moment pass while it is opened. */
const longToOpen = 200_000;

/** Undefined where none is stored, or the cycle opens at once anyway. */
export async function storedScreen(storage: Kept, { id, bytes = 0 }: CycleRow): Promise<FirstScreen | undefined> {
	const stored = bytes < longToOpen ? undefined : await storage.projection(id).read();
	return stored?.ok ? readFirstScreen(stored.value) : undefined;
}

export class FirstScreenKeeper {
	readonly #plan: LivePlan;
	readonly #store: StoredProjection;
	readonly #stop: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#changedAt = 0;

	constructor(plan: LivePlan, document: PlanDocument, store: StoredProjection) {
		this.#plan = plan;
		this.#store = store;
		this.#stop = document.onChange(() => this.#soon());
		this.#soon();
	}

	/** Writes what has changed since, and stops. */
	async close(): Promise<void> {
		this.#stop();
		if (this.#timer !== undefined) await this.#write();
	}

	/** At each letter: one timer is enough, which looks how long it has been quiet. */
	#soon(): void {
		this.#changedAt = performance.now();
		this.#timer ??= setTimeout(this.#look, restingMs);
	}

	readonly #look = (): void => {
		this.#timer = undefined;
		const left = this.#changedAt + restingMs - performance.now();
		if (left > 0) this.#timer = setTimeout(this.#look, left);
		else void this.#write();
	};

	/** A screen that could not be written is missed by nobody: the plan opens without. */
	async #write(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		await this.#store.write(firstScreenOf(this.#plan));
	}
}

function firstScreenOf(plan: LivePlan): FirstScreen {
	const { now } = plan;
	const meta = now.get('meta', 'cycle');
	const teams = forest(now.all('teams'), byOrder).map(({ node }) => node);
	const rows: FirstRow[] = [];
	for (const { id, name } of [...teams, { id: null, name: '' }]) {
		const objectives = plan.ids('objectivesOfTeam', id);
		if (id !== null && teams.length > 1) rows.push({ kind: 'team', text: name });
		for (const objective of objectives.slice(0, firstRows)) rows.push(objectiveRow(plan, objective));
		if (rows.length >= firstRows) break;
	}
	const objectives = now.all('objectives');
	return {
		space: meta?.spaceName ?? '',
		title: meta?.cycleName ?? '',
		objectives: objectives.length,
		keyResults: objectives.reduce((sum, { id }) => sum + plan.count('keyResultsOf', id), 0),
		rows: rows.slice(0, firstRows)
	};
}

function objectiveRow(plan: LivePlan, id: string): FirstRow {
	const { now } = plan;
	const objective = now.get('objectives', id);
	const owner = now.get('people', objective?.owner ?? null);
	const progress = objectiveProgress(
		plan.ids('keyResultsOf', id).flatMap((each) => {
			const keyResult = now.get('keyResults', each);
			return keyResult && !keyResult.dropped && keyResult.type !== 'milestones' ? keyResultProgress(keyResult) : [];
		})
	);
	return {
		kind: 'objective',
		text: objective?.title ?? '',
		...(owner ? { owner: { id: owner.id, name: owner.name } } : {}),
		...(progress !== undefined && objective?.nature !== 'explore' ? { progress } : {})
	};
}
