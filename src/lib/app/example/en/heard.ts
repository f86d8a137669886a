// The running cycle, as it was heard: what people said back across a link, who took a change in, a round from memory.
import type { Deed, Name } from '../story';

const echoes: readonly Deed[] = [
	{
		...{ when: 2.4, who: 'priya', do: 'echo', link: 'goodnight>evenings', name: 'echo-goodnight' },
		text: 'So that nobody in town has to go home just because it has become evening.'
	},
	{ when: 2.5, who: 'odette', do: 'answer-echo', echo: 'echo-goodnight', as: 'same' },
	{
		...{ when: 2.4, who: 'rosa', do: 'echo', link: 'five-oclock>evenings', name: 'echo-rush' },
		text: 'So that the house is full after five.'
	},
	{
		...{ when: 2.5, who: 'odette', do: 'answer-echo', echo: 'echo-rush', as: 'partly' },
		note: 'Full is how we would notice. What I want is that they would rather be here than anywhere else.'
	},
	{
		...{ when: 2.5, who: 'henrik', do: 'echo', link: 'bright-house>evenings', name: 'echo-bright' },
		text: 'So that people stay past six.'
	},
	{ when: 3.1, who: 'odette', do: 'answer-echo', echo: 'echo-bright', as: 'partly', note: 'Stay, yes. But gladly.' },
	{
		...{ when: 2.4, who: 'me', do: 'echo', link: 'second-visit>five-oclock', name: 'echo-visit' },
		text: 'So that whoever comes in at five is met as a guest.'
	},
	{ when: 2.5, who: 'rosa', do: 'answer-echo', echo: 'echo-visit', as: 'same' },
	{
		...{ when: 2.4, who: 'leo', do: 'echo', link: 'phones>asked-for', name: 'echo-phones' },
		text: 'So that we teach telephones.'
	},
	{
		...{ when: 2.5, who: 'tomasz', do: 'answer-echo', echo: 'echo-phones', as: 'other' },
		note: 'It is about who asks, and not about what we teach.'
	},
	{
		...{ when: 3.1, who: 'leo', do: 'echo', link: 'phones>asked-for', name: 'echo-phones-anew' },
		text: 'So that every course begins with somebody’s own question.'
	},
	{ when: 3.1, who: 'tomasz', do: 'answer-echo', echo: 'echo-phones-anew', as: 'same' },
	{
		...{ when: 2.4, who: 'bea', do: 'echo', link: 'no-one-alone>asked-for', name: 'echo-alone' },
		text: 'So that nobody sits through a course that they never wanted.'
	},
	{ when: 2.5, who: 'tomasz', do: 'answer-echo', echo: 'echo-alone', as: 'same' },
	{
		...{ when: 5.3, who: 'rosa', do: 'echo', link: 'five-oclock>evenings', name: 'echo-rush-anew' },
		text: 'So that there is one room in town where the evening is people’s own, and it begins when they come from work.'
	},
	{ when: 5.3, who: 'odette', do: 'answer-echo', echo: 'echo-rush-anew', as: 'same' },
	{
		...{ when: 5.3, who: 'tomasz', do: 'echo', link: 'two-ages>evenings', name: 'echo-ages' },
		text: 'So that people who would never meet have a reason to be under one roof at five.'
	},
	{
		...{ when: 5.3, who: 'bea', do: 'echo', link: 'no-one-alone~second-visit', name: 'echo-needs' },
		text: 'So that somebody who came once, and was afraid, dares to come back to the Thursday table.'
	}
];

const gotIt = (when: number, who: Name, ...on: readonly Name[]): Deed[] =>
	on.map((one) => ({ when, who, do: 'got-it', on: one }));

const receipts: readonly Deed[] = [
	...gotIt(3.3, 'me', 'sundays'),
	{
		...{ when: 4.5, who: 'tomasz', do: 'answer-trouble', of: 'corner-room?0', on: 'corner-room' },
		text: 'Good to know this early. What would you put into the room if it were yours for one evening?'
	},
	...gotIt(5.1, 'priya', 'corner-room'),
	...gotIt(5.2, 'rosa', 'evenings', 'after-five'),
	{
		...{ when: 5.2, who: 'rosa', do: 'reword', on: 'five-oclock', field: 'why' },
		text: 'Whoever is greeted at five stays until the last bus. Whoever is processed leaves with a receipt, and with the bus before.'
	},
	...gotIt(5.3, 'tomasz', 'evenings', 'after-five'),
	...gotIt(5.3, 'henrik', 'evenings', 'after-five'),
	...gotIt(5.3, 'priya', 'evenings'),
	{ when: 5.3, who: 'rosa', do: 'answer-link', link: 'second-visit>five-oclock', yes: true }
];

const recall = (who: Name, team: Name, knew: boolean, ...lines: readonly string[]): Deed => ({
	...{ when: 3.2, who, do: 'recall', hearing: 'round', team },
	...{ knew, lines }
});
const mark = (who: Name, said: string, about: Name, as: 'same' | 'partly' | 'other'): Deed => ({
	...{ when: 3.4, who, do: 'mark', said },
	...{ about, as }
});

const round: readonly Deed[] = [
	{ when: 3.1, who: 'bea', do: 'open-hearing', name: 'round' },
	recall('priya', 'children', true, 'The young and the old learn from each other', 'Courses only where somebody asked'),
	recall('jun', 'children', false, 'Something with grandparents in the afternoon'),
	recall('bea', 'study', true, 'No course without somebody who wants it', 'Grandparents and children in one room'),
	recall('leo', 'study', true, 'Give the courses that people ask for'),
	recall('rosa', 'desk', true, 'Light, in the house and on the way here', 'Lend more, and get it back in time'),
	recall('me', 'desk', true, 'That one can see where one walks after dark'),
	recall('nour', 'shelves', true, 'New lamps'),
	recall('tomasz', 'reading', true, 'Evenings that people want to spend here', 'The council sees more than a table'),
	recall('henrik', 'house', true, 'To be open and bright until nine'),
	{ when: 3.3, who: 'bea', do: 'move-hearing', hearing: 'round', to: 'marking' },
	mark('tomasz', 'The young and the old learn from each other', 'two-ages', 'same'),
	mark('tomasz', 'Courses only where somebody asked', 'asked-for', 'same'),
	mark('tomasz', 'Something with grandparents in the afternoon', 'two-ages', 'partly'),
	mark('tomasz', 'No course without somebody who wants it', 'asked-for', 'same'),
	mark('tomasz', 'Grandparents and children in one room', 'two-ages', 'partly'),
	mark('tomasz', 'Give the courses that people ask for', 'asked-for', 'same'),
	mark('henrik', 'Light, in the house and on the way here', 'bright-house', 'same'),
	mark('henrik', 'Lend more, and get it back in time', 'loans', 'partly'),
	mark('henrik', 'That one can see where one walks after dark', 'bright-house', 'partly'),
	mark('henrik', 'New lamps', 'bright-house', 'other'),
	mark('odette', 'Evenings that people want to spend here', 'evenings', 'same'),
	mark('odette', 'The council sees more than a table', 'council', 'same'),
	mark('odette', 'To be open and bright until nine', 'evenings', 'partly'),
	{ when: 3.5, who: 'bea', do: 'move-hearing', hearing: 'round', to: 'closed' }
];

export const heard: readonly Deed[] = [...echoes, ...round, ...receipts];
