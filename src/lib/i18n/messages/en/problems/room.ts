// Sentences for the problems that the room `room` names; their codes are the keys.

export const room = {
	'code-empty': 'Paste the link or code that you were sent.',
	'code-not-ours': 'This is not a code of Hearth. Copy the whole message with the link and paste it here.',
	'code-cut-off': 'The end of this code is missing. Copy all of it and paste it again.',
	'code-mangled': 'This code has been changed on its way. Ask for it once more, as a link if you can.',
	'code-newer-version': 'This code was made by a newer version of Hearth. Reload this page to get it, then try again.',
	'code-expired': 'This invitation has expired. Ask for a new one; nothing was lost.',
	'code-is-an-answer': 'This is an answer. It belongs to the person who sent you the invitation.',
	'code-is-an-invitation': 'This is an invitation. What is needed here is the answer that the newcomer sent back.',
	'code-other-space': 'This code belongs to another space. Open that space first, or ask for a code of this one.',
	'code-other-cycle': 'This code belongs to another cycle of this space. Open that cycle, then use it there.',
	'code-other-invitation':
		'This answer belongs to an invitation that is no longer open here. Send the newcomer a new link.',
	'code-used': 'This code has been used already. Each invitation lets in one person: make a new one.',
	'code-own': 'This is your own invitation. Send it to somebody else.',
	'no-network': 'This device is on no network, so others cannot be reached now. A file works always: Files, Export.',
	'address-not-valid': 'This is no address of a computer. It looks like 192.168.1.20.',
	'webrtc-missing':
		'This browser cannot connect to others, or an extension keeps it from doing so. A file works always.',
	'room-full': 'This room is full. Two dozen people can write together; split up, or let somebody leave first.',
	'room-closed': 'This page has left the room. Open the plan again to invite.',
	'peer-wrong-secret':
		'The other side does not know the secret of this invitation. Nothing was exchanged; use a fresh link.',
	'peer-forged': 'The other side could not prove who it is. Nothing was exchanged.',
	'peer-silent': 'The other side is connected but says nothing. Ask them to reload, then use a new invitation.',
	'peer-other-version':
		'The two of you use versions of Hearth that do not fit together. Reload both pages, then try again.',
	'peer-misbehaved':
		'The other side sent something that no Hearth sends, and was disconnected. Your plan is unchanged.',
	'peer-refused': 'The other side did not let this device in.',
	'link-timeout': 'No way to the other device was found in half a minute. Look at “Connection trouble?”.',
	'link-lost': 'The connection was lost. Use a new invitation to meet again; both of you keep what you wrote.',
	'link-left': 'The other side has left.',
	'link-cancelled': 'This invitation was taken back.',
	'link-replaced': 'There is a newer connection to the same device.',
	'link-misbehaved':
		'The other side broke the rules of the room several times and was disconnected. Your plan is unchanged.',
	'link-too-slow':
		'The other side could not keep up and was disconnected. Use a new invitation when their network is better.',
	'link-message-too-long': 'The other side sent more at once than a plan can be, and was disconnected.',
	'link-malformed-frame': 'The other side sent something unreadable and was disconnected.',
	lost: 'The connection ended before it was ready. Use a new invitation.'
};
