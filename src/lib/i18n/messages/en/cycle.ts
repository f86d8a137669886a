// The cycle in view, and the one that follows.

export const cycle = {
	title: 'This cycle',
	menu: 'This cycle …',
	name: 'Name',
	start: 'First day',
	end: 'Last day',
	endsOn: ({ date }: { date: string }) => `This one ends on ${date}.`,
	states: { draft: 'Being planned', active: 'Under way', review: 'In review', closed: 'Closed' },
	stateHints: {
		draft: 'Ideas and drafts; nothing is asked for yet.',
		active: 'Goals are lived: check-ins, help, thanks.',
		review: 'Looking back to learn, before looking at figures.',
		closed: 'Kept as it was. It can be read, not changed.'
	},
	forward: {
		draft: 'Plan',
		active: 'The plan stands, let us go',
		review: 'Begin the review',
		closed: 'Close the cycle'
	},
	back: {
		draft: 'Back to planning',
		active: 'Back under way',
		review: 'Open it again',
		closed: 'Close the cycle'
	},
	startNext: 'Start the next cycle',
	nextTitle: 'The next cycle',
	nextLead: 'People, teams, agreements and the charter go along. This cycle stays as it is.',
	carry: 'What goes on?',
	carryHint: 'Chosen objectives come along as drafts, with key results from where they stand now.',
	begin: 'Begin',
	followedBy: ({ name, person }: { name: string; person: string }) =>
		`${person} has started the next cycle, “${name}”.`,
	notHereYet:
		'It is not on this device yet. Whoever is here and has it open can share it now; otherwise ask for an invitation to it, or for its archive.',
	openIt: 'Open it here'
};
