// Test support: what was understood as a few lines of text that a person can check by eye.
import type { Understood, UnderstoodKeyResult } from '../understood';

/** One line an objective (`O title ^parent @owner {teams}`), one a key result, with only what is known. */
export function treeOf({ objectives }: Understood): string[] {
	return objectives.flatMap((objective, index) => {
		const { parent, parentKeyResult, owner, teamPath, weight, progress, level, due } = objective;
		const above = parent === null ? '' : `^${parent}${parentKeyResult === null ? '' : `.${parentKeyResult}`}`;
		const teams = teamPath.length ? `{${teamPath.join(' > ')}}` : '';
		const share = weight === null ? '' : `${weight}%`;
		return [
			words(
				`O${index}`,
				objective.title,
				above,
				owner && `@${owner}`,
				teams,
				level,
				share,
				progress !== null && `p=${progress}`,
				due,
				about('why', objective.why),
				about('note', objective.note)
			),
			...objective.keyResults.map((keyResult) =>
				words(
					'  K',
					keyResult.title,
					measure(keyResult),
					keyResult.owner && `@${keyResult.owner}`,
					keyResult.progress !== null && `p=${keyResult.progress}`,
					keyResult.confidence !== null && `c=${keyResult.confidence}`,
					keyResult.due,
					about('note', keyResult.note),
					about('milestones', keyResult.milestones.map(({ title, done }) => `${done ? '+' : ''}${title}`).join(', ')),
					about('initiatives', keyResult.initiatives.map(({ title, done }) => `${done ? '+' : ''}${title}`).join(', '))
				)
			)
		];
	});
}

const words = (...parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(' ');
const about = (name: string, text: string): string => (text ? `${name}(${text.replaceAll('\n', ' / ')})` : '');

function measure({ type, from, to, low, high, current, unit, direction }: UnderstoodKeyResult): string {
	const now = current === null ? '' : ` now ${current}`;
	if (type === 'number')
		return `[${from ?? '?'} ${direction === 'down' ? '↓' : '↑'} ${to ?? '?'}${unit && ` ${unit}`}${now}]`;
	if (type === 'range') return `[${low}..${high}${unit && ` ${unit}`}${now}]`;
	return type === 'milestones' ? '[milestones]' : current === null ? '' : current ? '[done]' : '[not done]';
}
