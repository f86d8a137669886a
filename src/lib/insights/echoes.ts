// With how little distortion a message is passed on: what people say back across a link, and what its owner thinks of it.
import type { Link, Mark } from '$lib/model/schema';
import { marks } from '$lib/model/schema';
import type { Deed, Ratio } from './facts';
import { isRevision, materialIn } from './ledger';
import type { Ledger, Material } from './ledger';

/** What a mark is worth. Method A2. */
export const worth: Readonly<Record<Mark, number>> = { same: 1, partly: 0.5, other: 0 };

export interface Echo {
	/** Key of the record it was written with. */
	readonly key: string;
	readonly text: string;
	readonly by: string;
	readonly at: number;
	readonly answer:
		{ readonly key: string; readonly mark: Mark; readonly note: string; readonly at: number } | undefined;
	/** When the original changed so that this stands unverified; undefined while it is fresh. */
	readonly staleSince: number | undefined;
}

export interface LinkEcho {
	readonly link: string;
	/** The newest; undefined where nobody has said it back yet. */
	readonly echo: Echo | undefined;
	/** The answer to a fresh echo, 0..1; else unknown. */
	readonly fidelity: number | undefined;
}

const meaning = ['title', 'why', 'owner', 'type', 'from', 'to', 'low', 'high', 'unit', 'dropped'] as const;

const same = (a: Material, b: Material): boolean =>
	meaning.every((name) => (a[name] ?? null) === (b[name] ?? null)) &&
	(a.state === 'dropped') === (b.state === 'dropped');

/** The first revision after `echo` that reads differently from what stood there when it was written. */
function changedAfter(ledger: Ledger, original: string, echo: Deed): number | undefined {
	const deeds = ledger.of(original);
	const revision = deeds.find(({ key }) => key === echo.body.revision);
	const then = revision ?? deeds.findLast((deed) => materialIn(deed) && deed.at <= echo.at);
	const stood = then && materialIn(then);
	const later = deeds.filter((deed) => isRevision(deed) && deed !== then && (then ? deed.at >= then.at : true));
	const last = later.at(-1);
	const stands = last && materialIn(last);
	if (!stood || !stands || same(stood, stands)) return undefined;
	return later.find((deed) => {
		const material = materialIn(deed);
		return material && !same(stood, material);
	})?.at;
}

/** The echo across one link and what it is worth. An answer by whoever wrote it says nothing. Method A2. */
export function echoOf(ledger: Ledger, link: Link): LinkEcho {
	const deeds = ledger.of(link.id);
	const written = deeds.findLast(({ kind, body }) => kind === 'echo-written' && typeof body.text === 'string');
	if (!written || !link.to) return { link: link.id, echo: undefined, fidelity: undefined };
	const answer = deeds.findLast(
		({ kind, body, person }) => kind === 'echo-answered' && body.echo === written.key && person !== written.person
	);
	const mark = marks.find((each) => each === answer?.body.answer);
	const staleSince = changedAfter(ledger, link.to, written);
	const { note } = answer?.body ?? {};
	return {
		link: link.id,
		echo: {
			...{ key: written.key, text: String(written.body.text), by: written.person, at: written.at, staleSince },
			answer:
				answer && mark
					? { key: answer.key, mark, note: typeof note === 'string' ? note : '', at: answer.at }
					: undefined
		},
		fidelity: mark && staleSince === undefined ? worth[mark] : undefined
	};
}

/** Fidelity and coverage, which always stand together. */
export interface Fidelity {
	/** Mean of the fresh answers, 0..1; undefined where there is none. */
	readonly mean: number | undefined;
	/** Accepted links with a fresh, answered echo, of all accepted links. */
	readonly coverage: Ratio;
}

export function fidelityOf(echoes: Iterable<LinkEcho>): Fidelity {
	let [sum, known, all] = [0, 0, 0];
	for (const { fidelity } of echoes) {
		all++;
		if (fidelity === undefined) continue;
		known++;
		sum += fidelity;
	}
	return { mean: known ? sum / known : undefined, coverage: { count: known, of: all } };
}
