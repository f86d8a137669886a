// Draws the picture on a canvas: from afar teams and bundles of links, nearer dots and short titles, near whole cards.
import { pointAt } from './curve';
import type { Curve } from './curve';
import type { Box } from './layout';
import { colourOf, dashes, signs, strokeOf, widthOf } from './line-style';
import { detailAt, dimmed, inPixels, isLit, pixels } from './look';
import type { Look, Sight } from './look';
import { paintCards } from './paint-card';
import { paintBundles, paintDots, paintTeamNames, paintTeams } from './paint-far';
import { nodesIn, signAt } from './scene';
import type { Line, MapScene } from './scene';

/** Below this, branches of teams stand for their teams. */
const branchesBelow = 0.17;

export function paint(ctx: CanvasRenderingContext2D, scene: MapScene, sight: Sight, size: Box, look: Look): void {
	const { k } = sight;
	ctx.save();
	ctx.fillStyle = look.ink.paper;
	ctx.fillRect(size.x, size.y, size.width, size.height);
	ctx.translate(sight.x, sight.y);
	ctx.scale(k, k);
	ctx.lineJoin = 'round';
	ctx.textBaseline = 'middle';
	const seen = {
		x: (size.x - sight.x) / k,
		y: (size.y - sight.y) / k,
		width: size.width / k,
		height: size.height / k
	};
	const detail = detailAt(k);
	const visible = nodesIn(scene, seen);
	paintTeams(ctx, scene, seen, k, look);
	if (detail === 'far') {
		paintBundles(ctx, k < branchesBelow ? scene.branches : scene.teams, seen, k, look);
		paintDots(ctx, scene, visible, k, look);
		paintTeamNames(ctx, scene, seen, k, look);
	} else {
		const lines = linesIn(scene, new Set(visible), look);
		paintLines(ctx, lines, look, k);
		paintTeamNames(ctx, scene, seen, k, look);
		paintCards(ctx, scene, visible, k, look);
		if (detail === 'near') paintSigns(ctx, scene, lines, look);
	}
	paintLevels(ctx, scene, seen, k, look);
	for (const [link, share] of look.ripples) paintRipple(ctx, scene, link, share, k, look);
	ctx.restore();
}

/** A link with both ends out of sight says nothing there, unless the whole is put together from pieces. */
const linesIn = (scene: MapScene, visible: ReadonlySet<string>, { lit, whole }: Look): Line[] =>
	scene.lines.filter(({ edge }) => (whole || visible.has(edge.from) || visible.has(edge.to)) && lit.shows(edge));

function paintLevels(ctx: CanvasRenderingContext2D, { layout }: MapScene, seen: Box, k: number, look: Look): void {
	const size = pixels(13, k, 12);
	const above = look.whole ? -size * 1.1 : Math.max(-size * 1.1, seen.y * k + size);
	inPixels(ctx, k, () => {
		ctx.font = `600 ${size}px ${look.ink.sans}`;
		if (above > -size * 1.1 && look.words.level(0)) {
			// Further down they stay at the edge, on a strip of their own.
			ctx.globalAlpha = 0.92;
			ctx.fillStyle = look.ink.paper;
			ctx.fillRect(seen.x * k, seen.y * k, seen.width * k, size * 2);
			ctx.globalAlpha = 1;
		}
		ctx.fillStyle = look.ink.faint;
		for (const { level, x, width } of layout.levels) {
			if (x > seen.x + seen.width || x + width < seen.x) continue;
			const left = look.whole ? x * k : Math.max(x * k, seen.x * k + 12);
			if ((x + width) * k - left > size * 3) ctx.fillText(look.words.level(level), left, above);
		}
	});
}

function trace(ctx: CanvasRenderingContext2D, { x1, y1, hx1, hy1, hx2, hy2, x2, y2 }: Curve): void {
	ctx.moveTo(x1, y1);
	ctx.bezierCurveTo(hx1, hy1, hx2, hy2, x2, y2);
}

const touches = ({ edge }: Line, id: string | undefined): boolean =>
	id !== undefined && (edge.from === id || edge.to === id);

