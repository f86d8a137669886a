// A long text of the document as a field binds it: spans in, deltas out, places that move with the words.
import * as Y from 'yjs';
import { cutText, whole } from '$lib/model/field';
import { limits } from '$lib/model/limits';
import { base64url, fromBase64url } from './journal/signing';
import { sourceOf } from './source';
import type { Source } from './source';

/** One step along the text: keep so many characters, put some in, or take some out. */
export type TextStep = { readonly keep: number } | { readonly insert: string } | { readonly remove: number };

export interface TextHandle {
	read(): string;
	/** Replaces `remove` characters (UTF-16 units) at `at`. False, and nothing written, where the text would be too long. */
	edit(at: number, remove: number, insert: string): boolean;
	/** What has changed is worked out when it is asked for, before the listener returns: who wrote it knows it already. */
	watch(listener: (steps: () => readonly TextStep[], source: Source) => void): () => void;
	/** A place that stays at its word while others write: opaque text. `after` binds it to the character before it. */
	place(index: number, side?: 'before' | 'after'): string;
	/** Where such a place is now, or undefined where it belongs to another text or is no place at all. */
	index(place: string): number | undefined;
}

/**
 * Control characters say nothing and break files; overrides of the direction show words in another order than they are read.
 * Line breaks and tabs stay.
 */
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Without characters that say nothing, in whole characters, with line breaks of one kind. */
export const sayable = (text: string): string => whole(text.replace(unsayable, '').replace(/\r\n?/g, '\n'));

/** What a long text may hold. */
export const longText = (text: string): string => cutText(sayable(text), limits.text);

/** XmlText is a kind of Y.Text, but its words are markup: no field holds one. */
export const isText = (raw: unknown): raw is Y.Text => raw instanceof Y.Text && !(raw instanceof Y.XmlText);

export function textHandle(text: Y.Text): TextHandle {
	return {
		read: () => text.toString(),
		edit(at, remove, insert) {
			const clean = sayable(insert);
			const now = text.toString();
			const start = before(now, Math.min(Math.max(0, at), text.length));
			const end = after(now, Math.min(Math.max(at, at + remove, start), text.length));
			const gone = end - start;
			if (clean.length > gone && text.length - gone + clean.length > limits.text) return false;
			if (!gone && !clean) return true;
			text.doc?.transact(() => {
				if (gone) text.delete(start, gone);
				if (clean) text.insert(start, clean);
			}, 'user');
			return true;
		},
		watch(listener) {
			const observer = (event: Y.YTextEvent, transaction: Y.Transaction) =>
				listener(() => stepsOf(event), sourceOf(transaction.origin));
			text.observe(observer);
			return () => text.unobserve(observer);
		},
		place: (index, side = 'after') =>
			base64url(
				Y.encodeRelativePosition(
					Y.createRelativePositionFromTypeIndex(text, Math.max(0, index), side === 'after' ? -1 : 0)
				)
			),
		index(place) {
			try {
				const position = Y.decodeRelativePosition(fromBase64url(place));
				const found = text.doc && Y.createAbsolutePositionFromRelativePosition(position, text.doc);
				return found?.type === text ? found.index : undefined;
			} catch {
				return undefined; // a stranger's bytes: no place in this text
			}
		}
	};
}

function stepsOf(event: Y.YTextEvent): TextStep[] {
	return event.delta.map((step) => {
		if (step.retain !== undefined) return { keep: step.retain };
		if (step.delete !== undefined) return { remove: step.delete };
		return { insert: typeof step.insert === 'string' ? step.insert : '' };
	});
}

/** Where an index ends up after the steps; `stay` keeps a caret before what is put in exactly there. */
export function indexAfter(steps: readonly TextStep[], index: number, stay = true): number {
	let at = 0;
	let result = index;
	for (const step of steps) {
		if ('keep' in step) at += step.keep;
		else if ('insert' in step) {
			if (at < result || (at === result && !stay)) result += step.insert.length;
			at += step.insert.length;
		} else if (at < result) result -= Math.min(step.remove, result - at);
	}
	return result;
}

export interface Span {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

/** The one span in which two texts differ, placed by the caret where the difference is ambiguous ("aa" → "aaa"). */
export function spanBetween(before: string, after: string, caret = after.length): Span {
	const grown = after.length - before.length;
	const tail = Math.min(after.length - Math.min(caret, after.length), before.length);
	let end = 0;
	while (end < tail && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	let at = 0;
	const most = Math.min(before.length, after.length) - end;
	while (at < most && before[at] === after[at]) at++;
	while (
		end < Math.min(before.length, after.length) - at &&
		before[before.length - 1 - end] === after[after.length - 1 - end]
	)
		end++;
	if (splitsPair(before, at) || splitsPair(after, at)) at--;
	if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;
	return { at, remove: before.length - at - end, insert: after.slice(at, at + (before.length - at - end) + grown) };
}

/**
 * What makes `after` of the text that stands here now. Where it was made of another text (`was`) and the two changes meet,
 * undefined: words written meanwhile are worth more than the change.
 */
export function spanOnto(now: string, after: string, was = now): Span | undefined {
	const wanted = spanBetween(was, after);
	if (now === was) return wanted;
	const written = spanBetween(was, now);
	if (wanted.at + wanted.remove <= written.at) return wanted;
	const shift = written.insert.length - written.remove;
	return written.at + written.remove <= wanted.at ? { ...wanted, at: wanted.at + shift } : undefined;
}

/** The index itself, or the near side of the character that it would cut in half. */
const before = (text: string, index: number): number => (splitsPair(text, index) ? index - 1 : index);
const after = (text: string, index: number): number => (splitsPair(text, index) ? index + 1 : index);

/** Whether an index falls between the two halves of one character: such a half must never be written alone. */
const splitsPair = (text: string, index: number): boolean =>
	/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, index - 1), index + 1));
