// Sentences for the problems that the room `app` names; their codes are the keys.
import type { ProblemValues } from '../../problem-words';

export const app = {
	'space-not-here': 'This space is not on this device. Open the invitation again, or a file of it.',
	'not-admitted': 'Nobody in the space has let this device in yet.',
	'not-let-in':
		'Whoever invited you did not recognise this device. Ask them by a way you both trust; nothing was changed.',
	'device-removed':
		'This device was removed from the space, so the connection was ended. It keeps what it had. Only a member’s new invitation lets it in again.',
	'this-device-removed':
		'This device was removed from the space. You can read and export what is here; what you write would reach nobody.',
	'plan-not-received': 'The connection ended before the plan arrived. Ask for a new invitation; nothing was changed.',
	'newer-version': 'The others use a newer version of Hearth. Update this page, then join again.',
	'part-missing': 'This part of Hearth could not be fetched. Check that you are online, then try again.',
	'file-too-large': ({ limit }: ProblemValues) =>
		`This file is larger than ${limit} MB, which is more than any plan. Nothing was read.`,
	'file-empty': 'This file is empty.',
	'file-unreadable': 'The browser could not read this file. Is it still there?',
	'file-of-another-kind': 'This is neither text nor an archive. Archives, Markdown, text and CSV can be read here.',
	'file-of-json':
		'This is JSON, written by a program for programs. Export it there as CSV or text, or copy what it says and paste it here.',
	'file-of-office':
		'This is a workbook or a document of an office program. Save it there as CSV, or copy its cells and paste them under Files.',
	'text-too-large': ({ millions }: ProblemValues) =>
		`This text is longer than the ${millions} million characters that can be read at once. Take it in parts; nothing was read.`,
	'file-needs-a-plan': 'Outlines and tables come into a plan. Start a space first, then open the file under Files.',
	'left-behind':
		'This could not be stored, and an empty entry of it may be left in the list. Free some space, then try again; what was here before is as it was.',
	'file-work-failed': ({ reason }: ProblemValues) =>
		`The part of Hearth that works on files stopped (${reason}). Reload this page and try again; nothing was changed.`,
	'changes-since-nothing': 'Choose since when. Where nothing is offered yet, send the whole archive first.',
	'who-are-you': 'This plan came as a file. Say who you are first, then write.'
};
