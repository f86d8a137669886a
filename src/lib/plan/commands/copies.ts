// Copies of objectives and key results as fresh drafts, with the parts that still have to be done.
import { byOrder } from '$lib/model/order';
import type { Entity, KeyResult, Objective, Values } from '$lib/model/schema';
import { create } from '../change';
import type { PlanReader, Write } from '../change';

/** An entity's fields, to be written elsewhere. */
export function valuesOf<E extends { readonly id: string; readonly alive: boolean }>(
	entity: E
): Omit<E, 'id' | 'alive'> {
	const { id: _id, alive: _alive, ...rest } = entity;
	return rest;
}

export interface Copying {
	readonly newId: () => string;
	readonly objective: (original: Objective) => Values<'objectives'>;
	/** What differs from the original; nobody has accepted a copy. */
	readonly keyResult: (original: KeyResult) => Values<'keyResults'>;
}

/** A draft of its own with the key results that were not dropped, their open milestones and initiatives, and what is assumed. */
export function copyObjective(plan: PlanReader, original: Objective, copy: string, copying: Copying): Write[] {
	const { newId } = copying;
	return [
		create('objectives', copy, {
			...valuesOf(original),
			...{ state: 'draft', dropReason: '', carriedFrom: '', turnedFrom: null },
			...copying.objective(original)
		}),
		...plan
			.all('assumptions')
			.filter(({ objective, state }) => objective === original.id && state === 'holds')
			.sort(byOrder)
			.map((assumption) => create('assumptions', newId(), { ...valuesOf(assumption), objective: copy })),
		...plan
			.all('keyResults')
			.filter(({ objective, dropped }) => objective === original.id && !dropped)
			.sort(byOrder)
			.flatMap((keyResult) => {
				const id = newId();
				const open = isOpenPartOf(keyResult.id);
				return [
					create('keyResults', id, {
						...valuesOf(keyResult),
						...{ objective: copy, acceptedBy: null, confidence: null, draftConfidence: null, turnedFrom: null },
						...copying.keyResult(keyResult)
					}),
					...(['milestones', 'initiatives'] as const).flatMap((collection) =>
						plan
							.all(collection)
							.filter(open)
							.sort(byOrder)
							.map((item) => create(collection, newId(), { ...valuesOf(item), keyResult: id } as never))
					)
				];
			})
	];
}

const isOpenPartOf =
	(keyResult: string) =>
	(item: Entity<'milestones' | 'initiatives'>): boolean =>
		item.keyResult === keyResult && !item.done;
