// What people write around a title: status after an arrow, ticks, "(70%)", @names, due dates, confidence. Taken out, never lost.
import { fold } from './characters';
import { findDate } from './dates';

export interface Annotated {
	readonly title: string;
	/** Words taken out of the title, to go to the note. */
	readonly notes: readonly string[];
	readonly done: boolean | null;
	/** 0..1 as stated. */
	readonly progress: number | null;
	/** A bare "(70%)" at the end: a share or a progress, which only its siblings can tell. */
	readonly share: number | null;
	readonly owner: string | null;
	readonly due: string | null;
	readonly confidence: number | null;
	readonly weight: number | null;
	/** What stood behind the arrow, which may be the current value. */
	readonly status: string | null;
}

const ticks = /(?:✅|✔️?|☑️?|🎉|✓)\s?/gu;
const crosses = /(?:❌|✗|✘|❎)\s?/gu;
const doneWord =
	/^(?:\W{0,3})(?:100\s?%|done|complete[d]?|finished|reached|achieved|shipped|已?完成|达成|已上线)(?![\p{L}])/iu;
const missedWord = /^(?:\W{0,3})(?:not (?:started|done)|missed|miss\b|未完成|未开始|未达成)/i;

/** Title and annotations of one line of plain words. `named` are trailing "(names)" known to be owners. */
export function annotated(text: string, named: ReadonlySet<string> = new Set()): Annotated {
	const notes: string[] = [];
	let title = text;
	let [done, progress, share, owner, due, confidence, weight, status]: [
		boolean | null,
		number | null,
		number | null,
		string | null,
		string | null,
		number | null,
		number | null,
		string | null
	] = [null, null, null, null, null, null, null, null];

	const box = /^\[([ xX✓✔-]?)\]\s+/.exec(title.slice(0, 8));
	if (box) {
		done = /[xX✓✔]/.test(box[1] as string);
		title = title.slice(box[0].length);
	}
	if (/[✅✔☑🎉✓❌✗✘❎]/u.test(title)) {
		if (title.search(ticks) >= 0) done = true;
		else if (title.search(crosses) >= 0) done = false;
		title = title.replace(ticks, '').replace(crosses, '').trim();
	}
	const arrow = title.search(/={1,2}>/);
	// "41 % => 70 %" is a change, not a status.
	if (arrow > 0 && !(/[\d%]\s?$/.test(title.slice(0, arrow)) && /^=+>\s?[$€£¥<>≤≥]?\d/.test(title.slice(arrow)))) {
		status = title
			.slice(arrow)
			.replace(/^=+>\s?/, '')
			.trim();
		title = title.slice(0, arrow).trim();
	} else {
		const colon = lastStatus(title);
		if (colon > 0) {
			status = title.slice(colon + 1).trim();
			title = title.slice(0, colon).trim();
		}
	}
	if (status) {
		notes.push(status);
		progress = leadingPercent(status);
		if (doneWord.test(status)) done = true;
		else if (missedWord.test(status)) done = false;
	}
	title = unended(title);
	for (let turn = 0; turn < 6; turn++) {
		const tail =
			/\s?[([（【]([^()[\]（）【】]{1,80})[)\]）】][.。;；,，]?$/.exec(title.slice(-90)) ??
			/[,，;；|｜]\s*([^,，;；|｜()（）]{1,80})$/.exec(title.slice(-90));
		if (!tail) break;
		const inner = (tail[1] as string).trim();
		const bracketed = !/^[,，;；|｜]/.test(tail[0]);
		const folded = fold(inner);
		const percent = /^(\d{1,3}(?:\.\d+)?)\s?%$/.exec(folded);
		const parts = bracketed ? inner.split(/[,，;；]/) : [inner];
		const fields = parts.map((part) => labelled(part.trim(), bracketed));
		if (bracketed && percent && /[\d%xX]$/.test(title.slice(0, -tail[0].length).trimEnd())) break;
		if (bracketed && percent && progress === null) share = Number(percent[1]);
		else if (bracketed && /^@[^\s@]/.test(folded)) owner ??= inner.replace(/^@/, '').trim();
		else if (bracketed && named.has(inner)) owner ??= inner;
		else if (fields.every((field) => field !== null)) {
			for (const [at, { is, value }] of fields.entries()) {
				const words = (parts[at] as string).trim();
				if (is === 'owner' && owner === null) owner = value.replace(/^@/, '');
				else if (is === 'due' && due === null && findDate(value)) due = findDate(value)?.day ?? null;
				else if (is === 'confidence' && confidence === null && confidenceOf(value) !== null)
					confidence = confidenceOf(value);
				else if (is === 'weight' && weight === null && leadingPercent(value) !== null) weight = parseFloat(value);
				else if (is === 'progress' && progress === null && leadingPercent(value) !== null)
					progress = leadingPercent(value);
				else notes.push(words);
			}
		} else if (bracketed && /^by /i.test(folded) && findDate(folded)) due ??= findDate(folded)?.day ?? null;
		else break;
		title = unended(title.slice(0, title.length - tail[0].length).trim());
	}
	const mention = /(?:^|\s)@([\p{L}\p{N}][\p{L}\p{N}._-]{0,60})(?=[\s,，;；、]|$)/gu;
	const mentions = title.includes('@') ? [...title.matchAll(mention)].map((match) => match[1] as string) : [];
	if (mentions.length) {
		owner ??= mentions[0] ?? null;
		if (mentions.length > 1) notes.push(mentions.map((name) => `@${name}`).join(' '));
		title = title
			.replace(mention, ' ')
			.replace(/\s{2,}/g, ' ')
			.trim();
	}
	due ??= findDate(title)?.day ?? null;
	return { title, notes, done, progress, share, owner, due, confidence, weight, status };
}

