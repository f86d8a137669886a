// The map: who works for whom across teams, and how it is understood.
import { grouped } from '../grouped';
import { count } from './words';

type Titled = { title: string };

export const map = {
	line: ({ objectives, links }: { objectives: number; links: number }) =>
		`${count(objectives, 'objective')}, ${count(links, 'link')}`,
	as: 'Shown as',
	shownAs: { picture: 'Picture', outline: 'Outline' },
	picture: 'Map of objectives and their links',
	summary: ({ objectives, links, teams }: { objectives: number; links: number; teams: number }) =>
		`${count(objectives, 'objective')} of ${count(teams, 'team')}, with ${count(links, 'link')} between them. Levels stand from left to right.`,
	keysHint: 'Arrow keys go from objective to objective, Enter opens one. The outline tells the same in words.',
	reading: 'Reading the plan …',
	level: ({ level }: { level: number }) => `Level ${level}`,
	noTeam: 'No team',
	nobody: 'nobody yet',
	noKeyResults: 'no key results',
	noFigure: 'no figure yet',
	objectives: ({ count: n }: { count: number }) => count(n, 'objective'),
	phrases: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
	clauses: ({ parts }: { parts: readonly string[] }) => parts.join('; '),

	// finding
	find: 'Find on the map',
	findPlaceholder: 'Find on the map',
	found: ({ count: n }: { count: number }) => (n ? count(n, 'objective') : 'Nothing like that here'),
	filter: 'Filter',
	everyTeam: 'Every team',
	everybody: 'Everybody',
	team: 'Team',
	owner: 'Owner',
	kind: 'Kind of link',
	kinds: { all: 'All', serves: 'Serves', needs: 'Needs' },
	showDeclined: 'Show declined links too',
	onlyAsked: ({ count: n }: { count: number }) => `Unanswered ${grouped(n)}`,
	onlyOrphans: ({ count: n }: { count: number }) => `No link up ${grouped(n)}`,
	around: 'Around it',
	steps: { 0: 'Everything', 1: '1 step', 2: '2 steps' },

	// looking
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	all: 'All',
	legend: 'Legend',
	legendKind: 'Its end',
	legendState: 'Its stroke',
	way: 'What is left of the message here',
	wayBetween: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
	wayValue: ({ left, known, all }: { left: string; known: number; all: number }) =>
		`${left}, known on ${known} of ${all} ${all === 1 ? 'way' : 'ways'}`,
	wayNeeds: 'It takes a fresh, answered echo on every link from the top down to here.',
	wayFormula:
		'Along each way from the top, the answers to the echoes multiplied: that’s it = 1, partly = ½, not what I meant = 0. The weakest and the strongest way.',
	wayCounts: ({ known, all }: { known: number; all: number }) =>
		`${known} of ${all} ${all === 1 ? 'way' : 'ways'} from the top have an answered echo on every link.`,
	legendFidelity: 'How it is understood',
	legendCards: 'Cards',
	legendDraft: 'not published yet',
	legendLines: {
		kind: 'an arrow ends at what is served, a diamond at what is needed',
		state: 'a whole line is accepted, a dashed one asked for and not answered yet'
	},
	pullHint: 'Pull to another objective to ask for a link',
	tie: { serves: 'serves', needs: 'needs' },
	ties: {
		serves: ({ title }: Titled) => `serves “${title}”`,
		needs: ({ title }: Titled) => `needs “${title}”`
	},
	tiesBack: {
		serves: ({ title }: Titled) => `served by “${title}”`,
		needs: ({ title }: Titled) => `needed by “${title}”`
	},
	states: { asked: 'asked, no answer yet', accepted: 'accepted', declined: 'declined' },
	broken: 'accepted, but it closes a circle',
	fidelity: {
		same: 'that’s it',
		partly: 'partly',
		other: 'not what I meant',
		unverified: 'changed since it was echoed',
		unknown: 'nobody has echoed it yet'
	},

	// one objective
	panel: 'The objective in hand',
	ownedBy: ({ name }: { name: string }) => `Owner: ${name}`,
	keyResults: 'Key results',
	worksFor: 'Works for',
	countsOnIt: 'Counts on it',
	declinedLinks: 'Declined',
	noLinks: 'Not linked yet',
	inPlan: 'Open in the plan',
	askFor: 'Ask for a link …',
	reason: ({ reason }: { reason: string }) => `because ${reason}`,
	removeLink: ({ link }: { link: string }) => `Remove: ${link}`,

	// lists
	lists: 'What to look at',
	requests: 'Waiting for an answer',
	requestsNone: 'Every request has been answered.',
	orphans: 'Without a link up',
	orphansNone: 'Everything below the top works for something above.',
	needs: 'Who depends on whom',
	needsNone: 'Nobody has said that they need another team.',
	needsRow: ({ from, to }: { from: string; to: string }) => `“${from}” needs “${to}”`,
	servesRow: ({ from, to }: { from: string; to: string }) => `“${from}” serves “${to}”`,
	showAll: ({ count: n }: { count: number }) => `Show all ${grouped(n)}`,

	// emptiness
	toPeople: 'To People',
	toPlan: 'To the plan',

	// files
	exportSvg: 'Drawing (SVG)',
	exportPng: 'Picture (PNG)',
	exportHint: 'All of the map, in the colours of paper',
	making: 'Drawing the map …',
	fileName: ({ cycle }: { cycle: string }) => `${cycle} map`,
	fileTitle: ({ space, cycle }: { space: string; cycle: string }) => `Map of ${space}, ${cycle}`,
	tooLarge: 'This browser cannot make a picture of that size. The drawing (SVG) has everything.',

	// keys
	keys: 'On the map',
	keyArrows: 'To the next objective, along links and levels',
	keyOpen: 'Open the objective',
	keyLeave: 'Close, then leave',
	keyAround: 'Only what is 1 or 2 links away',
	keyZoom: 'Nearer, farther, all of it',
	keyFind: 'Find on the map'
};
