// The panel of peers: who is linked to whom, and how well.
import { grouped } from '../grouped';

export const peers = {
	title: 'Who is here',
	open: 'Who is here, and how you are linked',
	nobody: 'Nobody else is here at the moment.',
	you: 'you',
	crowded: ({ count: n }: { count: number }) =>
		`${grouped(n)} people are here. From 16 on slower devices may lag; at 24 the room is full.`,
	linked: 'linked',
	quiet: 'not heard from for a moment',
	lost: 'connection lost',
	left: 'has left',
	elsewhere: 'in another cycle',
	upToDate: 'has what you have',
	behind: 'catching up',
	differs: 'sees other words than you',
	differing: ({ name, places }: { name: string; places: string }) =>
		`Both devices have every change, yet this plan does not say the same here and at ${name}: an app, by a fault or on purpose, has told each of you something else.${places && ` Look first at ${places}.`} Compare it with ${name}. Where it differs, empty the field and write it anew: then it is the same for everybody.`,
	place: ({ title }: { title: string }) => `“${title}”`,
	otherPlaces: ({ count: n }: { count: number }) => (n === 1 ? 'one other entry' : `${grouped(n)} other entries`),
	latency: ({ ms }: { ms: number }) => `answers in ${grouped(Math.max(1, Math.round(ms)))} ms`,
	traffic: ({ received, sent }: { received: string; sent: string }) => `${received} received, ${sent} sent`,
	bytes: (n: number) =>
		n < 1024
			? `${grouped(n)} B`
			: n < 1 << 20
				? `${grouped(Math.round(n / 1024))} KB`
				: `${(n / (1 << 20)).toFixed(1)} MB`,
	syncedAt: ({ when }: { when: string }) => `the same as yours ${when}`,
	key: 'Key in words',
	keyHint: 'Read the words to each other: if theirs are the same on both screens, nobody stands between you.',
	clock: {
		ahead: ({ by }: { by: string }) =>
			`This device’s clock is about ${by} ahead of the others. Records carry the corrected time.`,
		behind: ({ by }: { by: string }) =>
			`This device’s clock is about ${by} behind the others. Records carry the corrected time.`,
		apart: ({ by }: { by: string }) =>
			`The two clocks are about ${by} apart, and nobody can say which is right. Records carry the time halfway between.`,
		unclear: () =>
			'The clocks here are more than a day apart, and nobody can say which is right. Records carry the time of their own device.'
	},
	calling: ({ names }: { names: string }) => `Looking for ${names}, who waited here while this page was away.`,
	relay: {
		connected: ({ address }: { address: string }) =>
			`The relay ${address} is reached: a link alone brings somebody in.`,
		connecting: ({ address }: { address: string }) => `The relay ${address} is being called.`,
		waiting: ({ address }: { address: string }) =>
			`The relay ${address} is not reached, and is called again by itself. Links that stand go on without it; whoever comes now hands back a code.`
	},
	picture: 'Who is linked to whom',
	linkedTo: ({ name, others }: { name: string; others: string }) => `${name}: ${others}`,
	linkedToNobody: 'nobody but you'
};
