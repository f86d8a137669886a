// Words of a text that somebody has spoken about, cut into runs that lay themselves out.

/** Some words, from and to in UTF-16 units. */
export interface Mark {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	/** Somebody looks at what was said about them just now. */
	readonly strong: boolean;
}

export interface MarkedRun {
	readonly text: string;
	readonly marked: 'no' | 'softly' | 'strongly';
}

/** The whole text in runs; where marks overlap the strong one wins. */
export function markedRuns(text: string, marks: readonly Mark[]): MarkedRun[] {
	const inside = (index: number) => Math.max(0, Math.min(text.length, index));
	const cuts = new Set([0, text.length]);
	for (const { from, to } of marks) cuts.add(inside(from)).add(inside(to));
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(0, -1).map((from, index) => {
		const here = marks.filter((mark) => from >= mark.from && from < mark.to);
		return {
			text: text.slice(from, places[index + 1]),
			marked: here.some(({ strong }) => strong) ? 'strongly' : here.length ? 'softly' : 'no'
		};
	});
}
