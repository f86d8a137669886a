// Where key results stood, as records say: whoever heard of one in an objective hears that it left.
import type { Deed } from './facts';
import { isRevision, materialIn } from './ledger';

export class Places {
	readonly #keyResults = new Map<string, Set<string>>();
	readonly #objectives = new Map<string, Set<string>>();

	note(deed: Deed): void {
		const objective = isRevision(deed) ? materialIn(deed)?.objective : undefined;
		const [id] = deed.about;
		if (typeof objective !== 'string' || id === undefined) return;
		put(this.#keyResults, objective, id);
		put(this.#objectives, id, objective);
	}

	/** Key results that are on record in an objective, whether they still are there or not. */
	in(objective: string): readonly string[] {
		return [...(this.#keyResults.get(objective) ?? [])];
	}

	/** Objectives in which a key result is on record. */
	of(keyResult: string): readonly string[] {
		return [...(this.#objectives.get(keyResult) ?? [])];
	}
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
	const known = sets.get(key);
	if (known) known.add(value);
	else sets.set(key, new Set([value]));
}
