// A first look at a text or file, to offer the right reader before anything is read.

export type Looks = 'outline' | 'table' | 'archive' | 'unknown';

const looked = 20_000;

/**
 * `archive`: our own file (or JSON or a ZIP, which the archive reader refuses with a sentence of its own);
 * `table`: rows of cells with one separator; `outline`: any other words; `unknown`: nothing, or no text at all.
 * Looks at the first 20 000 characters only.
 */
export function looksLike(text: string): Looks {
	const head = text.slice(0, looked).replace(/^\ufeff/, '');
	if (
		head.startsWith('PK\u0003\u0004') ||
		/^\s{0,100}(?:\{\s{0,100}"|\[\s{0,100}\{\s{0,100}")/.test(head) ||
		/^hearth[ :/-]/i.test(head)
	)
		return 'archive';
	if (!/[\p{L}\p{N}]/u.test(head) || isBinary(head)) return 'unknown';
	return isTable(head, text.length > looked) ? 'table' : 'outline';
}

function isBinary(head: string): boolean {
	let strange = 0;
	for (let at = 0; at < head.length; at++) {
		const code = head.charCodeAt(at);
		if (code === 0 || code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) strange++;
	}
	return strange * 20 > head.length;
}

/** Most lines have as many separators as the first one, and are no list, heading or Markdown table. */
function isTable(head: string, cut: boolean): boolean {
	const lines = head.split(/\r\n|\r|\n/).slice(0, 60);
	if (cut) lines.pop();
	// Cells of several lines: what is between quotation marks counts as one.
	const rows = lines
		.join('\n')
		.replace(/"[^"]*"/g, '""')
		.split('\n')
		.filter((line) => line.trim());
	const [first = ''] = rows;
	if (/^\s*(?:[-*+|#>]|\d{1,3}[.)、])\s?/.test(first)) return false;
	return ['\t', ';', ',', '，'].some((separator) => {
		const count = first.split(separator).length - 1;
		// A tab before the words is indentation.
		if (count === 0 || (separator === '\t' && rows.some((row) => /^\t/.test(row)) && !first.includes('\t')))
			return false;
		const same = rows.filter((row) => Math.abs(row.split(separator).length - 1 - count) <= (count > 3 ? 1 : 0)).length;
		return rows.length > 1
			? same >= rows.length * 0.8
			: count > 1 && !/[.!?。]$/.test(first) && first.split(separator).every((cell) => cell.trim().length < 30);
	});
}
