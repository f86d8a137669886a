// Puts things in a row as near as may be to where each would like to be, in their order and without touching.

interface Run {
	/** Sum of the wishes of its members for its own start, and how many they are. */
	sum: number;
	count: number;
	size: number;
	from: number;
}

/**
 * Least squares under the order (pool adjacent violators): those who would overlap become one run, at the mean of what
 * they wish. All within `low`…`high` where they fit. Linear.
 * @returns where each begins
 */
export function settle(wishes: readonly number[], sizes: readonly number[], low: number, high: number): number[] {
	const runs: Run[] = [];
	wishes.forEach((wish, at) => {
		let run: Run = { sum: wish, count: 1, size: sizes[at] ?? 0, from: at };
		for (let before = runs.at(-1); before; before = runs.at(-1)) {
			if (before.sum / before.count + before.size <= run.sum / run.count) break;
			runs.pop();
			run = {
				sum: before.sum + run.sum - run.count * before.size,
				count: before.count + run.count,
				size: before.size + run.size,
				from: before.from
			};
		}
		runs.push(run);
	});

	const starts = runs.map(({ sum, count }) => sum / count);
	let edge = high;
	for (let at = runs.length - 1; at >= 0; at--) {
		const run = runs[at];
		if (!run) continue;
		edge = Math.min(starts[at] ?? 0, edge - run.size);
		starts[at] = edge;
	}
	edge = low;
	const result: number[] = [];
	runs.forEach((run, at) => {
		const start = Math.max(starts[at] ?? 0, edge);
		edge = start + run.size;
		let y = start;
		for (let member = run.from; member < run.from + run.count; member++) {
			result[member] = y;
			y += sizes[member] ?? 0;
		}
	});
	return result;
}
