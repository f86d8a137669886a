// 中文里的数量：从…到…、水平、相对变化、个数；日期、版本、编号除外。Quantities in Chinese text.
import { blank } from '../normalise.ts';
import type { Quantity, Shape } from '../types.ts';

const names: readonly RegExp[] = [
	/https?:\/\/\S+|\b[a-z]+\d+[a-z]+\d*\b|\d{3,5}(?=处理器|芯片|系列|机型|显卡)/g,
	/(?<!\d)20\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/g,
	/(?<!\d)20\d\d(?=\s?(?:前|之前|底|q[1-4]|h[12]|上半年|下半年))|\b[qh][1-4]\s?20\d\d/g,
	/\d{4}\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?[日号])?|\d{2}年(?!前)/g,
	/(?<![\d.])\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?(?:份|底|初|中旬)?(?![活度])|\d{1,2}\s?[日号](?=前|内|之前)|(?:一|二|三|四|五|六|七|八|九|十|十一|十二)月(?:份|底|初)?(?![活度])/g,
	/\b(?:fy|cy)\s?\d{2,4}|\b[qh][1-4](?!\d)/g,
	/每(?:隔)?\s?\d+\s?(?:秒|分钟|个?小时|天|日|周|个?月)/g,
	/(?:phase|stage|part|level|step|tier)\s?\d+|\d\s?对\s?\d/g,
	/(?:top|前)\s?\d+(?:\.\d+)?\s?%/g,
	/\d+\s?日(?=(?:内)?(?:留存|首次|复购|活跃|回访))/g,
	/^\s*在?\s?(?:\d+|[一两三四五六七八九十]+)\s?个?(?:月|周|季度|年)之?内/g,
	/(?:上|下)半年|第?[一二三四1-4]季度|(?<![到至为在从][约]?)(?:本|下|上|每|两|一|半)(?:个)?(?:年度?|月|周|季度?|财年|学期|天|日)|(?:本|下|上|每)(?:个)?(?:年度?|月|周|季度?|财年|学期|天|日)/g,
	/\bv\s?\d+(?:\.\d+)*|\d+\.\d+\.\d+|(?:版本|version)\s?\d+(?:\.\d+)*|\d+\.\d+\s?版本?/g,
	/\b[ps][0-5](?!\d|\s*(?:延迟|耗时|时延))\b|#\d+|\b[a-z]{1,4}\d{1,4}(?![%\d])\b(?<!\bp(?:50|90|95|99))|\b(?:24\/7|7x24|7\*24|5g|4g|3d|2d|2b|2c|b2b)\b/g,
	/[a-z]{3,}\s?\d+\.\d+(?![\d]*\s?[%倍万亿秒分元a-z])/g,
	/(?<=[a-z]\.[a-z]{2,3})\s\d+(?=\s|$)|\d+[cgr]\s?(?:→|->)\s?\d+\.\d+(?!\s?[a-z%])|\d+\s?版本|(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
	/第\s?[\d一二三四五六七八九十]+\s?[个款批期阶名次代轮步家条章]?|[一二三四五两]期|(?:商业化|项目|产品)?[一二三四]阶段/g,
	/\d+\s?(?:卡|核|位机|寸)(?=[^\d]|$)|(?:百|千|万)卡级?|iso\s?\d+|等保\s?[\d.]+|三级等保/g,
	/一(?:个|种|些|起|定|样|直|致|体|般|流|线|站|对|切|键|系列|方面|步|下|次性|手|目了然|套|眼|律|时|旦|并|贯)|统一|唯一|万一|之一|单一|十分|千万别|百科|一年一度|三方|第三方|两化|双十一|四大|八股|五险一金|七天无理由|一对一/g
];

