// Amounts as people type them: "41 %", "$1,200", "9 days", "３万元"; and as they are shown.
import { format } from '$lib/i18n';
import { parseNumber } from '../parts/parse-number';

export interface Amount {
	readonly value: number;
	/** Undefined where none was typed: the one before stays. */
	readonly unit: string | undefined;
}

const before = /^(?:[$€£¥₹₩₽]|[A-Z]{0,3}[$€£¥])$/u;

/** Null for an empty text; undefined where there is no number in it, or more than one. */
export function readAmount(typed: string): Amount | null | undefined {
	const text = typed.normalize('NFKC').replace(/[−–—]/g, '-').trim();
	if (!text) return null;
	const found =
		/^(?<head>[^\d+-]*?)\s*(?<digits>[-+]?\d[\d.,\s\u00a0\u202f'’_]*\d|[-+]?\d)\s*(?<scale>[kK](?!\p{L})|[万萬亿億])?\s*(?<tail>.*)$/u.exec(
			text
		)?.groups;
	if (!found) return undefined;
	const { head = '', digits = '', scale = '', tail = '' } = found;
	if (/\d/.test(tail) && !/^\p{L}/u.test(tail)) return undefined;
	const value = parseNumber(digits + scale);
	if (value === null) return undefined;
	const unit = [head.trim(), tail.trim()].filter(Boolean).join(' ');
	return { value, unit: unit || undefined };
}

/** "41 %", "$1,200", "9 days", "9天". */
export function showAmount(value: number | null, unit: string): string {
	if (value === null) return '';
	const number = format.number(value, { maximumFractionDigits: 6 });
	if (!unit) return number;
	if (before.test(unit)) return unit + number;
	return /^\p{Script=Han}/u.test(unit) ? number + unit : `${number}\u00a0${unit}`;
}
