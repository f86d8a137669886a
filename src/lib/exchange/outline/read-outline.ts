// Reads a pasted outline, of nearly any shape, into a tree of objectives and key results; every line is accounted for.
import type { Understood, UnderstoodFormat } from '../understood';
import type { Tree } from './blocks';
import { toTree } from './blocks';
import { toLines } from './characters';
import { Collector } from './collector';
import { withoutComments } from './comments';
import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';
import { withoutHtmlTables } from './html-table';
import { OutlineWalk } from './outline-walk';

/**
 * Understands Markdown lists, headings and tables, marked lines ("O1", "KR 1.1:", "目标一：", "关键结果："), and plain
 * indented text, in English and Chinese. Never throws; time is linear in the text. A text above `readingLimits` gives
 * the one problem `too-large`, no lines and no objectives.
 */
export function readOutline(text: string): Understood {
	const { lines, problems } = toLines(text);
	const collector = new Collector(lines.length);
	if (!lines.length) return collector.finish('list', problems);
	const { lines: uncommented, hidden } = withoutComments(lines);
	for (const line of hidden) collector.read(line, 'ignored');
	const { lines: rest, grids, strays } = withoutHtmlTables(uncommented);
	for (const line of strays) collector.leaveOut(line, [0, (lines[line - 1] as string).length]);
	const tree = toTree(rest);
	const evidence = evidenceOf(tree);
	collector.owners = evidence.named;
	new OutlineWalk(collector, evidence, grids).all(tree.root);
	collector.leaveRest(lines);
	return collector.finish(formatOf(tree, evidence), problems);
}

function formatOf({ tables, headings, items }: Tree, { keyResultsMarked, markedSections }: Evidence): UnderstoodFormat {
	const marked = keyResultsMarked || markedSections.size > 0;
	if (tables > 0) return items > 0 ? 'mixed' : 'table';
	if (marked) return 'markers';
	return headings > 0 && items <= headings ? 'headings' : 'list';
}
