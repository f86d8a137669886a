// Others' carets and selections in a text, cut into runs that lay themselves out.

/** Where somebody else's caret is. `tone` is their avatar's (person.ts). */
export interface RemoteCaret {
	readonly id: string;
	readonly name: string;
	readonly tone: number;
	/** Where their selection began, and where their caret is; in UTF-16 units. */
	readonly anchor: number;
	readonly head: number;
}

export interface Run {
	readonly text: string;
	/** Whose selection this run lies in, if anybody's. */
	readonly in: RemoteCaret | undefined;
	/** Carets that stand right before this run. */
	readonly carets: readonly RemoteCaret[];
}

export function runsOf(text: string, carets: readonly RemoteCaret[]): Run[] {
	const inside = (index: number) => Math.max(0, Math.min(text.length, index));
	const cuts = new Set([0, text.length]);
	for (const { anchor, head } of carets) cuts.add(inside(anchor)).add(inside(head));
	const places = [...cuts].sort((a, b) => a - b);
	return places.map((from, index) => ({
		text: text.slice(from, places[index + 1] ?? from),
		in: carets.find(({ anchor, head }) => from >= Math.min(anchor, head) && from < Math.max(anchor, head)),
		carets: carets.filter(({ head }) => inside(head) === from)
	}));
}
