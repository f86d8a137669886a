// The words at the head of a line that say what it is: "O1:", "KR 1.2", "目标一：", "CEO KR:", "Why:", "负责人：".
import type { Level } from '../understood';
import { fold } from './characters';
import { countOf } from './numerals';

export type MarkedRole =
	| 'objective'
	| 'sub-objective'
	| 'key-result'
	| 'why'
	| 'note'
	| 'owner'
	| 'team'
	| 'cycle'
	| 'due'
	| 'initiative'
	| 'milestone'
	| 'confidence'
	| 'weight'
	| 'progress'
	| 'from'
	| 'to'
	| 'current'
	| 'unit'
	| 'level'
	| 'parent';

export interface Marker {
	readonly role: MarkedRole;
	/** Its number as ASCII, "" without one; of a key result "1.2" or "2". */
	readonly number: string;
	/** Words before the marker: "VP Field Ops KR:", "Marketing team objective:". */
	readonly prefix: string;
	/** How many characters of the line it takes. */
	readonly length: number;
}

const number = '(?:no\\.? ?|#)?(\\d{1,3}(?:[.-]\\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})';
/** After a number: punctuation, a space, the end, or a Chinese character (which `O2O` and `O1n` have not). */
const after = '\\s*(?:[:.)、,|\\]】]+|-+(?=\\s|[^\\d\\s-]))?(?![A-Za-z0-9%])\\s*';
const open = '[\\[(【]?\\s*';
const colon = '\\s*(?:[:|\\]】)]|-(?=\\s))+\\s*';

const numbered = (words: string): RegExp => new RegExp(`^${open}(?:${words})\\s?-?${number}${after}`, 'i');
const bare = (words: string): RegExp => new RegExp(`^${open}(?:${words})(?:${colon}|\\s*$)`, 'i');

const objectiveWords = 'objectives?|okrs?|obj|goals?|ziele?|o|(?:公司|部门|团队|小组|个人|季度|年度|我的|总)?目标';
const keyResultWords = 'key[ -]?results?|krs?|schlüsselergebnisse?|关键结果|关键成果|关键性结果|主要结果|关键\\s?kr';
const subWords = '子\\s?(?:okr|目标)|sub-?(?:objectives?|okrs?|goals?)|(?:okr|o)-?子目标';

const heads: readonly (readonly [MarkedRole, RegExp, RegExp])[] = [
	['key-result', numbered(keyResultWords), bare(keyResultWords)],
	['sub-objective', numbered(subWords), bare(subWords)],
	['objective', numbered(objectiveWords), bare(objectiveWords)]
];
/** "O1-KR2", "O1.KR2". */
const compound =
	/^[[(【]?\s*o\s?(\d{1,3})\s?[-./_]?\s?kr\s?(\d{1,3}(?:\.\d{1,3})?)\s*[:.)、,|\]】-]*(?![A-Za-z0-9])\s*/i;
const capitals = /^KR(?=\s[A-Z\p{Script=Han}])\s+/u;
const prefixed =
	/^([^:()[\]]{1,60}?)[\s-]+(KRs?|Key Results?|Objectives?|OKRs?|Goals?)\s?(\d{1,3}(?:\.\d{1,3})?)?\s*(?::|-(?=\s))\s*/i;

const fields: readonly (readonly [MarkedRole, string])[] = [
	[
		'why',
		'why|why it matters|why now|rationale|reason|because|purpose|motivation|warum|背景|原因|为什么|意义|动机|缘由|初衷'
	],
	['note', 'notes?|description|comments?|context|remarks?|details?|备注|说明|描述|详情|补充'],
	['owner', 'owners?|dri|lead|responsible|accountable|assignee|负责人|责任人|主责人|主导人|owner人|执行人'],
	['team', 'teams?|department|group|squad|团队|部门|小组|所属团队|所属部门'],
	['cycle', 'cycle|quarter|period|时间周期|周期|季度|okr周期'],
	['due', 'due|due date|deadline|by when|end date|截止|截止日期|截止时间|期限|完成时间|到期|到期日'],
	[
		'initiative',
		'initiatives?|actions?|action items?|tasks?|todos?|projects?|how|举措|关键举措|行动|行动计划|任务|措施|关键任务|关键行动|todo'
	],
	['milestone', 'milestones?|里程碑|节点'],
	['confidence', 'confidence|confidence level|信心|信心指数|信心值|自信心'],
	['weight', 'weight|权重|占比'],
	['progress', 'progress|score|status|grade|result|outcome|进度|进展|完成度|完成情况|状态|评分|得分'],
	['from', 'from|start|baseline|starting value|start value|起始值?|起点|基线值?|初始值|基准'],
	['to', 'to|target|target value|goal value|end value|目标值|指标值|挑战值'],
	['current', 'current|current value|actual|now|today|当前|当前值|现状|现值|实际|实际值'],
	['unit', 'unit|units|单位'],
	['level', 'level|层级|级别'],
	[
		'parent',
		'parent|aligned to|aligns with|supports|contributes to|serves|上级目标|父目标|对齐|支撑|承接|对齐目标|对应总 ?kr'
	]
];
/** `owners?` in the lists above stands for both words. */
const spelt = (word: string): string[] =>
	word.includes('?') ? [word.replace(/.\?/, ''), word.replace('?', '')] : [word];
