// The words on the picture, and the sentence in which a card is told to whoever does not see it.
import { format, t } from '$lib/i18n';
import type { LivePlan } from '$lib/live';
import type { MapEdge, MapGraph, MapNode } from './graph';
import type { Look } from './look';
import { otherEnd } from './walk';

export const ownerName = (plan: LivePlan, person: string | null): string =>
	person === null ? t.map.nobody : (plan.now.get('people', person)?.name ?? '') || t.common.formerMember;

const progressOf = ({ keyResults, progress }: MapNode): string =>
	keyResults === 0 ? t.map.noKeyResults : progress === undefined ? t.map.noFigure : format.percent(progress);

export const titleOf = (title: string): string => title.trim() || t.common.untitled;
export const teamName = (name: string, id: string): string => (id ? name || t.common.untitled : t.map.noTeam);

export const pictureWords = (plan: LivePlan, leveled: boolean): Look['words'] => ({
	level: (level) => (leveled ? t.map.level({ level: level + 1 }) : ''),
	team: (id, name) => teamName(name, id),
	count: (objectives) => t.map.objectives({ count: objectives }),
	title: titleOf,
	foot: (node) => `${ownerName(plan, node.owner)} · ${progressOf(node)}`
});

/** "serves “…”, accepted, that's it": a link as one of its ends sees it. */
export function linkWords(graph: MapGraph, edge: MapEdge, id: string): string {
	const title = titleOf(graph.nodes.get(otherEnd(edge, id))?.title ?? '');
	const tie = edge.from === id ? t.map.ties[edge.kind]({ title }) : t.map.tiesBack[edge.kind]({ title });
	const understood = edge.state === 'accepted' && edge.fidelity !== 'unknown' ? t.map.fidelity[edge.fidelity] : '';
	const state = edge.broken ? t.map.broken : t.map.states[edge.state];
	return t.map.phrases({ parts: [tie, state, understood].filter(Boolean) });
}

/** A whole card in one sentence. */
export function nodeWords(plan: LivePlan, graph: MapGraph, node: MapNode): string {
	const team = graph.teams.find(({ id }) => id === node.team);
	const links = (graph.at.get(node.id) ?? []).filter(({ state }) => state !== 'declined');
	const parts = [
		titleOf(node.title),
		team ? teamName(team.name, team.id) : '',
		ownerName(plan, node.owner),
		progressOf(node),
		...links.slice(0, 8).map((edge) => linkWords(graph, edge, node.id)),
		...(links.length > 8 ? [t.common.andMore({ count: links.length - 8 })] : [])
	];
	return t.map.clauses({ parts: parts.filter(Boolean) });
}
