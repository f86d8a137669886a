// All figures on how messages travel, kept so that one more record costs what it touches and not the whole journal.
import type { Collection } from '$lib/model/schema';
import { echoOf, fidelityOf } from './echoes';
import type { Fidelity, LinkEcho } from './echoes';
import type { Deed, PlanSlice, Ratio } from './facts';
import { FlowTotals } from './flow';
import type { Flow } from './flow';
import { isRevision, Ledger } from './ledger';
import { pathFidelities } from './paths';
import type { PathFidelity } from './paths';
import { observationsOf, receiptsOf } from './receipts';
import type { Observation, Receipt } from './receipts';
import { Places } from './places';
import { recallIn } from './recall';
import type { Recall } from './recall';
import type { Reading, Signal } from './signal';
import { signalsOfObjective } from './signals';
import { Structure } from './structure';
import { twoDays } from './working-time';

/** What is folded of one objective. */
interface Group {
	readonly signals: readonly Signal[];
	readonly receipts: readonly ReadonlyMap<string, Receipt>[];
	readonly observations: Observation[][];
	readonly at: number;
	/** Something in it waits, so that it is told anew as time goes on. */
	readonly open: boolean;
}

/** Collections that decide who hears of what: with them, everything is folded anew. */
const structural: readonly Collection[] = ['teams', 'people', 'memberships', 'coOwners', 'awayDays', 'links'];

/** What is remembered of the level above, and what stands there. */
const remembered: readonly Collection[] = ['recalls', 'recallLines', 'objectives'];
const none: Pick<Group, 'signals' | 'receipts'> = { signals: [], receipts: [] };

export class Figures {
	readonly #plan: PlanSlice;
	readonly #ledger = new Ledger();
	#structure: Structure | undefined;
	#now = 0;
	/** Objective → what belongs to it and has a record; and the other way round. */
	readonly #parts = new Map<string, Set<string>>();
	readonly #home = new Map<string, string>();
	readonly #places = new Places();
	/** Records that came before what they are about. */
	readonly #early = new Map<string, Deed>();
	readonly #groups = new Map<string, Group>();
	readonly #stale = new Set<string>();
	/** Every signal, newest first, but for those of the objectives that have been folded since. */
	#sorted: readonly Signal[] = [];
	readonly #unsorted = new Set<string>();
	/** Person → objectives that they hear of or have heard of. */
	readonly #heard = new Map<string, Set<string>>();
	#fresh: ReturnType<Figures['freshShare']> | undefined;
	readonly #recalls = new Map<string, Recall>();
	#totals = new FlowTotals();
	readonly #echoes = new Map<string, LinkEcho>();
	readonly #linksTo = new Map<string, string[]>();
	#paths: ReadonlyMap<string, PathFidelity> | undefined;

	constructor(plan: PlanSlice) {
		this.#plan = plan;
	}

