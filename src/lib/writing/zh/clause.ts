// 一小句读成什么：谁、做什么、对什么、多少。One piece of Chinese text read into a clause.
import type { Act, Clause, Quantity, Thing } from '../types.ts';
import { verbOf } from './head.ts';
import type { Piece } from './pieces.ts';
import { adverbial } from './second.ts';
import { segment, type Word } from './segment.ts';
import {
	allDone,
	attains,
	carriesOn,
	losesNothing,
	comesRound,
	countsOthers,
	countsOutput,
	decidedByOthers,
	growsStaff,
	guarded,
	keepsGoing,
	neverLeftOut,
	learner,
	learns,
	noIncident,
	othersDid,
	perPeriod,
	planned,
	programSpeed,
	praiseWords,
	saysWhere,
	serviceLevel,
	undecidable,
	wayThrough
} from './signs.ts';

const rankOf = { 'from-to': 0, relative: 1, level: 2, amount: 3 } as const;

/** What stands beside the first condition that holds. */
const firstThat = <Kind>(rows: readonly (readonly [holds: boolean, kind: Kind])[], otherwise: Kind): Kind =>
	rows.find(([holds]) => holds)?.[1] ?? otherwise;

/** The last noun of the words that is not a function word: in Chinese the head stands last. */
function headOf(words: readonly Word[]): Word | undefined {
	let best: Word | undefined;
	for (const word of words) {
		if (word.kind !== 'word' || (word.act && word.thing === undefined)) continue;
		if (word.thing) best = word;
	}
	return best;
}

