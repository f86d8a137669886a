// The change that an answer states in passing: "from 30 % to 70 %", "从３０％升到７０％", "30 → 70".
import { normalise } from './normalise.ts';

/** Both ends in plain figures with their units, as somebody would type them into a field: "30%", "12分钟". */
export interface StatedChange {
	readonly from: string;
	readonly to: string;
}

const number = '[-+]?[$€£¥]?\\s?\\d(?:[\\d.,]*\\d)?';
const scale = '\\s?(?:[kKM万亿千](?![A-Za-z]))';
const unit =
	'\\s?(?:%|‰|per ?cent|(?:minutes?|mins?|hours?|days?|weeks?|months?|points?|people|euros?|dollars?)\\b|个百分点|个工作日|个月|工作日|分钟|小时|人次|万元|亿元|[天周人个家次篇步条名位款场件倍分元台项套份秒本户])';
const amount = `(${number}(?:${scale})?(?:${unit})?)`;
/** Words that lead from one end to the other: 升到, 降至, 提升为. */
const rise = '[\\p{Script=Han}\\s]{0,6}?[到至为成]';

const ways: readonly RegExp[] = [
	new RegExp(`[从由自]\\s?(?:目前|现在|当前)?的?约?\\s?${amount}[,\\s]*${rise}\\s?约?\\s?${amount}`, 'u'),
	new RegExp(
		`\\bfrom\\s(?:about |around |~ ?)?${amount}(?:\\s[a-z]+){0,3}?\\s(?:down |up )?to\\s(?:about |around |~ ?)?${amount}`,
		'iu'
	),
	new RegExp(`${amount}\\s?(?:→|-+>|=+>)\\s?${amount}`, 'u'),
	new RegExp(`^[^\\d]*?${amount}\\s?(?:${rise}|\\bto\\b)\\s?${amount}[^\\d]*$`, 'iu'),
	new RegExp(`^\\s*${amount}\\s?(?:-{1,2}|~)\\s?${amount}\\s*$`, 'u')
];
/** Months, hours of the day and years are no measure. */
const dated = /^\s?(?:[年月日号点]|[ap]\.?m\b|o['’]?clock)/iu;
const year = /^(?:19|20)\d\d$/;

/** The first change that the words state, or undefined. Reads the first 400 characters. */
export function changeIn(words: string): StatedChange | undefined {
	const text = normalise(words.slice(0, 400)).replace(/百分之\s?(\d+(?:\.\d+)?)/g, '$1%');
	for (const way of ways) {
		const match = way.exec(text);
		if (!match) continue;
		const [whole, first = '', second = ''] = match;
		const [from, to] = [plain(first), plain(second)];
		const after = text.slice(match.index + whole.length);
		const between = whole.slice(whole.indexOf(first) + first.length);
		if (dated.test(after) || dated.test(between) || (year.test(from) && year.test(to))) continue;
		return { from: withScale(from, to), to };
	}
	return undefined;
}

const plain = (end: string): string => end.trim().replace(/\s*per ?cent$/i, '%');

/** "从1.2升到3万" starts at 1.2万. */
function withScale(from: string, to: string): string {
	const scaled = /^([\d.]+)\s?([kKM万亿千])/.exec(to);
	return scaled && /^[\d.]+$/.test(from) && Number(from) < Number(scaled[1]) ? `${from}${scaled[2]}` : from;
}
