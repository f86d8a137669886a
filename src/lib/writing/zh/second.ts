// 是另一个结果，还是同一件事的目的、手段、条件、清单？A second result, or the purpose, means, case or list of the first?
import type { Clause, Finding, Quantity } from '../types.ts';
import type { Piece } from './pieces.ts';

export const adverbial =
	/^(?:通过|基于|根据|按照?|依据|为了|为(?!客|用)|针对|对于|对(?!接|齐)|从(?!.{0,14}[到至升降]\d)|结合|借助|利用|依托|以(?!上|下)|随着|围绕|除|在(?!线)|当(?!前)|如果|若|不再|而不是|面向|配合|环比|同比|相比|较(?=[上去]|同期)|截至|截止)/;
const consequence =
	/^(?:使得?|让|从而|以便|以(?!上|下)|用于|来|进而|便于|方便|为|确保|保证|避免|防止|减少.{0,6}(?:成本|工作量)$|包括|包含|其中|如|例如|比如|即|含|等|全年|形成(?:合力|闭环)|预算|费用|(?:上线|发布|交付)前|总计|合计|共计|了解|助力|支撑|则|能(?!力|源)|可(?!用|靠|视)|证明|达到[^，\d]*(?:水平|标准|要求|一致)$|做成|变成|成为|形成[^，]*(?:飞轮|闭环|循环|合力)|[^，]{2,4}可(?:独立|直接|自行|一键|随时)|且?(?:无|没有)(?!线|人)|并且?(?:能够?|可以?)(?!靠|用)|目标(?:用于|是|为)|但|而(?!且)|不(?!低于|少于|超过|高于|多于|大于|断|同|良))/;
/** 包括甲、乙、丙：一行例子，不是几个结果。A row of examples of one result. */
export const lists = /^(?:包括|包含|其中|如|例如|比如|含)/;
const listsWithin = /包括|包含|涵盖|囊括|涉及|诸如/;
/** "6 月底前上线": says when the same thing is done. */
const onlyWhen =
	/^(?:并且?|于|在|预计|计划|争取)*(?:\d{1,2}月|[qh]\d|[一二三四]季度|(?:本|下)?(?:年|季|月)|年底|月底)[^，]{0,5}(?:前|内|底|末|中旬)*(?:正式|全部)?(?:完成|上线|发布|交付|落地|验收|投产)$/;
const coordinator = /^(?:并且?|且|同时|以及|及|另外|此外|和)/;
/** 没有数字，又跟在一件要做的事后面：说的是为什么做。No figure, behind something to be done: it says what for. */
const purpose =
	/^(?:降低|减少|减轻|提升|提高|增强|提振|改善|满足|缩短|加快|加速|促进|推动|推进|带动|证明|保障|缓解|杜绝|帮助|赋能|夯实|解决|节省|节约|解放|拉动|释放|适应|应对)/;
/** 自动拼接…、零依赖、含示例：说的是做出来的那样东西。Said of the thing that was made. */
const onlySays = /^(?:自动|仅|只|含(?!量)|附|零|明确|默认)/;
/** 调研完写成报告、整理完汇成文档：一件事。What is found out and then written down is one piece of work. */
const foundOut =
	/^(?:完成|学习|阅读|梳理|调研|研究|分析|评估|盘点|复盘|访谈|走访|整理|收集|排查|总结|测试|统计|摸底|对比|实验)$/;
const writtenDown =
	/(?:整理|汇总|写|编|做)成[^，]{0,4}(?:文档|报告|wiki|手册|材料|文章|清单)|^(?:并|最终|同步)?(?:形成|沉淀|输出|产出|整理|汇总|汇成|写成|编成|出具|给出|提交|归档)[^，]{0,14}(?:文档|报告|wiki|手册|清单|方案|材料|记录|总结|结论|说明|纪要|台账|表|案例|建议|意见|文章|飞轮|闭环|资产|笔记|心得)$/;
