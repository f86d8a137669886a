// News on its way: which links something has just gone along, drawn once when the map opens or when it arrives.
import type { Signal } from '$lib/insights';
import type { MapGraph } from './graph';

/** Older news has arrived, or never will. */
export const recentNews = 3 * 24 * 3600 * 1000;
/** More at once would be a hailstorm. */
const most = 40;

/** Link → whether the news goes up it. */
export type News = ReadonlyMap<string, boolean>;

/**
 * What was said after `since` (epoch milliseconds) goes up from an objective along what it serves and needs, or down to
 * those who serve or need it.
 */
export function newsOnLinks(signals: readonly Signal[], graph: MapGraph, since: number): News {
	const news = new Map<string, boolean>();
	for (const { at, up, objective } of signals) {
		if (at <= since) continue;
		for (const { id, from, to, state } of graph.at.get(objective) ?? [])
			if (news.size < most && state === 'accepted' && (up ? from : to) === objective) news.set(id, up);
	}
	return news;
}