const fieldRoles = new Map(
	fields.flatMap(([role, words]) => words.split('|').flatMap((word) => spelt(word).map((one) => [one, role] as const)))
);
const field = /^([\p{L} ?]{1,24}?)\s*(?::\s*|$)/iu;
const milestoneNumber = /^(?:m|milestone|里程碑)\s?(\d{1,2})\s*[:.)、-]+\s*/i;

/** What the head of a line says, or null. Only its first 120 characters are looked at. */
export function markerOf(text: string): Marker | null {
	const folded = fold(text.slice(0, 120));
	const pair = compound.exec(folded);
	if (pair) return { role: 'key-result', number: `${pair[1]}.${pair[2]}`, prefix: '', length: pair[0].length };
	for (const [role, withNumber, alone] of heads) {
		const match = withNumber.exec(folded);
		if (match && isNumbered(folded, match)) {
			const [, raw = ''] = match;
			return { role, number: ascii(raw), prefix: '', length: match[0].length };
		}
		const plainHead = alone.exec(folded);
		if (plainHead && plainHead[0].trim()) return { role, number: '', prefix: '', length: plainHead[0].length };
	}
	const capital = capitals.exec(folded);
	if (capital) return { role: 'key-result', number: '', prefix: '', length: capital[0].length };
	const step = milestoneNumber.exec(folded);
	if (step) return { role: 'milestone', number: '', prefix: '', length: step[0].length };
	const head = field.exec(folded);
	const role = head ? fieldRoles.get((head[1] as string).trim().replace(/\?$/, '').toLowerCase()) : undefined;
	if (head && role) return { role, number: '', prefix: '', length: head[0].length };
	const owned = prefixed.exec(folded);
	if (owned && !/[.!?;]\s/.test(owned[1] as string) && (owned[1] as string).split(/\s+/).length <= 8) {
		const kr = /^k/i.test(owned[2] as string);
		const prefix = text.slice(0, (owned[1] as string).length).trim();
		return { role: kr ? 'key-result' : 'objective', number: owned[3] ?? '', prefix, length: owned[0].length };
	}
	return null;
}

/** A Chinese numeral needs punctuation behind it: `目标一致` is no first objective. */
function isNumbered(folded: string, match: RegExpExecArray): boolean {
	const raw = match[1] as string;
	if (!/[一二三四五六七八九十]/.test(raw)) return !/^o\s/i.test(folded) || /^o \d/i.test(folded);
	return /[:.)、,|\]】\s-]$/.test(match[0]) || match[0].length === folded.length;
}

const ascii = (raw: string): string =>
	/[一二三四五六七八九十]/.test(raw) ? String(countOf(raw)) : raw.replaceAll('-', '.');

/** The level that words before "objective" name: "Company objective", "Individual OKR". */
export function levelOf(words: string): Level | null {
	if (/\b(?:company|corporate|organi[sz]ation(?:al)?|enterprise)\b|公司|集团|企业/i.test(words)) return 'company';
	if (/\b(?:department|division|area)\b|部门|事业部/i.test(words)) return 'department';
	if (/\b(?:individual|personal|person|employee)\b|个人|员工/i.test(words)) return 'individual';
	return /\b(?:team|squad|sub-?team|group)\b|团队|小组/i.test(words) ? 'team' : null;
}

const month = '\\d{1,2}\\s?月';
const period = new RegExp(
	`(?:\\b(?:FY|CY)?\\s?'?\\d{2,4}[ /_-]{0,2}[QH][1-4]\\b|\\b[QH][1-4][ /,_-]{0,2}(?:(?:FY|CY)\\s?)?'?\\d{2,4}\\b|(?:19|20)?\\d\\d\\s?年\\s?(?:度|Q[1-4]|第?[一二三四1-4]\\s?季度|[上下]半年|${month}(?:\\s?[-~至到]\\s?${month})?)?|\\bQ[1-4]\\b|第?[一二三四]季度|^\\s*(?:19|20)\\d\\d\\s*$)`,
	'i'
);

/** The period that a cycle's name contains, to tell whether two names mean the same one. */
export const periodIn = (name: string): string =>
	(period.exec(fold(name.slice(0, 100)))?.[0] ?? name).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The period a short line names ("Q3 2025 OKRs", "23年Q1："), or null if it says more than that. */
export function cycleOf(text: string): string | null {
	if (text.length > 60) return null;
	const folded = fold(text);
	const match = period.exec(folded);
	if (!match) return null;
	const rest = folded
		.replace(match[0], ' ')
		.replace(
			/\b(?:okrs?|objectives|goals|and|key results|quarter|plan|the|our|for|company)\b|目标|规划|计划|的|[^\p{L}\p{N}]/giu,
			''
		);
	return rest.length <= 12 ? text.trim().replace(/[:：]\s*$/, '') : null;
}
