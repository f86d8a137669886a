// @ts-check
// The few figures that are drawn from many samples.

/** @param {readonly number[]} values @param {number} share between 0 and 1 */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const summary = (values) => ({
	n: values.length,
	p50: median(values),
	p95: quantile(values, 0.95),
	max: Math.max(...values)
});

/**
 * The exponent with which cost grows: the slope of log cost over log size, by least squares.
 * @param {readonly { size: number, cost: number }[]} points
 */
export function exponent(points) {
	const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)]);
	const mean = (/** @type {number} */ axis) => logs.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / logs.length;
	const [x0, y0] = [mean(0), mean(1)];
	const along = logs.reduce((sum, [x = 0, y = 0]) => sum + (x - x0) * (y - y0), 0);
	return along / logs.reduce((sum, [x = 0]) => sum + (x - x0) ** 2, 0);
}

/** A run of measurements in turn, so that whatever slows the machine slows both.
 * @param {number} times @param {Record<string, (turn: number) => Promise<unknown>>} turns */
export async function inTurn(times, turns) {
	const names = Object.keys(turns);
	for (let turn = 0; turn < times; turn++) {
		const order = turn % 2 ? [...names].reverse() : names;
		for (const name of order) await turns[name]?.(turn);
	}
}