const digits = String.raw`(?:[$¥€£]\s?)?(?:(?<![\d.]|\d,)\d(?:\d|,(?=\d{3}))*(?:\.\d+)?|\bx{2,3}|\bx(?=\s?(?:[%个万人家名篇份位元次场条段期节款台套本门]|$))|\bn\d*(?=\s?[%个万家人]))\s?(?:%|％|万亿|千万|百万|万|亿|千|百|k\b|m\b|w\b|bn?\b)?(?:多|余)?`;
const han = String.raw`(?:百分之[零一二三四五六七八九十百\d.]+|[一二两三四五六七八九十]成(?:半)?|[零一二两三四五六七八九十百千万亿]+)`;
const unit = String.raw`(?:个百分点|个(?:小时|月|工作日|点)?|名|家|位|次|篇|期|场|本|份|条|项|款|套|台|人|公里|千米|km|门|件|单|户|节|道|批|轮|张|部|座|所|例|组|支|只|天|日|周(?![年一二三四五六日末报会])|小时|h\b|分钟|min\b|分|秒钟?|ms\b|毫秒|s\b|元|块|行|倍|克|公斤|kg|斤|吨|亩|平米|米|字|页|步|股|碗|种|类|处|间|辆|集|首|幅|枚|颗|对|人次|星|票|颗星|gb|mb|tb|段|箱|盒|瓶|桶|袋|趟|堂|则|棵|株|头|桌|车|圈|盆|盏|匹|封|帖|卷|副|件套)`;
const one = `(?:${digits}|一半|${han}(?=${unit}|以|[+])|百分之[一二三四五六七八九十百]+|[一二两三四五六七八九十]成)\\s?(?:${unit})?`;
/** 每客户、每季度：跟在数后面的“每什么”。 */
const per = String.raw`(?:\s?\/\s?[一-鿿a-z]{1,5})?`;
const sign = String.raw`(?:[<>≤≥~]|<=|>=|=>)?\s?`;

/** 每种说法先看有没有它的记号：这些式子长，头一回用最费时。Each way to say it, behind a cheap sign that it may be there. */
const fromTo: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
	[
		/[从由自]/,
		new RegExp(
			`(?:从|由|自)\\s?(?:目前的?|原来的?|现在的?|平均|约)?${sign}(${one})[^，,。；;]{0,12}?(?:到|至|为|成)\\s?(?:了)?${sign}(${one})`,
			'g'
		)
	],
	[/(?:→|->|=>|~>)/, new RegExp(`${sign}(${one})${per}\\s*(?:→|->|-->|=>|~>)\\s*${sign}(${one})`, 'g')],
	[
		/(?:提升|增长|增加|提高|上升|下降|降低|降|缩短|减少|升|减)[到至为]/,
		new RegExp(`(${one})\\s?(?:提升|增长|增加|提高|上升|下降|降低|降|缩短|减少|升|减)(?:到|至|为)${sign}(${one})`, 'g')
	],
	[
		/[原现目当基去上此之]/,
		new RegExp(
			`(${one})${per}(?:以上|以下|以内|左右|[+])?\\s?[（(，,]?\\s?(?:原来?|现状?|目前|当前|基线|基准|此前|之前|上季度|上期|去年(?:同期)?)(?:值|水平|约|为|是|:|\\s)*${sign}(${one})`,
			'g'
		)
	],
	[
		/[（(]/,
		new RegExp(
			`(${one})[^，,。；;（(]{0,16}[（(](?:去年|上年|上季度?|上月|上学期|年初|[春夏秋冬]季|起初|之前)(?:为|是|约|不到|只有|有|:|\\s)*${sign}(${one})`,
			'g'
		)
	],
	[
		/目前|当前|现状|基线|原来|现在/,
		new RegExp(
			`(?:目前|当前|现状|基线|原来|现在)(?:为|是|:)?\\s?(${one})[^。；;]{0,12}?(?:目标|到|至|达到)(?:为|是|:)?\\s?(${one})`,
			'g'
		)
	]
];
const unknown = new RegExp(`(?:未知|待定|不详|暂无|tbd|n/a)\\s*(?:→|->|=>|到|至)\\s*${sign}(?:${one})`, 'g');
const relative = new RegExp(
	`(?:提升|增长|增加|提高|上升|上涨|下降|降低|减少|缩短|增速|压缩|缩减|节省|节约|下调|砍掉?|消掉?|省|减|增|涨|降|升|多|少|快)(?:了|幅|约|超|超过|至少|不少于|不低于|近|比例)*\\s?(?:${digits}(?:%|个百分点|倍)|百分之[一二三四五六七八九十百\\d]+|[一二两三四五六七八九十]成|[一二两三四五六七八九十半]倍|一半|三分之一|四分之一|(?<=%)|(?<=百分点))|翻(?:一|两|\\d)?[番倍]|减半|加倍|[+＋]\\s?\\d[\\d.]*\\s?%|\\d[\\d.]*%\\s?(?:的)?(?:增长|提升|增幅|下降|降幅)|[一二两三四五\\d.]+\\s?倍(?:于|增长|提升)?`,
	'g'
);
const single = new RegExp(
	`(?:(?:不低于|不少于|不高于|不超过|至少|最多|低于|高于|小于|大于|少于|多于|超过|达到?|突破|约|近|满|${'[<>≤≥~]'}|<=|>=)\\s?)*(${one})(?:以上|以下|以内|左右|[+])?(?:\\/(?:${unit}|周|月|天|人|年|季度?))?`,
	'g'
);

