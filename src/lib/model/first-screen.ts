// What the first screen of a plan needs, stored ready to show: written by this build or another, so it is read with care.

export interface FirstRow {
	readonly kind: 'team' | 'objective';
	readonly text: string;
	/** Of an objective: who owns it. */
	readonly owner?: { readonly id: string; readonly name: string };
	/** Of an objective with key results whose standing is known: 0..1. */
	readonly progress?: number;
}

export interface FirstScreen {
	readonly space: string;
	readonly title: string;
	readonly objectives: number;
	readonly keyResults: number;
	readonly rows: readonly FirstRow[];
}

/** More than the tallest window shows. */
export const firstRows = 30;

const words = (raw: unknown): string => (typeof raw === 'string' ? raw.slice(0, 500) : '');
const share = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 1;
const count = (raw: unknown): number => (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : 0);
const fields = (raw: unknown): Readonly<Record<string, unknown>> =>
	typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};

/** Undefined where there is nothing to show. */
export function readFirstScreen(raw: unknown): FirstScreen | undefined {
	const { space, title, objectives, keyResults, rows } = fields(raw);
	if (!Array.isArray(rows) || rows.length === 0) return undefined;
	return Object.freeze({
		space: words(space),
		title: words(title),
		objectives: count(objectives),
		keyResults: count(keyResults),
		rows: rows.slice(0, firstRows).map((row: unknown): FirstRow => {
			const { kind, text, owner, progress } = fields(row);
			const { id, name } = fields(owner);
			return {
				kind: kind === 'team' ? 'team' : 'objective',
				text: words(text),
				...(typeof id === 'string' ? { owner: { id, name: words(name) } } : {}),
				...(share(progress) ? { progress } : {})
			};
		})
	});
}
