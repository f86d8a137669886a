// Inviting, and coming in by an invitation.
import { count } from './words';

export const join = {
	title: 'Join a space',
	paste: 'The invitation',
	pasteFirst: 'Paste the link or code that you were sent.',
	scan: 'Scan a code',
	scanning: {
		starting: 'Waiting for the camera. Your browser may ask whether this page may use it.',
		looking: 'Hold the code in front of the camera.',
		denied: 'This page may not use the camera. Allow it in the browser’s settings for this page, or choose a picture.',
		'no-camera': 'No camera was found. Choose a picture of the code, or paste the words instead.',
		'no-reader': 'The reader could not be loaded. Paste the words instead.'
	},
	cameraPicture: 'What the camera sees',
	pickPicture: 'Or choose a picture of the code',
	noCodeInPicture: 'There is no code in that picture. Try one that shows it larger and sharper.',
	linkAsPicture: 'QR code of the link',
	answerAsPicture: 'QR code for whoever invited you',
	scanLink: 'Or let them scan this with their phone’s camera.',
	scanAnswer: 'Or let them scan this from your screen.',
	bigger: 'Show it big',
	yourName: 'What should the others call you?',
	answerLead:
		'One step left. Send this answer back to the person who invited you, in the chat where they sent the invitation.',
	answer: 'Your answer',
	waiting: 'Waiting for them to take it …',
	keepOpen: 'Keep this page open until you are in.',
	startOver: 'Start over',
	inviteTitle: 'Invite somebody',
	inviteLead:
		'Two messages, and you write together: your link to them, their answer to you. Any chat or mail will do, and no server takes part.',
	link: 'Send this link',
	codeInstead: 'Or a code to paste',
	code: 'Invitation code',
	goodForOne: 'For one person, while this page stays open.',
	theirAnswer: 'Paste their answer',
	theirAnswerHint: 'They get it as soon as they open your link and say their name.',
	letIn: 'Let them in',
	newCode: 'New invitation',
	connecting: 'Connecting. This can take half a minute.',
	isIn: 'They are in.',
	over: {
		expired: 'This invitation has expired. Make a new one; nothing was lost.',
		failed: 'This invitation can no longer be used. Make a new one; nothing was lost.',
		cancelled: 'This invitation was taken back.'
	},
	trouble: 'Connection trouble?',
	troubleText:
		'Some office networks keep devices from finding each other. If both are on one network, type this computer’s address here.',
	step: {
		made: () => 'Your code is made. Nothing can come through before their answer is here.',
		given: () =>
			'Your answer is made. Nothing can come through before they take it; this page cannot see whether they have.',
		trying: ({ seconds }: { seconds: number }) =>
			`The two computers have looked for each other for ${count(seconds, 'second', 'seconds')}; after 30 they give up.`,
		met: () => 'The two computers have found each other.',
		failed: ({ seconds }: { seconds: number }) =>
			`The two computers looked for each other for ${count(seconds, 'second', 'seconds')}, and nothing came through.`
	},
	cause: {
		'not-secure': 'This page did not come over https, and browsers link no such page. Open it over https.',
		offline: 'This computer is in no network at the moment, so nobody can reach it. Join one, and start again.',
		'no-address':
			'Your browser finds no network that this computer is in. Join one, and start again; a firewall or a VPN can hide it, too.',
		'permission-denied':
			'Your browser keeps this page from devices in your network. Allow “local network access” in the browser’s settings for this page, and start again.',
		'permission-asked':
			'Your browser may ask whether this page may look for devices in your network. Say yes: the computers of the others are meant.',
		'their-offline':
			'Their code shows no network: their computer is in none, as it seems. Let them join one and start again.',
		names:
			'Both codes hold hidden names of the computers instead of addresses, and nothing comes through. Many office networks block such names. Start again with the address of this computer in the code: one of the two is enough.',
		blocked:
			'The codes are fine, and still nothing comes through. The two are in different networks, as it seems, or theirs keeps devices apart, as networks for guests do. Go into one network, or see Settings for ways out of it.'
	},
	fileWay: {
		host: 'A file always works: export the plan under Files, and send it.',
		guest:
			'A file always works: let them export the plan under Files and send it to you. You open it on the first page.'
	},
	startAgain: 'Start again',
	lanAddress: 'Address of this computer',
	lanAddressHint:
		'Four numbers with dots, from the network settings of your system. It goes into the code, and nowhere else.',
	ways: 'How do you come in?',
	byInvitation: 'With an invitation',
	byKnock: 'By knocking',
	knock: 'Knock',
	knockLead:
		'No link yet? Knock: you get a code for your team’s chat. Somebody who is in lets you in from there, together with everybody else who knocks.',
	postKnock: 'Post this in your team’s chat',
	myWords: 'Your words:',
	myWordsHint: 'Whoever lets you in sees the same four. If you want to be sure, compare them aloud.',
	pasteReply: 'Paste the reply from the chat',
	pasteReplyHint: 'All of it, also where it holds answers for others: your own is found in it.',
	timeLeft: ({ minutes, time }: { minutes: number; time: string }) =>
		minutes > 0
			? `Good for ${minutes} more ${minutes === 1 ? 'minute' : 'minutes'}, until ${time}.`
			: 'No longer good.',
	whom: 'Whom do you invite?',
	one: 'One person',
	many: 'Several at once',
	doorLead:
		'Everybody opens this site, chooses Join and knocks, and posts their code in your chat. You paste the chat here once, and post one reply that all of them paste.',
	pasteChat: 'Paste the chat',
	pasteChatHint: 'Names, times and other words between the codes do not matter.',
	whoKnocks: 'See who knocks',
	chooseWho: 'Who may come in?',
	namelessKnock: 'A code that cannot be read',
	compareWords:
		'Each sees the same four words on their own screen. They can only be the same if nobody stands between you.',
	knocksBeyond: ({ count }: { count: number }) =>
		count === 1
			? 'One more knocks than one reply can hold: let these in first.'
			: `${count} more knock than one reply can hold: let these in first.`,
	letInChosen: ({ count }: { count: number }) =>
		count === 0 ? 'Let them in' : count === 1 ? 'Let one in' : `Let ${count} in`,
	postReply: 'Post this reply in the same chat',
	keepOpenHost: 'Keep this page open until they are in.',
	insideOf: ({ inside, all }: { inside: number; all: number }) => `${inside} of ${all} in`,
	guest: {
		waiting: 'has not pasted the reply yet',
		connecting: 'is connecting',
		linked: 'is in',
		failed: 'could not come in',
		expired: 'was waited for an hour',
		cancelled: 'was called off'
	},
	moreKnocks: 'Let more people in',
	isInAs: ({ name }: { name: string }) => `${name} is in.`,
	isInAsListed: ({ name }: { name: string }) =>
		`${name} is in, and has taken the place that was listed under that name. If that is somebody else, change the names under People.`
};
