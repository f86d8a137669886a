// The plan as Markdown that people read and paste, regular enough to be read back as an outline.
import { cycleEntity } from '$lib/model/schema';
import type { KeyResult, Objective } from '$lib/model/schema';
import { readingOrder } from '$lib/plan';
import type { ReadKeyResult, ReadObjective } from '$lib/plan';
import { fileName } from '../contract';
import type { Exporter, PlanSnapshot } from '../contract';
import { inline, lines } from './escape';
import { markdownWords } from './words';
import type { MarkdownWords } from './words';

export interface MarkdownOptions {
	readonly language: 'en' | 'zh';
}

export const markdown: Exporter<MarkdownOptions> = {
	id: 'markdown',
	extension: 'md',
	mime: 'text/markdown',
	make(plan, { language }) {
		const meta = plan.get('meta', cycleEntity);
		return {
			name: fileName([meta?.spaceName ?? '', meta?.cycleName ?? ''], 'md'),
			mime: 'text/markdown',
			bytes: new TextEncoder().encode(markdownText(plan, markdownWords[language]))
		};
	}
};

/**
 * `## Team / Inner team`, `### O: title`, `- KR: title (from 3 to 9 days, now 5, confidence 6/10) @Owner`.
 * A closed cycle's file names teams, not people.
 */
export function markdownText(plan: PlanSnapshot, words: MarkdownWords): string {
	const meta = plan.get('meta', cycleEntity);
	const page = new Page(plan, words, meta?.state === 'closed');
	const dates = [meta?.start, meta?.end].filter(Boolean).join(' – ');
	const state = meta ? words.cycleState[meta.state] : '';
	const title = [meta?.spaceName, meta?.cycleName].flatMap((name) => (name ? [inline(name)] : [])).join(' · ');
	const blocks = [
		`# ${title || words.untitled}`,
		[dates, state].filter(Boolean).join(' · '),
		...page.quoted(words.charter, meta?.charter),
		...page.quoted(words.purpose, meta?.purpose),
		...readingOrder(plan)
			.filter(({ objectives }) => objectives.length)
			.flatMap(({ path, objectives }) => [
				`## ${path.map((name) => inline(name).replaceAll('/', '\\/')).join(' / ') || words.noTeam}`,
				...objectives.flatMap((objective) => page.objective(objective))
			]),
		...page.notDoing()
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

class Page {
	readonly #plan: PlanSnapshot;
	readonly #words: MarkdownWords;
	/** A closed cycle's files name nobody. */
	readonly #nameless: boolean;
	readonly #links: ReadonlyMap<string, readonly string[]>;

	constructor(plan: PlanSnapshot, words: MarkdownWords, nameless: boolean) {
		this.#plan = plan;
		this.#words = words;
		this.#nameless = nameless;
		this.#links = this.#linkLines();
	}

	objective({ objective, keyResults }: ReadObjective): string[] {
		const { why, owner, state, objectiveState, colon } = this.#words;
		const name = this.#name(objective.owner);
		const reason = objective.dropReason ? `${colon}${inline(objective.dropReason)}` : '';
		return [
			`### O: ${inline(objective.title) || this.#words.untitled}`,
			[
				...(name ? [`${owner}${colon}${name}  `] : []),
				`${state}${colon}${objectiveState[objective.state]}${objective.state === 'dropped' ? reason : ''}`
			].join('\n'),
			...this.quoted(why, objective.why),
			[...keyResults.flatMap((part) => this.#keyResult(part)), ...(this.#links.get(objective.id) ?? [])].join('\n')
		];
	}

	quoted(label: string, text = ''): string[] {
		const [first, ...rest] = lines(text);
		if (first === undefined) return [];
		return [[`> ${label}${this.#words.colon}${first}`, ...rest.map((line) => `> ${line}`)].join('  \n')];
	}

	notDoing(): string[] {
		const list = [...this.#plan.all('notDoing')].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
		const said = list.filter(({ body }) => body.trim());
		if (!said.length) return [];
		const why = (reason: string) => (reason.trim() ? ` – ${inline(reason)}` : '');
		return [`## ${this.#words.notDoing}`, said.map(({ body, reason }) => `- ${inline(body)}${why(reason)}`).join('\n')];
	}

	#keyResult({ keyResult, milestones, initiatives }: ReadKeyResult): string[] {
		const { open, close, comma, untitled } = this.#words;
		const told = this.#measure(keyResult);
		const name = this.#name(keyResult.owner);
		return [
			`- KR: ${inline(keyResult.title) || untitled}${told.length ? `${open}${told.join(comma)}${close}` : ''}${name ? ` @${name}` : ''}`,
			...[...milestones, ...initiatives].map(
				({ body, done }) => `  - [${done ? 'x' : ' '}] ${inline(body) || untitled}`
			),
			...(this.#links.get(keyResult.id) ?? []).map((line) => `  ${line}`)
		];
	}

	#measure(keyResult: KeyResult): string[] {
		const { type, from, to, low, high, current, confidence, due, dropped } = keyResult;
		const words = this.#words;
		const unit = inline(keyResult.unit);
		const parts: string[] = [];
		if (type === 'number') {
			if (from !== null && to !== null) parts.push(words.from(`${from}`, `${to}`, unit));
			else if (to !== null) parts.push(words.to(`${to}`, unit));
			else if (from !== null) parts.push(words.start(`${from}`, unit));
		}
		if (type === 'range' && low !== null && high !== null) parts.push(words.between(`${low}`, `${high}`, unit));
		if (type === 'yesno' && current !== null) parts.push(current > 0 ? words.done : words.notDone);
		else if (type !== 'milestones' && current !== null) parts.push(words.now(`${current}`));
		if (confidence !== null) parts.push(words.confidence(confidence));
		if (due) parts.push(words.due(due));
		if (dropped) parts.push(words.dropped);
		return parts;
	}

	#name(person: string | null): string {
		return this.#nameless ? '' : inline(this.#plan.get('people', person)?.name ?? '');
	}

	#linkLines(): Map<string, string[]> {
		const { link, linkState, open, close, colon, untitled } = this.#words;
		const lists = new Map<string, string[]>();
		for (const { from, to, kind, state } of [...this.#plan.all('links')].sort((a, b) => (a.id < b.id ? -1 : 1))) {
			const target: Objective | KeyResult | undefined =
				this.#plan.get('objectives', to) ?? this.#plan.get('keyResults', to);
			if (!from || !target?.alive) continue;
			const line = `- ${link[kind]}${colon}${inline(target.title) || untitled}${open}${linkState[state]}${close}`;
			lists.set(from, [...(lists.get(from) ?? []), line]);
		}
		return lists;
	}
}
