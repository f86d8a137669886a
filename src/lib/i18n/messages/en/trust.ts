// Devices of people: which they are, who let them in, how one is removed; and records that do not add up.
import { count } from './words';

export const trust = {
	devices: 'Devices',
	thisDevice: 'This device',
	noDevices: 'No device yet. Invite them, and let them in under this name.',
	words: 'Words to compare aloud',
	since: ({ date }: { date: string }) => `here since ${date}`,
	founded: 'founded this space',
	letIn: ({ name }: { name: string }) => `let in by ${name}`,
	vouchedIn: ({ name }: { name: string }) => `${name} says it is theirs`,
	alsoVouched: ({ names }: { names: string }) => `also known to ${names}`,
	removed: ({ names, date }: { names: string; date: string }) => `removed by ${names} on ${date}`,
	removalAsked: ({ names }: { names: string }) => `${names} asks to remove it; a second member has to agree`,
	vouch: 'Vouch',
	vouchFor: ({ name, words }: { name: string; words: string }) => `Vouch for the device of ${name}: ${words}`,
	vouched: 'That you know this device is on record now.',
	remove: 'Remove device …',
	agree: 'Agree to remove',
	removeTitle: ({ name }: { name: string }) => `Remove a device of ${name}?`,
	removeText:
		'It will be let in nowhere any more, and gets nothing new: the others change to a new key. It keeps what it has until now. Nothing that its person wrote is lost.',
	removeOwn: 'It is a device of yours, so your word is enough.',
	removeOfTwo: 'You are two in this space, so your word is enough.',
	removeSecond: 'A second member has to agree under People; until then nothing changes.',
	removeThis: 'This is the device that you hold. You will be able to read and export, and no more.',
	askRemoval: 'Ask to remove',
	removeNow: 'Remove',
	removedHere: ({ names, date }: { names: string; date: string }) =>
		`This device was removed from the space by ${names} on ${date}. You keep what was here until then: you can read it, and export it under Files. What you write is no longer shared.`,
	doorTitle: 'Whose device is this?',
	doorText: ({ name }: { name: string }) =>
		`Somebody who calls themselves ${name} has come by your invitation, with a device that is new here. ${name} has one already.`,
	doorOwn: ({ name }: { name: string }) =>
		`Somebody who calls themselves ${name}, as you do, has come by your invitation. Is it you, on another device?`,
	doorRemoved: ({ name }: { name: string }) =>
		`This device of ${name} was removed from the space. It comes back only if you let it in again.`,
	doorCompare: 'Compare these words with what stands on the other screen, or ask by a way you trust:',
	answers: {
		theirs: ({ name }: { name: string }) => `A further device of ${name}`,
		theirsHint: 'You vouch for it: that stands on record, and they see it.',
		mine: 'My other device',
		mineHint: 'It will speak for you, as this one does.',
		again: 'Let it in again',
		instead: ({ name }: { name: string }) => `The new device of ${name}; the old one is lost`,
		insteadHint: 'You vouch for it, and ask that the lost one be removed.',
		another: ({ name }: { name: string }) => `Somebody else called ${name}`,
		anotherHint: 'They become a person of their own.'
	},
	letThemIn: 'Let in',
	notNow: 'Do not let in',
	doubtsTitle: 'What does not add up',
	doubtsNone: 'Every record here is whole, and signed by somebody who belongs here.',
	doubtsLead: 'These do not count. The plan goes on without them.',
	doubts: {
		unreadable: {
			what: ({ n }: { n: number }) => `${count(n, 'entry', 'entries')} that cannot be read as a record`,
			means: 'Something else than Hearth wrote into the journal, or a newer version of it did.',
			todo: 'Update this page. If it stays, ask who of you uses another program.'
		},
		altered: {
			what: ({ n }: { n: number }) => `${count(n, 'record')} altered after signing`,
			means: 'What stands there is not what was signed. The true record is put back where a device still has it.',
			todo: 'Look who is in the space, and ask.'
		},
		forged: {
			what: ({ n }: { n: number }) => `${count(n, 'record')} that this device was not allowed to sign, or did not`,
			means: 'Somebody tried to speak in another’s name, or the record that lets this device in is missing.',
			todo: 'If the device is not known to you, do not let it in, and tell the others.'
		},
		foreign: {
			what: ({ n }: { n: number }) => `${count(n, 'record')} from elsewhere`,
			means: 'Signed for another space or cycle, or by a device that nobody here has let in.',
			todo: 'Nothing. If they keep coming, look who is in the space.'
		},
		removed: {
			what: ({ n }: { n: number }) => `${count(n, 'record')} signed after the device was removed`,
			means: 'The device went on writing when it no longer belonged here.',
			todo: 'Nothing. If it was removed by mistake, invite it again.'
		},
		missing: {
			what: ({ n }: { n: number }) => `${count(n, 'record')} missing from the middle`,
			means:
				'The device numbers what it signs, and these numbers are not here. They may still come with a device that is away.',
			todo: 'Link with everybody once, or merge an archive of theirs. If it stays, somebody took them out.'
		},
		forks: {
			what: ({ n }: { n: number }) => `${count(n, 'place')} where a device signed two different records`,
			means: 'The device was copied, or put back to an older state, or tells two people two things. Both are kept.',
			todo: 'Ask its person whether they restored a backup of the browser.'
		},
		torn: {
			what: ({ n }: { n: number }) => `${count(n, 'record')} that does not follow the one before`,
			means: 'The record before it is another than the one it was signed upon.',
			todo: 'Ask its person whether they restored a backup of the browser.'
		}
	},
	doubtFrom: ({ name }: { name: string }) => `from a device of ${name}`,
	doubtSays: 'from a device that is not known here',
	todo: 'What to do:'
};
