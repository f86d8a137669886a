// How a calendar file is written, RFC 5545: escaped text, lines of 75 octets at most, each ended by CR LF.

/** Text as a value: section 3.3.11. */
export const escaped = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u0000-\u0009\u000b-\u001f\u007f]+/g, ' ')
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\n/g, '\\n');

const octets = (sign: string): number => {
	const code = sign.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A long line goes on after CR LF and a space, never within a character: section 3.1. */
export function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let size = 0;
	for (const sign of line) {
		const more = octets(sign);
		if (size + more > 75) {
			parts.push(part);
			part = ' ';
			size = 1;
		}
		part += sign;
		size += more;
	}
	return [...parts, part].join('\r\n');
}
