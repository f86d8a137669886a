// The line of a link between two cards: it leaves at the side that faces the other one, and never through its own card.
import type { Box } from './layout';

/** A cubic: start, its two handles, end. */
export interface Curve {
	readonly x1: number;
	readonly y1: number;
	readonly hx1: number;
	readonly hy1: number;
	readonly hx2: number;
	readonly hy2: number;
	readonly x2: number;
	readonly y2: number;
}

/** @param shift units by which it stands lower, so that two links of one pair are told apart */
export function curveBetween(from: Box, to: Box, shift = 0): Curve {
	const y1 = from.y + from.height / 2 + shift;
	const y2 = to.y + to.height / 2 + shift;
	const apart = Math.abs(from.x - to.x) >= Math.min(from.width, to.width);
	if (!apart) {
		const x1 = from.x + from.width;
		const x2 = to.x + to.width;
		const out = Math.max(x1, x2) + 30 + Math.min(40, Math.abs(y2 - y1) / 12);
		return { x1, y1, hx1: out, hy1: y1, hx2: out, hy2: y2, x2, y2 };
	}
	const leftward = from.x > to.x;
	const x1 = leftward ? from.x : from.x + from.width;
	const x2 = leftward ? to.x + to.width : to.x;
	const reach = Math.min(160, Math.max(40, Math.abs(x2 - x1) / 2)) * (leftward ? -1 : 1);
	return { x1, y1, hx1: x1 + reach, hy1: y1, hx2: x2 - reach, hy2: y2, x2, y2 };
}

/** The point at a share of the way. */
export function pointAt({ x1, y1, hx1, hy1, hx2, hy2, x2, y2 }: Curve, share: number): { x: number; y: number } {
	const rest = 1 - share;
	const [a, b, c, d] = [rest ** 3, 3 * rest * rest * share, 3 * rest * share * share, share ** 3];
	return { x: a * x1 + b * hx1 + c * hx2 + d * x2, y: a * y1 + b * hy1 + c * hy2 + d * y2 };
}
