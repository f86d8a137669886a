// The lines of an outline as one tree, by headings, indentation and the marks at their heads; what they mean is not asked yet.
import { markerOf } from './markers';
import type { Marker } from './markers';
import { shapeOf } from './line-shape';
import type { Shape } from './line-shape';

export interface Block {
	readonly line: number;
	readonly kind: 'heading' | 'item' | 'text' | 'table';
	readonly shape: Shape;
	/** Words without the marker. */
	text: string;
	readonly marker: Marker | null;
	readonly indent: number;
	readonly parent: Block | null;
	readonly children: Block[];
	/** Lines of a table, or lines that went on with the words of this one. */
	readonly more: { readonly line: number; readonly text: string; readonly start: number; readonly end: number }[];
}

export interface Tree {
	readonly root: Block;
	readonly headings: number;
	readonly items: number;
	readonly tables: number;
}

const rootShape = shapeOf('');
const newBlock = (
	line: number,
	kind: Block['kind'],
	shape: Shape,
	parent: Block | null,
	indent = shape.indent
): Block => {
	const marker = kind === 'table' ? null : markerOf(shape.text);
	const text = marker ? shape.text.slice(marker.length).trim() : shape.text;
	return { line, kind, shape, text, marker, indent, parent, children: [], more: [] };
};

const ranks: Readonly<Record<string, number>> = { objective: 0, 'sub-objective': 1, 'key-result': 2 };
const rank = ({ marker }: Block): number =>
	marker ? (ranks[marker.role] ?? 3) + (marker.number.split('.').length - 1) / 10 : -1;

/** Marks tell depth where indentation does not: a key result below an objective, `O1.2` below `O1`. */
function nests(top: Block, block: Block): boolean {
	if (!top.marker || !block.marker || rank(top) >= rank(block) || rank(top) >= 3) return false;
	return rank(block) >= 1 || block.marker.number.startsWith(`${top.marker.number}.`);
}

/** Builds the tree in one pass; `each` line is `shapes[i]`, line `i + 1`. */
export function toTree(lines: readonly string[]): Tree {
	const shapes = lines.map(shapeOf);
	const dotted = shapes.filter((shape) => shape.dotted !== '').length > 1;
	const bullets = shapes.some(({ kind }) => kind === 'bullet') || dotted;
	const headings = shapes.filter(({ kind }) => kind === 'heading').length;
	const root = newBlock(0, 'heading', { ...rootShape, kind: 'heading' }, null, -1);
	const paragraphs = !bullets && !headings && isParagraphs(shapes);
	let stack: Block[] = [root];
	let before: Shape | undefined;
	let last: Block = root;
	let items = 0;
	let tables = 0;

	const push = (block: Block): void => {
		(block.parent as Block).children.push(block);
		if (block.kind !== 'table') stack.push(block);
		last = block;
	};
	const popTo = (stays: (top: Block) => boolean): Block => {
		while (stack.length > 1 && !stays(stack.at(-1) as Block)) stack.pop();
		return stack.at(-1) as Block;
	};

	for (const [index, given] of shapes.entries()) {
		const line = index + 1;
		const shape = given.dotted && !dotted ? { ...given, text: `${given.dotted} ${given.text}` } : given;
		const previous = before;
		before = shape;
		if (shape.kind === 'blank' || shape.kind === 'rule' || shape.kind === 'fence') continue;
		if (shape.kind === 'table') {
			if (last.kind === 'table' && previous?.kind === 'table') {
				last.more.push({ line, text: shape.text, start: shape.start, end: shape.end });
				continue;
			}
			tables++;
			const parent = popTo(
				(top) => top.kind === 'heading' || top.indent < shape.indent || isMarked(top) || top.kind === 'text'
			);
			push(newBlock(line, 'table', shape, parent));
			last.more.push({ line, text: shape.text, start: shape.start, end: shape.end });
		} else if (shape.kind === 'heading') {
			const probe = newBlock(line, 'heading', shape, null);
			const parent = popTo(
				(top) =>
					top === root ||
					(top.kind === 'heading' &&
						(top.shape.level < shape.level || (top.shape.level === shape.level && nests(top, probe))))
			);
			push({ ...probe, parent, indent: -1 });
		} else if (shape.kind === 'bullet' || (dotted && shape.dotted) || !bullets) {
			items++;
			const depth = dotted && shape.dotted && shape.indent < 2 ? 2 * (shape.dotted.split('.').length - 1) : 0;
			const first = paragraphs && (!previous || previous.kind === 'blank');
			const indent = shape.indent + depth + (paragraphs && !first ? 2 : 0);
			const probe = newBlock(line, 'item', shape, null, indent);
			const parent = popTo((top) =>
				top.kind === 'text' && goesOnAbove(stack, shape)
					? top.indent <= indent - 2
					: under(top, probe, indent) || nestsByStyle(stack, top, probe, previous)
			);
			push({ ...probe, parent });
		} else if (goesOn(shape, previous, last)) {
			last.text = `${last.text} ${shape.text}`;
			last.more.push({ line, text: shape.text, start: shape.start, end: shape.end });
		} else {
			const probe = newBlock(line, 'text', shape, null);
			// "关键举措：" alone on its line holds the list below it, as "关键结果：" does.
			const names = !isFieldOf(probe) || probe.text === '';
			const label = names && shape.indent < 2 && leadsItems(shapes, index);
			const parent = popTo((top) =>
				shape.indent < 1 && !probe.marker && label ? top.kind === 'heading' : under(top, probe, shape.indent)
			);
			push({ ...probe, parent });
			if (!label && !isMarked(probe)) stack.pop();
		}
	}
	stack = [];
	takeTitles(root);
	return { root, headings, items, tables };
}