/** "，达到 650 万"、"，缩短两成"：没有自己的主语，说的是同一个数。The same figure said once more. */
const restating =
	/^(?:即|约|累计|总共|整体|平均|同比|环比)*(?:达到?|升[到至]|降[到至]|增[到至]|涨[到至]|提升|提高|增长|增加|下降|减少|缩短|降低|压缩|节省|缩减|上升|下调|超过|突破|不低于|不超过|控制在|至|年(?=\s?\d)|全年)(?:到|至|了|为|约|幅度|比例)*\s*(?:[<>≤≥~=]|<=|>=)*\s*(?:一半|[一二两三四五六七八九]成|(?:[$¥€£]|nt\$)?\d[\d.,]*\s?[^\d\s，]{0,6})$/;
/** 实现扩张，开店 40 家：前半句是空话，后半句是它的数。 */
const announcement = /^(?:实现|推动|促进|达成|保持)[^，\d]{0,10}(?:增长|提升|突破|改善|扩张|上涨)$/;

/** 编辑器优化，加载快五成：前半句说动了什么，后半句说动了多少。 */
export const announces = (before: Clause, said: string, next: Clause): boolean =>
	announcement.test(said) ||
	(before.act === 'change' &&
		!before.quantity &&
		(next.act !== 'make' || /^(?:持续|进一步)?(?:提升|提高|增强|改善|加强)/.test(said)) &&
		next.act !== 'soft' &&
		!/^(?:降低|减少|缩短)/.test(said));

/** 根据排班定义…的规则，提高…：事已说出，后面是为什么。The deed is said already; what follows says what for. */
export const saysWhatFor = (piece: Piece, next: string): boolean =>
	/^(?:基于|根据|按照?|针对|结合|依据)[^，]{2,}?(?:定义|设计|制定|编写|搭建|开发|建立|构建|输出|完成|实现|梳理|推出|上线)[^，的]{2,}/.test(
		piece.text
	) &&
	(purpose.test(next) || /^(?:让|使得?|以便|从而|便于|方便)/.test(next)) &&
	!/\d/.test(next);

/** Says the figure of the clause before it once more, or the figure that clause lacks. */
export const restates = (piece: Piece): boolean => !piece.joined && restating.test(piece.text);

/** 增长三成，达到 650 万：起点算得出来。With a change and a level the start can be reckoned. */
export function withRestated(before: Clause, said: Clause): Clause {
	const { quantity } = said;
	if (!quantity) return before;
	if (!before.quantity)
		return before.act === 'change'
			? { ...before, quantity }
			: { ...before, quantity, act: said.act, lemma: said.lemma, actAt: said.actAt, settled: false };
	const shapes = new Set([before.quantity.shape, quantity.shape]);
	const reckoned: Quantity = { ...before.quantity, shape: 'from-to' };
	return shapes.has('relative') && shapes.size > 1 ? { ...before, quantity: reckoned } : before;
}

/** "至少 6 箱" behind "8 箱": a part of those. */
function partOf(piece: Piece, previous: Clause, text: string): boolean {
	const part = /^(?:至少|其中|不少于)\s?\d+\s?([一-鿿])/.exec(piece.text);
	return part !== null && new RegExp(`\\d\\s?${part[1] ?? ''}`).test(text.slice(previous.from, previous.to));
}

