// Words that stand in many places.
import { grouped } from '../grouped';
import { count } from './words';

export const common = {
	hearth: 'Hearth',
	cancel: 'Cancel',
	close: 'Close',
	done: 'Done',
	back: 'Back',
	later: 'Later',
	more: 'More',
	less: 'Less',
	oneMore: 'One more',
	oneLess: 'One less',
	open: 'Open',
	remove: 'Remove',
	clear: 'Clear',
	copy: 'Copy',
	copied: 'Copied',
	retry: 'Try again',
	search: 'Search',
	options: 'Options',
	choose: 'Choose',
	none: 'None',
	yes: 'Yes',
	no: 'No',
	you: 'You',
	optional: 'optional',
	loading: 'One moment …',
	untitled: 'Untitled',
	formerMember: 'A former member',
	skipToContent: 'Skip to the page',
	today: 'Today',
	now: 'now',
	andMore: ({ count: n }: { count: number }) => `and ${grouped(n)} more`,
	matches: ({ count: n }: { count: number }) => count(n, 'match', 'matches'),
	noMatches: 'Nothing like that here',
	partOf: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole}`,
	add: ({ text }: { text: string }) => `Add “${text}”`,
	notANumber: 'That does not look like a number yet.',
	hasAccepted: ({ name }: { name: string }) => `${name}, has accepted`,
	hasBeenAsked: ({ name }: { name: string }) => `${name}, has been asked`,
	progress: ({ progress }: { progress: string }) => `${progress} of the way`,
	progressExpected: ({ progress, expected }: { progress: string; expected: string }) =>
		`${progress} of the way; ${expected} would be expected today`,
	progressUnknown: 'No figure yet',
	/** One after another, without the empty ones. */
	sentences: (all: readonly string[]) => all.filter(Boolean).join(' '),
	/** A label before what it names; either may be empty where it stands apart. */
	labelled: (label: string, words: string) => `${label}: ${words}`
};
