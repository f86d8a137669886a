// What the painters are told: where one looks, in which colours, what stands out, and the words on the picture.
import type { FittedText } from './fitted-text';
import type { MapNode } from './graph';
import type { Ink } from './ink';
import type { Lit } from './lit';

/** Where one looks: a point of the map is at `x + k · point` of the canvas, in CSS pixels. */
export interface Sight {
	readonly x: number;
	readonly y: number;
	readonly k: number;
}

export interface Look {
	readonly ink: Ink;
	readonly lit: Lit;
	readonly fitted: FittedText;
	/** The person whose view it is has these in hand. */
	readonly selected: string | undefined;
	readonly hovered: string | undefined;
	/** Links that something just went along, and where on the way to the other end it is, 0 to 1. */
	readonly ripples: ReadonlyMap<string, number>;
	/** A file: links that only pass through are drawn too, and names stand once. */
	readonly whole?: boolean;
	readonly words: {
		readonly level: (level: number) => string;
		readonly team: (id: string, name: string) => string;
		readonly count: (objectives: number) => string;
		readonly title: (title: string) => string;
		/** Owner and progress, in a few words. */
		readonly foot: (node: MapNode) => string;
	};
}

export type Detail = 'far' | 'middle' | 'near';
const nearFrom = 0.56;
const middleFrom = 0.27;
export const detailAt = (k: number): Detail => (k >= nearFrom ? 'near' : k >= middleFrom ? 'middle' : 'far');

export const dimmed = 0.22;
export const isLit = ({ lit }: Look, id: string): boolean => lit.nodes === undefined || lit.nodes.has(id);

/** Size of a font on the screen, in half pixels. @param size in units of the map @param least pixels that can be read */
export const pixels = (size: number, k: number, least: number): number => Math.max(least, Math.round(2 * size * k) / 2);

/** Draws in pixels from the origin of the map, in place of its units. */
export function inPixels(ctx: CanvasRenderingContext2D, k: number, draw: () => void): void {
	ctx.save();
	ctx.scale(1 / k, 1 / k);
	draw();
	ctx.restore();
}