/** Is this piece a result of its own beside the ones before it? `text` is the whole text. */
export function isOwnResult(piece: Piece, clause: Clause, before: readonly Clause[], text: string): boolean {
	if (consequence.test(piece.text) || adverbial.test(piece.text) || onlyWhen.test(piece.text)) return false;
	const previous = before[before.length - 1];
	if (!previous) return true;
	const said = text.slice(previous.from, previous.to);
	if (partOf(piece, previous, text)) return false;
	const nextTo =
		(text.slice(previous.to, piece.from).match(/[,，;；。]/g) ?? []).length <= (previous.lemma === '学习' ? 4 : 1);
	if (nextTo && !clause.quantity && foundOut.test(previous.lemma) && writtenDown.test(piece.text)) return false;
	const verbAt = clause.actAt === undefined ? undefined : clause.actAt.from - piece.from;
	const opensWithVerb = verbAt !== undefined && verbAt <= (piece.joined ? 2 : 4);
	/** 用户可以列出…，并按…筛选：一样本事说完整。One capability, told to its end. */
	if (coordinator.test(piece.text) && previous.settled && previous.act === 'none' && !clause.quantity) return false;
	if (coordinator.test(piece.text)) return clause.act !== 'none' || clause.quantity !== undefined;
	if (piece.joined) {
		if (listsWithin.test(said) || (/^(?:完成|参与|做好|支持)$/.test(previous.lemma) && verbAt !== 0)) return false;
		/** 三家线上、一家线下：一个动词带一行数。One verb, a row of counts. */
		if (previous.lemma === '完成' && clause.object === 'unknown' && piece.text.length <= 6) return false;
		const rowOfCounts = clause.act === 'none' && previous.act !== 'none' && previous.quantity?.shape === 'amount';
		if (rowOfCounts) return false;
		return (
			(clause.quantity !== undefined &&
				previous.quantity !== undefined &&
				(clause.object !== previous.object || clause.act !== 'none')) ||
			(opensWithVerb &&
				clause.act !== 'none' &&
				previous.act !== 'none' &&
				clause.words >= 2 &&
				clause.act === previous.act) ||
			(clause.settled && previous.settled)
		);
	}
	const working = previous.act === 'make' || previous.act === 'soft' || /^(?:运营|负责)/.test(said);
	const moved = previous.act === 'change' && !previous.quantity && /^(?:减少|降低|避免|减轻)/.test(piece.text);
	if (!clause.quantity && (working || moved) && purpose.test(piece.text)) return false;
	if (!clause.quantity && working && onlySays.test(piece.text)) return false;
	/** 补充厨师一人，面点师一人：一次招人。One round of hiring. */
	if (/^(?:补充|招聘|招募|引进|招到)$/.test(previous.lemma) && verbAt !== 0 && /[人名位]$/.test(piece.text))
		return false;
	if (clause.quantity && !previous.quantity && previous.act === 'soft') return false;
	/** 复述 12 次，复述稿 ≥ 150 词：后一个数说的是做出来的东西什么样。 */
	const sameThing =
		piece.text.length > 2 &&
		said.includes(piece.text.slice(0, 2)) &&
		(clause.objectAt === undefined || clause.object === 'own');
	if (previous.act === 'make' && clause.act === 'none' && clause.quantity && sameThing) return false;
	/** 建立机制，每月出一份：同一套办法的节拍。The rhythm of the thing just set up. */
	if (/(?:机制|制度|例会|流程)$/.test(said) && /^(?:每[日周月季年]|定期)/.test(piece.text)) return false;
	const describesMade = previous.act === 'make' && /^覆盖/.test(piece.text) && clause.quantity?.share === true;
	if (describesMade) return false;
	if (clause.quantity && !(clause.act === 'soft'))
		return previous.quantity !== undefined || previous.act === 'make' || clause.words >= 2;
	if (
		/^(?:支持|兼容|覆盖|适配)/.test(piece.text) &&
		(!clause.quantity || clause.quantity.share) &&
		previous.act === 'make' &&
		(previous.object === 'own' || clause.quantity?.full)
	)
		return false;
	if (/^实现/.test(piece.text) && !clause.quantity && previous.act === 'make') return false;
	if (clause.act === 'soft') return previous.act === 'soft' || previous.act === 'change' || clause.words >= 3;
	if (clause.zero || (clause.serviceLevel && clause.act === 'none')) return true;
	return clause.act !== 'none' && clause.words >= 2;
}

/** 好几件事写在一起，头一件未必是要的那个结果。Where several results stand together, the deed told first is less surely the point. */
export const oneOfSeveral = (found: readonly Finding[]): Finding[] =>
	found.some(({ label }) => label === 'multi')
		? found.map((one) =>
				one.label === 'task-output' && one.rule !== 'own-count' ? { ...one, rule: 'one-of-several' } : one
			)
		: [...found];
