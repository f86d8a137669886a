// The picture from afar: teams as blocks with their objectives as strokes, and links between teams as bundles.
import type { Bundle, Overview } from './bundles';
import { cut } from './fitted-text';
import type { Box } from './layout';
import { isLit } from './look';
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

/** Their names, over the links that pass behind them. */
export function paintTeamNames(
	ctx: CanvasRenderingContext2D,
	{ layout }: MapScene,
	seen: Box,
	k: number,
	look: Look
): void {
	if (k < 0.1) return;
	const { ink, words, fitted } = look;
	const size = Math.max(12, 11 / k);
	const fits = 30 >= size * 1.15;
	ctx.font = `600 ${size}px ${ink.sans}`;
	ctx.lineWidth = 4;
	ctx.strokeStyle = ink.well;
	for (const box of layout.teams) {
		if (!meets(box, seen)) continue;
		const { team, x, y, width, height } = box;
		if (!fits && (k < 0.14 || height < size * 1.6)) continue;
		ctx.fillStyle = ink.quiet;
		const text = words.team(team.id, team.name);
		const [line = ''] = fitted.lines(`${text}\n${Math.round(size)}\n${width}`, () => [
			ctx.measureText(text).width <= width - 24 ? text : cut(text, width - 24, (part) => ctx.measureText(part).width)
		]);
		if (fits) ctx.strokeText(line, x + 12, y + 16);
		ctx.fillText(line, x + 12, fits ? y + 16 : y + Math.min(height / 2, size));
	}
}

export function paintDots(
	ctx: CanvasRenderingContext2D,
	scene: MapScene,
	visible: string[],
	k: number,
	look: Look
): void {
	const wide = k < 0.1 ? 0.6 : 0.42;
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

export function paintBundles(
	ctx: CanvasRenderingContext2D,
	{ clusters, bundles }: Overview,
	k: number,
	look: Look
): void {
	const most = bundles[0]?.links ?? 1;
	const draw = (few: readonly Bundle[], width: number) => {
		ctx.beginPath();
		for (const { from, to } of few) {
			const [a, b] = [clusters.get(from), clusters.get(to)];
			if (!a || !b) continue;
			const [x1, y1, x2, y2] = [a.x + a.width / 2, a.y + a.height / 2, b.x + b.width / 2, b.y + b.height / 2];
			const half = (x1 + x2) / 2;
			ctx.moveTo(x1, y1);
			ctx.bezierCurveTo(half, y1, half, y2, x2, y2);
		}
		ctx.lineWidth = width / k;
		ctx.stroke();
	};
	ctx.strokeStyle = look.ink.edge;
	ctx.globalAlpha = look.lit.nodes ? 0.12 : 0.4;
	/** Four widths, one path each: a stroke of its own for every bundle would cost a frame. */
	for (let step = 0; step < 4; step++) {
		const [low, high] = [most ** (step / 4), most ** ((step + 1) / 4)];
		const few = bundles.filter(({ links }) => links > (step ? low : 0) && links <= (step === 3 ? Infinity : high));
		if (few.length) draw(few, 0.6 + step * 0.9);
	}
	ctx.globalAlpha = 1;
}