const isMarked = ({ marker }: Block): boolean => marker !== null && marker.role in ranks;
const isFieldOf = ({ marker }: Block): boolean =>
	marker !== null && !(marker.role in ranks) && marker.role !== 'cycle' && marker.role !== 'team';

/** Whether `block` at `indent` stands below `top`. One column of difference is a slip, not a level. */
function under(top: Block, block: Block, indent: number): boolean {
	if (top.kind === 'heading') return true;
	if (top.indent <= indent - 2) return true;
	if (Math.abs(top.indent - indent) > 1) return false;
	if (nests(top, block)) return true;
	// "KR1：" right below "一、" is a key result of it.
	if (top.kind === 'item' && !top.marker && block.marker?.role === 'key-result') return true;
	// A line of words with a list right below it holds that list; inside an item it is only a part of the item.
	return top.kind === 'text' && top.indent < 2 && block.kind === 'item' && !(isMarked(top) && isMarked(block));
}

/**
 * Marks of different kinds at one indentation are levels: "一、" over "1、", "1." over "-". A kind that is open further up
 * goes on there. Bullets and numbers with a blank line between them are two lists.
 */
function nestsByStyle(stack: readonly Block[], top: Block, { shape }: Block, previous: Shape | undefined): boolean {
	if (!shape.style || !beside(top, shape) || top.shape.style === shape.style || isMarked(top)) return false;
	if (countsOn(top, shape)) return false;
	if ((top.shape.style === '-' || shape.style === '-') && previous?.kind === 'blank') return false;
	return !goesOnAbove(stack, shape);
}

const beside = ({ kind, shape: { style }, indent }: Block, shape: Shape): boolean =>
	kind === 'item' && style !== '' && Math.abs(indent - shape.indent) <= 1;

/** Whether a list that is open further up has marks of this kind: "二、" after "一、" and the marked lines below it. */
const goesOnAbove = (stack: readonly Block[], shape: Shape): boolean =>
	shape.style !== '' && stack.some((block) => beside(block, shape) && block.shape.style === shape.style);

/** `2）` after `1.` goes on with its count: a slip of the hand, not a level, unless it or the item before has such ones below. */
function countsOn(top: Block, shape: Shape): boolean {
	const [kind, other] = [top.shape, shape].map(({ style }) => (style.startsWith('一') ? '一' : '1'));
	if (kind !== other || shape.count < 2 || shape.count !== top.shape.count + 1) return false;
	return [top, top.parent?.children.at(-2)].every((item) => item?.children.at(-1)?.shape.style !== shape.style);
}

/** A long line that was wrapped goes on in the next one. */
function goesOn(shape: Shape, previous: Shape | undefined, last: Block): boolean {
	if (!previous || last.shape !== previous || previous.broken || previous.kind !== 'bullet') return false;
	return (
		shape.indent > 0 &&
		previous.text.length >= 60 &&
		/^[\p{Ll}\p{N}(,]/u.test(shape.text) &&
		markerOf(shape.text) === null
	);
}

/** Whether the next line that is not blank is an item or a marked objective. */
function leadsItems(shapes: readonly Shape[], index: number): boolean {
	for (let next = index + 1; next < shapes.length && next < index + 4; next++) {
		const shape = shapes[next] as Shape;
		if (shape.kind === 'blank') continue;
		if (shape.kind === 'table') return true;
		if (shape.kind === 'bullet' || shape.dotted) return shape.indent >= (shapes[index] as Shape).indent;
		return shape.kind === 'text' && markerOf(shape.text)?.role === 'objective';
	}
	return false;
}

/** Plain lines in paragraphs of two and more: the first of each is what the others are about. */
function isParagraphs(shapes: readonly Shape[]): boolean {
	const words = shapes.filter(({ kind }) => kind === 'text');
	if (words.some(({ indent, text }) => indent > 1 || text.length > 200 || markerOf(text) !== null)) return false;
	const starts = shapes.filter((shape, index) => shape.kind === 'text' && shapes[index - 1]?.kind !== 'text').length;
	return starts > 0 && words.length >= starts * 2;
}

/** "Objective 1" alone on its line has its title on the next one, or is its own title. */
function takeTitles(block: Block): void {
	for (const child of block.children) {
		const [first] = child.children;
		if (isMarked(child) && !child.text && child.marker?.role !== 'key-result') {
			if (first?.kind === 'text' && !first.marker && !first.children.length) {
				child.text = first.text;
				child.more.push(
					{ line: first.line, text: first.text, start: first.shape.start, end: first.shape.end },
					...first.more
				);
				child.children.shift();
			} else if (first && child.marker?.number) child.text = child.shape.text;
		}
		takeTitles(child);
	}
}