const labels: readonly (readonly ['owner' | 'due' | 'confidence' | 'weight' | 'progress', RegExp])[] = [
	['owner', /^(?:owners?|dri|lead|负责人|责任人|主责人|主导人|执行人)$/i],
	['due', /^(?:due(?: date)?|deadline|截止(?:日期|时间)?|截至|期限|完成时间|到期日?)$/i],
	['confidence', /^(?:confidence|信心(?:指数|值)?)$/i],
	['weight', /^(?:weight|权重)$/i],
	['progress', /^(?:progress|进度|完成度)$/i]
];

/** "负责人：李雷" as its field and value. In brackets a space may stand for the colon ("(due 2025-09-30)"). */
function labelled(
	words: string,
	bracketed: boolean
): { readonly is: (typeof labels)[number][0]; readonly value: string } | null {
	const match = (bracketed ? /^([^:：\d]{1,20}?)\s*[:： ]\s*(?=\S)/ : /^([^:：\d]{1,20}?)\s*[:：]\s*(?=\S)/).exec(
		words
	);
	const is = match && labels.find(([, names]) => names.test(match[1] as string))?.[0];
	return is
		? {
				is,
				value: words
					.slice(match[0].length)
					.replace(/(?<=\p{L}{2})\.$/u, '')
					.trim()
			}
		: null;
}

/** Without the sign that separated it from the next line; a full stop stays where the title has several sentences. */
function unended(title: string): string {
	const words = title.replace(/[\s,，;；、]+$/u, '');
	return /[。！？].*。$/.test(words.slice(-300)) ? words : words.replace(/\s*。$/, '');
}

/** The colon before "94%", "8/10 (80%)" or "45% done" at the end, if what stands before it already states a number. */
function lastStatus(title: string): number {
	const tail = fold(title.slice(-80));
	const match =
		/:\s?(?:[xX\d]+\/\d+\s?\([xX\d]+\s?%\)|-?\d{1,3}(?:\.\d+)?\s?%\s?(?:\([^()]{1,60}\))?|\d{1,3}\s?% (?:done|complete))$/.exec(
			tail
		);
	if (!match) return -1;
	const at = title.length - tail.length + match.index;
	return /\d/.test(title.slice(0, at)) || /(?:done|complete)$/.test(tail) ? at : -1;
}

/** "81%" at the start of a status as 0.81. */
export function leadingPercent(text: string): number | null {
	const match = /^\W{0,3}(\d{1,3}(?:\.\d{1,4})?)\s?%/.exec(fold(text.slice(0, 40)));
	return match ? Number(match[1]) / 100 : null;
}

/** "7", "7/10", "0.7" and "70%" as 0..10. */
export function confidenceOf(text: string): number | null {
	const match = /^\W{0,3}(\d{1,3}(?:\.\d{1,4})?)\s?(%|\/\s?100?)?(?![\p{L}\p{N}])/u.exec(fold(text.slice(0, 40)));
	if (!match) return null;
	const value = Number(match[1]);
	const whole = match[2] ?? '';
	const scaled =
		whole === '%' || whole.endsWith('100')
			? value / 10
			: !whole && match[1]?.includes('.') && value <= 1
				? value * 10
				: value;
	return scaled >= 0 && scaled <= 10 ? scaled : null;
}
