// What this reader of the plan looks at, on this device only: what is folded, filtered, opened, and where the caret goes.
import { problemText, t } from '$lib/i18n';
import { act } from '$lib/live';
import type { Change, Command, LiveRoom, Session } from '$lib/live';
import type { Result } from '$lib/model/result';
import { createContext, flushSync, tick, untrack } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { toneOf } from '../parts/person';
import { toasts } from '../parts/toasts.svelte';
import type { Typeahead } from '../text/typeahead';
import type { Coaching } from './coaching';
import { isFiltering, matching, noFilter } from './filter';
import type { Filter } from './filter';
import { othersIn, writersIn } from './others';
import type { Other, OthersByObjective, Writer } from './others';
import { blocksOf, itemsOf } from './outline';
import type { Item, TeamBlock } from './outline';
import { enter, fieldAt } from './places';

/** Above this many objectives a page opens with all of them folded. */
const calm = 12;
const nobody: readonly never[] = [];
const noOthers: OthersByObjective = new Map<string, never>();

/** What a comment is to stand on: an objective or key result, perhaps some words of it. */
export interface Remark {
	readonly on: string;
	readonly anchor?: { readonly field: string; readonly start: string; readonly end: string; readonly quote: string };
}

export class PlanView {
	readonly session: Session;
	#leaving: ReturnType<typeof setTimeout> | undefined;
	/** The objective that was told to be at the top of the window. */
	#top: string | undefined;
	/** The page's element and its catcher of keys, once they are there. */
	root: HTMLElement | undefined;
	typeahead: Typeahead | undefined;
	/** False until the page has been painted once: what nobody misses at first sight is drawn after that. */
	settled = $state(false);
	/** Draws an item that is out of sight, so that it can be gone to. Set by the list. */
	reveal: (key: string) => Promise<void> = async () => {};

	#filter = $state.raw<Filter>(noFilter);
	#alone = $state.raw<string>();
	readonly #folds = new SvelteMap<string, boolean>();
	#dense = $state(false);
	readonly #fresh = new SvelteSet<string>();
	readonly #opened = new SvelteSet<string>();
	/** The open dialog of the page, by what it is about. */
	checkingIn = $state.raw<string>();
	history = $state.raw<string>();
	linking = $state.raw<string>();
	dropping = $state.raw<string>();
	/** The key result about which three questions are asked. */
	outcome = $state.raw<string>();
	/** The writing coach, once it is here and where hints are wanted. */
	coach = $state.raw<Coaching>();
	/** The objective or key result for which help is being asked; what is being commented on. */
	asking = $state.raw<string>();
	/** The key result of which somebody is saying what is in its way. */
	blocking = $state.raw<string>();
	remark = $state.raw<Remark>();
	/** The comment that is pointed at: the words it stands on show themselves. */
	pointed = $state.raw<string>();
	/** Words of the plan that are selected now: they can be commented on. */
	selected = $state.raw<Remark>();

	constructor(
		session: Session,
		readonly lockedBy: () => boolean = () => false,
		/** Settles when the notes of the margin can be drawn: they are fetched when they are first wanted. */
		private readonly notes: () => Promise<void> = () => Promise.resolve()
	) {
		this.session = session;
		this.#dense = session.plan.filed('objectivesOfTeam').length > calm;
	}

	/** Nothing can be changed: the cycle is closed, or a newer Hearth wrote it. */
	readonly locked = $derived.by(() => this.lockedBy() || this.session.plan.get('meta', 'cycle')?.state === 'closed');

	/** Teams in tree order with their objectives; wakes when something comes, goes or moves. */
	readonly blocks = $derived.by((): TeamBlock[] => {
		const { plan } = this.session;
		return blocksOf(
			plan.all('teams'),
			(team) => plan.ids('objectivesOfTeam', team),
			() => plan.lists('objectivesOfTeam')
		);
	});

	readonly #matching = $derived.by(() => {
		if (!isFiltering(this.#filter)) return undefined;
		void this.blocks;
		const filter = this.#filter;
		return untrack(() => matching(this.session.plan.now, filter));
	});

	readonly items = $derived.by((): Item[] => {
		const alone = this.#alone;
		const found = this.#matching;
		const shows = (id: string) =>
			alone === undefined ? found === undefined || found.has(id) || this.#fresh.has(id) : id === alone;
		return itemsOf(this.blocks, shows, alone !== undefined || found !== undefined);
	});

	readonly objectives = $derived(this.items.flatMap((item) => (item.kind === 'objective' ? [item.id] : [])));
	readonly total = $derived(this.blocks.reduce((sum, { objectives }) => sum + objectives.length, 0));

	get filter(): Filter {
		return this.#filter;
	}

	set filter(filter: Filter) {
		this.#filter = filter;
		this.#alone = undefined;
		this.#fresh.clear();
	}

	get alone(): string | undefined {
		return this.#alone;
	}

	lookAt(id: string | undefined): void {
		this.#alone = id;
		if (id !== undefined) this.#folds.set(id, false);
	}

	isFolded(id: string): boolean {
		return this.#folds.get(id) ?? this.#dense;
	}

	fold(id: string, folded: boolean): void {
		this.#folds.set(id, folded);
	}

	foldAll(folded: boolean): void {
		this.#dense = folded;
		this.#folds.clear();
	}

	get allFolded(): boolean {
		return this.#dense;
	}

	/** Whether the "more" of an objective or key result is open. */
	isOpened(id: string): boolean {
		return this.#opened.has(id);
	}

