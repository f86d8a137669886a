// Names for what goes wrong with this device's storage, found inside whatever the browser threw.
import { refused, type Problem, type Result } from '../model/result';

/** Every problem code of this room; each is a key `problem.<code>` of the catalogue of words. */
export const storageProblems = {
	/** No space left; nothing is lost while the tab stays open. */
	full: 'storage.full',
	/** The connection is gone: a newer build took over, or the browser closed it. Reload. */
	closed: 'storage.closed',
	/** A newer build of Hearth has been here; this build must not touch its data. */
	newer: 'storage.newer',
	/** The cycle was written by a newer build; nothing of it was touched. */
	newerCycle: 'storage.newer-cycle',
	/** The cycle, or its space, is not (or no longer) on this device. */
	removed: 'storage.removed',
	/** Another tab with an older build holds the database; close it. */
	blocked: 'storage.blocked',
	/** No storage here at all: a private window, or switched off. */
	unavailable: 'storage.unavailable',
	/** No cryptography here: the page must come over https or from localhost. */
	insecure: 'storage.insecure',
	/** A cycle of that id is here already, and whole. */
	taken: 'storage.taken',
	/** That version has made room for newer ones. */
	versionGone: 'storage.version-gone',
	/** Anything else; `values.reason` has the browser's own words. */
	failed: 'storage.failed'
} as const;

const namesOf: readonly (readonly [RegExp, string])[] = [
	[/^QuotaExceeded/, storageProblems.full],
	[/^(DatabaseClosed|InvalidState|NotFound)/, storageProblems.closed],
	[/^(MissingAPI|OpenFailed|Security)/, storageProblems.unavailable],
	[/^Version/, storageProblems.newer]
];

/** Thrown inside a transaction to call it off with a problem that has a name already. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}

/** An abort hides its cause in `inner`, a bulk failure in `failures`. */
function* causes(error: unknown, depth = 0): Generator<{ name: string; message: string }> {
	if (typeof error !== 'object' || error === null || depth > 4) return;
	const { name, message, inner, failures } = error as Record<string, unknown>;
	yield { name: String(name), message: String(message) };
	yield* causes(inner, depth + 1);
	if (Array.isArray(failures)) yield* causes(failures[0], depth + 1);
}

export function problemOf(error: unknown): Problem {
	if (error instanceof Refusal) return error.problem;
	const found = [...causes(error)];
	for (const [name, code] of namesOf) {
		if (found.some((cause) => name.test(cause.name))) return { code };
	}
	if (found.some((cause) => /quota|disk (is )?full|no space/i.test(cause.message)))
		return { code: storageProblems.full };
	return { code: storageProblems.failed, values: { reason: found[0]?.message ?? String(error) } };
}

/** Runs something that touches the disk; what the browser throws comes back as a named problem. */
export async function attempt<T>(run: () => PromiseLike<T>): Promise<Result<T>> {
	try {
		return { ok: true, value: await run() };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, problem: error.problem };
		const problem = problemOf(error);
		return refused(problem.code, problem.values);
	}
}
