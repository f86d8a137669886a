// Canonical JSON (RFC 8785): the same value gives the same bytes on every device.
import { reservedKeys, whole } from '$lib/model/field';
import { limits } from '$lib/model/limits';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const loneSurrogate = /\p{Surrogate}/u;

/** Throws on what JSON cannot carry: NaN, infinities, lone surrogates, undefined. */
export function canonical(value: Json): string {
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new TypeError('a number that is not finite has no canonical form');
		return JSON.stringify(value);
	}
	if (typeof value === 'string') {
		if (loneSurrogate.test(value)) throw new TypeError('a lone surrogate has no canonical form');
		return JSON.stringify(value);
	}
	if (isList(value)) return `[${value.map(canonical).join(',')}]`;
	const entries = Object.keys(value)
		.sort()
		.map((key) => `${canonical(key)}:${canonical(value[key] as Json)}`);
	return `{${entries.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Whether a value from a stranger is JSON of bounded depth and size, with no key that could poison an object. */
export function isBoundedJson(
	value: unknown,
	depth: number = limits.depth,
	budget = { left: limits.values }
): value is Json {
	if (--budget.left < 0) return false;
	if (value === null || typeof value === 'boolean') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value === 'string') return value.length <= limits.text && !loneSurrogate.test(value);
	if (typeof value !== 'object' || depth <= 0) return false;
	if (Array.isArray(value)) return value.every((item) => isBoundedJson(item, depth - 1, budget));
	if (Object.getPrototypeOf(value) !== Object.prototype) return false;
	return Object.entries(value).every(
		([key, item]) => key.length <= limits.id && !reservedKeys.has(key) && isBoundedJson(item, depth - 1, budget)
	);
}

/** The same value with every text made of whole characters, so that it has a canonical form. */
export function wholeJson<T extends Json>(value: T): T;
export function wholeJson(value: Json): Json {
	if (typeof value === 'string') return whole(value);
	if (typeof value !== 'object' || value === null) return value;
	if (isList(value)) return value.map((item) => wholeJson(item));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wholeJson(item)]));
}
