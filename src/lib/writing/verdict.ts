// What a rule says of a clause: a label with its ground, and whether a start value is missing.
import type { Clause, Finding, Label, Quantity, Span } from './types.ts';

/** Verbs that bring something about which others must then decide: leads, orders, pledges. */
export const brings = new Set(
	'generate source pull add create build bring deliver produce drive acquire book capture open raise collect secure get attract recruit onboard 新增 带来 产生 获取 引入 吸引 发展 拓展 积累 引流 获得'.split(
		' '
	)
);

/** Verbs that end with a thing done, whatever follows them; "make", "enable" or "use" may mean anything. */
export const finishes = new Set(
	'add assemble begin complete create define deliver deploy deprecate design determine develop document draft evaluate execute finalize finalise finish fix hire hold host identify implement install institute introduce integrate launch migrate move open prepare print propose publish release roll select set ship source unify update upgrade validate write 编写 撰写 搭建 上线 发布 开发 设计 制定 输出 招聘 组织 举办 部署 迁移 完成 梳理 编制 起草'.split(
		' '
	)
);

export interface Verdict {
	readonly label: Label;
	readonly rule: string;
	readonly at: Span;
	readonly also: readonly Finding[];
}

export const finding = (label: Label, rule: string, at: Span): Finding => ({ label, rule, from: at.from, to: at.to });

/** An objective aims at this figure: a count is told apart from a level or a change. */
export const aimedAt = (aim: Quantity): Finding =>
	finding('metric-in-objective', aim.shape === 'amount' ? 'count-in-objective' : 'figure-in-objective', aim);

/** The start value is missing, and it is not something that starts at zero. */
export function missingStart(clause: Clause): Finding | undefined {
	const { quantity } = clause;
	if (!quantity || clause.things.has('ceiling')) return undefined;
	if (clause.toPlan || (clause.object === 'plan' && clause.lemma !== 'have')) return undefined;
	if (quantity.share && clause.things.has('plan') && brings.has(clause.lemma)) return undefined;
	if (quantity.unknownStart) return finding('no-baseline', 'unknown-start', quantity);
	if (quantity.shape === 'relative') return finding('no-baseline', 'relative', quantity);
	if (quantity.shape === 'level') return finding('no-baseline', quantity.share ? 'share' : 'level', quantity);
	if (clause.act === 'hold' && quantity.shape === 'amount' && clause.bounded)
		return finding('no-baseline', 'level', quantity);
	if (clause.money && quantity.shape === 'amount' && (clause.lemma === 'raise' || clause.fresh)) return undefined;
	if (quantity.shape === 'amount' && clause.act === 'change' && !clause.fresh && clause.object !== 'flow')
		return finding('no-baseline', 'absolute-change', quantity);
	if (
		quantity.shape === 'amount' &&
		clause.object === 'stock' &&
		!clause.fresh &&
		clause.act !== 'make' &&
		!brings.has(clause.lemma) &&
		clause.lemma !== 'win' &&
		clause.lemma !== 'sign' &&
		(!clause.finite || clause.act === 'reach')
	)
		return finding('no-baseline', 'stock', quantity);
	if (quantity.shape === 'amount' && (clause.object === 'measure' || clause.object === 'service'))
		return finding('no-baseline', 'measure', quantity);
	return undefined;
}

export function verdict(
	label: Label,
	rule: string,
	at: Span | undefined,
	clause: Clause,
	...also: (Finding | undefined)[]
): Verdict {
	return { label, rule, at: at ?? clause, also: also.filter((one) => one !== undefined) };
}

export const metric = new Set(['measure', 'service', 'flow', 'stock', 'decision']);
