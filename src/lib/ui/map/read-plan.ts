// Brings the plan onto the map and keeps it in step: reads in slices, lays out what moved, and leaves the rest where it is.
import type { LivePlan } from '$lib/live';
import { drawingGraph } from './graph';
import type { MapGraph } from './graph';
import { PlanFacts } from './plan-facts';
import { fillingScene, makingScene } from './scene';
import type { MapScene } from './scene';
import { inSlices } from './slices';

type Plan = LivePlan['now'];

interface Hears {
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
		private aspect: number,
		hears: Hears
	) {
		this.#facts = new PlanFacts(plan);
		this.#hears = hears;
		this.#stops = [
			plan.document.onChange((touched) => {
				if (this.#facts.touch(touched)) this.#soon();
			}),
			plan.journal.onChange((added) => {
				if (!added.some(({ record }) => echoes.has(record.kind))) return;
				this.#facts.touchEchoes();
				this.#soon();
			})
		];
		void this.#begin();
	}

	/** Lays out anew for another shape of the window. */
	reshape(aspect: number): void {
		if (aspect === this.aspect) return;
		this.aspect = aspect;
		this.#shape = '';
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

/** What is put on record about links that the map shows: answers to echoes, and changes of what they were about. */
const echoes: ReadonlySet<string> = new Set(['echo-written', 'echo-answered', 'published', 'changed', 'restored']);