	open(id: string, open: boolean): void {
		if (open) this.#opened.add(id);
		else this.#opened.delete(id);
	}

	comment(remark: Remark): void {
		this.remark = remark;
		this.selected = undefined;
		const objective = this.session.plan.now.get('keyResults', remark.on)?.objective ?? remark.on;
		this.fold(objective, false);
	}

	#othersBefore: OthersByObjective = noOthers;
	readonly #others = $derived.by(() => (this.#othersBefore = othersIn(this.session, this.#othersBefore)));

	/** Who else is at an objective. */
	othersAt(objective: string): readonly Other[] {
		return this.#others.get(objective) ?? nobody;
	}

	/** Everybody else who writes in an objective or a key result now. */
	get writers(): readonly Writer[] {
		return this.locked ? nobody : writersIn(this.#others);
	}

	/** Tells the others where this person writes. */
	readonly oncaret = (where: { object: string; field: string }, caret: { anchor: string; head: string }): void => {
		clearTimeout(this.#leaving);
		// Whoever only reads does not write.
		if (this.locked) this.look(where.object);
		else this.#present({ where, caret });
	};

	/** The caret is in no text any more, unless it is put into the next one right away. */
	readonly onleave = (): void => {
		clearTimeout(this.#leaving);
		this.#leaving = setTimeout(() => this.session.room.present({ caret: undefined }));
	};

	/** Tells the others what this person turns to, where no caret tells it. */
	look(object: string): void {
		this.#present({ where: { object } });
	}

	/** Tells the others what is at the top of the window, where that is not what this person turned to. */
	scrolledTo(top: string | undefined): void {
		if (top === this.#top) return;
		this.#top = top;
		this.session.room.present({ top });
	}

	#present(fields: Parameters<LiveRoom['present']>[0]): void {
		this.#top = undefined;
		this.session.room.present({ ...fields, top: undefined });
	}

	carets(object: string, field: string): { id: string; name: string; tone: number; anchor: string; head: string }[] {
		const { room } = this.session;
		const here = room.caretsIn(object, field);
		if (!here.length) return [];
		return here.map(({ peer, name, anchor, head }) => {
			const person = room.peers.find(({ id }) => id === peer)?.person ?? peer;
			return { id: peer, name, tone: toneOf(person), anchor, head };
		});
	}

	/** Runs a command; what cannot be is told in a sentence. */
	async do<I>(command: Command<I>, input: I): Promise<Result<Change>> {
		const result = await this.session.do(command, input);
		if (!result.ok) toasts.say(problemText(result.problem));
		return result;
	}

	/** Makes something with a command and puts the caret into the text of it, whatever is typed in between. Its id, once there. */
	async make<I>(command: Command<I>, input: I, collection: 'objectives' | 'keyResults'): Promise<string | undefined> {
		let id: string | undefined;
		const make = async () => {
			const result = await this.do(command, input);
			id = result.ok ? result.value.focus : undefined;
			if (id === undefined) return undefined;
			if (collection === 'objectives') {
				this.#fresh.add(id);
				this.fold(id, false);
			}
			return this.fieldOf(`${collection}/${id}/title`);
		};
		if (this.typeahead) await this.typeahead.during(make);
		else (await make())?.focus();
		return id;
	}

	/** The field of a text, drawn first where it is out of sight. */
	async fieldOf(name: string): Promise<HTMLElement | undefined> {
		await tick();
		const root = this.root;
		if (!root) return undefined;
		const [collection, id = ''] = name.split('/');
		const objective = collection === 'keyResults' ? this.session.plan.now.get('keyResults', id)?.objective : id;
		if (objective && collection === 'keyResults') this.fold(objective, false);
		await tick();
		if (!fieldAt(root, name) && objective) await this.reveal(objective);
		return fieldAt(root, name);
	}

	async goTo(name: string, at: 'start' | 'end' | number = 'end'): Promise<void> {
		const field = await this.fieldOf(name);
		if (field) enter(field, at);
	}

	/** Shows a comment beside its words, and points at it. */
	async goToComment(id: string): Promise<void> {
		const { now } = this.session.plan;
		const { on = null, replyTo = null } = now.get('comments', id) ?? {};
		const keyResult = now.get('keyResults', on);
		const objective = keyResult?.alive ? keyResult.objective : on;
		if (!objective) return;
		const first = replyTo ?? id;
		this.fold(objective, false);
		this.pointed = first;
		await Promise.all([this.fieldOf(`objectives/${objective}/title`), this.notes()]);
		await tick();
		const note = this.root?.querySelector<HTMLElement>(`[data-thread="${CSS.escape(first)}"]`);
		note?.querySelector('details')?.setAttribute('open', '');
		note?.focus({ preventScroll: true });
		note?.scrollIntoView({ block: 'center' });
	}

	async remove(collection: 'objectives' | 'keyResults', id: string): Promise<void> {
		const { plan } = this.session;
		const words = plan.now.get(collection, id)?.title.trim() ?? '';
		const result = await this.do(act.remove, { in: collection, id });
		if (!result.ok || !words) return;
		const title = words.length > 60 ? `${words.slice(0, 59)}…` : words;
		toasts.say(t.plan.removed({ title }), {
			action: { label: t.controls.undo, run: () => void this.do(act.restore, { in: collection, id }) }
		});
	}

	/** Draws at once what has been changed: for what measures the page next. */
	drawn(): void {
		flushSync();
	}
}

const [getView, setView] = createContext<PlanView>();
export { getView, setView };
