// Which places there are, and which of them stand open: the full navigation is the end of a path, not its start.
import { t } from '$lib/i18n';
import type { IconName } from '../parts/icons';
import type { Place } from './place';

const all = [
	{ id: 'plan', icon: 'plan', opens: 'always' },
	{ id: 'people', icon: 'people', opens: 'always' },
	{ id: 'flow', icon: 'history', opens: 'later' },
	{ id: 'files', icon: 'files', opens: 'later' },
	{ id: 'settings', icon: 'settings', opens: 'later' }
] as const satisfies readonly { id: string; icon: IconName; opens: 'always' | 'later' }[];

/** `base` is the address of the cycle; `current` the place in view; `news` says by place what waits there. */
export function placesOf(
	base: string,
	current: string,
	news: Readonly<Record<string, string | undefined>> = {}
): { readonly open: Place[]; readonly more: Place[] } {
	const place = ({ id, icon }: (typeof all)[number]): Place => ({
		id,
		icon,
		label: t.places[id],
		href: id === 'settings' ? '#/settings' : `${base}/${id}`,
		current: id === current,
		...(news[id] ? { news: news[id] } : {})
	});
	return {
		open: all.filter(({ opens }) => opens === 'always').map(place),
		more: all.filter(({ opens }) => opens === 'later').map(place)
	};
}
