// The picture as it was last painted, stretched to where one looks now: while one zooms, most frames make do with it.
import type { Sight } from './look';

/** Milliseconds for which a stretched picture may stand. */
const good = 80;

export class LastPainting {
	#canvas: HTMLCanvasElement | undefined;
	#sight: Sight | undefined;
	#at = 0;
	#kept = false;

	/** The canvas has been painted, at this time. */
	painted(sight: Sight, at: number): void {
		this.#sight = sight;
		this.#at = at;
		this.#kept = false;
	}

	forget(): void {
		this.#sight = undefined;
	}

	/** Whether the last painting is good enough for now: only while one zooms, and not for long. */
	isGood(sight: Sight, now: number): boolean {
		return this.#sight !== undefined && sight.k !== this.#sight.k && now - this.#at < good;
	}

	/** Milliseconds until it has to be painted anew. */
	until(now: number): number {
		return Math.max(0, this.#at + good - now);
	}

	/** Puts it where it belongs now. @param ratio pixels of the canvas for one of the page */
	stretch(ctx: CanvasRenderingContext2D, sight: Sight, ratio: number, paper: string): void {
		const { canvas } = ctx;
		const from = this.#sight;
		if (!from) return;
		this.#canvas ??= document.createElement('canvas');
		if (!this.#kept) {
			if (this.#canvas.width !== canvas.width) this.#canvas.width = canvas.width;
			if (this.#canvas.height !== canvas.height) this.#canvas.height = canvas.height;
			this.#canvas.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0);
			this.#kept = true;
		}
		const by = sight.k / from.k;
		const [x, y] = [(sight.x - from.x * by) * ratio, (sight.y - from.y * by) * ratio];
		ctx.setTransform(1, 0, 0, 1, 0, 0);
		ctx.fillStyle = paper;
		ctx.fillRect(0, 0, canvas.width, canvas.height);
		ctx.drawImage(this.#canvas, x, y, canvas.width * by, canvas.height * by);
	}
}
