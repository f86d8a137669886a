// What this reader of the map looks at, on this device only: the scene, what is selected and sought, and what others ask.
import { problemText, t } from '$lib/i18n';
import { act } from '$lib/live';
import type { Change, Command, Session } from '$lib/live';
import type { Result } from '$lib/model/result';
import type { Link } from '$lib/model/schema';
import { createContext } from 'svelte';
import { toasts } from '../parts/toasts.svelte';
import type { MapEdge, MapNode } from './graph';
import { litBy } from './lit';
import { readQuery, wholeMap, writeQuery } from './query';
import type { MapQuery } from './query';
import type { MapScene } from './scene';
import { needs, orphans, requests } from './walk';

/** A link that is about to be asked for. */
interface Drawing {
	readonly from: string;
	readonly to: string | null;
}

export class MapView {
	readonly session: Session;
	/** Nothing before the plan has been read. */
	scene = $state.raw<MapScene>();
	/** The first picture is there. */
	drawn = $state(false);
	/** How much of the plan has been read. */
	share = $state(0);
	/** Asked for from the panel, or drawn from card to card. */
	drawing = $state.raw<Drawing>();
	/** The panel of what is selected is open. */
	opened = $state(false);
	#query = $state.raw<MapQuery>(wholeMap);
	readonly #onquery: (query: string) => void;

	/**
	 * @param onquery what is looked at is now this, for the address
	 * @param ownWay this person turns to something: they follow nobody any more
	 */
	constructor(
		session: Session,
		private readonly lockedBy: () => boolean,
		onquery: (query: string) => void,
		private readonly ownWay: () => void = () => {}
	) {
		this.session = session;
		this.#onquery = onquery;
	}

	readonly locked = $derived.by(() => this.lockedBy() || this.session.plan.get('meta', 'cycle')?.state === 'closed');

	readonly lit = $derived.by(() => this.scene && litBy(this.scene.graph, this.#query));
	/** The scene for all that stands around the picture: it comes after it. */
	readonly told = $derived.by(() => (this.drawn || this.#query.as === 'outline' ? this.scene : undefined));
	readonly requests = $derived.by((): readonly MapEdge[] => (this.told ? requests(this.told.graph) : []));
	readonly needs = $derived.by((): readonly MapEdge[] => (this.told ? needs(this.told.graph) : []));
	readonly orphans = $derived.by((): readonly MapNode[] => (this.told ? orphans(this.told.graph) : []));

	get query(): MapQuery {
		return this.#query;
	}

	/** What the address says now. */
	readQuery(text: string): void {
		if (text === writeQuery(this.#query)) return;
		const read = readQuery(text);
		if (read.at !== undefined && read.at !== this.#query.at) this.opened = true;
		this.#query = this.#inMap(read);
	}

	set(part: Partial<MapQuery>): void {
		this.#query = { ...this.#query, ...part };
		this.#onquery(writeQuery(this.#query));
	}

	/** Selects an objective: what is selected is what others see one look at. */
	select(id: string | undefined): void {
		if (id === this.#query.at) return;
		this.ownWay();
		this.goAlong(id);
	}

	/** The same where somebody else has turned there first. */
	goAlong(id: string | undefined): void {
		this.set({ at: id, ...(id === undefined ? { steps: 0 } : {}) });
		if (id === undefined) this.opened = false;
		this.session.room.present({ where: id === undefined ? undefined : { object: id }, top: undefined });
	}

	open(id: string): void {
		this.select(id);
		this.opened = true;
	}

	get selected(): MapNode | undefined {
		return this.#query.at === undefined ? undefined : this.scene?.graph.nodes.get(this.#query.at);
	}

	title(id: string): string {
		return this.scene?.graph.nodes.get(id)?.title.trim() || t.common.untitled;
	}

	/** Runs a command; what cannot be is told in a sentence. */
	async do<I>(command: Command<I>, input: I): Promise<Result<Change>> {
		const result = await this.session.do(command, input);
		if (!result.ok) toasts.say(problemText(result.problem));
		return result;
	}

	async ask(from: string, to: string, kind: Link['kind']): Promise<boolean> {
		const result = await this.do(act.askLink, { from, to, kind });
		if (!result.ok) return false;
		const link = this.session.plan.now.get('links', result.value.focus ?? null);
		toasts.say(link?.state === 'accepted' ? t.plan.linkAccepted : t.plan.linkAsked);
		return true;
	}

	/** A key result that an address names is found with its objective. */
	#inMap(query: MapQuery): MapQuery {
		const objective = this.session.plan.now.get('keyResults', query.at ?? null)?.objective;
		return objective ? { ...query, at: objective } : query;
	}
}

const [getMap, setMap] = createContext<MapView>();
export { getMap, setMap };