/** One piece, read: its verb, its object, its figure and who acts. */
export function readPiece(piece: Piece, all: readonly Quantity[]): Clause {
	const words = segment(piece.text).map((word) => ({
		...word,
		from: word.from + piece.from,
		to: word.to + piece.from
	}));
	const found = verbOf(words, piece.text);
	const figureOf = ({ from, to }: Quantity) => piece.text.slice(from - piece.from, to - piece.from);
	const inPlace = (one: Quantity) =>
		saysWhere(piece.text.slice(0, one.from - piece.from), figureOf(one), piece.text.slice(one.to - piece.from), one);
	const written = all
		.filter((one) => one.from >= piece.from && one.from < piece.to && !inPlace(one))
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
	const closed = allDone(piece.text, quantity);
	const held =
		keepsGoing(piece.text, quantity) ||
		guarded(piece.text, quantity) ||
		(found?.word.act !== 'change' && neverLeftOut(piece.text, quantity)) ||
		(quantity !== undefined &&
			quantity.share &&
			quantity.shape === 'level' &&
			found?.word.act !== 'change' &&
			attains.test(piece.text)) ||
		(found?.word.act === 'soft' &&
			/^(?:确保|保证)/.test(found.word.text) &&
			/稳定|正常|运行|安全|不中断|无事故/.test(piece.text));
	const comparative = undecidable(piece.text, quantity);
	const able =
		!quantity &&
		!found?.opens &&
		/(?:可以?|能够?)(?=[^行能靠用性])/.test(piece.text) &&
		!words.some((word) => word.act === 'soft' || word.act === 'change') &&
		(words.some((word) => word.act === 'make') || words.some((word) => word.who === 'outside'));
	/** 可调用 13 个工具、充值率可统计：说的是造出来的东西有什么本事。What the thing can do once it is built. */
	const capable =
		(quantity?.shape === 'amount' &&
			/(?:可以?|能够?)(?:调用|创建|查看|导出|接入|支持|识别|处理|同时|并发)/.test(piece.text)) ||
		/可(?:统计|查询|配置|切换|导出|检索|复用|搜索|回滚|回放|演示|编辑)$/.test(piece.text);
	const last = words[words.length - 1];
	const bareQuality =
		!quantity &&
		((last?.thing === 'hollow' && !found?.opens && piece.text.length <= 8) ||
			/^.{2,4}化(?:建设|管理|运营)$/.test(piece.text));
	const open = !quantity && (learns(found?.word.text ?? '', piece.text) || carriesOn.test(piece.text));
	const act = firstThat<Act>(
		[
			[closed || capable, 'make'],
			[bareQuality, 'none'],
			[comparative || open, 'soft'],
			[able, 'none'],
			[held, 'hold'],
			[wayThrough.test(piece.text), 'none']
		],
		found?.word.act ?? 'none'
	);
	const isPlan = planned.test(piece.text);
	const way = wayThrough.test(piece.text);
	const staged = subject.length === 0 && ahead.length > 0;
	const spoken = found?.opens ? after : found?.closing ? words.slice(0, at) : staged ? words.slice(at + 1) : [];
	const unknownObject = spoken.find((word) => word.kind === 'word' && word.text !== '的' && word.text !== '了');
	const counted = quantity?.shape === 'from-to' && /[人户家名位]/.test(figureOf(quantity));
	/** 文章累计 100 篇：数的是自己做出来的东西。Pieces of one's own work, counted. */
	const piecesMade =
		quantity?.shape === 'amount' && head?.thing === 'own' && /[篇条份项场门本套期张节集]/.test(figureOf(quantity));
	/** 实现营收 300 万：到手的是别人给的数。 */
	const gains =
		quantity !== undefined &&
		/^(?:实现|完成)$/.test(found?.word.text ?? '') &&
		(head?.thing === 'flow' ||
			head?.thing === 'measure' ||
			head?.thing === 'stock' ||
			(found?.word.text === '实现' && /[万亿]$|元$/.test(figureOf(quantity))));
	const othersAct =
		quantity?.shape === 'amount' &&
		(othersDid.test(piece.text) ||
			(head?.thing === 'stock' && /^收集到/.test(piece.text)) ||
			(head?.thing === 'stock' && found !== undefined && !found.opens && quantity.from - piece.from <= 4));
	/** OEE 从 72% 到 80%、启动 4s → 1.5s：动的是它的一个数。 */
	const movedMeasure =
		quantity?.shape === 'from-to' &&
		head?.thing === 'own' &&
		(quantity.share || /(?:秒|ms|毫秒|s|分钟|min|小时|gb|mb|元)$/.test(figureOf(quantity)));
	/** 某某 ≥ 500：前头是什么不认得，后头没有量词，数的是一个指标。 */
	const bareFigure =
		quantity?.shape === 'amount' &&
		/^(?:[≥>~]|>=|达到?|超过|突破|不低于)/.test(figureOf(quantity)) &&
		/[\dkw万千百亿]$/.test(figureOf(quantity)) &&
		!found?.opens;
	const invited =
		quantity?.shape === 'amount' &&
		/^(?:引入|引进|吸引|发展|拓展|签下|拿下|谈下|开发)$/.test(found?.word.text ?? '') &&
		words.some((word) => word.who === 'outside' && word.from >= quantity.to);
	/** 大客户的接入、有 3 个系统接入：别人连过来。Others connect of their own accord. */
	const joins =
		(found?.closing === true && whose === 'outside' && /(?:接入|入驻|签约|加入|上线使用)$/.test(piece.text)) ||
		/^(?:并且?|且)?有\s?\d+\+?\s?(?:个|家|套|位|名)?[^，]*(?:接入|入驻|采用|使用|加入)$/.test(piece.text);
	/** 拿下席位、结成盟约：要别人点头。Someone else must say yes. */
	const granted =
		/(?:结成|缔结|达成)[^，]*(?:盟约|联盟|同盟|协议|合作|伙伴)/.test(piece.text) ||
		/^(?:并且?)?(?:获得|收获|带来)[^，]*\d[^，]*(?:访问|浏览|点击|关注|使用|下载|试用)(?:量|数)?$/.test(piece.text) ||
		/(?:列为|评为|选为|认定为)/.test(piece.text) ||
		(quantity?.shape === 'amount' && /^(?:第三方|外部|社区)[^，\d]{1,8}(?:≥|>|达|超过|\d)/.test(piece.text)) ||
		/通过[^，]{2,30}(?:认证|认定|评审|审核|验收|考试|考核|答辩|面试)$/.test(piece.text) ||
		(/^(?:拿下|赢得|夺得|斩获|摘得|荣获|争取到|获评)$/.test(found?.word.text ?? '') && head === undefined);
	/** 进线 10 件/月：数的是什么不认得，但是每期都从零数起。Whatever it is, so many come in each period. */
	const ratePerPeriod =
		quantity?.shape === 'amount' &&
		found === undefined &&
		head === undefined &&
		/\/\s?[日天周月季年]/.test(piece.text.slice(quantity.from - piece.from));
	/** 积累 20 条经验：攒的是自己写下的东西。 */
	const gathersOwn =
		quantity?.shape === 'amount' &&
		/^(?:积累|累积|沉淀)$/.test(found?.word.text ?? '') &&
		/^(?:own|unknown)$/.test(head?.thing ?? 'unknown') &&
		/^\s?[篇条份项套]/.test(piece.text.slice(quantity.to - piece.from));
	/** 用例新增 120 个：加的是自己做的东西。 */
	const addsOwn = quantity?.shape === 'amount' && head?.thing === 'own' && found?.word.text === '新增' && !invited;
	const things = new Set(words.map((word) => word.thing).filter((thing): thing is Thing => thing !== undefined));
	const output = countsOutput(piece.text) && !countsOthers.test(piece.text);
	if (output && (head?.thing === 'measure' || head?.thing === 'own')) things.delete('measure');
	if (guarded(piece.text, quantity)) things.add('ceiling');
	const speed = programSpeed(piece.text, quantity);
	if (speed) things.delete('service');
	if (found?.word.text === '被') things.add('decision');
	if (isPlan) things.add('plan');
	return {
		from: piece.from,
		to: piece.to,
		act: firstThat<Act>(
			[
				[addsOwn || gathersOwn, 'make'],
				[isPlan || gains || (othersAct && !found?.opens) || invited || joins || granted, 'reach']
			],
			act
		),
		lemma: isPlan ? '完成' : (found?.word.text ?? ''),
		actAt: found && { from: found.word.from, to: found.word.to },
		object: firstThat<Thing>(
			[
				[closed || capable, 'own'],
				[bareQuality, 'hollow'],
				[isPlan, 'plan'],
				[movedMeasure || way || (head?.thing === 'service' && speed), 'measure'],
				[granted, 'decision'],
				[gathersOwn, 'own'],
				[joins || invited || othersAct || ratePerPeriod || (counted && head?.thing === 'own'), 'flow'],
				[output && head?.thing === 'measure', 'own']
			],
			head?.thing ?? (bareFigure ? 'measure' : 'unknown')
		),
		objectAt: (head ?? unknownObject) && {
			from: (head ?? unknownObject)?.from ?? 0,
			to: (head ?? unknownObject)?.to ?? 0
		},
		quantity,
		who: whose ?? 'none',
		recurring: comesRound(piece.text),
		settled: !comparative && !open && !bareQuality && (found?.closing === true || able),
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
		able: able && !learner.test(piece.text),
		several: false,
		passive: /由[^，]{2,12}(?:解决|完成|处理|承接|承担|生成|接待|回答)/.test(piece.text),
		finite:
			!piecesMade && !countsOutput(piece.text) && subject.length > 0 && subject.some((word) => word.kind === 'word'),
		fresh: /新品|首月|首年|新增|新(?=用户|客户|会员|学员)|增加\d|净增/.test(piece.text),
		brief: piece.text.length <= 5 && found !== undefined && !found.opens,
		toPlan: things.has('plan') && !/(?:完成|达成)率/.test(piece.text),
		byDoing: false,
		decided: decidedByOthers.test(piece.text),
		gotDone: false,
		running: /滚动|ytd|(?:年|季度|月)累计/.test(piece.text),
		headcount: growsStaff.test(piece.text),
		zero: noIncident(piece.text, quantity),
		measuredBy: false,
		usedBy: false,
		bounded: false,
		noneOf: false,
		adverbially: praised !== null,
		keeps: losesNothing(piece.text),
		dueOnTime: /按时|准时|如期|工作日内|日前/.test(piece.text),
		serviceLevel: serviceLevel.test(piece.text) && found?.word.act !== 'change' && !speed,
		softMaking: /^(?:打造|营造|建设|建立|形成|提供|创建|构建)$/.test(found?.word.text ?? '')
	};
}
