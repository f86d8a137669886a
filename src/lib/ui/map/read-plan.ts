// Brings the plan onto the map and keeps it in step: reads in slices, lays out what moved, and leaves the rest where it is.
import type { LivePlan } from '$lib/live';
import { drawingGraph } from './graph';
import type { Facts, MapGraph } from './graph';
import { PlanFacts } from './plan-facts';
import { fillingScene, makingScene } from './scene';
import type { MapScene } from './scene';
import { inSlices } from './slices';

type Plan = LivePlan['now'];

interface Hears {
	/** How a link is understood, as far as that is known by now. */
	readonly fidelityOf: Facts['fidelityOf'];
	/** The share that is read, 0 to 1; only while it is first read. */
	readonly onprogress: (share: number) => void;
	readonly onscene: (scene: MapScene) => void;
}

/** Milliseconds in which changes are gathered. */
const pause = 160;

/** What decides where things stand: who is in which team, in which order, and what is linked. */
const shapeOf = ({ teams, edges }: MapGraph): string =>
	[
		...teams.map(({ id, level, objectives }) => `${id}/${level}:${objectives.join()}`),
		...edges.map(({ from, to, state }) => `${from}>${to}${state === 'declined' ? '-' : ''}`)
	].join('\n');

export class PlanReading {
	readonly #facts: PlanFacts;
	readonly #hears: Hears;
	readonly #stops: (() => void)[];
	#scene: MapScene | undefined;
	#shape = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run = 0;
	#read = false;

	/** @param aspect width over height that the picture should come near to */
	constructor(
		plan: Plan,
		private readonly aspect: number,
		hears: Hears
	) {
		this.#facts = new PlanFacts(plan, hears.fidelityOf);
		this.#hears = hears;
		this.#stops = [
			plan.document.onChange((touched) => {
				if (this.#facts.touch(touched)) this.#soon();
			})
		];
		void this.#begin();
	}

	/** How links are understood may be known better now. */
	reread(): void {
		this.#soon();
	}

	close(): void {
		this.#run++;
		clearTimeout(this.#timer);
		for (const stop of this.#stops) stop();
	}

	async #begin(): Promise<void> {
		const run = this.#run;
		await inSlices(this.#facts.read(), () => run !== this.#run, this.#hears.onprogress);
		if (run !== this.#run) return;
		this.#read = true;
		await this.#draw();
	}

	#soon(): void {
		if (!this.#read) return;
		this.#timer ??= setTimeout(() => void this.#draw(), pause);
	}

	async #draw(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const run = ++this.#run;
		const stopped = () => run !== this.#run;
		performance.mark('map-read');
		const graph = await inSlices(drawingGraph(this.#facts.facts), stopped);
		if (!graph || stopped()) return;
		const shape = shapeOf(graph);
		performance.mark('map-layout');
		const known = shape === this.#shape ? this.#scene?.layout : undefined;
		const scene = await inSlices(known ? fillingScene(graph, known) : makingScene(graph, this.aspect), stopped);
		if (!scene || stopped()) return;
		performance.mark('map-laid-out');
		this.#shape = shape;
		this.#scene = scene;
		this.#hears.onscene(scene);
	}
}
