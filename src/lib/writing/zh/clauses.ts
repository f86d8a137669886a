// 中文分句：哪里是一个结果，哪里是第二个。Chinese text to clauses, read into the same shape as English ones.
import type { Act, Clause, Quantity, Reading, Second, Thing } from '../types.ts';
import { pieces, type Piece } from './pieces.ts';
import { quantitiesOf } from './quantities.ts';
import { segment, type Word } from './segment.ts';
import { verbOf } from './head.ts';

/** A part that opens like this says by what means, for what or in which case: no result of its own. */
const adverbial =
	/^(?:通过|基于|根据|按照?|依据|为了|为(?!客|用)|针对|对于|对(?!接)|从(?!.{0,14}[到至升降]\d)|结合|借助|利用|依托|以(?!上|下)|随着|围绕|除|在|当|如果|若|不再|而不是|面向|配合|环比|同比|相比|较(?=[上去]|同期)|截至|截止)/;
const consequence =
	/^(?:使得?|让|从而|以便|以(?!上|下)|用于|来|进而|便于|方便|为|确保|保证|避免|减少.{0,6}(?:成本|工作量)$|包括|包含|其中|如|例如|比如|即|含|等|全年|形成(?:合力|闭环)|预算|费用|(?:上线|发布|交付)前|总计|合计|共计|了解|助力|支撑|则|能(?!力|源)|可(?!用|靠|视))/;
/** 包括甲、乙、丙：一行例子，不是几个结果。A row of examples of one result. */
const lists = /^(?:包括|包含|其中|如|例如|比如|含)/;
/** "6 月底前上线": says when the same thing is done. */
const onlyWhen =
	/^(?:并且?|于|在|预计|计划|争取)*(?:\d{1,2}月|[qh]\d|[一二三四]季度|(?:本|下)?(?:年|季|月)|年底|月底)[^，]{0,5}(?:前|内|底|末|中旬)*(?:正式|全部)?(?:完成|上线|发布|交付|落地|验收|投产)$/;
const coordinator = /^(?:并且?|且|同时|以及|及|另外|此外|和)/;
const praiseWords =
	/更好|更加|更紧密|紧密|良好|优秀|卓越|一流|高效|完美|流畅|便捷|显著|明显|大幅|有效|充分|合理|深入|优质|完善的|舒适|愉快|满意(?!度)|安心|放心|稳定|可靠|友好|清晰|顺畅|及时(?!率)/;
const recurring = /(?:每(?:个)?(?:日|天|周|月|季度?|年|双周|两周)|按(?:日|周|月|季度?)|定期|日常|例行)/;
const routine =
	/(?:周报|月报|日报|季报|报表|发放工资|工资|结账|对账|申报|纳税|例会|盘点|巡检|值班|备份|续费|报税|考勤|轮值)/;
const serviceLevel =
	/\d[^，。；]{0,8}(?:小时|分钟|秒|天|工作日)(?:之)?内[^，。；]{0,6}(?:接听|响应|回复|处理|解决|答复|送达|发货|关闭|闭环|完成|付款|收款|结清|到账|开票)|(?:接听|响应|回复|答复|发货)[^，。；]{0,8}(?:时间|时长|时效)|首响(?:应)?(?:时间|时长)?|可用(?:性(?!测试)|率)|在线率|正常运行|\bsl[ao]\b|合规|(?:按时|准时|及时|如期)[^，。；]{0,6}率/;
const outputCount = /(?:数|数量|篇数|次数|场次)\s*[:：]?\s*(?:至少|累计|不少于)?\s*(?:\d+\s*)?(?:→|->|从|由|达|≥)/;
/** 月交易额、日活：每期都有的数，不从零起。A figure that every period has does not start at zero. */
const perPeriod = /^(?:平均)?每?[月日周季](?:均|度)?[^，]{0,6}(?:额|量|收入|营收|gmv)/;

const rankOf = { 'from-to': 0, relative: 1, level: 2, amount: 3 } as const;

/** The last noun of the words that is not a function word: in Chinese the head stands last. */
function headOf(words: readonly Word[]): Word | undefined {
	let best: Word | undefined;
	for (const word of words) {
		if (word.kind !== 'word' || (word.act && word.thing === undefined)) continue;
		if (word.thing) best = word;
	}
	return best;
}

