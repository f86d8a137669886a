// News on its way: which links something has just gone along, drawn once when the map opens or when it arrives.
import type { LivePlan } from '$lib/live';
import { happenedAt } from '$lib/live';
import type { MapGraph } from './graph';

/** Older news has arrived, or never will. */
const recent = 3 * 24 * 3600 * 1000;
/** More at once would be a hailstorm. */
const most = 40;

/** Links from below to objectives that were published or changed since `after`, newest news first. */
export function newsOnLinks(plan: LivePlan['now'], graph: MapGraph, now: number, after = now - recent): string[] {
	const latest = new Map<string, number>();
	for (const record of plan.journal.records()) {
		if (record.kind !== 'published' && record.kind !== 'changed') continue;
		const at = happenedAt(record);
		const [about] = record.about;
		if (at <= after || about === undefined) continue;
		const objective = graph.nodes.has(about)
			? about
			: plan.document.part('keyResults', about, ['objective'])?.objective;
		if (objective) latest.set(objective, Math.max(at, latest.get(objective) ?? 0));
	}
	return [...latest]
		.sort(([, a], [, b]) => b - a)
		.flatMap(([id]) =>
			(graph.at.get(id) ?? []).flatMap((edge) => (edge.to === id && edge.state === 'accepted' ? [edge.id] : []))
		)
		.slice(0, most);
}
