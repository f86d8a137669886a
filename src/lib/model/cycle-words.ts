// The words by which a cycle is searched while another is open, stored as one compact text beside its first screen.
import { isId } from './field';

/** [id, title] */
export type ObjectiveWords = readonly [string, string];
/** [id, id of its objective, title] */
export type KeyResultWords = readonly [string, string, string];

export interface CycleWords {
	readonly objectives: readonly ObjectiveWords[];
	readonly keyResults: readonly KeyResultWords[];
}

/** More than any cycle has. */
const most = 200_000;
const longest = 300;

export const writeCycleWords = (words: CycleWords): string => JSON.stringify(words);

/** Cut to what is found and shown of a title. */
export const searchable = (title: string): string => title.trim().slice(0, longest);

/** Another build may have written it: what is no words of a cycle is left out. */
export function readCycleWords(raw: unknown): CycleWords {
	const { objectives, keyResults } = parsed(raw);
	return {
		objectives: rows<ObjectiveWords>(objectives, 2),
		keyResults: rows<KeyResultWords>(keyResults, 3)
	};
}

function parsed(raw: unknown): Readonly<Record<string, unknown>> {
	try {
		const found: unknown = typeof raw === 'string' ? JSON.parse(raw) : undefined;
		return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
	} catch {
		return {}; // no text of ours: the cycle is not searched until it is opened again
	}
}

const rows = <Row>(raw: unknown, width: number): readonly Row[] =>
	(Array.isArray(raw) ? raw.slice(0, most) : []).filter(
		(row: unknown) =>
			Array.isArray(row) &&
			row.length === width &&
			row.every((part) => typeof part === 'string' && part.length <= longest) &&
			row.slice(0, -1).every(isId)
	);
