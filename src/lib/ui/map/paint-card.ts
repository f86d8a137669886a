// Objectives on the picture, with their titles, and near enough their owners and how far they are.
import type { MapNode } from './graph';
import type { Box } from './layout';
import { detailAt, dimmed, inPixels, isLit, pixels } from './look';
import type { Look } from './look';
import type { MapScene } from './scene';

interface Card {
	readonly node: MapNode;
	readonly box: Box;
	/** How far it is in front. */
	readonly alpha: number;
}

/** In units of the map. */
const beside = 11;

export function paintCards(
	ctx: CanvasRenderingContext2D,
	{ layout, graph }: MapScene,
	ids: readonly string[],
	k: number,
	look: Look
): void {
	const cards: Card[] = [];
	for (const id of ids) {
		const [box, node] = [layout.nodes.get(id), graph.nodes.get(id)];
		if (box && node) cards.push({ node, box, alpha: isLit(look, id) || isInHand(look, id) ? 1 : dimmed });
	}
	for (const one of cards) paintSheet(ctx, one, k, look);
	inPixels(ctx, k, () => paintWords(ctx, cards, k, look));
	ctx.globalAlpha = 1;
}

const isInHand = ({ selected, hovered }: Look, id: string): boolean => id === selected || id === hovered;

function paintSheet(ctx: CanvasRenderingContext2D, { node, box, alpha }: Card, k: number, look: Look): void {
	const { ink, selected } = look;
	const { x, y, width, height } = box;
	ctx.globalAlpha = alpha;
	ctx.beginPath();
	ctx.roundRect(x, y, width, height, 9);
	ctx.fillStyle = ink.sheet;
	ctx.fill();
	ctx.lineWidth = node.id === selected ? Math.max(2, 2 / k) : 1;
	ctx.strokeStyle = node.id === selected ? ink.ember : isInHand(look, node.id) ? ink.edge : ink.line;
	if (node.draft) ctx.setLineDash([4, 3]);
	ctx.stroke();
	if (node.draft) ctx.setLineDash([]);
	if (node.progress === undefined) return;
	ctx.fillStyle = ink.line;
	ctx.fillRect(x + beside, y + height - 5, width - 2 * beside, 2);
	ctx.fillStyle = ink.moss;
	ctx.fillRect(x + beside, y + height - 5, (width - 2 * beside) * node.progress, 2);
}

/** In pixels of the screen: a font of one size is measured and shaped once, however much one zooms. */
function paintWords(ctx: CanvasRenderingContext2D, cards: readonly Card[], k: number, look: Look): void {
	const { ink, words, fitted } = look;
	const near = detailAt(k) === 'near';
	const size = pixels(14, k, 11);
	const leading = 1.24 * size;
	const title = `500 ${size}px ${ink.serif}`;
	ctx.font = title;
	ctx.fillStyle = ink.ink;
	for (const { node, box, alpha } of cards) {
		const [height, width] = [box.height * k, (box.width - 2 * beside) * k];
		const most = near ? 2 : Math.max(1, Math.min(2, Math.floor((height - 6 * k) / leading)));
		const lines = fitted.lines(ctx, title, words.title(node.title), width, most);
		const top = near ? (box.y + 16) * k : box.y * k + height / 2 - ((lines.length - 1) * leading) / 2;
		ctx.globalAlpha = alpha;
		lines.forEach((line, at) => ctx.fillText(line, (box.x + beside) * k, top + at * leading));
	}
	if (!near) return;
	const foot = `${pixels(11.5, k, 9)}px ${ink.sans}`;
	ctx.font = foot;
	ctx.fillStyle = ink.quiet;
	for (const { node, box, alpha } of cards) {
		const [line = ''] = fitted.lines(ctx, foot, words.foot(node), (box.width - 2 * beside) * k, 1);
		ctx.globalAlpha = alpha;
		ctx.fillText(line, (box.x + beside) * k, (box.y + box.height - 14) * k);
	}
}
