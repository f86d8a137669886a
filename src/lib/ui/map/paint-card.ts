// One objective on the picture: its title, and near enough its owner and how far it is.
import { fitLines } from './fitted-text';
import { detailAt, dimmed, isLit } from './look';
import type { Look } from './look';
import type { MapScene } from './scene';

const titleSize = 14;
const footSize = 11.5;
/** Smallest text that is drawn, in pixels of the screen. */
const readable = 11;

export function paintCard(ctx: CanvasRenderingContext2D, scene: MapScene, id: string, k: number, look: Look): void {
	const { ink, words, fitted } = look;
	const box = scene.layout.nodes.get(id);
	const node = scene.graph.nodes.get(id);
	if (!box || !node) return;
	const { x, y, width, height } = box;
	const inHand = id === look.selected || id === look.hovered;
	ctx.globalAlpha = isLit(look, id) || inHand ? 1 : dimmed;
	ctx.beginPath();
	ctx.roundRect(x, y, width, height, 9);
	ctx.fillStyle = ink.sheet;
	ctx.fill();
	ctx.lineWidth = id === look.selected ? Math.max(2, 2 / k) : 1;
	ctx.strokeStyle = id === look.selected ? ink.ember : inHand ? ink.edge : ink.line;
	if (node.draft) ctx.setLineDash([4, 3]);
	ctx.stroke();
	ctx.setLineDash([]);
	const near = detailAt(k) === 'near';
	const size = near ? titleSize : Math.max(titleSize, readable / k);
	const leading = size * 1.28;
	const most = near ? 2 : Math.max(1, Math.min(2, Math.floor((height - 6) / leading)));
	const title = words.title(node.title);
	ctx.font = `500 ${size}px ${ink.serif}`;
	const lines = fitted.lines(`${title}\n${near ? 'near' : Math.round(size)}`, () =>
		fitLines(title, width - 22, most, (part) => ctx.measureText(part).width)
	);
	ctx.fillStyle = ink.ink;
	const top = near ? y + 18 : y + height / 2 - ((lines.length - 1) * leading) / 2;
	lines.forEach((line, at) => ctx.fillText(line, x + 11, top + at * leading));
	if (near) {
		ctx.font = `${footSize}px ${ink.sans}`;
		ctx.fillStyle = ink.quiet;
		const foot = words.foot(node);
		const [line = ''] = fitted.lines(`${foot}\nfoot`, () =>
			fitLines(foot, width - 22, 1, (part) => ctx.measureText(part).width)
		);
		ctx.fillText(line, x + 11, y + height - 15);
	}
	if (node.progress !== undefined) {
		ctx.fillStyle = ink.line;
		ctx.fillRect(x + 11, y + height - 5, width - 22, 2);
		ctx.fillStyle = ink.moss;
		ctx.fillRect(x + 11, y + height - 5, (width - 22) * node.progress, 2);
	}
	ctx.globalAlpha = 1;
}
