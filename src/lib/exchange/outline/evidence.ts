// What the text as a whole gives away: which prefixes are owners, whether bold marks objectives, which headings are teams.
import type { Block, Tree } from './blocks';
import { cycleOf } from './markers';
import { isMeasured } from './measure';
import { annotated } from './annotations';

export interface Evidence {
	readonly owners: ReadonlySet<string>;
	/** Prefixes that stand before more than one line: owners of objectives, but of key results they may be topics. */
	readonly repeated: ReadonlySet<string>;
	/** Trailing "(names)" that are owners. */
	readonly named: ReadonlySet<string>;
	/** Some items are bold and some are not. */
	readonly boldMatters: boolean;
	readonly keyResultsMarked: boolean;
	/** Sections (blocks of headings) that have marked objectives in them. */
	readonly markedSections: ReadonlySet<Block>;
	/** Heading levels whose headings hold objectives instead of being ones. */
	readonly groupLevels: ReadonlySet<number>;
}

const role =
	/\b(?:C[A-Z]O|VPE?|SVP|EVP|Director|Manager|Mgr|Head|Chief|Lead|Founder|President|Engineer|Officer|Dir)\b|总监|经理|负责人|总裁|主管|部长|组长/;
const prefix =
	/^([\p{Lu}\p{Script=Han}@][^:：.;!?()（）。，,]{0,50}?(?:, [\p{Lu}][^:：.;!?()（）。，,]{0,40}?)?)[:：]\s*(?=\S)/u;
const small = new Set(['of', 'and', 'the', 'for', 'to', '&', 'de', 'von', 'und', 'der', '-', '/']);

/** "VP Field Ops" of "VP Field Ops: Instrument …" if its words look like a name or a role, else null. */
export function namePrefix(text: string): { readonly name: string; readonly length: number } | null {
	const match = prefix.exec(text.slice(0, 120));
	if (!match) return null;
	const name = (match[1] as string).replace(/^@/, '').trim();
	const words = name.split(/[\s,]+/);
	const likely = /\p{Script=Han}/u.test(name)
		? name.length <= 12
		: words.length <= 6 && words.every((word) => small.has(word) || /^[\p{Lu}&(/]/u.test(word));
	return likely && !/\d/.test(name) ? { name, length: match[0].length } : null;
}

export const isTeamName = (name: string): boolean =>
	/(?:部|组|团队|中心|事业部)$|\b(?:team|squad|department|division|guild)$/i.test(name);

const structuralOf = new WeakMap<Block, Block[]>();

/** The blocks below that may be objectives or key results, without words, tables and fields. */
export function structural(block: Block): Block[] {
	const known = structuralOf.get(block);
	if (known) return known;
	const found = block.children.filter(({ kind, marker, text, children }) => {
		if (kind === 'table') return false;
		return marker ? isMain(marker.role) : kind !== 'text' && (text !== '' || children.length > 0);
	});
	structuralOf.set(block, found);
	return found;
}
const isMain = (markerRole: string): boolean =>
	markerRole === 'objective' || markerRole === 'key-result' || markerRole === 'sub-objective';

export const hasMarked = (block: Block, wanted: 'objective' | 'key-result'): boolean =>
	block.children.some(
		({ marker }) => marker?.role === wanted || (wanted === 'objective' && marker?.role === 'sub-objective')
	);

export function evidenceOf(tree: Tree): Evidence {
	const blocks: Block[] = [];
	const walk: Block[] = [tree.root];
	for (let block = walk.pop(); block; block = walk.pop()) {
		blocks.push(block);
		walk.push(...block.children);
	}
	const prefixes = new Map<string, number>();
	const tails = new Map<string, number>();
	const owners = new Set<string>();
	const markedSections = new Set<Block>();
	const groupLevels = new Set<number>();
	const upperPrefixes: string[] = [];
	let upper = 0;
	let bold = 0;
	let items = 0;
	let tailed = 0;
	for (const block of blocks) {
		if (block.marker?.prefix) owners.add(block.marker.prefix);
		if (block.kind === 'item') {
			items++;
			if (block.shape.bold) bold++;
			if (isUpper(block)) upper++;
		}
		if (block.marker?.role === 'objective') markedSections.add(sectionOf(block));
		const name = block.kind === 'text' || (block.marker && !isMain(block.marker.role)) ? null : namePrefix(block.text);
		if (name) {
			if (role.test(name.name)) owners.add(name.name);
			else prefixes.set(name.name, (prefixes.get(name.name) ?? 0) + 1);
			if (isUpper(block)) upperPrefixes.push(name.name);
		}
		const tail = /[(（]([\p{Lu}\p{Script=Han}][\p{L}.'-]{0,20}(?: [\p{Lu}][\p{L}.'-]{0,20}){0,2})[)）]$/u.exec(
			annotatedTail(block.text)
		)?.[1];
		if (tail) tails.set(tail, (tails.get(tail) ?? 0) + 1);
		if (tail) tailed++;
		for (const mention of block.text.slice(0, 400).matchAll(/(?:^|\s|[(（])@([\p{L}][\p{L}\p{N}._-]{0,40})/gu))
			owners.add(mention[1] as string);
		if (block.marker?.role === 'owner') owners.add(block.text);
		if (
			block.kind === 'heading' &&
			block.shape.level &&
			!block.marker &&
			cycleOf(block.text) === null &&
			holdsObjectives(block)
		) {
			groupLevels.add(block.shape.level);
		}
	}
	// Where nearly every bold line, or line with others below it, begins with a name, each of them does.
	if (upperPrefixes.length > 2 && upperPrefixes.length >= upper * 0.6)
		for (const name of upperPrefixes) owners.add(name);
	return {
		owners,
		repeated: new Set([...prefixes].filter(([, count]) => count > 1).map(([name]) => name)),
		// "(Name)" at the end is an owner if the name is one elsewhere, or if most lines end so.
		named: new Set([...tails.keys()].filter((name) => owners.has(name) || (tailed > 2 && tailed * 2 > items))),
		boldMatters: bold > 0 && bold < items,
		keyResultsMarked: blocks.some(({ marker }) => marker?.role === 'key-result'),
		markedSections,
		groupLevels
	};
}

const isUpper = (block: Block): boolean => block.kind === 'item' && (block.shape.bold || structural(block).length > 0);

const annotatedTail = (text: string): string =>
	text.endsWith(')') || text.endsWith('）') ? annotated(text.slice(-80)).title : '';

export function sectionOf(block: Block): Block {
	let at = block.parent ?? block;
	while (at.kind !== 'heading' && at.parent) at = at.parent;
	return at;
}

/**
 * Whether what stands below a heading or a line of words are objectives (and it is a team or a chapter), by nesting:
 * marked or bold objectives below it, or items with items of their own, unless the upper ones are the measured ones.
 */
export function holdsObjectives(block: Block): boolean {
	if (hasMarked(block, 'objective')) return true;
	if (hasMarked(block, 'key-result')) return false;
	const below = structural(block);
	if (below.some((child) => child.shape.bold && structural(child).length > 0)) return true;
	if (below.some((child) => hasMarked(child, 'key-result'))) return true;
	const parents = below.filter((child) => structural(child).length > 0);
	if (!parents.length) return false;
	if (parents.some((child) => child.kind === 'heading')) return true;
	return measuredShare(below) < 0.5 || measuredShare(parents.flatMap(structural)) > measuredShare(below);
}

export const measuredShare = (blocks: readonly Block[]): number =>
	blocks.length ? blocks.filter(({ text }) => isMeasured(text)).length / blocks.length : 0;
