// A check-in that is being written: kept on this device until it is sent, whatever happens to the page meanwhile.
import type { KeyResult } from '$lib/model/schema';

export interface CheckInDraft {
	/** Left out: not touched, so the value is the plan's. */
	readonly value?: number | null;
	readonly confidence?: number;
	/** "No change, because …" */
	readonly still: boolean;
	readonly because: string;
	readonly learnt: string;
	readonly next: string;
	readonly blocker: string;
}

export const emptyDraft: CheckInDraft = { still: false, because: '', learnt: '', next: '', blocker: '' };

/** The name of the private note that keeps it. */
export const draftName = (keyResult: string): string => `check-in:${keyResult}`;

export function readDraft(note: string): CheckInDraft {
	if (!note) return emptyDraft;
	const raw = parsed(note);
	const word = (name: string) => (typeof raw[name] === 'string' ? raw[name] : '');
	return {
		...(typeof raw.value === 'number' || raw.value === null ? { value: raw.value } : {}),
		...(typeof raw.confidence === 'number' ? { confidence: raw.confidence } : {}),
		still: raw.still === true,
		...{ because: word('because'), learnt: word('learnt'), next: word('next'), blocker: word('blocker') }
	};
}

function parsed(note: string): Record<string, unknown> {
	try {
		const raw: unknown = JSON.parse(note);
		return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
	} catch {
		// Another build wrote it otherwise: then there is no draft.
		return {};
	}
}

/** Empty where nothing has been said yet. */
export function draftNote(draft: CheckInDraft): string {
	const said = Object.values(draft).some((part) => (typeof part === 'string' ? part.trim() : part === 0 || part));
	return said ? JSON.stringify(draft) : '';
}

/** What `act.checkIn` is handed: only what was said. A confidence said again is said: it is how sure one still is. */
export function inputOf(draft: CheckInDraft, keyResult: Pick<KeyResult, 'id'>) {
	const { value, still, because, confidence, learnt, next, blocker } = draft;
	return {
		id: keyResult.id,
		...(!still && value !== undefined && value !== null ? { value } : {}),
		...(confidence === undefined ? {} : { confidence }),
		...(still ? { because } : {}),
		...{ learnt, next, blocker }
	};
}
