// 分词：按词典取最长，其余成串。Words by the longest entry of our own lexicon: the same on every browser and
// every version of ICU, which Intl.Segmenter is not (peers must see the same hints).
import type { Act, Span, Thing } from '../types.ts';
import { bodies, insiders, measureEnding, outsiders, zhThings } from './nouns.ts';
import { zhVerbs } from './verbs.ts';

export interface Word extends Span {
	readonly text: string;
	readonly act: Act | undefined;
	readonly thing: Thing | undefined;
	readonly who: 'inside' | 'outside' | undefined;
	readonly kind: 'word' | 'number' | 'sign';
}

const outside = new Set([...outsiders, ...bodies]);
const inside = new Set(insiders);
const entries = new Set([...zhVerbs.keys(), ...zhThings.keys(), ...outside, ...inside]);
const functionWords = new Set(
	'通过 基于 根据 按照 依据 为了 为 针对 对于 对 从 由 结合 借助 利用 以 随着 围绕 除 在 于 使 使得 让 从而 以便 用于 并 并且 且 同时 以及 及 和 与 或 的 地 得 了 将 把 被 给 向 等 如 例如 比如 包括 包含 其中 即 每 各 所有 全部 可 可以 能 能够 不 没有 无 更 更加 最 其 上 下 内 中 外 所 也 都 就 而 但 后 前 时 自己 进一步 逐步 一步'.split(
		' '
	)
);
/** 里头有动词的字，整个不是动词：不认得就会切错。Words that hold a verb's character and are none. */
const compounds =
	'直播间 社会 会计 会场 会话框 教学 教育 教练 进度 进行 进出 出口 进口 出行 出差 发现 发票 发起人 发动机 录音 讲师 开放 开户 开头 开关 办公 办公室 办事 搭档 拍卖 写字楼 存储 存量 存在 种类 种子 画像 画面 做法 建筑 建议 跑道 背景 背后 输入 编码 编号 编程 训练营 书面 课题 店长 仓储 奖金 降级 升级包 增量 减法 超市 超时 超级 满足 满意 满减 满班 达人 获得感 签名 签到 卖点 卖场 搬运 存档 换季 办法 唱片 织物 弹窗 弹性 弹幕 缝隙 烤箱 消息 消费 消耗 翻页 翻译件 种植面积 画布 讲台 发布会 发布页 开发区 开发板 设计师 设计感 研发费用 学习率 学习机 训练数据 测试环境 测试数据 生产环境 开发环境 培训机构 管理层 服务器 服务区 服务费 服务商 体验店 体验课 合作社 维护费 维护期 备份文件 实验室 实验田 参与者 监控室 监控项 执行率 执行者 支持者 支持率 推广费 推荐位 推荐语 分析师 分析仪 研究生 评估表 编辑器 编辑部 已读 未读 落地页 完成率 达成率'.split(
		' '
	);
for (const word of [...functionWords, ...compounds]) entries.add(word);
let longest = 0;
for (const word of entries) longest = Math.max(longest, word.length);

/** 灵活性、掌控力、成就感：好坏由人说。 */
const qualityEnding = /[^男女异同属个].?(?:性|力|感)$/;

const latin = /[a-z][a-z0-9_.+#-]*/y;
const number = /[$¥€£]?\d[\d,.]*(?:%|[kmw](?![a-z]))?/y;

function wordAt(text: string, from: number): string | undefined {
	for (let length = Math.min(longest, text.length - from); length > 0; length--) {
		const candidate = text.slice(from, from + length);
		if (
			entries.has(candidate) &&
			!(
				zhVerbs.has(candidate) &&
				!zhThings.has(candidate) &&
				/^(?:[器者师]|性(?![能价格]))/.test(text.slice(from + length))
			)
		)
			return candidate;
	}
	return undefined;
}

/** `text` is normalised, simplified and in lower case. */
export function segment(text: string): Word[] {
	const words: Word[] = [];
	let unknownFrom = -1;
	const push = (from: number, to: number, kind: Word['kind']) => {
		const word = text.slice(from, to);
		const known = kind === 'word';
		words.push({
			from,
			to,
			text: word,
			kind,
			act: known ? zhVerbs.get(word) : undefined,
			thing: known
				? (zhThings.get(word) ??
					(measureEnding.test(word) ? 'measure' : qualityEnding.test(word) ? 'hollow' : undefined))
				: undefined,
			who:
				outside.has(word) || (word.length > 2 && outside.has(word.slice(-2)))
					? 'outside'
					: inside.has(word)
						? 'inside'
						: undefined
		});
	};
	const flush = (to: number) => {
		if (unknownFrom >= 0 && to > unknownFrom) push(unknownFrom, to, 'word');
		unknownFrom = -1;
	};
	for (let at = 0; at < text.length;) {
		number.lastIndex = at;
		latin.lastIndex = at;
		const figure = number.exec(text)?.[0];
		const foreign = figure ? undefined : latin.exec(text)?.[0];
		const char = text.charAt(at);
		const entry = figure || foreign ? undefined : wordAt(text, at);
		if (figure || foreign || entry) {
			flush(at);
			const end = at + (figure ?? foreign ?? entry ?? '').length;
			push(at, end, figure ? 'number' : 'word');
			at = end;
		} else if (/[\p{P}\p{S}\s]/u.test(char)) {
			flush(at);
			if (char.trim()) push(at, at + 1, 'sign');
			at++;
		} else {
			if (unknownFrom < 0) unknownFrom = at;
			at++;
		}
	}
	flush(text.length);
	return joinFigures(words, text);
}

/** 复购 + 率: a known word and what follows it are one figure where the whole ends like one. */
function joinFigures(words: readonly Word[], text: string): Word[] {
	const out: Word[] = [];
	for (const word of words) {
		const last = out[out.length - 1];
		const whole =
			last && last.to === word.from && last.kind === 'word' && word.kind === 'word' && !functionWords.has(last.text)
				? text.slice(last.from, word.to)
				: '';
		if (
			last &&
			whole &&
			word.text.length <= 2 &&
			/^(?:率|度|数|量|额|值|比|时间|时长|周期|成本|次数|人数)/.test(word.text) &&
			(measureEnding.test(whole) || /[率量额数值]$/.test(whole)) &&
			!word.act
		)
			out[out.length - 1] = {
				...last,
				to: word.to,
				text: whole,
				act: undefined,
				thing:
					zhThings.get(whole) ??
					(last.thing === 'flow' || last.thing === 'stock' || last.thing === 'own'
						? /[率比]$/.test(whole)
							? 'measure'
							: last.thing
						: last.act === 'make' && last.thing === undefined && /[^人客户]数$/.test(whole)
							? 'own'
							: 'measure')
			};
		else out.push(word);
	}
	return out;
}
