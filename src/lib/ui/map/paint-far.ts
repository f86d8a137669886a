// The picture from afar: teams as blocks with their objectives as strokes, and links between teams as bundles.
import type { Overview } from './bundles';
import { card, heading } from './layout';
import type { Box } from './layout';
import { detailAt, inPixels, isLit, pixels } from './look';
import type { Look } from './look';
import type { MapScene } from './scene';

const meets = (a: Box, b: Box): boolean =>
	a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

export function paintTeams(
	ctx: CanvasRenderingContext2D,
	{ layout }: MapScene,
	seen: Box,
	k: number,
	look: Look
): void {
	ctx.fillStyle = look.ink.well;
	if (k < 0.14) {
		for (const box of layout.teams) if (meets(box, seen)) ctx.fillRect(box.x, box.y, box.width, box.height);
		return;
	}
	ctx.beginPath();
	for (const box of layout.teams) if (meets(box, seen)) ctx.roundRect(box.x, box.y, box.width, box.height, 12);
	ctx.fill();
	ctx.lineWidth = 1;
	ctx.strokeStyle = look.ink.line;
	ctx.stroke();
}

/** Their names, over the links that pass behind them, and above their objectives. */
export function paintTeamNames(
	ctx: CanvasRenderingContext2D,
	{ layout }: MapScene,
	seen: Box,
	k: number,
	look: Look
): void {
	if (k < 0.1) return;
	const { ink, words, fitted } = look;
	const size = pixels(12, k, 11);
	const fits = heading * k >= size * 1.15;
	if (!fits && k < 0.14) return;
	const font = `600 ${size}px ${ink.sans}`;
	/** Where a card has something on it, from the top of its team. */
	const below = (detailAt(k) === 'far' ? heading + (card.height * (1 - wideAt(k))) / 2 : heading) * k;
	const middle = fits ? 16 * k : below - 0.58 * size;
	inPixels(ctx, k, () => {
		ctx.font = font;
		ctx.lineWidth = 4 * k;
		ctx.strokeStyle = ink.well;
		ctx.fillStyle = ink.quiet;
		for (const box of layout.teams) {
			const { team, x, y, width, height } = box;
			if (!meets(box, seen) || (!fits && height * k < size * 1.6)) continue;
			const [line = ''] = fitted.lines(ctx, font, words.team(team.id, team.name), (width - 24) * k, 1);
			if (fits) ctx.strokeText(line, (x + 12) * k, y * k + middle);
			ctx.fillText(line, (x + 12) * k, y * k + middle);
		}
	});
}

/** How much of the height of a card its stroke takes. */
const wideAt = (k: number): number => (k < 0.1 ? 0.6 : 0.42);

export function paintDots(
	ctx: CanvasRenderingContext2D,
	scene: MapScene,
	visible: string[],
	k: number,
	look: Look
): void {
	const wide = wideAt(k);
	const { nodes } = look.lit;
	// Rectangles one by one: as one path, thousands of them cost several times as much.
	for (const lit of nodes ? [false, true] : [true]) {
		ctx.globalAlpha = lit ? (nodes ? 1 : 0.5) : 0.25;
		ctx.fillStyle = lit && nodes ? look.ink.dusk : look.ink.edge;
		for (const id of visible) {
			const box = scene.layout.nodes.get(id);
			if (!box || isLit(look, id) !== lit || id === look.selected) continue;
			ctx.fillRect(box.x + 8, box.y + (box.height * (1 - wide)) / 2, box.width - 16, box.height * wide);
		}
	}
	ctx.globalAlpha = 1;
	for (const id of [look.hovered, look.selected]) {
		const box = id === undefined ? undefined : scene.layout.nodes.get(id);
		if (!box) continue;
		ctx.fillStyle = look.ink.ember;
		ctx.fillRect(box.x, box.y, box.width, box.height);
	}
}

/** Up to so many pixels a line is drawn at once; a wider one is an outline that is filled, at many times the cost. */
const hair = 0.99;
/** By strength: how wide a bundle is drawn, in pixels, and how dark. Few are of the strongest. */
const strengths = [
	{ width: 0.6, alpha: 0.45 },
	{ width: hair, alpha: 0.45 },
	{ width: hair, alpha: 0.6 },
	{ width: 3, alpha: 0.45 }
];

export function paintBundles(
	ctx: CanvasRenderingContext2D,
	{ clusters, bundles }: Overview,
	seen: Box,
	k: number,
	look: Look
): void {
	const most = bundles[0]?.links ?? 1;
	ctx.strokeStyle = look.ink.edge;
	/** A path for each strength: a stroke of its own for every bundle would cost a frame. */
	strengths.forEach(({ width, alpha }, step) => {
		const [low, high] = [step ? most ** (step / 4) : 0, step === 3 ? Infinity : most ** ((step + 1) / 4)];
		ctx.beginPath();
		for (const { from, to, links } of bundles) {
			if (links <= low || links > high) continue;
			const [a, b] = [clusters.get(from), clusters.get(to)];
			if (a && b) traceBundle(ctx, a, b, seen);
		}
		ctx.globalAlpha = look.lit.nodes ? alpha / 3.5 : alpha;
		ctx.lineWidth = width / k;
		ctx.stroke();
	});
	ctx.globalAlpha = 1;
}

function traceBundle(ctx: CanvasRenderingContext2D, a: Box, b: Box, seen: Box): void {
	const [x1, y1, x2, y2] = [a.x + a.width / 2, a.y + a.height / 2, b.x + b.width / 2, b.y + b.height / 2];
	const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
	if (!meets({ x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }, seen)) return;
	const half = (x1 + x2) / 2;
	ctx.moveTo(x1, y1);
	ctx.bezierCurveTo(half, y1, half, y2, x2, y2);
}
