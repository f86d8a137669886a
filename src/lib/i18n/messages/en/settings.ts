// Settings of this device.

export const settings = {
	title: 'Settings',
	language: 'Language',
	look: 'Look',
	looks: { system: 'As the system', light: 'Light', dark: 'Dark' },
	connections: 'Connections',
	stun: 'Reach people outside this network',
	stunHint: 'Asks a server for your public address. That server then sees your address, but nothing you write.',
	storage: 'Storage',
	hints: 'Hints while writing',
	line: 'They belong to this browser, and go nowhere.',
	asBrowser: 'As the browser',
	motion: 'Motion',
	motions: { system: 'As the system', full: 'Gentle', reduced: 'None' },
	keeping: {
		persisted: 'This browser has promised to keep what you write here.',
		'best-effort':
			'This browser may clear what you write when the disk runs short. A backup under Files keeps it safe.',
		unknown: 'This browser does not say whether it keeps what you write. A backup under Files keeps it safe.'
	},
	room: ({ usage, quota }: { usage: string; quota: string }) => `${usage} MB in use, of about ${quota} MB.`,
	askToKeep: 'Ask the browser to keep it',
	privacyMore:
		'Whoever you invite gets the plan of that cycle, with what everybody did in it, and can change it. What somebody deletes may remain in the copies of others.'
};