function paintLines(ctx: CanvasRenderingContext2D, lines: readonly Line[], look: Look, k: number): void {
	const { ink, hovered, selected } = look;
	const inHand = hovered ?? selected;
	const groups = new Map<string, Line[]>();
	for (const line of lines) {
		const { edge } = line;
		const lit = isLit(look, edge.from) && isLit(look, edge.to);
		const strong = touches(line, inHand);
		const key = `${strong ? 2 : lit && inHand === undefined ? 1 : lit ? 0.45 : 0}|${strokeOf(edge)}|${edge.fidelity}|${edge.kind}`;
		const group = groups.get(key);
		if (group) group.push(line);
		else groups.set(key, [line]);
	}
	for (const [key, group] of groups) {
		const [first] = group;
		if (!first) continue;
		const { edge } = first;
		const weight = Number(key.slice(0, key.indexOf('|')));
		ctx.globalAlpha = weight ? Math.min(1, weight) : dimmed;
		ctx.strokeStyle = colourOf(edge.fidelity, ink);
		ctx.fillStyle = ctx.strokeStyle;
		ctx.lineWidth = Math.max(widthOf(edge.fidelity) + (weight === 2 ? 0.9 : 0), 0.8 / k);
		ctx.setLineDash([...dashes[strokeOf(edge)]]);
		ctx.beginPath();
		for (const { curve } of group) trace(ctx, curve);
		ctx.stroke();
		ctx.setLineDash([]);
		ctx.beginPath();
		for (const { curve } of group) traceEnd(ctx, curve, edge.kind);
		if (edge.kind === 'serves') ctx.fill();
		else {
			ctx.fillStyle = ink.paper;
			ctx.fill();
			ctx.stroke();
		}
	}
	ctx.globalAlpha = 1;
}

/** An arrow at what is served, a hollow diamond at what is needed. */
function traceEnd(ctx: CanvasRenderingContext2D, { x2, y2, hx2 }: Curve, kind: 'serves' | 'needs'): void {
	const back = hx2 < x2 ? -1 : 1;
	if (kind === 'serves') {
		ctx.moveTo(x2, y2);
		ctx.lineTo(x2 + back * 9, y2 - 4.5);
		ctx.lineTo(x2 + back * 9, y2 + 4.5);
	} else {
		ctx.moveTo(x2, y2);
		ctx.lineTo(x2 + back * 6, y2 - 4.5);
		ctx.lineTo(x2 + back * 12, y2);
		ctx.lineTo(x2 + back * 6, y2 + 4.5);
	}
	ctx.closePath();
}

function paintSigns(ctx: CanvasRenderingContext2D, scene: MapScene, lines: readonly Line[], look: Look): void {
	ctx.textAlign = 'center';
	ctx.font = `600 11px ${look.ink.sans}`;
	for (const line of lines) {
		const { edge } = line;
		const sign = signs[edge.fidelity];
		if (!sign || !isLit(look, edge.from) || !isLit(look, edge.to)) continue;
		const { x, y } = signAt(scene, line);
		ctx.beginPath();
		ctx.arc(x, y, 8, 0, 2 * Math.PI);
		ctx.fillStyle = look.ink.paper;
		ctx.fill();
		ctx.lineWidth = 1.2;
		ctx.strokeStyle = colourOf(edge.fidelity, look.ink);
		ctx.stroke();
		ctx.fillStyle = ctx.strokeStyle;
		ctx.fillText(sign, x, y + 0.5);
	}
	ctx.textAlign = 'start';
}

function paintRipple(
	ctx: CanvasRenderingContext2D,
	scene: MapScene,
	link: string,
	share: number,
	k: number,
	{ ink }: Look
): void {
	const line = scene.lines.find(({ edge }) => edge.id === link);
	if (!line) return;
	const { x, y } = pointAt(line.curve, share);
	ctx.globalAlpha = 1 - Math.abs(2 * share - 1) ** 3;
	ctx.beginPath();
	ctx.arc(x, y, Math.max(4, 3 / k), 0, 2 * Math.PI);
	ctx.fillStyle = ink.dusk;
	ctx.fill();
	ctx.globalAlpha = 1;
}
