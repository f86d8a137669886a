// Which places there are, and which of them stand open: the full navigation is the end of a path, not its start.
import { t } from '$lib/i18n';
import type { IconName } from '../parts/icons';
import type { Place } from './place';

/** What of a cycle decides which places stand open. */
export interface PlaceFacts {
	readonly teams: number;
	readonly links: number;
}

const unknown: PlaceFacts = { teams: 0, links: 0 };
const linked = ({ teams, links }: PlaceFacts): boolean => teams > 1 || links > 0;

const all = [
	{ id: 'plan', icon: 'plan', opens: 'always' },
	{ id: 'map', icon: 'map', opens: linked },
	{ id: 'week', icon: 'week', opens: 'always' },
	{ id: 'people', icon: 'people', opens: 'always' },
	{ id: 'flow', icon: 'history', opens: 'later' },
	{ id: 'files', icon: 'files', opens: 'later' },
	{ id: 'settings', icon: 'settings', opens: 'later' }
] as const satisfies readonly {
	id: string;
	icon: IconName;
	opens: 'always' | 'later' | ((facts: PlaceFacts) => boolean);
}[];

/**
 * `base` is the address of the cycle; `current` the place in view; `news` says by place what waits there; `facts` open
 * places that have something to say.
 */
export function placesOf(
	base: string,
	current: string,
	news: Readonly<Record<string, string | undefined>> = {},
	facts: PlaceFacts = unknown
): { readonly open: Place[]; readonly more: Place[] } {
	const place = ({ id, icon }: (typeof all)[number]): Place => ({
		id,
		icon,
		label: t.places[id],
		words: [t.places.about[id], ...t.places.does[id]],
		href: id === 'settings' ? '#/settings' : `${base}/${id}`,
		current: id === current,
		...(news[id] ? { news: news[id] } : {})
	});
	const isOpen = ({ opens }: (typeof all)[number]) => (typeof opens === 'function' ? opens(facts) : opens === 'always');
	return { open: all.filter(isOpen).map(place), more: all.filter((one) => !isOpen(one)).map(place) };
}