function readPiece(piece: Piece, all: readonly Quantity[]): Clause {
	const words = segment(piece.text).map((word) => ({
		...word,
		from: word.from + piece.from,
		to: word.to + piece.from
	}));
	const found = verbOf(words, piece.text);
	const written = all
		.filter((one) => one.from >= piece.from && one.from < piece.to)
		.sort((a, b) => rankOf[a.shape] - rankOf[b.shape])[0];
	const quantity: Quantity | undefined =
		written?.shape === 'amount' && perPeriod.test(piece.text) ? { ...written, shape: 'level' } : written;
	const at = found ? words.findIndex((word) => word.from === found.word.from) : -1;
	const after = found?.opens ? words.slice(at + 1) : [];
	const before = found && !found.opens ? words.slice(0, at) : [];
	const head =
		headOf(found ? (found.opens ? after : before.length > 0 ? before : words) : words) ??
		headOf(words.filter((word) => word !== found?.word));
	const ahead = found && !found.opens && !found.closing ? words.slice(0, at) : [];
	/** 在社区…、根据反馈…：说的是哪里、凭什么，不是谁。Where and by what, not who. */
	const subject = adverbial.test(piece.text) ? [] : ahead;
	const whose = (subject.length > 0 ? subject : ahead.length > 0 ? [] : words).find(
		(word) => word.who !== undefined
	)?.who;
	const praised = praiseWords.exec(piece.text);
	const budgeted =
		/^(?:确保|保证)?[^，]{0,12}不(?:低于|超过?|高于)(?:预算|计划|目标|去年同期)/.test(piece.text) ||
		/控制在.{0,6}(?:预算|计划)|控制在[^，]{0,8}(?:以内|以下|之内)/.test(piece.text) ||
		(found?.word.act === 'soft' &&
			/^(?:确保|保证)/.test(found.word.text) &&
			/稳定|正常|运行|安全|不中断|无事故/.test(piece.text));
	const comparative =
		!quantity &&
		/^(?:让|使得?(?!用))[^，]{4,}|更(?:[快好强高稳省低多少易大广深准优]|加|顺畅|流畅|便捷|清晰|简单|灵活|紧密)(?:地)?[^，]{0,6}$|^更多/.test(
			piece.text
		);
	const able =
		!quantity &&
		!found?.opens &&
		/(?:可以?|能够?)(?=[^行能靠用性])/.test(piece.text) &&
		!words.some((word) => word.act === 'soft' || word.act === 'change') &&
		(words.some((word) => word.act === 'make') || words.some((word) => word.who === 'outside'));
	const last = words[words.length - 1];
	const bareQuality =
		!quantity &&
		((last?.thing === 'hollow' && !found?.opens && piece.text.length <= 8) ||
			/^.{2,4}化(?:建设|管理|运营)$/.test(piece.text));
	const act: Act = bareQuality
		? 'none'
		: comparative
			? 'soft'
			: able
				? 'none'
				: budgeted
					? 'hold'
					: (found?.word.act ?? 'none');
	const planned =
		/^(?:按期|按时)?完成[^，]{0,10}(?:年度|季度|销售|回款|业绩|经营|收入|营收|招聘)[^，]{0,6}(?:任务|目标|指标|预算)$|^按(?:照)?[^，]{0,8}(?:计划|编制)[^，]{0,3}完成/.test(
			piece.text
		);
	const scene = subject.length === 0 && ahead.length > 0;
	const spoken = found?.opens ? after : found?.closing ? words.slice(0, at) : scene ? words.slice(at + 1) : [];
	const unknownObject = spoken.find((word) => word.kind === 'word' && word.text !== '的' && word.text !== '了');
	const counted =
		quantity?.shape === 'from-to' &&
		/[人户家名位]/.test(piece.text.slice(quantity.from - piece.from, quantity.to - piece.from));
	/** 文章累计 100 篇：数的是自己做出来的东西。Pieces of one's own work, counted. */
	const piecesMade =
		quantity?.shape === 'amount' &&
		head?.thing === 'own' &&
		/[篇条份项场门本套期张节集]/.test(piece.text.slice(quantity.from - piece.from, quantity.to - piece.from));
	const othersAct =
		quantity?.shape === 'amount' &&
		head?.thing === 'stock' &&
		(/^(?:收到|收集到)/.test(piece.text) || (found !== undefined && !found.opens && quantity.from - piece.from <= 4));
	const things = new Set(words.map((word) => word.thing).filter((thing): thing is Thing => thing !== undefined));
	return {
		from: piece.from,
		to: piece.to,
		act: planned ? 'reach' : act,
		lemma: planned ? '完成' : (found?.word.text ?? ''),
		actAt: found && { from: found.word.from, to: found.word.to },
		object: bareQuality
			? 'hollow'
			: planned
				? 'plan'
				: othersAct || (counted && head?.thing === 'own')
					? 'flow'
					: outputCount.test(piece.text) &&
						  head?.thing === 'measure' &&
						  !/故障|缺陷|bug|投诉|事故|用户|客户|会员|粉丝|订单|告警/.test(piece.text)
						? 'own'
						: (head?.thing ?? 'unknown'),
		objectAt: (head ?? unknownObject) && {
			from: (head ?? unknownObject)?.from ?? 0,
			to: (head ?? unknownObject)?.to ?? 0
		},
		quantity,
		who: whose ?? 'none',
		recurring: (recurring.test(piece.text) && routine.test(piece.text)) || /^(?:日常|例行)/.test(piece.text),
		settled: !comparative && !bareQuality && (found?.closing === true || able),
		praise: praised
			? { from: piece.from + praised.index, to: piece.from + praised.index + praised[0].length }
			: undefined,
		things,
		words: Math.max(words.filter((word) => word.kind === 'word').length, Math.round(piece.text.length / 3)),
		money: false,
		standing: false,
		goesOn: false,
		everyone: false,
		inspected: false,
		supportFor: false,
		able: false,
		several: false,
		passive: false,
		finite:
			!piecesMade &&
			!outputCount.test(piece.text) &&
			subject.length > 0 &&
			subject.some((word) => word.kind === 'word'),
		fresh: /新品|首月|首年|新增|新(?=用户|客户|会员|学员)|增加\d|净增/.test(piece.text),
		brief: piece.text.length <= 5 && found !== undefined && !found.opens,
		toPlan: things.has('plan') && !/(?:完成|达成)率/.test(piece.text),
		byDoing: false,
		decided:
			/入选|录用|获批|中标|获奖|录取|收录|采纳|达成[^，]{0,10}(?:合作|协议|意向|共识)|进入[^，]{0,12}(?:象限|榜|名录|目录|短名单|前\s?\d|前[一二三四五十])/.test(
				piece.text
			),
		gotDone: false,
		running: /滚动|ytd/.test(piece.text) || (/累计/.test(piece.text) && head?.thing !== 'own'),
		headcount: false,
		zero: /不(?:发生|出现)[^，]{0,8}(?:事故|故障|泄露|违规|投诉)|(?:^|全年|实现|保持)(?:0|零|无).{0,6}(?:事故|违规|故障|泄露|投诉|丢失|安全事件)|(?:事故|违规|故障|泄露|投诉).{0,4}(?:为)?(?:0|零)(?!\d|\.)|零(?!售|件|食|基础|代码|距离|门槛|点|钱|散|星|工)[一-鿿]{2}|(?:0|零)\s?(?:投诉|事故|故障|差错|违规|泄露|延误|遗漏|漏测)/.test(
			piece.text
		),
		measuredBy: false,
		usedBy: false,
		noneOf: false,
		adverbially: praised !== null,
		keeps: /留存|续约|续费|合规|备份|达标/.test(piece.text),
		dueOnTime: /按时|准时|如期|工作日内|日前/.test(piece.text),
		serviceLevel: serviceLevel.test(piece.text),
		softMaking: /^(?:打造|营造|建设|建立|形成|提供|创建|构建)$/.test(found?.word.text ?? '')
	};
}

