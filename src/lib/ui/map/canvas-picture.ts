// The canvas of the map: pans and zooms (d3-zoom), draws at most once a frame, and brings into sight what is asked for.
import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, Selection, ZoomBehavior } from 'd3';
import { FittedText } from './fitted-text';
import { inkOf, onInkChange } from './ink';
import type { Ink } from './ink';
import { LastPainting } from './last-painting';
import type { Lit } from './lit';
import type { Look, Sight } from './look';
import { paint } from './paint';
import type { News } from './ripples';
import { nodeAt } from './scene';
import type { MapScene } from './scene';

/** What is to be drawn now. */
export interface Drawn {
	readonly scene: MapScene;
	readonly lit: Lit;
	readonly selected: string | undefined;
	readonly hovered: string | undefined;
	readonly words: Look['words'];
}

interface Hears {
	/** What is to be drawn now, or nothing yet. */
	readonly drawn: () => Drawn | undefined;
	/** The picture stands elsewhere, or has been drawn anew. */
	readonly moved: (sight: Sight) => void;
	/** What the first picture is about, if it is about one objective. */
	readonly about: () => string | undefined;
	/** The first picture is there. */
	readonly began: () => void;
}

/** Up to so many objectives, a narrow window shows them large enough to read, from the beginning. */
const few = 60;
const narrow = 720;
const largest = 2.2;

/** What a link is pulled by: the picture stays. */
const isPull = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('[data-pull]') !== null;

/** Around all of it, for the names above and the links that swing out at its sides. */
const room = { width: 130, height: 92 };

export class CanvasPicture {
	sight: Sight = { x: 0, y: 0, k: 1 };
	/** Pixels at the right where something lies over the picture. */
	covered = 0;
	readonly #stage: HTMLElement;
	readonly #canvas: HTMLCanvasElement;
	readonly #hears: Hears;
	readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
	readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
	readonly #fitted = new FittedText();
	readonly #stops: (() => void)[] = [];
	#size = { x: 0, y: 0, width: 0, height: 0 };
	#ink: Ink | undefined;
	#frame = 0;
	/** The next frame shows the same from elsewhere. */
	#moving = false;
	#begun = false;
	#closed = false;
	#printing = false;
	#painting: ReturnType<typeof setTimeout> | undefined;
	readonly #last = new LastPainting();
	#ripples: ReadonlyMap<string, number> = new Map();

