// Owners as the page shows them, and the menu from which one is asked.
import type { LivePlan } from '$lib/live';
import { format, t } from '$lib/i18n';
import type { MenuItem } from '../parts/menu';

export function nameOf(plan: LivePlan, person: string | null | undefined): string {
	const found = plan.get('people', person);
	return found ? found.name || t.common.untitled : t.common.formerMember;
}

/** People of this cycle by name, those who are here still. */
export const peopleOf = (plan: LivePlan) =>
	plan
		.all('people')
		.filter(({ former }) => !former)
		.sort((a, b) => format.compare(a.name, b.name));

export function ownerItems(
	plan: LivePlan,
	me: string,
	owner: string | null,
	choose: (person: string | null) => void
): MenuItem[] {
	const people = peopleOf(plan);
	const mine = people.filter(({ id }) => id === me);
	const others = people.filter(({ id }) => id !== me);
	return [
		...[...mine, ...others].map(({ id, name }, index) => ({
			id,
			label: name,
			...(id === me ? { hint: t.plan.takeIt } : {}),
			checked: owner === id,
			apart: index === mine.length && mine.length > 0,
			run: () => choose(id)
		})),
		{ id: 'nobody', label: t.plan.nobody, checked: owner === null, apart: true, run: () => choose(null) }
	];
}