/** Is this piece a result of its own beside the ones before it? */
function isOwnResult(piece: Piece, clause: Clause, before: readonly Clause[]): boolean {
	if (consequence.test(piece.text) || adverbial.test(piece.text) || onlyWhen.test(piece.text)) return false;
	const previous = before[before.length - 1];
	if (!previous) return true;
	const opensWithVerb = clause.actAt !== undefined && clause.actAt.from - piece.from <= 4;
	if (coordinator.test(piece.text)) return clause.act !== 'none' || clause.quantity !== undefined;
	if (piece.joined)
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
	return clause.act !== 'none' && clause.words >= 2;
}

/** `text` is normalised, simplified and in lower case. */
export function readChinese(text: string): Reading {
	const all = quantitiesOf(text);
	const clauses: Clause[] = [];
	let second: Second | undefined;
	const parts = pieces(text);
	const turns = all.length === 0 && /从[^，]*(?:升级|转变|转向|走向|过渡|转型)(?:到|为|成|至)/.test(text);
	let carried: Clause | undefined;
	let listing = false;
	for (const piece of parts) {
		listing = lists.test(piece.text) || (listing && piece.joined);
		if (listing && clauses.length > 0) continue;
		const read = readPiece(piece, all);
		const clause: Clause = turns && clauses.length === 0 ? { ...read, act: 'change' } : read;
		const isLast = piece === parts[parts.length - 1];
		if ((adverbial.test(piece.text) || /(?:后|之后|期间|时)$/.test(piece.text)) && !isLast && clauses.length === 0) {
			carried = clause;
			continue;
		}
		if (clauses.length === 0 || isOwnResult(piece, clause, clauses)) {
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
	return { clauses, second };
}
