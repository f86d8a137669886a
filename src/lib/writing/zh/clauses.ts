// 中文分句：哪里是一个结果，哪里是第二个。Chinese text to clauses, read into the same shape as English ones.
import type { Clause, Reading, Second, Span } from '../types.ts';
import { blank } from '../normalise.ts';
import { readPiece } from './clause.ts';
import { pieces, type Piece } from './pieces.ts';
import { quantitiesOf } from './quantities.ts';
import { adverbial, announces, isOwnResult, lists, restates, saysWhatFor, withRestated } from './second.ts';

/** …时、…后、首批样本中：说的是什么时候、在哪里。When or where. */
const scene =
	/(?:后|之后|期间|时|(?<!日常.*|运维.*)(?:[^集]中|场景下|条件下|前提下|基础上)|(?:\d|年|月|季度|底)\s?(?:之?前|内))$|^(?:20\d\d\s?年?)?\s?(?:[上下]半年|第?[一二三四1-4]季度|q[1-4]|今年|本季度|本月|[春夏秋冬]季)$/;

/** 从 0 到 1：一个说法，不是数。 */
const fromNothing = /从\s?0\s?到\s?1(?!\s?[\d万千百个%])/g;

/** 订桌、办卡或预约：几样里有一样就算。A row that ends with "or" is one thing. */
function listsWithOr(parts: readonly Piece[], at: number): boolean {
	let end = at;
	while (parts[end + 1]?.joined) end++;
	return /或/.test(parts[end]?.text ?? '');
}

/** 看 50 部电影和 20 本小说：数的是两样东西，各数各的。Two things counted side by side. */
const counts =
	/\d+\s?([部本篇个场次家名位款份套门首张条])([一-鿿]{1,8})[和与及]\s?(?=\d+\s?([部本篇个场次家名位款份套门首张条])([一-鿿]{1,8}))/;
function countedTwice(text: string): Second | undefined {
	const found = counts.exec(text);
	if (!found || found[2] === found[4]) return undefined;
	return { from: found.index + found[0].length, to: text.length, by: 'count' };
}

/** `text` is normalised, simplified and in lower case. */
export function readChinese(written: string): Reading {
	const text = blank(written, fromNothing);
	const all = quantitiesOf(text);
	const clauses: Clause[] = [];
	let second: Second | undefined;
	const parts = pieces(text);
	const turns = all.length === 0 && /从[^，]*(?:升级|转变|转向|走向|过渡|转型)(?:到|为|成|至)/.test(text);
	let carried: Clause | undefined;
	let listing = false;
	/** 降低甲、乙的成本：目的里的一行也还是目的。 */
	let refused = false;
	for (const [at, piece] of parts.entries()) {
		listing = lists.test(piece.text) || (piece.joined && (listing || listsWithOr(parts, at)));
		if ((listing || (refused && piece.joined)) && clauses.length > 0) continue;
		const read = readPiece(piece, all);
		const clause: Clause = turns && clauses.length === 0 ? { ...read, act: 'change' } : read;
		const isLast = piece === parts[parts.length - 1];
		const alreadySays = parts[at + 1]?.joined === false && saysWhatFor(piece, parts[at + 1]?.text ?? '');
		if ((adverbial.test(piece.text) || scene.test(piece.text)) && !alreadySays && !isLast && clauses.length === 0) {
			carried = clause;
			continue;
		}
		if (/时$/.test(piece.text) && !isLast && clauses.length > 0 && !clause.quantity) continue;
		const last = clauses[clauses.length - 1];
		if (last && !piece.joined && clause.quantity && announces(last, text.slice(last.from, last.to), clause)) {
			clauses[clauses.length - 1] = clause;
			continue;
		}
		if (last && restates(piece)) {
			clauses[clauses.length - 1] = withRestated(last, clause);
			continue;
		}
		refused = clauses.length > 0 && !isOwnResult(piece, clause, clauses, text);
		if (!refused) {
			if (clauses.length > 0)
				second ??= {
					from: clause.from,
					to: clause.to,
					by: piece.joined
						? 'row'
						: /[。；;]/.test(text.slice(clauses[clauses.length - 1]?.to ?? 0, clause.from))
							? 'sentence'
							: 'clause'
				};
			clauses.push(clause);
		} else if (clause.quantity && !clauses.some((one) => one.quantity)) clauses.push(clause);
	}
	if (clauses.length === 0 && carried) clauses.push(carried);
	second ??= countedTwice(text);
	/** 日活增长 300%：300 → 900，起点说在后头。The start is told behind the colon or in brackets. */
	const [first, ...others] = clauses;
	const inside = (one: Span) => clauses.some(({ from, to }) => one.from >= from && one.to <= to);
	const toldAfter = all.find((one) => one.shape === 'from-to' && !inside(one));
	if (first?.quantity && first.quantity.shape !== 'from-to' && first.act !== 'make' && toldAfter)
		return { clauses: [{ ...first, quantity: { ...first.quantity, shape: 'from-to' } }, ...others], second };
	return { clauses, second };
}
