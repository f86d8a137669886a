// The figures of an open cycle as components see them: built in short pieces while the page is idle, then kept in step.
import { counts, Figures } from '$lib/insights';
import type { Deed } from '$lib/insights';
import type { Collection } from '$lib/model/schema';
import { happenedAt } from '$lib/plan';
import type { Journal, JournalRecord, Plan } from '$lib/plan';
import type { LivePlan } from './live-plan';
import { Signals } from './watched';

/** Milliseconds of work before the page gets its turn again. */
const slice = 8;

/** Asks for a turn when nothing else is to be done. */
const idle = (task: () => void): unknown =>
	'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 1_000 }) : setTimeout(task, 50);

/** What decides who hears of what. Read once beforehand, bit by bit, so that nothing long is left to be done at once. */
const structural = ['teams', 'people', 'memberships', 'coOwners', 'awayDays', 'links'] as const;

function* warmed(plan: Plan): Generator<undefined> {
	for (const collection of structural)
		for (const id of plan.document.ids(collection)) {
			plan.get(collection, id);
			yield undefined;
		}
}

function* deedsIn(journal: Journal, records: Iterable<JournalRecord>): Generator<Deed> {
	for (const record of records) {
		const key = journal.keyOf(record);
		if (!counts(record.kind) || journal.replacedBy(key)) continue;
		const { kind, about, body, person, device, seq } = record;
		yield { key, kind, about, body, person, device, seq, at: happenedAt(record) };
	}
}

export class LiveFigures {
	readonly #plan: Plan;
	readonly #signals = new Signals();
	#figures: Figures;
	/** Records still to be taken in. */
	#rest: Iterator<Deed | undefined>;
	/** What of an objective or key result decides anything here: typing in its words does not. */
	readonly #shapes = new Map<string, string>();
	#touched = new Map<Collection, Set<string>>();
	/** How many records of the journal have been seen; where this does not add up, some count no more. */
	#seen: number;
	#ready = false;
	/** Something that a figure hangs on is new since it was told. */
	#news = true;
	#asked = false;

	constructor(plan: Plan) {
		this.#plan = plan;
		this.#figures = new Figures(plan);
		this.#seen = plan.journal.size;
		this.#rest = both(warmed(plan), deedsIn(plan.journal, plan.journal.records()));
		plan.document.onChange(({ entities }) => {
			for (const [collection, ids] of entities) {
				const known = this.#touched.get(collection);
				if (known) for (const id of ids) known.add(id);
				else this.#touched.set(collection, new Set(ids));
			}
			this.#ask();
		});
		plan.journal.onChange((added) => {
			this.#seen += added.length;
			const anew = this.#seen !== plan.journal.size || added.some(({ record }) => record.replaces !== undefined);
			if (anew) this.#begin();
			else
				this.#rest = both(
					this.#rest,
					deedsIn(
						plan.journal,
						added.map(({ record }) => record)
					)
				);
			this.#ask();
		});
		this.#ask();
	}

	/** Signal: the figures, or undefined while the journal is being gone through for the first time. */
	get current(): Figures | undefined {
		this.#signals.listen('figures');
		return this.#ready ? this.#figures : undefined;
	}

	/** As `current`, told as of an instant, epoch milliseconds. */
	at(now: number): Figures | undefined {
		const figures = this.current;
		figures?.tick(now);
		return figures;
	}

	#begin(): void {
		this.#figures = new Figures(this.#plan);
		this.#seen = this.#plan.journal.size;
		this.#rest = deedsIn(this.#plan.journal, this.#plan.journal.records());
	}

	#ask(): void {
		if (this.#asked) return;
		this.#asked = true;
		idle(this.#work);
	}

	readonly #work = (): void => {
		this.#asked = false;
		const end = performance.now() + slice;
		const over = () => performance.now() > end;
		for (const [collection, ids] of this.#touched) {
			const changed = [...ids].filter((id) => this.#isReshaped(collection, id));
			if (changed.length) this.#news = true;
			this.#figures.touch(collection, changed);
		}
		this.#touched = new Map();
		for (let next = this.#rest.next(); !next.done; next = this.#rest.next()) {
			this.#news = true;
			if (next.value) this.#figures.take([next.value]);
			if (over()) return this.#ask();
		}
		if (!this.#figures.fold(over)) return this.#ask();
		this.#ready = true;
		if (!this.#news) return;
		this.#news = false;
		this.#signals.wake('figures');
	};

	#isReshaped(collection: Collection, id: string): boolean {
		if (collection !== 'objectives' && collection !== 'keyResults') return collection !== 'comments';
		const objective = collection === 'objectives' ? this.#plan.get(collection, id) : undefined;
		const keyResult = collection === 'keyResults' ? this.#plan.get(collection, id) : undefined;
		const { owner, alive } = objective ?? keyResult ?? {};
		const home = objective ? `${objective.team ?? ''} ${objective.state}` : keyResult?.objective;
		const shape = `${owner ?? ''} ${String(alive)} ${home ?? ''}`;
		if (this.#shapes.get(id) === shape) return false;
		this.#shapes.set(id, shape);
		return true;
	}
}

function* both<T>(a: Iterator<T>, b: Iterator<T>): Generator<T> {
	for (const each of [a, b]) for (let next = each.next(); !next.done; next = each.next()) yield next.value;
}

const known = new WeakMap<Plan, LiveFigures>();

/** The figures of this plan, begun when somebody first asks for them; they go with the plan, which lets go of its listeners. */
export function figuresOf(plan: LivePlan): LiveFigures {
	let figures = known.get(plan.now);
	if (!figures) known.set(plan.now, (figures = new LiveFigures(plan.now)));
	return figures;
}
