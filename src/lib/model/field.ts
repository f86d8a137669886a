// The kinds of field an entity is made of: what each holds, and how a value from a stranger is read as one.
import { limits } from './limits';

/** Long text that several people may edit at once: a Y.Text in the document, a string in a record. */
export interface TextField {
	readonly kind: 'text';
}

/** One value, last writer wins. `read` turns anything at all into a sound value. */
export interface ScalarField<T> {
	readonly kind: 'scalar';
	readonly read: (raw: unknown) => T;
}

export type Field = TextField | ScalarField<unknown>;
export type ValueOf<F> = F extends TextField ? string : F extends ScalarField<infer T> ? T : never;

const scalar = <T>(read: (raw: unknown) => T): ScalarField<T> => ({ kind: 'scalar', read });

/** `__proto__` and its kin are never ids: an object indexed by one would not be what it seems. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isId(raw: unknown): raw is string {
	return typeof raw === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(raw) && !reservedKeys.has(raw);
}

/** Calendar dates as ISO `yyyy-mm-dd`, without a time zone. */
export function isDay(raw: unknown): raw is string {
	if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
	const [year = 0, month = 0, day = 0] = raw.split('-').map(Number);
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
	return day >= 1 && day <= days;
}

/** Half a character (a lone surrogate) is no text: it cannot be encoded the same way by every peer. */
export const whole = (raw: string): string => raw.replace(/\p{Surrogate}/gu, '\ufffd');

/** The first `most` UTF-16 units, never ending in half a character. */
export const cutText = (raw: string, most: number): string =>
	raw.length <= most ? raw : raw.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** Without control characters (tabs and line breaks become spaces), trimmed, and no longer than `limits.word` characters. */
export function cleanWord(raw: string): string {
	const line = cutText(raw, limits.text)
		.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
		.replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
	return Array.from(whole(line)).slice(0, limits.word).join('').trim();
}

export const text = (): TextField => ({ kind: 'text' });
export const word = (): ScalarField<string> => scalar((raw) => (typeof raw === 'string' ? cleanWord(raw) : ''));
export const flag = (): ScalarField<boolean> => scalar((raw) => raw === true);
export const day = (): ScalarField<string | null> => scalar((raw) => (isDay(raw) ? raw : null));
export const ref = (): ScalarField<string | null> => scalar((raw) => (isId(raw) ? raw : null));
export const order = (): ScalarField<string> =>
	scalar((raw) => (typeof raw === 'string' && /^[0-9A-Za-z]{1,200}$/.test(raw) ? raw : 'a0'));

/** Epoch milliseconds, UTC. */
export const instant = (): ScalarField<number | null> =>
	scalar((raw) => (typeof raw === 'number' && Number.isSafeInteger(raw) && raw > 0 ? raw : null));

export const number = (min = -1e15, max = 1e15): ScalarField<number | null> =>
	scalar((raw) => (typeof raw === 'number' && raw >= min && raw <= max ? raw : null));

export const choice = <const T extends string>(values: readonly T[]): ScalarField<T> =>
	scalar((raw) => values.find((value) => value === raw) ?? (values[0] as T));

export const maybe = <const T extends string>(values: readonly T[]): ScalarField<T | null> =>
	scalar((raw) => values.find((value) => value === raw) ?? null);

/** Opaque bytes as base64url text: a place in a text that moves with it. */
export const place = (): ScalarField<string | null> =>
	scalar((raw) => (typeof raw === 'string' && /^[A-Za-z0-9_-]{1,400}$/.test(raw) ? raw : null));
