// A text without the part that ties it to pay or punishment: what is left are whole sentences, or nothing is taken out.
interface Part {
	/** Where it begins, and where its closing mark stands: the length of the text where it has none. */
	readonly from: number;
	readonly to: number;
	readonly words: string;
	readonly mark: string;
}

/** Where one part of a text ends and the next begins. Figures, list numbers and "e.g." have points of their own. */
const joints = /[,.](?=\s|$)(?<!(?:^|\n)\s*\d{1,2}\.)(?<!\b(?:e\.g|i\.e|vs|approx)\.)|[;，；。！!？?\n]/gi;
const brackets = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】/g;
const endsSentence = /[.。！!？?\n]/;

/** What hangs on the part after it, or before it, and says nothing by itself. */
const condition =
	/^\s*(?:and |but |并且?|且|但)?(?:if|when|whenever|once|unless|should|provided|in case|whoever|(?:those|anyone|everyone|people) who|如果|如|若|要是|假如|一旦|只要|倘若|凡是?|谁)(?:\b|(?<=\p{Script=Han}))|(?:的话|时|之?后|者)\s*$/iu;
const otherwise = /^\s*(?:否则|不然|otherwise\b|or else\b)/i;
const linking = /^(?:(?:and|but|so)\s+|[并並]且?|而且|且|但是?|同时)/i;

/**
 * `hint` is the stretch that is asked about (UTF-16 units); all of its part of the text goes.
 * Undefined where only its writer knows how to say the rest.
 */
export function without({ text, hint }: { text: string; hint: { from: number; to: number } }): string | undefined {
	const bracketed = [...text.matchAll(brackets)].map(({ 0: { length }, index }) => ({
		from: index,
		to: index + length
	}));
	const own = bracketed.find(({ from, to }) => from < hint.from && hint.to < to);
	if (own) return sound(text.slice(0, own.from).trimEnd() + text.slice(own.to));
	const parts = partsOf(text, (at) => bracketed.some(({ from, to }) => from < at && at < to));
	const first = parts.findLastIndex(({ from }) => from <= hint.from);
	const last = Math.max(
		first,
		parts.findIndex(({ to }) => to >= hint.to)
	);
	if (first < 0 || leansOn(parts, first, last)) return undefined;
	const before = text.slice(0, parts[first]?.from);
	const after = text.slice((parts[last]?.to ?? text.length) + 1);
	const rest = joined(before, parts[last]?.mark ?? '', after);
	return sound(/^\s*\p{Lu}/u.test(text) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
}

function partsOf(text: string, isWithin: (at: number) => boolean): Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const { index: to, 0: mark } of text.matchAll(joints)) {
		if (isWithin(to)) continue;
		parts.push({ from, to, words: text.slice(from, to), mark });
		from = to + 1;
	}
	if (from < text.length) parts.push({ from, to: text.length, words: text.slice(from), mark: '' });
	return parts;
}

/** Whether another part of the same sentence is nothing without these. */
function leansOn(parts: readonly Part[], first: number, last: number): boolean {
	const ends = ({ mark }: Part) => mark === '' || endsSentence.test(mark);
	const begin = parts.findLastIndex((part, at) => at < first && ends(part)) + 1;
	const end = parts.findIndex((part, at) => at >= last && ends(part));
	const others = [...parts.slice(begin, first), ...parts.slice(last + 1, end + 1)];
	if (parts[last + 1] && otherwise.test(parts[last + 1]?.words ?? '')) return true;
	return !condition.test(parts[first]?.words ?? '') && others.some(({ words }) => condition.test(words));
}

/** The two sides of what has gone, with one mark between them. */
function joined(before: string, mark: string, after: string): string {
	const [head, tail] = [before.trimEnd(), after.trim()];
	if (!head) return tail.replace(linking, '');
	const isWhole = endsSentence.test(head.slice(-1)) || /\n\s*$/.test(before);
	const stem = isWhole ? head : head.replace(/[\s,;，；、]+$/, '');
	if (!/[\p{L}\p{N}]/u.test(tail)) return isWhole || !/[.。]/.test(mark) ? stem : stem + mark;
	if (mark === '\n' || /\n\s*$/.test(before)) return `${stem}\n${tail}`;
	const gap = /^\p{Script=Han}/u.test(tail) ? '' : ' ';
	return isWhole ? `${stem}${gap}${tail.replace(linking, '')}` : `${stem}${mark}${gap}${tail}`;
}

const sound = (rest: string): string | undefined => (/[\p{L}\p{N}]/u.test(rest) ? rest : undefined);