const make = (from: number, to: number, shape: Shape, share: boolean, rest: Partial<Quantity> = {}): Quantity => ({
	from,
	to,
	shape,
	share,
	same: false,
	unknownStart: false,
	full: false,
	...rest
});
const bare = (figure: string | undefined) => (figure ?? '').replace(/[^\d.x零一二两三四五六七八九十百千万]/g, '');
const levelUnit =
	/(?:%|成|百分之.+|小时|分钟|min|秒|毫秒|ms|(?<=[\d\s])[hs]|分|倍|kg|公斤|斤|星|颗星)(?:以上|以下|以内|左右|\+)?$/;

/** Within half a per cent: nothing is meant to move. */
const closeTo = (start: string | undefined, end: string | undefined): boolean => {
	const [a, b] = [Number.parseFloat(start ?? ''), Number.parseFloat(end ?? '')];
	return start !== undefined && start === end
		? /\d/.test(start)
		: Math.abs(a - b) < 0.005 * Math.abs(a) && Math.abs(a) >= 1000;
};

const withoutNames = (text: string): string => names.reduce(blank, text);

/** `text` is normalised, simplified and in lower case. */
export function quantitiesOf(text: string): Quantity[] {
	const found: Quantity[] = [];
	let rest = withoutNames(text);
	const take = (
		pattern: RegExp,
		read: (text: string, from: number, to: number, groups: (string | undefined)[]) => Quantity | undefined
	) => {
		for (const match of rest.matchAll(pattern)) {
			const lead = match[0].length - match[0].trimStart().length;
			const body = match[0].trim();
			const from = (match.index ?? 0) + lead;
			if (body) {
				const quantity = read(body, from, from + body.length, match.slice(1));
				if (quantity) found.push(quantity);
			}
		}
		for (const item of found) rest = rest.slice(0, item.from) + ' '.repeat(item.to - item.from) + rest.slice(item.to);
	};
	take(unknown, (body, from, to) => make(from, to, 'from-to', body.includes('%'), { unknownStart: true }));
	const betweenTwo = (body: string, from: number, to: number, groups: (string | undefined)[]) => {
		const [start, end] = groups.filter((group) => group).map(bare);
		return make(from, to, 'from-to', body.includes('%'), { same: closeTo(start, end) });
	};
	for (const [cue, pattern] of fromTo) if (cue.test(rest)) take(pattern, betweenTwo);
	take(/(?:超过?|近)?(?:过半|半数(?:以上)?|大半)|(?<![少低减降短消省掉])一半(?=的?[一-鿿]{2})/g, (_body, from, to) =>
		make(from, to, 'level', true)
	);
	take(relative, (body, from, to) => make(from, to, 'relative', body.includes('%')));
	take(/(?<=[破超达过])(?:[一二两三四五六七八九十]|[百千])*[百千万亿]{1,2}(?![\d年])/g, (_body, from, to) =>
		make(from, to, 'amount', false)
	);
	take(single, (body, from, to) => {
		const share = /%|百分之|成/.test(body);
		return make(
			from,
			to,
			share || levelUnit.test(body) || /^[<≤]/.test(body) || /\d\.\d/.test(body) ? 'level' : 'amount',
			share,
			{ full: /^\D*(?:100|99(?:\.\d+)?)\s?%/.test(body) }
		);
	});
	return found.sort((a, b) => a.from - b.from);
}
