// Test support: writes a plan as an outline in several styles, and brings plan and reading to one comparable form.

export interface PlanToWrite {
	readonly title: string;
	readonly owner: string | null;
	readonly keyResults: readonly string[];
	/** Index of its parent, and of the key result there, if any. */
	readonly parent: number | null;
	readonly parentKeyResult: number | null;
}

export type WritingStyle = 'marked' | 'chinese' | 'bold' | 'owners';

/** A nested Markdown list; children stand below their parent, or below its key result. */
export function asOutline(plan: readonly PlanToWrite[], style: WritingStyle): string {
	const lines: string[] = [];
	const line = (depth: number, words: string): void =>
		void lines.push(`${'    '.repeat(depth)}${style === 'owners' ? '1.' : '-'} ${words}`);
	const objectiveWords = ({ title, owner }: PlanToWrite): string =>
		({
			marked: `O: ${title}`,
			chinese: `目标：${title}`,
			bold: `**${title}**`,
			owners: `**${owner ?? 'CEO'}: ${title}**`
		})[style];
	const keyResultWords = (title: string, owner: string | null): string =>
		({ marked: `KR: ${title}`, chinese: `关键结果：${title}`, bold: title, owners: `${owner ?? 'CEO'} KR: ${title}` })[
			style
		];
	const write = (index: number, depth: number): void => {
		const objective = plan[index] as PlanToWrite;
		line(depth, objectiveWords(objective));
		const below = (keyResult: number | null): void => {
			for (const [child, { parent, parentKeyResult }] of plan.entries()) {
				if (parent === index && parentKeyResult === keyResult) write(child, depth + (keyResult === null ? 1 : 2));
			}
		};
		for (const [place, title] of objective.keyResults.entries()) {
			line(depth + 1, keyResultWords(title, objective.owner));
			below(place);
		}
		below(null);
	};
	for (const [index, { parent }] of plan.entries()) if (parent === null) write(index, 0);
	return lines.join('\n');
}

interface Written {
	readonly title: string;
	readonly keyResults: readonly unknown[];
	readonly parent: number | null;
	readonly parentKeyResult: number | null;
}

/** Counts, and how many key results each parent-child edge joins, whatever the order of the objectives. */
export function shapeOfTree(plan: readonly Written[] | { readonly objectives: readonly Written[] }): object {
	const objectives = 'objectives' in plan ? plan.objectives : plan;
	const path = (at: number | null): string => {
		const sizes: number[] = [];
		for (let index = at; index !== null; index = objectives[index]?.parent ?? null)
			sizes.push(objectives[index]?.keyResults.length ?? -1);
		return sizes.join('<');
	};
	return {
		objectives: objectives.length,
		keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
		parents: objectives.filter(({ parent }) => parent !== null).length,
		ofKeyResults: objectives.filter(({ parentKeyResult }) => parentKeyResult !== null).length,
		tree: objectives.map((_, index) => `${path(index)} ${objectives[index]?.parentKeyResult ?? ''}`).sort()
	};
}
