// Words that people wrote, as Markdown that shows exactly these words.

/** Characters that mean something to Markdown in the middle of a line, and `@`, which marks an owner here. */
const special = /[\\`*_[\]<>|~#&@$]/g;

/** Text as part of a line: line breaks become spaces, nothing is markup. */
export const inline = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(special, '\\$&');

/** Text as lines of its own, each of them plain words: no list, heading or rule starts there. */
export const lines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => inline(line))
		.filter(Boolean)
		.map((line) => line.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2'));
