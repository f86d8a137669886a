// Takes HTML comments out of the lines, also those over several lines; a comment that never ends is none.

export interface Uncommented {
	readonly lines: readonly string[];
	/** 1-based lines that held nothing but comment. */
	readonly hidden: readonly number[];
}

export function withoutComments(lines: readonly string[]): Uncommented {
	const hidden: number[] = [];
	const last = lines.findLastIndex((line) => line.includes('-->'));
	let inside = false;
	const out = lines.map((line, index) => {
		if (!inside && !line.includes('<!--')) return line;
		let rest = line;
		let kept = '';
		while (rest) {
			const at = rest.indexOf(inside ? '-->' : '<!--');
			if (inside) {
				if (at < 0) break;
				rest = rest.slice(at + 3);
				inside = false;
			} else if (at < 0 || (index >= last && rest.indexOf('-->', at + 4) < 0)) {
				kept += rest;
				break;
			} else {
				kept += rest.slice(0, at);
				rest = rest.slice(at + 4);
				inside = true;
			}
		}
		if (!kept.trim() && line.trim()) hidden.push(index + 1);
		return kept;
	});
	return { lines: out, hidden };
}
