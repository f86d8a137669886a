// Whom a comment speaks to: "@Mei Lin", "@王小明".

interface Named {
	readonly id: string;
	readonly name: string;
}

/** Ids of the people whose name follows an @; of names that begin alike the longest is meant, a first name where it is one person's only. */
export function mentioned(text: string, people: readonly Named[]): Set<string> {
	const found = new Set<string>();
	if (!/[@＠]/u.test(text)) return found;
	const calls = people.flatMap(({ id, name }) => {
		const full = name.trim();
		const [first = ''] = full.split(/\s+/u);
		const alone = people.filter((one) => one.name.trim().split(/\s+/u)[0] === first).length === 1;
		return [...new Set([full, ...(alone ? [first] : [])])].filter(Boolean).map((call) => ({ id, call }));
	});
	calls.sort((a, b) => b.call.length - a.call.length);
	for (const { index } of text.matchAll(/[@＠]/gu)) {
		const rest = text.slice(index + 1);
		const meant = calls.find(({ call }) => begins(rest, call));
		if (meant) for (const { id, call } of calls) if (call === meant.call) found.add(id);
	}
	return found;
}

/** A name that is being written at the caret: where its @ stands, and what of it is there. */
export interface Naming {
	readonly at: number;
	readonly typed: string;
}

export function namingAt(text: string, caret: number): Naming | undefined {
	const found = /[@＠]([\p{L}\p{M}\p{N}'’.\- ]{0,40})$/u.exec(text.slice(0, caret));
	if (!found) return undefined;
	// An address of mail is no name; in Chinese nothing stands before one.
	if (/[a-z0-9._]$/iu.test(text.slice(0, found.index))) return undefined;
	return { at: found.index, typed: found[1] ?? '' };
}

/** Those whose name, or one of its words, begins like that. */
export function namesLike<P extends Named>(typed: string, people: readonly P[]): P[] {
	const wanted = typed.trimStart().toLocaleLowerCase();
	return people.filter(({ name }) => {
		const full = name.trim().toLocaleLowerCase();
		return full !== '' && (full.startsWith(wanted) || full.split(/\s+/u).some((word) => word.startsWith(wanted)));
	});
}

/** The words that stand for somebody, with the space that ends them where words have spaces. */
export const callOf = (name: string): string => `@${name.trim()}${/\p{Script=Han}$/u.test(name.trim()) ? '' : ' '}`;

/** Letters must not go on after a name, but in Chinese nothing stands between words. */
function begins(text: string, name: string): boolean {
	if (text.slice(0, name.length).toLocaleLowerCase() !== name.toLocaleLowerCase()) return false;
	return /\p{Script=Han}$/u.test(name) || !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}
