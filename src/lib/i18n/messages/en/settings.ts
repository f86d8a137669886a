// Settings of this device.

export const settings = {
	title: 'Settings',
	language: 'Language',
	look: 'Look',
	looks: { system: 'As the system', light: 'Light', dark: 'Dark' },
	reaching: 'Reaching people outside this network',
	reachingLine:
		'Not needed in one room or one office network. Nothing here is asked unless you name it, and it counts from the next time a plan is opened.',
	relay: 'A relay',
	relayHint:
		'With one, a link alone is enough, and people find each other again by themselves. It sees your network address and when you are here; names and plans it cannot read. “npm run relay” starts one of your own.',
	server: 'A STUN or TURN server',
	serverHint:
		'STUN tells this browser its public address, and so gets to know it. TURN carries what you write, encrypted, where no direct way exists, and sees who links with whom and how much.',
	serverUser: 'Name for that server',
	serverSecret: 'Password for that server',
	addAddress: 'Add',
	removeAddress: ({ address }: { address: string }) => `Remove ${address}`,
	storage: 'Storage',
	hints: 'Hints while writing',
	hintsLine:
		'Now and then a question beside what you write. Worked out by rules on this device; nothing is sent for it, nothing waits for it.',
	line: 'They belong to this browser, and go nowhere.',
	reminders: 'Reminders',
	remindMe: 'Remind me of what waits for me',
	remindHint:
		'While Hearth is open in a tab or installed and running, and you look elsewhere. While it is closed, nobody is told anything: there is no server that could.',
	remindRefused: 'This browser does not let Hearth show reminders. Its own settings for this page decide.',
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
		'Whoever you invite gets the plan of that cycle, with what everybody did in it, can change it, and can open the other cycles of the space from whoever has them open. What somebody deletes may remain in the copies of others.'
};
