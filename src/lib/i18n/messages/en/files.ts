// Taking things out and bringing things in.
import { grouped } from '../grouped';
import { count } from './words';

type Gaps = Readonly<Record<string, string | number>>;

export const files = {
	title: 'Files',
	line: 'Take the plan with you, or bring one in. Nothing is changed before you have seen what it would be.',
	out: 'Take out',
	in: 'Bring in',
	backup: 'Backup',
	format: 'As',
	formats: {
		archive: 'Archive',
		changes: 'What changed since …',
		markdown: 'Markdown',
		csv: 'Table (CSV)',
		ics: 'Calendar (ICS)'
	},
	formatHints: {
		archive: 'Everything of this cycle in one file that opens again anywhere, and merges with what has happened since.',
		changes: 'A small file for a mail or a stick, for somebody who has this cycle already. It merges like the archive.',
		markdown: 'The plan as a text to read, to mail or to put in a wiki.',
		csv: 'A row for each key result, for any spreadsheet.',
		ics: 'The rhythm for your calendar: the weekly check-in, the team’s 30 minutes, days to look at an assumption or a checkpoint, the review.'
	},
	weekday: 'The team meets on',
	time: 'At',
	since: 'Since when?',
	sinceHint:
		'Whoever opens it must have everything up to then. If something is missing there, it says so and changes nothing.',
	sinceNothing:
		'Nothing to count from yet: send the whole archive first. From then on this offers what has changed since.',
	sinceTheirs: ({ name, when }: { name: string; when: string }) => `What ${name} had in the file of ${when}`,
	sinceBroughtIn: ({ when }: { when: string }) => `What was in the file brought in ${when}`,
	sinceTakenOut: {
		archive: ({ when }: { when: string }) => `The archive taken out ${when}`,
		changes: ({ when }: { when: string }) => `The changes taken out ${when}`
	},
	sinceDay: ({ when }: { when: string }) => `What was on this device ${when}`,
	progress: 'Work on the file',
	dropHere: 'Drop a file here, or choose one',
	working: ({ done }: { done: string }) => `Working, ${done} done`,
	paste: 'Paste an outline or a table',
	pasteHint:
		'Lists, headings, tables, “O1 / KR1.1”, English or Chinese. Or drop a file here: an archive, Markdown, CSV.',
	look: 'Look at it first',
	choose: 'Choose a file',
	understood: ({ objectives, keyResults }: { objectives: number; keyResults: number }) =>
		`${count(objectives, 'objective')} and ${count(keyResults, 'key result')} were understood.`,
	nothing: 'No objective was found in it.',
	leftOut: ({ count: n }: { count: number }) =>
		`${count(n, 'line')} will not be brought in; “Line by line” shows which.`,
	toLookAt: ({ count: n }: { count: number }) => `${count(n, 'line')} to look at.`,
	readAs: 'Read as',
	asOutline: 'An outline',
	asTable: 'A table (CSV)',
	columns: ({ count: n }: { count: number }) => `What the ${count(n, 'column')} hold`,
	column: ({ number }: { number: number }) => `Column ${number}`,
	views: 'Views',
	tree: 'What would come in',
	lines: 'Line by line',
	line_: 'Line',
	text: 'Text',
	team: 'For which team?',
	teamHint: 'Where the text names none.',
	broughtIn: ({ objectives, keyResults }: { objectives: number; keyResults: number }) =>
		`${count(objectives, 'objective')} and ${count(keyResults, 'key result')} came in as drafts.`,
	merged: 'The archive is in.',
	changesMerged: 'The changes are in.',
	holds: ({ objectives, keyResults, people }: { objectives: number; keyResults: number; people: number }) =>
		`It holds ${count(objectives, 'objective')}, ${count(keyResults, 'key result')} and ${count(people, 'person', 'people')}.`,
	holdsToo: ({ comments, checkIns, links }: { comments: number; checkIns: number; links: number }) =>
		`With ${count(comments, 'comment')}, ${count(checkIns, 'check-in')} and ${count(links, 'link')}.`,
	wouldMerge: ({ added, changed }: { added: number; changed: number }) =>
		added + changed === 0
			? 'You have everything in it already.'
			: `You have this cycle: ${grouped(added)} new and ${grouped(changed)} changed entries would merge with what is here.`,
	wouldOpen: 'It is not on this device yet, and would open beside what is here. Everything here stays as it is.',
	ownerNote: ({ name }: { name: string }) => `Owner: ${name}`,
	attainmentNote: ({ share }: { share: string }) => `Attainment as written there: ${share}`,
	roles: {
		objective: 'Objective',
		'key-result': 'Key result',
		why: 'Why',
		note: 'Note',
		team: 'Team',
		cycle: 'Cycle',
		owner: 'Owner',
		value: 'Value',
		milestone: 'Milestone',
		initiative: 'Initiative',
		label: 'Heading',
		header: 'Column names',
		continued: '…',
		ignored: 'Left out',
		blank: 'blank line'
	},
	fields: {
		objective: 'Objective',
		'sub-objective': 'Objective below it',
		'key-result': 'Key result',
		title: 'Title, kind in another column',
		'level-title': 'Title of one level',
		type: 'Kind of row',
		level: 'Level',
		id: 'Id',
		'objective-id': 'Id of the objective',
		'key-result-id': 'Id of the key result',
		parent: 'Serves',
		team: 'Team',
		owner: 'Owner',
		'objective-owner': 'Owner of the objective',
		'key-result-owner': 'Owner of the key result',
		from: 'From',
		to: 'To',
		current: 'Now',
		unit: 'Unit',
		'metric-type': 'Kind of number',
		progress: 'Progress',
		'key-result-progress': 'Progress of the key result',
		confidence: 'Confidence',
		weight: 'Weight',
		due: 'Due',
		status: 'Status',
		'key-result-status': 'Status of the key result',
		why: 'Why',
		description: 'Description',
		initiative: 'Initiative',
		milestone: 'Milestone',
		cycle: 'Cycle',
		note: 'Note',
		ignore: 'Leave out'
	},
	problems: {
		'too-large': ({ characters, most, lines }: Gaps) =>
			`This text has ${characters} characters. Up to ${most} characters and ${lines} lines can be read at once; nothing was read. Paste it in parts.`,
		'nothing-found': 'No objective or key result was found in this text.',
		'control-characters': ({ count }: Gaps) => `${count} invisible characters were taken out of this line.`,
		'too-long': ({ characters, kept }: Gaps) => `This title has ${characters} characters; ${kept} of them are kept.`,
		'line-left-out': 'This line fits nowhere in the plan and was left out.',
		'several-cycles': ({ name, kept }: Gaps) =>
			`This text names a second cycle, “${name}”. Everything goes into “${kept}”.`,
		'empty-title': 'This has no title yet.',
		'empty-objective': ({ title }: Gaps) => `“${title}” has no key results; it is kept.`,
		'row-without-objective': 'No objective stands above this key result; it was put under one without a name.',
		'parent-missing': ({ parent }: Gaps) => `The parent “${parent}” is not in this text; the name is kept in the note.`,
		'parent-circle': ({ title }: Gaps) => `“${title}” would end up above itself; its link upward was left out.`,
		'duplicate-number': ({ number }: Gaps) => `${number} is used twice; both are kept.`,
		'duplicate-id': ({ id }: Gaps) => `The id ${id} stands for two different objectives; both are kept.`,
		'from-equals-to': ({ title, value }: Gaps) =>
			`“${title}” starts and ends at ${value}; its target is left open for you to fill in.`,
		'target-passed': ({ title, current, to }: Gaps) => `“${title}” is already at ${current}, with a target of ${to}.`,
		'baseline-unknown': ({ title }: Gaps) => `“${title}” does not say where it starts.`,
		'target-unknown': ({ title }: Gaps) => `“${title}” does not say how far it goes.`,
		'value-unclear': ({ words }: Gaps) => `“${words}” could not be read as a number; it is kept in the note.`,
		'several-numbers': ({ title }: Gaps) =>
			`“${title}” has several numbers; which one is the target is left to you, so it is read as done / not done.`,
		'change-from-zero': ({ title, to }: Gaps) => `“${title}” names a change; it is read as 0 to ${to}.`,
		'date-unclear': ({ words }: Gaps) => `“${words}” is no full date; it is kept in the note.`,
		'extra-cells': ({ cells, columns }: Gaps) =>
			`This row has ${cells} cells for ${columns} columns; what is too much is in the note.`,
		'columns-guessed': ({ columns }: Gaps) =>
			`There is no header row; the ${columns} columns were guessed by their place.`,
		'decimal-comma': ({ words, value }: Gaps) =>
			`“${words}” was read as ${value}: with semicolons between cells, a comma parts the decimals. If it means something else, correct it after the import.`
	}
};
