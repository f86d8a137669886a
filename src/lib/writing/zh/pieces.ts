// 断句：标点、序号、冒号和“并”把一段话分成几截。Chinese text cut into the stretches that may each be a result.
import type { Span } from '../types.ts';
import { segment } from './segment.ts';

/** 编手册并培训店长：后一个动词另有其人其事。The verb behind 并 does not work on what the first one made. */
const andThen =
	/^并且?(?:培训|招聘|招募|组建|举办|开办|组织|拜访|走访|采购|筹备)[^，。；]{2,}|^并(?:上线|搭建|制定)(?!到|至|于|为)[^，。；]{2,}|^并(?:达到|实现|获得|带来)[^，。；\d]{0,8}\d/;

export interface Piece extends Span {
	readonly text: string;
	readonly joined: boolean;
}

/** "1. … 2. …": each number opens a result. */
const withoutNumbering = (text: string): string =>
	text.replace(/(?:^\d{1,2}\s?[.、)）]|(?<=[\s；;。，])\d{1,2}\s?[.、])(?!\d)\s*/g, (mark, at: number) =>
		(at === 0 ? ' ' : '；').padEnd(mark.length)
	);

/** Brackets from the inside out: one may stand in another. */
const withoutAsides = (text: string): string =>
	text.replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, (aside) => ' '.repeat(aside.length));

/** 稳定性：可用率 ≥ 99%——冒号前是题目，冒号后先说一个数，才是结果。Behind a caption a figure of its own. */
const namedFigure =
	/^\s*[^，,；;。\d\s<>≥≤~=][^，,；;。\d<>≥≤~=]{1,24}?(?:(?:提升|提高|下降|降低|缩短|增长|达到?|超过|不低于|不超过|低于|高于|控制在)[到至了约]?)?\s*(?:[<>≥≤~=]|<=|>=|从)*\s*\d/;

/** 甲、乙和丙的次数为 0：一行名词，合用后头一个数。A row of nouns under one figure at its end. */
const sharesFigure = (left: string, rest: string): boolean => {
	const row = /^[^，,；;。！？!?\n]*/.exec(rest)?.[0] ?? '';
	return (
		!/\d/.test(left) &&
		/\d[^、]*$/.test(row) &&
		!/\d.*、/.test(row) &&
		!segment(left.trim()).some((word) => word.act !== undefined)
	);
};
/** 中、英、日：一两个字的一行，不是几个结果。 */
const onlyWord = /^\s*[^、，,；;。\s\d]{1,2}(?:[、，,；;。]|$)/;

/** Pieces between marks; brackets and what follows a colon are asides. */
export function pieces(text: string): Piece[] {
	const plain = withoutAsides(withoutAsides(withoutNumbering(text)));
	const colon = /[:：]/.exec(plain);
	const head = colon ? plain.slice(0, colon.index) : plain;
	const tail = colon ? plain.slice(colon.index + 1) : '';
	const isCaption = namedFigure.test(tail) && !segment(head.trim()).some((word) => word.act !== undefined);
	const isLabel =
		colon !== null &&
		head.trim().length <= 12 &&
		!/\d/.test(head) &&
		/[一-鿿a-z]{2,}/.test(tail) &&
		!/^\s*[<>≥≤~±=]*\s*[\d$¥]/.test(tail) &&
		(isCaption || segment(tail.trim())[0]?.act !== undefined);
	const [from, to] =
		colon === null || /^\s*(?:[<>≥≤~±=]|<=|>=)?\s*(?:[\d$¥]|未知|每|xx)/.test(tail)
			? [0, plain.length]
			: isLabel
				? [colon.index + 1, plain.length]
				: [0, colon.index];
	const out: Piece[] = [];
	let start = from;
	let comma = false;
	for (let at = from; at <= to; at++) {
		const char = plain.charAt(at);
		const mark =
			at === to ||
			(char === '并' && at - start >= 4 && andThen.test(plain.slice(at))) ||
			/[，,；;。！!？?\n、]/.test(char) ||
			(/[&/+]/.test(char) && plain.charAt(at - 1) === ' ' && plain.charAt(at + 1) === ' ');
		if (!mark || (char === ',' && /\d/.test(plain.charAt(at - 1)) && /\d{3}/.test(plain.slice(at + 1, at + 4))))
			continue;
		if (
			char === '、' &&
			(sharesFigure(plain.slice(start, at), plain.slice(at + 1, to)) || onlyWord.test(plain.slice(at + 1, to)))
		)
			continue;
		const body = plain.slice(start, at);
		const lead = body.length - body.trimStart().length;
		if (body.trim())
			out.push({ from: start + lead, to: start + body.trimEnd().length, text: body.trim(), joined: comma });
		start = at + 1;
		comma = char === '、' || char === '+';
	}
	return out;
}
