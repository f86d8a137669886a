// Lines of a calendar file (RFC 5545): escaped, folded at 75 octets between whole characters, ended by CRLF.

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/** A text value: backslash, semicolon and comma escaped, line breaks written as `\n`, other control characters left out. */
export const escaped = (text: string): string =>
	text
		.replace(/[\\;,]/g, (mark) => `\\${mark}`)
		.replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** One content line, folded where it is longer than 75 octets: what follows begins with a space. */
export function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let size = 0;
	for (const character of line) {
		const more = octets(character);
		if (size + more > 75) {
			parts.push(part);
			part = ' ';
			size = 1;
		}
		part += character;
		size += more;
	}
	return [...parts, part].join('\r\n');
}
