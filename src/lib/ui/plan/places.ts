// The texts and amounts of the page by name, `collection/id/field`, and how one finds the way from one to the next.

export interface Spot {
	readonly in: 'meta' | 'objectives' | 'keyResults' | 'notDoing' | 'agreements' | 'other';
	readonly id: string;
	readonly field: string;
}

const rooms: readonly string[] = ['meta', 'objectives', 'keyResults', 'notDoing', 'agreements'];

export const spotName = (collection: string, id: string, field: string): string => `${collection}/${id}/${field}`;

export function spotOf(element: Element | null | undefined): Spot | undefined {
	const name = element instanceof HTMLElement ? element.dataset.text : undefined;
	const [collection = '', id, field] = name?.split('/') ?? [];
	if (!id || !field) return undefined;
	return { in: (rooms.includes(collection) ? collection : 'other') as Spot['in'], id, field };
}

export const fieldAt = (root: ParentNode, name: string): HTMLElement | undefined =>
	root.querySelector<HTMLElement>(`[data-text="${CSS.escape(name)}"]`) ?? undefined;

const amounts = ['from', 'to', 'low', 'high'];

/** The text above or below in the document; from an amount, the same amount of another key result. */
export function neighbour(root: ParentNode, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
	const field = spotOf(from)?.field ?? '';
	const isAmount = amounts.includes(field);
	const fits = (other: HTMLElement) => amounts.includes(spotOf(other)?.field ?? '') === isAmount;
	const all = [...root.querySelectorAll<HTMLElement>('[data-text]')].filter(
		(one) => (isAmount ? spotOf(one)?.field === field : fits(one)) && one.getClientRects().length > 0
	);
	return all[all.indexOf(from) + step];
}

/** Puts the caret in: at the end, at the start, or at a column. */
export function enter(field: HTMLElement, at: 'start' | 'end' | number = 'end'): void {
	field.focus({ preventScroll: true });
	field.scrollIntoView({ block: 'nearest' });
	if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
	if (field instanceof HTMLInputElement) return field.select();
	const length = field.value.length;
	const index = at === 'start' ? 0 : at === 'end' ? length : Math.min(at, length);
	field.setSelectionRange(index, index);
}
