// What people remember of the level above: by level of teams, from four answers on, and never whose.
import { fewest } from './facts';
import type { Deed, PlanSlice, Ratio } from './facts';
import { worth } from './echoes';
import type { Structure } from './structure';

/** Nobody has to remember more. */
const most = 3;
const known = 2 / 3;

export interface RecallLevel {
	/** Level of the teams that answered, 0 at the top. */
	readonly level: number;
	/** Answers whose every line has been marked, and all answers. */
	readonly marked: Ratio;
	/** Mean recall 0..1; undefined below four marked answers. */
	readonly recall: number | undefined;
	readonly distortion: number | undefined;
	/** Recall of the level above less the one here; undefined where either is. */
	readonly added: number | undefined;
}

export interface Recall {
	readonly levels: readonly RecallLevel[];
	readonly marked: Ratio;
	readonly recall: number | undefined;
	/** How many said they know, and how many recalled two thirds or more; undefined below four marked answers. */
	readonly thought: Ratio | undefined;
	readonly knew: Ratio | undefined;
	/** Share that said they know less the share that did: what we thought we knew. */
	readonly gap: number | undefined;
	/** Answers beyond one a person: given on devices that had not met. Nobody can tell which they are, so all count. */
	readonly twice: number;
}

interface Answer {
	readonly level: number;
	readonly knew: boolean;
	/** Undefined while a line waits for its mark. */
	readonly recall: number | undefined;
}

/**
 * One round of “What did we hear?”. A person's recall = the best mark for each objective recalled, summed, over the number
 * of objectives above, three at most (one where nothing stands above: there people retell what the space is here for).
 * Method A2.
 * @param given the records of answering: who did, how often
 */
export function recallIn(plan: PlanSlice, structure: Structure, hearing: string, given: readonly Deed[]): Recall {
	const twice = given.length - new Set(given.map(({ person }) => person)).size;
	// Whichever were given twice, that many people at least are behind them.
	const isEnough = (marked: number) => marked - twice >= fewest;
	const mean = (values: readonly number[]): number | undefined =>
		isEnough(values.length) ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
	const answers = answersOf(plan, structure, hearing);
	const depths = [...new Set(answers.map(({ level }) => level))].sort((a, b) => a - b);
	const recalls = (of: readonly Answer[]) => of.flatMap(({ recall }) => recall ?? []);
	const at = (level: number) => mean(recalls(answers.filter((answer) => answer.level === level)));
	const marked = answers.filter(({ recall }) => recall !== undefined);
	const enough = isEnough(marked.length);
	const thought = { count: marked.filter(({ knew }) => knew).length, of: marked.length };
	const knew = { count: recalls(marked).filter((recall) => recall >= known - 1e-9).length, of: marked.length };
	return {
		levels: depths.map((level) => {
			const here = answers.filter((answer) => answer.level === level);
			const [recall, above] = [at(level), at(level - 1)];
			return {
				...{ level, recall, marked: { count: recalls(here).length, of: here.length } },
				distortion: recall === undefined ? undefined : 1 - recall,
				added: recall === undefined || above === undefined ? undefined : above - recall
			};
		}),
		marked: { count: marked.length, of: answers.length },
		recall: mean(recalls(answers)),
		thought: enough ? thought : undefined,
		knew: enough ? knew : undefined,
		gap: enough ? (thought.count - knew.count) / marked.length : undefined,
		twice
	};
}

function answersOf(plan: PlanSlice, structure: Structure, hearing: string): Answer[] {
	const recalls = plan.all('recalls').filter((recall) => recall.hearing === hearing);
	if (!recalls.length) return [];
	const lines = new Map<string, { objective: string | null; worth: number | undefined }[]>();
	for (const { recall, objective, mark } of plan.all('recallLines')) {
		const line = { objective, worth: mark ? worth[mark] : undefined };
		if (recall) lines.set(recall, [...(lines.get(recall) ?? []), line]);
	}
	const above = new Map<string, number>();
	for (const { team, state } of plan.all('objectives'))
		if (team && (state === 'published' || state === 'closed')) above.set(team, (above.get(team) ?? 0) + 1);
	return recalls.map(({ id, team, knew }) => {
		const own = lines.get(id) ?? [];
		const parent = structure.parent(team);
		const expected = parent ? Math.min(most, Math.max(1, above.get(parent) ?? 0)) : 1;
		const waits = own.some((line) => line.worth === undefined);
		return { level: structure.level(team), knew, recall: waits ? undefined : Math.min(1, best(own) / expected) };
	});
}

/** The best mark for each objective; sentences about none in particular count once together. */
function best(lines: readonly { objective: string | null; worth: number | undefined }[]): number {
	const marks = new Map<string, number>();
	for (const { objective, worth: value = 0 } of lines)
		marks.set(objective ?? '', Math.max(marks.get(objective ?? '') ?? 0, value));
	return [...marks.values()].reduce((sum, value) => sum + value, 0);
}
