// The weeks of the running cycle: what is in the way, who offers a hand, who thanks whom.
import type { Deed } from '../story';

export const week: readonly Deed[] = [
	{
		...{ when: 4.3, who: 'sam', do: 'open-blocker', on: 'on-shelf', name: 'returns-cart', kind: 'tool' },
		text: 'The returns trolley has three wheels, and one of them is a matter of opinion.',
		next: 'Ask the workshop on the corner'
	},
	{
		...{ when: 4.4, who: 'leo', do: 'offer', to: 'returns-cart', name: 'wheel' },
		text: 'I mend bicycles. Leave it by the back door on Friday.'
	},
	{ when: 4.4, who: 'sam', do: 'take-offer', offer: 'wheel' },
	{ when: 5.1, who: 'sam', do: 'clear-blocker', blocker: 'returns-cart', by: 'leo' },
	{
		...{ when: 5.1, who: 'me', do: 'open-blocker', on: 'again', name: 'name-labels', kind: 'decision' },
		text: 'A name on a waiting book is personal data. Nobody has said whether we may.',
		next: 'Show Odette one label, with and without the surname'
	},
	{ when: 5.2, who: 'me', do: 'pass-up', blocker: 'name-labels' },
	{
		...{ when: 5.3, who: 'priya', do: 'offer', to: 'name-labels', name: 'privacy' },
		text: 'I wrote the notice for the school project. Half an hour together, and you have yours.'
	},
	{
		...{ when: 5.1, who: 'jun', do: 'open-blocker', on: 'regular-teens', name: 'exams', kind: 'capacity' },
		text: 'Exams begin, and the corner is empty until four.',
		next: 'Open it from four to seven for two weeks'
	},
	{
		...{ when: 5.3, who: 'tomasz', do: 'offer', to: 'bags', name: 'sewing' },
		text: 'My aunt’s choir sews on Thursdays. How many, and which colours?'
	},
	{
		...{ when: 2.5, who: 'jun', do: 'thank', to: 'me', on: 'own-story', meaning: 'inspiration', happened: 2.3 },
		text: 'You gave me a cupboard, and it became a studio. Since then eleven parents have read aloud in it.'
	},
	{
		...{ when: 4.5, who: 'sam', do: 'thank', to: 'leo', on: 'on-shelf', meaning: 'habit', happened: 4.4 },
		text: 'You did not ask whose trolley it was. It rolls, and I have stopped swearing at it.'
	},
	{
		...{
			when: 5.2,
			who: 'odette',
			do: 'thank',
			to: 'rosa',
			on: 'sunday-visits',
			meaning: 'achievement',
			happened: 5.1
		},
		text: 'You stopped your own idea after nine visitors and told everybody why. It made the next honest “no” easier.'
	},
	{
		...{ when: 5.3, who: 'me', do: 'thank', to: 'priya', on: 'short-form', meaning: 'interest', happened: 5.2 },
		text: 'You read the law so that we could throw away eleven questions. Nobody misses one of them.'
	},
	{
		...{ when: 2.2, who: 'rosa', do: 'share-meaning', on: 'second-visit', meaning: 'passion' },
		text: 'I remember who came alone the first time. I was one of them.'
	},
	{
		...{ when: 2.3, who: 'tomasz', do: 'share-meaning', on: 'two-ages', meaning: 'interest' },
		text: 'I have no idea how it ends.'
	}
];