	constructor(stage: HTMLElement, canvas: HTMLCanvasElement, hears: Hears) {
		this.#stage = stage;
		this.#canvas = canvas;
		this.#hears = hears;
		this.#ink = inkOf(stage);
		this.#zoom = zoom<HTMLElement, unknown>()
			.extent(() => [
				[0, 0],
				[this.#size.width, this.#size.height]
			])
			.filter(({ button, type, target }: MouseEvent) => !button && type !== 'dblclick' && !isPull(target))
			.on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>) => {
				this.sight = { x, y, k };
				this.#moving = true;
				this.soon();
			});
		this.#selection = select(stage);
		this.#selection.call(this.#zoom);
		this.#resize();
		const resized = new ResizeObserver(() => this.#resize());
		resized.observe(stage);
		this.#stops.push(
			() => resized.disconnect(),
			() => this.#selection.on('.zoom', null),
			onInkChange(() => {
				this.#forget();
				this.soon();
			})
		);
	}

	/** Draws with the next frame; the first picture at once. */
	soon(): void {
		if (!this.#begun) this.draw();
		else if (!this.#frame) this.#frame = requestAnimationFrame(() => this.draw());
	}

	draw(): void {
		this.#frame = 0;
		if (this.#closed) return;
		const drawn = this.#hears.drawn();
		const ctx = this.#canvas.getContext('2d', { alpha: false });
		if (!ctx || !drawn || !this.#size.width) return;
		const first = this.#begin(drawn.scene);
		const ink = (this.#ink ??= inkOf(this.#stage, this.#printing ? 'paper' : 'screen'));
		const ratio = this.#canvas.width / this.#size.width;
		const now = performance.now();
		clearTimeout(this.#painting);
		if (this.#moving && this.#last.isGood(this.sight, now)) {
			this.#last.stretch(ctx, this.sight, ratio, ink.paper);
			this.#painting = setTimeout(() => this.soon(), this.#last.until(now));
		} else {
			ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
			const { scene, ...look } = drawn;
			paint(ctx, scene, this.sight, this.#size, { ...look, ink, fitted: this.#fitted, ripples: this.#ripples });
			this.#last.painted(this.sight, now);
		}
		this.#moving = false;
		this.#hears.moved(this.sight);
		if (first) this.#hears.began();
	}

	/** All of it. At first, where that would be too small to read, its beginning. */
	fit(first = false): void {
		const scene = this.#hears.drawn()?.scene;
		if (!scene) return;
		const { width, height } = this.#size;
		const all = this.#whole(scene);
		const readable = first && scene.graph.nodes.size <= few && width < narrow ? Math.max(all, 0.62) : all;
		const k = Math.max(readable, 0.005);
		if (k > all) {
			const teams = scene.layout.teams.filter(({ team }) => team.level === 0);
			const top = Math.min(...teams.map(({ y }) => y)) * k;
			const end = Math.max(...teams.map((box) => box.y + box.height)) * k;
			const y = end - top > height - 100 ? 60 - top : (height - top - end) / 2;
			return this.#look({ k, x: 14, y: Math.min(60, Math.max(y, height - 40 - scene.layout.height * k)) });
		}
		const x = (width - scene.layout.width * k) / 2;
		this.#look({ k, x, y: Math.max(38, (height - scene.layout.height * k) / 2 + 8) });
	}

	/** Brings a card into sight; `near` so that it can be read. */
	show(id: string, near = false): void {
		const box = this.#hears.drawn()?.scene.layout.nodes.get(id);
		if (!box) return;
		const { height } = this.#size;
		const width = this.#size.width - this.covered;
		const k = near && this.sight.k < 0.7 ? 0.9 : this.sight.k;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const [left, top] = [this.sight.x + x * k, this.sight.y + y * k];
		const edge = { x: Math.min(140, width / 4), y: Math.min(80, height / 4) };
		const inside = left > edge.x && left < width - edge.x && top > edge.y && top < height - edge.y;
		if (k === this.sight.k && inside) return;
		this.#look({ k, x: width / 2 - x * k, y: height / 2 - y * k });
	}

	zoomBy(factor: number): void {
		this.#selection.call(this.#zoom.scaleBy, factor);
	}

	/** The objective in the middle of what is seen. */
	middle(): string | undefined {
		const scene = this.#hears.drawn()?.scene;
		const { width, height } = this.#size;
		return scene?.spots.find((width / 2 - this.sight.x) / this.sight.k, (height / 2 - this.sight.y) / this.sight.k)?.id;
	}

	/** Where on the map a pointer is. */
	pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
		const { left, top } = this.#stage.getBoundingClientRect();
		const { x, y, k } = this.sight;
		return { x: (event.clientX - left - x) / k, y: (event.clientY - top - y) / k };
	}

	/** The objective under a pointer. @param around pixels around it that count */
	under(event: MouseEvent, around = 0): string | undefined {
		const scene = this.#hears.drawn()?.scene;
		const { x, y } = this.pointOf(event);
		return scene && nodeAt(scene, x, y, around / this.sight.k);
	}

	/** Lets something go along links, once. Nothing moves for whoever wants no motion. */
	ripple(news: News): void {
		const breath = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--breath')) || 0;
		if (!breath || !news.size || document.hidden) return;
		const start = performance.now();
		const step = () => {
			const share = (performance.now() - start) / (2 * breath);
			this.#ripples = share < 1 ? new Map([...news].map(([id, up]) => [id, up ? share : 1 - share])) : new Map();
			this.draw();
			if (share < 1 && !this.#closed) requestAnimationFrame(step);
		};
		requestAnimationFrame(step);
	}

	/** On paper all of it stands, in the colours of paper. */
	print(begins: boolean): void {
		this.#printing = begins;
		this.#forget();
		if (begins) this.fit();
		this.draw();
	}

	close(): void {
		this.#closed = true;
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#painting);
		for (const stop of this.#stops) stop();
	}

	#whole({ layout }: MapScene): number {
		const { width, height } = this.#size;
		return Math.min(1, width / (layout.width + room.width), height / (layout.height + room.height));
	}

	#look({ x, y, k }: Sight): void {
		this.#selection.call(this.#zoom.transform, zoomIdentity.translate(x, y).scale(k));
	}

	#forget(): void {
		this.#ink = undefined;
		this.#fitted.clear();
		this.#last.forget();
	}

	/** @returns whether this is the first picture */
	#begin(scene: MapScene): boolean {
		this.#zoom.scaleExtent([Math.max(0.005, 0.7 * this.#whole(scene)), largest]);
		if (this.#begun) return false;
		this.#begun = true;
		this.fit(true);
		const about = this.#hears.about();
		if (about !== undefined) this.show(about, true);
		return true;
	}

	#resize(): void {
		const { clientWidth: width, clientHeight: height } = this.#stage;
		this.#size = { x: 0, y: 0, width, height };
		const ratio = Math.min(3, devicePixelRatio || 1);
		const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
		if (this.#canvas.width === wide && this.#canvas.height === high) return;
		this.#canvas.width = wide;
		this.#canvas.height = high;
		this.#last.forget();
		this.draw();
	}
}
