// What a key result's own words state as a measure: from, to, unit and direction, or that it is no number.
import type { ProblemCode } from '../understood';
import { amounts } from './amounts';
import type { Amount } from './amounts';
import { fold, numbersApart } from './characters';

export interface Measure {
	readonly type: 'number' | 'range' | 'yesno';
	readonly from: number | null;
	readonly to: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly unit: string;
	readonly direction: 'up' | 'down' | null;
	readonly problem: ProblemCode | null;
}

const nothing: Measure = {
	type: 'yesno',
	from: null,
	to: null,
	low: null,
	high: null,
	unit: '',
	direction: null,
	problem: null
};

/** Words beyond this many characters of a title are not searched for numbers. */
const searched = 600;

// Numbers that name something instead of counting it: dates, quarters, years, versions, ranks, ratios, addresses.
const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const names: readonly RegExp[] = [
	/https?:\/\/\S{1,400}/gi,
	/(?<!\d)(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}\s?日?|\s?月)?/g,
	/(?<!\d)\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?/g,
	/(?<![\d.])\d{1,2}\s?[日号](?!线)/g,
	new RegExp(`\\b${monthName} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? (?:19|20)\\d\\d)?`, 'gi'),
	new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\.? ${monthName}(?![a-z])(?: (?:19|20)\\d\\d)?`, 'gi'),
	/\b(?:FY|CY|GJ|H|Q|SQ)[ -]?\d{1,4}(?:[/-]\d\d)?\b/gi,
	/\b\d{2,4}[ -]?[QH][1-4]\b/gi,
	/(?<![\d.,$€£¥])(?:19|20)\d\d(?:\s?年|(?![\d%.,]|\s?(?:k|m|users|people|customers|个|人|家|次)))/gi,
	/\b\d+(?:st|nd|rd|th)\b/gi,
	/\b(?:top|first|last|next|level|phase|stage|step|tier|version|release|part|p|v|iso|gpt|rfc|no\.?|number)[ -]?#?\d+(?:[.:]\d+)*\+?/gi,
	/(?:前|第|v|V)\s?\d+(?:\.\d+)*/g,
	/\d+(?:\.\d+){2,}/g,
	/\b\d+(?:\.\d+)?:\d+(?:\.\d+)?\b/g,
	/\b24\/7\b|\b\d+\/\d+(?=\D|$)/g,
	/(?<=[A-Za-z]-)\d+/g,
	/(?<=[A-Za-z_])\d+/g
];

const upWord =
	/\b(?:increase|raise|grow|improve|lift|boost|expand|double|reach|achieve|gain|steigern|erhöhen)|提升|提高|增长|增加|扩大|上升|达到|突破/i;
const downWord =
	/\b(?:reduc|decreas|lower|cut|shrink|shorten|drop|fewer|less|down|senken|reduzier|verringer)|降|减|缩短|压缩|下降|控制/i;
const keepWord = /\b(?:keep|maintain|stay|hold|remain|between|within)\b|保持|维持|控制在|介于|稳定在/i;
const countVerb =
	/(?:\b(?:conduct|publish|hire|launch|ship|run|host|hold|close|win|sign|get|produce|interview|deliver|write|distribute|onboard|add|recruit|generate|source|create|build|complete|record|open|release|organi[sz]e|establish|identify|train|visit|call|collect|join|implement|advance|make|hand out|give|send|serve|sell|teach|meet|write|gewinnen|planen|publizieren)(?:s|es|ed|ing)?|完成|新增|增加|招聘|招募|发布|举办|组织|获得|获取|签约|签下|产出|输出|上线|访谈|拜访|覆盖|培训|开展|撰写|建设|新签|落地|拓展|引入|补充)\s?(?:a further |another |an additional |at least |up to |了|约|至少|不少于)?[+~]?$/i;
/** "新增会员300人": what is counted may stand between verb and number, if the number has its unit. */
const chineseCount =
	/(?:完成|新增|增加|招聘|招募|发布|举办|组织|获得|签约|产出|上线|上架|访谈|拜访|覆盖|培训|开展)\p{Script=Han}{0,8}\s?$/u;
const placeholder =
	/(?:^|[^A-Za-z0-9])(?:\$?N\d{1,3}|\$?X{1,3}\s?%|X{2,3}|Y{2,3}|Z{2,3}|\[?TBD\]?|待定|未知)(?![A-Za-z0-9])/;

/**
 * Sound rather than clever. In order: two bounds to keep within; from … to …; a bounded target ("≥ 5", "at most 3",
 * "to 70 %", "50+"); a change ("by 20 %", read as 0 → 20); a counted deliverable ("publish 3 guides", read as 0 → 3);
 * one lone percentage or a title that begins with its number (targets whose start is unknown). Several numbers without such words are not guessed at.
 */
export function measureOf(title: string): Measure {
	const text = masked(title.slice(0, searched));
	const found = /\d/.test(text) ? amounts(text) : [];
	const [only] = found;
	const stated =
		rangeOf(text, found) ?? fromTo(text, found) ?? target(text, found) ?? change(text, found) ?? counted(text, found);
	if (stated) return stated;
	if (placeholder.test(fold(title.slice(0, searched)))) {
		return {
			...nothing,
			type: 'number',
			unit: /[X\d]\s?%/i.test(title.slice(0, searched)) ? '%' : '',
			direction: trend(text),
			problem: 'target-unknown'
		};
	}
	// A percentage alone, or a title that begins with its number ("20 new customers").
	if (only && found.length === 1 && (only.unit === '%' || (!text.slice(0, only.start).trim() && only.value > 0)))
		return towards(text, only);
	return found.length > 1 ? { ...nothing, problem: 'several-numbers' } : nothing;
}

/** True if the words state a measure: what tells key results from the objectives above them. */
export const isMeasured = (title: string): boolean => {
	const { type, problem } = measureOf(title);
	return type !== 'yesno' || problem === 'several-numbers';
};

function masked(title: string): string {
	let text = fold(numbersApart(title));
	if (!/\d/.test(text)) return text;
	for (const name of names) text = text.replace(name, (match) => ' '.repeat(match.length));
	return text;
}

const trend = (text: string): 'up' | 'down' => trendOf(text) ?? 'up';

/** The direction that the words of a title name, if they do. */
export function trendOf(title: string): 'up' | 'down' | null {
	const text = title.slice(0, searched);
	if (upWord.test(text.slice(0, 40))) return 'up';
	return downWord.test(text) ? 'down' : upWord.test(text) ? 'up' : null;
}

function number(
	from: number | null,
	to: number,
	unit: string,
	direction: 'up' | 'down',
	problem: ProblemCode | null = null
): Measure {
	return { ...nothing, type: 'number', from, to, unit, direction, problem };
}

const towards = (text: string, { value, unit, bound }: Amount): Measure =>
	number(null, value, unit, bound ?? trend(text), 'baseline-unknown');

function rangeOf(text: string, found: readonly Amount[]): Measure | null {
	for (const [index, low] of found.entries()) {
		const high = found[index + 1];
		if (!high || high.value === low.value) continue;
		const between = text.slice(low.end, high.start).trim();
		// "95-99": the dash may have been taken for the sign of the second number.
		const joined =
			/^(?:-|~|to|and|到|至|和|与)$/.test(between) || (between === '' && /[-~]/.test(text[high.start] ?? ''));
		if (!joined || !keepWord.test(text.slice(0, low.start)) || /(?:from|从|由)\s?$/i.test(text.slice(0, low.start)))
			continue;
		const bounds = [low.value, high.value].sort((a, b) => a - b);
		return {
			...nothing,
			type: 'range',
			low: bounds[0] as number,
			high: bounds[1] as number,
			unit: high.unit || low.unit
		};
	}
	return null;
}

function fromTo(text: string, found: readonly Amount[]): Measure | null {
	for (const [index, first] of found.entries()) {
		const second = found[index + 1];
		if (!second) break;
		const before = text.slice(Math.max(0, first.start - 16), first.start);
		const between = text.slice(first.end, second.start + (second.bound ? 2 : 0));
		const arrow = /^[^\d,;]{0,12}?(?:->|→|➜|⇒|➡|=>|⟶)\s?$/.test(
			text.slice(first.end, second.end).replace(/[\d$€£¥].*$/, '')
		);
		const english =
			/\b(?:from|von)\s(?:about |around |~ ?)?$/i.test(before) &&
			/^[^\d]{0,40}\b(?:to|auf)\b[^\d]{0,12}$/i.test(between);
		const chinese =
			/[从由自](?:目前|现在|当前|约|的|\s){0,3}$/.test(before) && /^[^\d]{0,16}[到至为降升][^\d]{0,4}$/.test(between);
		if (!arrow && !english && !chinese) continue;
		const from =
			second.scale > 1 && first.scale === 1 && first.value < second.value / second.scale
				? first.value * second.scale
				: first.value;
		const problem = from === second.value ? 'from-equals-to' : null;
		return number(from, second.value, second.unit || first.unit, from > second.value ? 'down' : 'up', problem);
	}
	return null;
}

const upBound =
	/(?:at least|minimum(?: of)?|more than|over|above|exceed(?:ing)?|mind\.|mindestens|不少于|不低于|至少|超过|大于|突破|高于)\s?$/i;
const downBound =
	/(?:at most|maximum(?: of)?|less than|fewer than|under|below|within|不超过|不高于|不多于|低于|小于|少于|控制在)\s?$/i;
const reaching =
	/(?:\bto|\breach(?:es|ing)?|\bachieve|\bhit|\bof|达到|达|提[升高]到|[升增降减]到|[升增降减]至|到|至)\s?$/i;

function target(text: string, found: readonly Amount[]): Measure | null {
	let hit: Measure | null = null;
	for (const amount of found) {
		const before = text.slice(Math.max(0, amount.start - 20), amount.start);
		const after = text.slice(amount.end, amount.end + 4);
		const bound =
			amount.bound ??
			(upBound.test(before) || /^\s?(?:以上|or m)/.test(after)
				? 'up'
				: downBound.test(before) || /^\s?(?:以内|以下|内)/.test(after)
					? 'down'
					: null);
		const reached = reaching.test(before) && !/\bof\s?$/i.test(before);
		if (!bound && !reached) continue;
		// Two targets in one sentence: which of them is meant, nobody but the writer knows.
		if (hit || amount !== found[0]) return { ...nothing, problem: 'several-numbers' };
		hit = towards(text, { ...amount, bound });
	}
	return hit;
}

function change(text: string, found: readonly Amount[]): Measure | null {
	const [amount] = found;
	if (!amount || found.length > 1) return null;
	const before = text.slice(Math.max(0, amount.start - 20), amount.start);
	const after = text.slice(amount.end, amount.end + 12);
	const english =
		/\bby\s(?:about |another |an additional )?$/i.test(before) ||
		(/^\s?(?:increase|reduction|decrease|improvement|growth)/i.test(after) && amount.unit === '%');
	const chinese = /(?:提升|提高|增长|增加|上升|降低|减少|下降|缩短|节省)了?\s?\(?$/.test(before);
	return english || chinese ? number(0, amount.value, amount.unit, 'up', 'change-from-zero') : null;
}

function counted(text: string, found: readonly Amount[]): Measure | null {
	const [amount] = found;
	if (!amount || found.length > 1 || amount.unit === '%' || amount.value <= 0) return null;
	const before = text.slice(Math.max(0, amount.start - 40), amount.start);
	if (!countVerb.test(before) && !(amount.unit && chineseCount.test(before))) return null;
	return number(0, amount.value, amount.unit, 'up');
}
