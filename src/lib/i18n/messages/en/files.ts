// Taking things out and bringing things in.
import { count } from './words';

export const files = {
	title: 'Files',
	line: 'Take the plan with you, or bring one in. Nothing is changed before you have seen what it would be.',
	out: 'Take out',
	in: 'Bring in',
	backup: 'Backup',
	format: 'As',
	formats: { archive: 'Archive', markdown: 'Markdown', csv: 'Table (CSV)' },
	formatHints: {
		archive: 'Everything of this cycle in one file that opens again anywhere, and merges with what has happened since.',
		markdown: 'The plan as a text to read, to mail or to put in a wiki.',
		csv: 'A row for each key result, for any spreadsheet.'
	},
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
	holds: ({ objectives, keyResults, people }: { objectives: number; keyResults: number; people: number }) =>
		`It holds ${count(objectives, 'objective')}, ${count(keyResults, 'key result')} and ${count(people, 'person', 'people')}.`,
	wouldMerge: ({ added, changed }: { added: number; changed: number }) =>
		added + changed === 0
			? 'You have everything in it already.'
			: `It belongs to this space: ${added.toLocaleString('en')} new and ${changed.toLocaleString('en')} changed entries would merge with what is here.`,
	wouldOpen: 'It belongs to another space, and would open as a space of its own. This plan stays as it is.',
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
		'too-large': 'This is larger than a plan can be. Bring it in piece by piece.'
	}
};
