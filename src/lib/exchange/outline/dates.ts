// Dates as people write them, to ISO; only where year, month and day are all there.
import { isDay } from '../../model/field';
import { fold } from './characters';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const numeric = /(?<![\d.])((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?![\d%])\s?日?/;
const dayFirst = new RegExp(
	`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.? (${monthName})[a-z]{0,6}\\.?,? ((?:19|20)\\d\\d)(?!\\d)`,
	'i'
);
const monthFirst = new RegExp(
	`\\b(${monthName})[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`,
	'i'
);

const yearLast = /(?<![\d.])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;

export interface FoundDate {
	readonly day: string;
	readonly start: number;
	readonly end: number;
}

/** The first full date in a text, or null. Only its first 600 characters are looked at. */
export function findDate(text: string): FoundDate | null {
	const folded = fold(text.slice(0, 600));
	const found =
		take(numeric.exec(folded), 1, 2, 3) ??
		take(dayFirst.exec(folded), 3, 2, 1) ??
		take(monthFirst.exec(folded), 3, 1, 2) ??
		lastYear(yearLast.exec(folded));
	return found && isDay(found.day) ? found : null;
}

/** The date a whole cell states, or null. Times after it are dropped; epoch numbers are not dates here. */
export function toDay(cell: string): string | null {
	const found = findDate(cell);
	return found && found.start < 4 ? found.day : null;
}

/** "30.9.2025" puts the day first; with slashes only the number above 12 tells. */
function lastYear(match: RegExpExecArray | null): FoundDate | null {
	if (!match) return null;
	const [first, second] = [Number(match[1]), Number(match[3])];
	if (match[2] === '.' || first > 12) return take(match, 4, 3, 1);
	return second > 12 ? take(match, 4, 1, 3) : null;
}

function take(match: RegExpExecArray | null, year: number, month: number, day: number): FoundDate | null {
	if (!match) return null;
	const word = match[month] as string;
	const number = /^\d/.test(word) ? word : String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
	return {
		day: `${match[year]}-${number.padStart(2, '0')}-${(match[day] as string).padStart(2, '0')}`,
		start: match.index,
		end: match.index + match[0].length
	};
}
