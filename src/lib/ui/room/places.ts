// Where two plans may differ, in words: objectives and key results by their titles, and how many other entries.
import { format, t } from '$lib/i18n';
import type { LivePlan } from '$lib/live';

const mostTitles = 5;

/** @param names what may stand otherwise, as `collection/id` */
export function placesOf(names: readonly string[], plan: Pick<LivePlan, 'get'>): string {
	const titles = names.flatMap((name) => titleOf(name, plan) ?? []).slice(0, mostTitles);
	const others = names.length - titles.length;
	return format.list([
		...titles.map((title) => t.peers.place({ title })),
		...(others ? [t.peers.otherPlaces({ count: others })] : [])
	]);
}

function titleOf(name: string, plan: Pick<LivePlan, 'get'>): string | undefined {
	const [collection, id = ''] = name.split('/');
	if (collection !== 'objectives' && collection !== 'keyResults') return undefined;
	const entity = plan.get(collection, id);
	return entity && (entity.title || t.common.untitled);
}
