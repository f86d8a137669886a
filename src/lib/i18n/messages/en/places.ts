// The places one can be in, as they stand in the navigation, and what each is for.

export const places = {
	navigation: 'Places',
	plan: 'Plan',
	map: 'Map',
	week: 'Week',
	workshop: 'Workshop',
	atmosphere: 'Atmosphere',
	coaches: 'Coaches',
	review: 'Review',
	files: 'Files',
	people: 'People',
	flow: 'Signals',
	settings: 'Settings',
	spaces: 'Spaces',
	more: 'More',
	moreHint: 'These open by themselves when they have something to say. You can look at any time.',
	about: {
		plan: 'What we want to reach, and how we will know',
		map: 'Who works for what, across teams',
		week: 'What changed, and what is mine to do',
		workshop: 'Plan together, live',
		atmosphere: 'How it feels to work here, and what the records say',
		coaches: 'People who help others with their goals',
		review: 'What we learnt, before what we reached',
		files: 'Take things out, bring things in',
		people: 'Who is here, and on which devices',
		flow: 'How messages travel, and what is understood',
		settings: 'Language, look, connections'
	},
	/** What is done there, for who looks for the deed and not for the place. */
	does: {
		plan: ['Add objective', 'Add key result', 'Publish', 'Write', 'Comment', 'Templates', 'History'],
		map: ['Alignment', 'Align', 'Support'],
		week: ['Check in', 'Ask for help', 'Blockers', 'Confidence', 'Meeting'],
		files: ['Export', 'Import', 'Backup', 'Paste', 'Markdown', 'CSV', 'Calendar', 'Report'],
		people: ['Invite', 'Devices', 'Teams', 'Members', 'Leave', 'Roles'],
		flow: ['Got it', 'Receipts', 'Understanding', 'Messages'],
		settings: ['Language', 'Dark', 'Light', 'Theme', 'Connection', 'Relay']
	},
	cycle: 'Cycle'
};
