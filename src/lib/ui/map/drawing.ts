// The whole map as it goes into a file: words fitted to the cards, in the colours of paper.
import { t } from '$lib/i18n';
import { fitLines } from './fitted-text';
import { fidelities } from './fidelity';
import type { Ink } from './ink';
import { colourOf, dashes, signs, strokeOf, widthOf } from './line-style';
import type { Look } from './look';
import { signAt } from './scene';
import type { MapScene } from './scene';

/** As the file of a map takes it; the room of formats says what each part means. */
export type Drawing = ReturnType<typeof drawingOf> extends Generator<unknown, infer D> ? D : never;

interface Words extends Pick<Look, 'words'> {
	readonly title: string;
	readonly description: string;
	readonly language: string;
}

/** Yields the share of cards that are fitted. */
export function* drawingOf(
	scene: MapScene,
	ink: Ink,
	{ words, title, description, language }: Words,
	shows: Look['lit']['shows']
) {
	const { graph, layout, lines } = scene;
	const ctx = document.createElement('canvas').getContext('2d');
	const measure = (text: string) => ctx?.measureText(text).width ?? text.length * 8;
	const cards = [];
	for (const [id, box] of layout.nodes) {
		const node = graph.nodes.get(id);
		if (!node) continue;
		const own = words.title(node.title);
		if (ctx) ctx.font = `500 14px ${ink.serif}`;
		const fitted = fitLines(own, box.width - 22, 2, measure);
		if (ctx) ctx.font = `11.5px ${ink.sans}`;
		const [foot = ''] = fitLines(words.foot(node), box.width - 22, 1, measure);
		cards.push({ ...box, title: own, lines: fitted, foot, progress: node.progress, draft: node.draft });
		yield cards.length / layout.nodes.size;
	}
	const titleOf = (id: string) => words.title(graph.nodes.get(id)?.title ?? '');
	const row = { serves: t.map.servesRow, needs: t.map.needsRow };
	return {
		...{ title, description, language, cards },
		...{ width: layout.width, height: layout.height, ink, fonts: { sans: ink.sans, serif: ink.serif } },
		levels: layout.levels.map(({ level, x }) => ({ x, words: words.level(level) })),
		teams: layout.teams.map(({ team, x, y, width, height }) => ({
			...{ x, y, width, height },
			name: words.team(team.id, team.name)
		})),
		links: lines
			.filter(({ edge }) => shows(edge))
			.map((line) => ({ ...line, sign: signAt(scene, line) }))
			.map(({ edge, sign, curve: { x1, y1, hx1, hy1, hx2, hy2, x2, y2 } }) => ({
				curve: [x1, y1, hx1, hy1, hx2, hy2, x2, y2] as const,
				colour: colourOf(edge.fidelity, ink),
				width: widthOf(edge.fidelity),
				dash: dashes[strokeOf(edge)],
				end: edge.kind === 'serves' ? ('arrow' as const) : ('diamond' as const),
				sign: signs[edge.fidelity],
				signAt: [sign.x, sign.y] as const,
				words: row[edge.kind]({ from: titleOf(edge.from), to: titleOf(edge.to) })
			})),
		legend: [
			t.map.legendLines.kind,
			t.map.legendLines.state,
			fidelities.flatMap((one) => (signs[one] ? [`${signs[one]} ${t.map.fidelity[one]}`] : [])).join('   ')
		]
	};
}
