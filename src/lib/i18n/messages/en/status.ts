// How things stand with saving and with the others: a short word, a plain sentence, a next step.
import { grouped } from '../grouped';
import { count } from './words';

export const status = {
	heading: 'How things stand',
	saved: {
		short: 'Saved on this device',
		sentence: 'Everything you wrote is saved in this browser.',
		next: 'Browsers may clear what they store. A backup under Files keeps it safe.'
	},
	saving: {
		short: 'Saving …',
		sentence: 'Your last words are on their way to this device’s storage.',
		next: 'Nothing to do. You can go on writing.'
	},
	failed: {
		short: 'Not saved',
		sentence: 'Your last changes could not be stored. They are still on this page.',
		next: 'Leave the page open and export a file, so that nothing depends on this browser.'
	},
	full: {
		short: 'Storage is full',
		sentence: 'This browser gives Hearth no more room. What was saved stays; new changes are only on this page.',
		next: 'Export a file, then free some space or remove a space you no longer need.'
	},
	nearlyFull: {
		short: 'Storage nearly full',
		sentence: 'There is little room left in this browser.',
		next: 'Make a backup, and remove spaces you no longer need.'
	},
	care: {
		'set-aside': {
			title: 'A piece of this cycle could not be read',
			text: 'This browser gave back something damaged. It was set aside, nothing was thrown away, and everything else is here. Look whether something is missing; others who have this cycle bring it back when you meet or send a file. You can go on writing.'
		},
		'nearly-full': {
			title: 'There is little room left in this browser',
			text: 'What you wrote is saved. Take an archive out, and remove spaces that you no longer need.'
		},
		backup: {
			title: 'A copy of your own?',
			text: 'This plan is in this browser only as long as the browser keeps it, and browsers may clear what they store. An archive in a safe place opens again anywhere.'
		},
		download: 'Download it for a helper',
		toFiles: 'Export archive',
		goOn: 'Go on'
	},
	alone: {
		short: 'Nobody else here',
		sentence: 'You are the only one with this space open at the moment.',
		next: 'Go on: what you write reaches the others when you next meet. Invite somebody, or send a file.'
	},
	offline: {
		short: 'Offline',
		sentence: 'This device has no network. Everything works, and is saved here.',
		next: 'Your changes reach the others as soon as you are on the same network again.'
	},
	connecting: {
		short: 'Connecting …',
		sentence: 'Looking for the others.',
		next: 'This can take half a minute. You can go on writing.'
	},
	connected: {
		short: 'Connected',
		sentence: 'You and the others see the same words.',
		next: 'Nothing to do.'
	},
	elsewhere: {
		short: 'In another cycle',
		sentence: 'You are linked with others, who have another cycle of this space open.',
		next: 'Open the same cycle to work on it together. No code is needed for that.'
	},
	catchingUp: {
		short: 'Catching up …',
		sentence: 'Some changes are still travelling between you and the others.',
		next: 'Keep this page open for a moment.'
	},
	differs: {
		short: 'Not the same for all',
		sentence: 'Somebody here sees other words than you, although both of you have every change.',
		next: '“Who is here” says with whom, where to look, and what to do.'
	},
	lost: {
		short: 'Connection lost',
		sentence: 'The others cannot be reached right now. What you write is saved here.',
		next: 'Hearth keeps trying. If the Wi-Fi has changed, invite each other anew.'
	},
	wrongKey: {
		short: 'Another key',
		sentence: 'This invitation belongs to another space, or has expired.',
		next: 'Ask for a new invitation. Nothing here was changed.'
	},
	newer: {
		short: 'Read only',
		sentence: 'Somebody uses a newer Hearth. This page shows the plan but does not change it.',
		next: 'Update Hearth, then go on writing.'
	},
	update: {
		short: 'New version',
		sentence: 'A new version of Hearth is ready.',
		next: 'Take it when it suits you: the page reloads once, and your words stay.',
		action: 'Update now',
		inWorkshop: 'You are in the middle of a workshop. The new version can wait until it is over.'
	},
	peers: ({ count: n }: { count: number }) => count(n, 'peer'),
	peersUpToDate: ({ count: n }: { count: number }) =>
		n === 1 ? '1 peer, up to date' : `${grouped(n)} peers, all up to date`,
	peersBehind: ({ count: n }: { count: number }) => `${count(n, 'peer')}, catching up`
};
