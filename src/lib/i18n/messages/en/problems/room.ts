// Sentences for the problems that the room `room` names; their codes are the keys.
import type { ProblemValues } from '../../problem-words';

const moment = (at: string | number) =>
	new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

export const room = {
	'code-empty': 'There is no code in it yet.',
	'code-not-ours': 'There is no Hearth code in it. Copy the whole link or message that you were sent.',
	'code-cut-off': 'The end of this code is missing. Copy all of it, down to its last character.',
	'code-mangled': 'This code was changed on its way. Copy it once more, or ask for it again.',
	'code-newer-version': 'This code comes from a newer Hearth. Update this page, then try again.',
	'code-is-an-answer':
		'This is an answer: it belongs to the person who sent the invitation. Here, paste the invitation.',
	'code-is-an-invitation':
		'This is an invitation. Here, paste the answer that the other person gets when they open your link.',
	'code-own': 'This is your own invitation. Send it to somebody else: they open it in their browser.',
	'code-expired': ({ until, now }: ProblemValues) =>
		'This invitation has expired. A new one is needed; nothing was lost.' +
		(until && now
			? ` It was good until ${moment(until)}, and this device’s clock says ${moment(now)}: if that is not the time, set the clock and open the invitation again.`
			: ''),
	'code-used': 'This code has been used already: each is good for one person. A new one is needed; nothing was lost.',
	'code-other-invitation':
		'This answers another invitation, or one from before this page was loaded. Make a new one, and let them answer that.',
	'code-other-space': 'This invitation belongs to another space. Nothing here was changed.',
	'code-other-cycle': 'This invitation belongs to another cycle of this space. Open that cycle, then try again.',
	'code-is-a-knock':
		'This is a knock, for somebody who is in already: they let people in from the chat. Here, something else belongs.',
	'code-is-a-reply': 'This is the reply to people who knocked: paste it where you knocked.',
	'knock-own': 'This is your own knock.',
	'knock-already-in': 'They are in already.',
	'knock-expired': 'This knock has expired. They knock once more; nothing was lost.',
	'knock-answered': 'This knock has been answered already. Knock once more, if you are not in.',
	'knock-none-chosen': 'Choose at least one person to let in.',
	'knock-other-device':
		'Whoever came is not the one who knocked under this name, so they were not let in. Ask them to knock again.',
	'knock-other-door':
		'Whoever answered is not the one whom the reply names, so nothing was opened. Ask your team for the reply again.',
	'reply-without-me': 'This reply has no answer to your knock. Ask whether you were let in, or copy the latest reply.',
	'invitation-other-cycle':
		'This invitation is for another cycle of this space. Open the cycle you were in when you made it, then paste the answer again.',
	'answer-maker-gone':
		'Whoever made this invitation is not here any more, so it cannot be used. Invite them yourself; nothing was lost.',
	'asked-too-much': 'That was too much at once. Wait a moment, then try again.',
	'stand-refused': 'The other side cannot wait for you. A fresh code brings you back together.',
	'stand-full': 'The other side waits for others already. A fresh code brings you back together.',
	'server-not-valid': 'This is no address of a STUN or TURN server. It looks like stun:stun.example.org:3478.',
	'relay-not-valid': 'This is no address of a relay. It looks like wss://relay.example.org.',
	'relay-not-secure': 'Outside your own network a relay needs wss://, so that nobody on the way listens in.',
	'cycle-not-shared':
		'Nobody who is here has this cycle open and shares it with you. Ask one of them to open it, then try again.',
	'cycle-roster-differs':
		'What arrived lists other people’s devices than this cycle does, so it was not kept. Ask for an invitation to it.',
	'address-not-valid': 'This is no address of a computer. It looks like 192.168.1.20.',
	'no-network': 'This computer is in no network, so nobody can reach it. Join one, or send a file: Files, Export.',
	'webrtc-missing': 'This browser does not connect to others, or was told not to. Use another one, or send a file.',
	'room-full':
		'The room is full: 24 people can be here at once. Somebody has to leave first; or send the plan as a file: Files, Export.',
	'room-closed': 'This page was left before the other was in. Make a new invitation; nothing was lost.',
	'link-lost': 'The connection broke off. What you wrote is here; make a new invitation to meet again.',
	'link-left': 'The other side has left. What you wrote is here; make a new invitation to meet again.',
	'link-timeout':
		'The two computers could not reach each other. If both are in one network, try “Connection trouble?”; else send a file.',
	'link-cancelled': 'This was called off. Nothing was changed.',
	'link-replaced': 'A newer connection to the same person has taken over.',
	'link-misbehaved': 'The other side sent something that does not belong in a plan, so the connection was ended.',
	'peer-misbehaved': 'The other side could not prove that it has this invitation. Make a new one.',
	'peer-silent': 'The other side fell silent before it was in. Make a new invitation; nothing was lost.',
	'peer-other-version': 'The other side uses another version of Hearth. Update both pages, then try again.'
};
