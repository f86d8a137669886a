// The whole map as a picture (PNG), at twice its size or as large as a browser can hold, painted tile by tile.
import { FittedText } from './fitted-text';
import type { Look } from './look';
import { paint } from './paint';
import type { MapScene } from './scene';

/** Pixels: a side and a whole that every browser can hold. */
const longest = 16_000;
const largest = 60_000_000;
const tile = 1024;
const margin = 40;

/** Yields the share that is painted. The canvas is undefined where the browser has none of that size. */
export function* paintingPng(
	scene: MapScene,
	look: Omit<Look, 'fitted' | 'selected' | 'hovered' | 'ripples' | 'whole'>
): Generator<number, HTMLCanvasElement | undefined> {
	const [width, height] = [scene.layout.width + 2 * margin, scene.layout.height + 2 * margin + 20];
	const k = Math.min(2, longest / width, longest / height, Math.sqrt(largest / (width * height)));
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(width * k);
	canvas.height = Math.ceil(height * k);
	const ctx = canvas.getContext('2d', { alpha: false });
	if (!ctx || canvas.width === 0) return undefined;
	const sight = { x: margin * k, y: (margin + 20) * k, k };
	const whole = { ...look, fitted: new FittedText(), selected: undefined, hovered: undefined, whole: true };
	const none = new Map<string, number>();
	for (let y = 0; y < canvas.height; y += tile)
		for (let x = 0; x < canvas.width; x += tile) {
			ctx.save();
			ctx.beginPath();
			ctx.rect(x, y, tile, tile);
			ctx.clip();
			paint(ctx, scene, sight, { x, y, width: tile, height: tile }, { ...whole, ripples: none });
			ctx.restore();
			yield (y * canvas.width + x * tile) / (canvas.width * canvas.height);
		}
	return canvas;
}

export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
	new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