	/** Takes in records, in any order; those it has are passed over. */
	take(records: Iterable<Deed>): void {
		for (const deed of this.#ledger.add(records)) {
			const [id = ''] = deed.about;
			this.#places.note(deed);
			for (const place of this.#places.of(id)) this.#stale.add(place);
			if (isRevision(deed)) this.#fresh = undefined;
			if (isRevision(deed) || deed.kind.startsWith('echo-')) this.#forgetEchoes(id);
			if (deed.kind === 'person-added') this.#forgetAll();
			if (deed.kind === 'recall-given') this.#recalls.delete(id);
			const objective = this.#file(id, deed);
			if (objective) this.#stale.add(objective);
			else if (deed.kind === 'link-accepted') for (const end of deed.about.slice(1)) this.#touchLinked(end);
		}
	}

	/** Says that these entities of the plan are not what they were. */
	touch(collection: Collection, ids: Iterable<string>): void {
		for (const [id, deed] of this.#early) {
			const objective = this.#file(id, deed);
			if (objective && this.#early.delete(id)) this.#stale.add(objective);
		}
		if (remembered.includes(collection)) this.#recalls.clear();
		if (structural.includes(collection)) return this.#forgetAll();
		for (const id of ids) {
			if (collection === 'objectives') this.#touchLinked(id);
			else if (collection === 'keyResults') {
				const objective = this.#plan.get('keyResults', id)?.objective ?? undefined;
				const home = this.#home.get(id);
				if (home !== undefined && home !== objective) this.#move(home);
				this.#touchLinked(id);
				for (const place of this.#places.of(id)) this.#stale.add(place);
			} else if (collection === 'assumptions') this.#stale.add(this.#home.get(id) ?? '');
		}
	}

	/** Tells every figure as of this instant, epoch milliseconds. */
	tick(now: number): void {
		if (now === this.#now) return;
		this.#now = now;
		for (const [objective, { open, at }] of this.#groups) if (open || at > now) this.#stale.add(objective);
	}

	/** Every signal, newest first. */
	signals(): readonly Signal[] {
		this.fold();
		if (this.#unsorted.size) {
			const kept = this.#sorted.filter(({ objective }) => !this.#unsorted.has(objective));
			const fresh = [...this.#unsorted].flatMap((objective) => this.#groups.get(objective)?.signals ?? []);
			this.#sorted = merged(kept, fresh.sort(newest));
			this.#unsorted.clear();
		}
		return this.#sorted;
	}

	/** Signals that this person has not acknowledged or answered and that still stand, newest first. */
	pendingFor(person: string): Signal[] {
		this.fold();
		const pending: Signal[] = [];
		for (const objective of this.#heard.get(person) ?? []) {
			const { signals, receipts } = this.#groups.get(objective) ?? none;
			signals.forEach((signal, at) => {
				if (signal.over !== undefined || receipts[at]?.has(person)) return;
				if (!signal.audience.some((one) => one.person === person)) return;
				if (this.#plan.get('objectives', signal.objective)?.alive) pending.push(signal);
			});
		}
		return pending.sort(newest);
	}

	flow(): Flow {
		this.fold();
		return this.#totals.flow();
	}

	/** Every accepted link, in order of id. */
	echoes(): LinkEcho[] {
		return this.#read.structure.accepted.map(({ id }) => this.echo(id));
	}

	/** The echo across one link, accepted or only asked for. */
	echo(link: string): LinkEcho {
		const known = this.#echoes.get(link);
		if (known) return known;
		const entity = this.#plan.get('links', link);
		const echo = entity ? echoOf(this.#ledger, entity) : { link, echo: undefined, fidelity: undefined };
		this.#echoes.set(link, echo);
		const to = entity?.to ?? '';
		const others = this.#linksTo.get(to);
		if (!others) this.#linksTo.set(to, [link]);
		else if (!others.includes(link)) others.push(link);
		return echo;
	}

	fidelity(): Fidelity {
		return fidelityOf(this.echoes());
	}

	/** Undefined for an objective that serves nothing. */
	pathFidelity(objective: string): PathFidelity | undefined {
		this.#paths ??= pathFidelities(this.#read.structure.serving(), (link) => this.echo(link).fidelity);
		return this.#paths.get(objective);
	}

	/** Links pinned to the revision that stands there now, of all accepted links; unpublished originals have none to go stale. Method A1. */
	freshShare(): Ratio & { readonly stale: readonly string[] } {
		if (this.#fresh) return this.#fresh;
		const { accepted } = this.#read.structure;
		const stale = accepted.flatMap(({ id, to, pinned }) => {
			const heads = this.#ledger.heads(to ?? '');
			return (heads.length ? heads.includes(pinned) : pinned === '') ? [] : [id];
		});
		return (this.#fresh = { count: accepted.length - stale.length, of: accepted.length, stale });
	}

	recall(hearing: string): Recall {
		let recall = this.#recalls.get(hearing);
		if (!recall) {
			const given = this.#ledger.of(hearing).filter(({ kind }) => kind === 'recall-given');
			this.#recalls.set(hearing, (recall = recallIn(this.#plan, this.#read.structure, hearing, given)));
		}
		return recall;
	}

	get #read(): Reading & { readonly structure: Structure } {
		this.#structure ??= new Structure(this.#plan);
		return { plan: this.#plan, ledger: this.#ledger, structure: this.#structure };
	}

	/** Folds what is touched, until it is done (true) or `enough`; whoever asks for a figure gets the rest folded first. */
	fold(enough: () => boolean = () => false): boolean {
		const reading = this.#stale.size ? this.#read : undefined;
		for (const objective of this.#stale) {
			if (!reading || enough()) return false;
			this.#stale.delete(objective);
			const before = this.#groups.get(objective);
			if (before) this.#totals.remove(before.observations);
			this.#unsorted.add(objective);
			const parts = [...(this.#parts.get(objective) ?? [])].sort();
			const signals = signalsOfObjective(reading, objective, parts, this.#places.in(objective));
			if (!signals.length) {
				this.#groups.delete(objective);
				continue;
			}
			const receipts = receiptsOf(reading, signals);
			const observations = signals.map((signal, at) =>
				observationsOf(reading, signal, receipts[at] ?? new Map(), this.#now)
			);
			const open = observations.some((each) => each.some((one) => one.open || one.age < twoDays));
			for (const { audience } of signals) for (const { person } of audience) this.#hears(person, objective);
			this.#groups.set(objective, { signals, receipts, observations, open, at: this.#now });
			this.#totals.add(observations);
		}
		return true;
	}

	/** Which objective a record belongs to, noted so that a later fold finds it. */
	#file(id: string, deed: Deed): string | undefined {
		const known = this.#home.get(id);
		if (known !== undefined) return known;
		const objective = this.#objectiveOf(id) ?? this.#objectiveOf(deed.about[1] ?? null);
		if (objective === undefined) {
			if (!elsewhere.has(deed.kind)) this.#early.set(id, deed);
			return undefined;
		}
		for (const part of [id, ...deed.about.slice(1, 2)]) {
			this.#home.set(part, objective); // a key result that moves takes along what is about it
			if (part !== objective) this.#partsOf(objective).add(part);
		}
		return objective;
	}

	#objectiveOf(id: string | null): string | undefined {
		const keyResult = this.#plan.get('keyResults', id);
		return (keyResult ? keyResult.objective : this.#plan.get('objectives', id)?.id) ?? undefined;
	}

	#hears(person: string, objective: string): void {
		const objectives = this.#heard.get(person);
		if (objectives) objectives.add(objective);
		else this.#heard.set(person, new Set([objective]));
	}

	#partsOf(objective: string): Set<string> {
		let parts = this.#parts.get(objective);
		if (!parts) this.#parts.set(objective, (parts = new Set()));
		return parts;
	}

	/** A key result has left this objective, and what is about it with it. */
	#move(home: string): void {
		const parts = [...this.#partsOf(home)];
		this.#parts.delete(home);
		for (const id of parts) {
			this.#home.delete(id);
			const [deed] = this.#ledger.of(id);
			if (deed) this.#file(id, deed);
		}
		this.#stale.add(home);
		this.#forgetAll();
	}

	/** An objective and those linked to it: its owner hears of them. */
	#touchLinked(id: string): void {
		const objective = this.#objectiveOf(id) ?? id;
		this.#stale.add(objective);
		for (const { from, to } of this.#structure?.linksAt(objective) ?? [])
			for (const end of [from, to]) this.#stale.add(this.#objectiveOf(end) ?? '');
	}

	#forgetAll(): void {
		this.#structure = undefined;
		this.#paths = undefined;
		this.#fresh = undefined;
		this.#recalls.clear();
		this.#echoes.clear();
		this.#linksTo.clear();
		for (const objective of this.#parts.keys()) this.#stale.add(objective);
		for (const objective of this.#home.values()) this.#stale.add(objective);
	}

	#forgetEchoes(id: string): void {
		if (this.#echoes.delete(id)) this.#paths = undefined;
		for (const link of this.#linksTo.get(id) ?? []) if (this.#echoes.delete(link)) this.#paths = undefined;
	}
}

/** Kinds that belong to no objective. */
const elsewhere: ReadonlySet<string> = new Set([
	'person-added',
	'recall-given',
	'link-accepted',
	'echo-written',
	'echo-answered'
]);

const newest = (a: Signal, b: Signal): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** Two lists, each newest first, as one. */
function merged(a: readonly Signal[], b: readonly Signal[]): readonly Signal[] {
	const all: Signal[] = [];
	let at = 0;
	for (const one of a) {
		for (let next = b[at]; next && newest(next, one) < 0; next = b[++at]) all.push(next);
		all.push(one);
	}
	return [...all, ...b.slice(at)];
}
