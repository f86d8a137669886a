// Sentences for the problems that the room `exchange` names; their codes are the keys.
import type { ProblemValues } from '../../problem-words';

export const exchange = {
	'archive-cut-off': 'The end of this archive is missing. Take it over once more from where it came.',
	'archive-damaged': ({ part }: ProblemValues) =>
		`This archive was changed or damaged on its way (${part}). Nothing was taken in.`,
	'archive-empty': 'This archive holds no cycle.',
	'archive-incomplete': ({ part }: ProblemValues) =>
		`A part of this archive is missing (${part}). Nothing was taken in.`,
	'archive-newer':
		'This archive was made by a newer version of Hearth. Reload this page to get it, then open the file again.',
	'archive-too-large': 'This archive unpacks to more than any plan. Nothing was read.',
	'changes-without-cycle': ({ name }: ProblemValues) =>
		`These are changes to the cycle “${name}”, which is not on this device. Ask for the whole archive; nothing was changed.`,
	'changes-build-on-more': ({ name, since }: ProblemValues) =>
		since
			? `These changes to “${name}” build on what the sender had on ${since}, and some of that is missing here. Ask for changes since an earlier day, or for the whole archive; nothing was changed.`
			: `These changes to “${name}” build on more than this device has. Ask for the whole archive; nothing was changed.`,
	'archive-of-another-space': ({ name }: ProblemValues) =>
		`“${name}” in this file claims to be a cycle that belongs to another space on this device. Nothing was taken in.`,
	'cycle-incomplete': 'A part of the cycle in this file refers to something that is not in it. Nothing was taken in.',
	'cycle-unreadable': 'The cycle in this file cannot be read. Nothing was taken in.',
	'from-newer-version':
		'This was written by a newer version of Hearth. Reload this page to get it; nothing was changed.',
	'not-an-archive': 'This is not an archive of Hearth. Outlines and tables are brought in as text, on the Files page.'
};
