// What was taken out of a text and what was put in, word by word; Chinese by its words, too.

export interface Run {
	readonly kind: 'same' | 'out' | 'in';
	readonly text: string;
}

/** Words of so many on both sides are compared; longer texts read as one whole put in for another. */
const most = 4_000_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** By a longest common subsequence of words, with what both sides begin and end with set aside first. */
export function wordDiff(before: string, after: string): Run[] {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let end = 0;
	while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
	const runs: Run[] = [{ kind: 'same', text: old.slice(0, start).join('') }];
	if (a.length * b.length > most) runs.push({ kind: 'out', text: a.join('') }, { kind: 'in', text: b.join('') });
	else runs.push(...between(a, b));
	runs.push({ kind: 'same', text: end ? old.slice(-end).join('') : '' });
	return joined(runs);
}

function between(a: readonly string[], b: readonly string[]): Run[] {
	const wide = b.length + 1;
	/** Length of the longest common rest from a[i] and b[j] on. */
	const rest = new Uint32Array((a.length + 1) * wide);
	const at = (i: number, j: number) => rest[i * wide + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			rest[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const runs: Run[] = [];
	for (let i = 0, j = 0; i < a.length || j < b.length;) {
		const [old, now] = [a[i], b[j]];
		if (old !== undefined && old === now) {
			runs.push({ kind: 'same', text: old });
			i++;
			j++;
		} else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
			runs.push({ kind: 'out', text: old });
			i++;
		} else {
			runs.push({ kind: 'in', text: now ?? '' });
			j++;
		}
	}
	return runs;
}

/** Neighbours of one kind as one run; a lone space between two changes goes with them, so that phrases stay whole. */
function joined(runs: readonly Run[]): Run[] {
	const filled = runs.filter(({ text }) => text);
	const spread = filled.flatMap((run, at): Run[] => {
		const between = filled[at - 1]?.kind !== 'same' && filled[at + 1] && filled[at + 1]?.kind !== 'same';
		if (run.kind !== 'same' || run.text.trim() || at === 0 || !between) return [run];
		return [
			{ kind: 'out', text: run.text },
			{ kind: 'in', text: run.text }
		];
	});
	const result: Run[] = [];
	let [out, put] = ['', ''];
	const flush = () => {
		if (out) result.push({ kind: 'out', text: out });
		if (put) result.push({ kind: 'in', text: put });
		[out, put] = ['', ''];
	};
	for (const { kind, text } of spread) {
		if (kind === 'out') out += text;
		else if (kind === 'in') put += text;
		else {
			flush();
			const last = result.at(-1);
			if (last?.kind === 'same') result[result.length - 1] = { kind: 'same', text: last.text + text };
			else result.push({ kind: 'same', text });
		}
	}
	flush();
	return result;
}
