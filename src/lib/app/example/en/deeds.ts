// The running cycle beside its objectives: who joined, who asked whom for what, and what was said about it.
import { hollow, said } from '../story';
import { week } from './week';
import type { CheckInTold, Deed, Name } from '../story';
import { heard } from './heard';

/** A check-in on something that came over from the cycle before. */
const told = (who: Name, on: Name, { when, who: _who, ...words }: CheckInTold): Deed => ({
	...{ when, who, do: 'check-in', on },
	said: words
});

const signers = ['odette', 'tomasz', 'henrik', 'priya', 'bea', 'leo', 'me', 'nour', 'jun'];

const beginnings: readonly Deed[] = [
	{ when: 1.1, who: 'me', do: 'join', person: 'jun', team: 'children', mentor: 'priya' },
	...signers.map((who, at) => ({ when: at < 5 ? 1.3 : 1.4, who, do: 'sign-charter' }) as const),
	{
		...{ when: 1.5, who: 'rosa', do: 'put-aside', on: 'sundays', label: 'task-output' },
		reason: 'It is not we who open. The house does it by itself: that is all we want to find out.'
	},
	{
		...{ when: 2.2, who: 'me', do: 'put-aside', on: 'small-talk', label: 'task-output' },
		reason: 'Nobody here makes conversations. They happen when there is time for them.'
	},
	{ when: 1.4, who: 'bea', do: 'agree', text: 'Nobody is given a key result in their absence.' },
	{ when: 3.3, who: 'jun', do: 'agree', text: 'Newcomers may ask the same thing three times.' },
	{
		...{ when: 1.4, who: 'odette', do: 'not-doing' },
		text: 'No new clubs started by us',
		reason: 'Groups that hold their own key last longer. We learnt that in the last cycle.'
	},
	{
		...{ when: 1.4, who: 'sam', do: 'not-doing' },
		text: 'No stock-taking of the cellar',
		reason: 'It would eat four weeks and delight nobody but me.'
	},
	{
		...{ when: 1.5, who: 'priya', do: 'not-doing' },
		text: 'No new reading prize',
		reason: 'Prizes make children count pages. We want them to lose count.'
	},
	{ when: 1.5, who: 'odette', do: 'move-cycle', to: 'active' },
	{ when: 1.3, who: 'nour', do: 'away', from: 4.3, to: 7.2 },
	{ when: 2.4, who: 'henrik', do: 'away', from: 9.1, to: 9.5 }
];

/** What was carried over: reworded, its targets raised, its key results accepted anew. */
const carriedOn: readonly Deed[] = [
	{
		...{ when: 1.2, who: 'bea', do: 'reword', on: 'no-one-alone', field: 'why' },
		text: 'The job centre closed its counter in town. People now write to employers on their phones, at night, alone. Last cycle we learnt that whom we helped becomes our best helper: so this time we look for helpers first.'
	},
	{
		...{ when: 1.2, who: 'bea', do: 'reword', on: 'tables', field: 'title' },
		text: 'People who finished an application at the Thursday table since it opened'
	},
	{ when: 1.2, who: 'bea', do: 'set', on: 'tables', values: { to: 110, confidence: 6 } },
	{ when: 1.2, who: 'leo', do: 'set', on: 'answers', values: { to: 55, confidence: 4 } },
	{ when: 1.4, who: 'bea', do: 'publish', on: 'no-one-alone' },
	{ when: 1.4, who: 'bea', do: 'accept', on: 'tables' },
	{ when: 1.5, who: 'leo', do: 'accept', on: 'answers' },
	told(
		'bea',
		'tables',
		said(2.4, 52, 6, 'Five helpers came to the first table, and only four guests. A good problem.')
	),
	told('bea', 'tables', said(3.4, 60, 7, 'Helpers who were guests know which questions hurt.')),
	told('bea', 'tables', said(4.4, 67, 7, 'Two tables now, one for talking and one for typing.')),
	told(
		'bea',
		'tables',
		said(5.2, 75, 7, 'Talking takes longer than typing, every time.', {
			next: 'Write down the five opening questions.'
		})
	),
	told('leo', 'answers', said(3.4, 40, 4, 'Visited two employers. Neither knew that silence is an answer, too.')),
	told(
		'leo',
		'answers',
		said(5.1, 46, 6, 'The baker now answers every applicant, in one line. Others have asked him how.')
	),

	{
		...{ when: 1.2, who: 'nour', do: 'reword', on: 'mending', field: 'title' },
		text: 'Anyone in town can learn to mend what they love to read'
	},
	{
		...{ when: 1.2, who: 'nour', do: 'reword', on: 'mending', field: 'why' },
		text: 'People mend what is theirs. Last cycle eighteen dared; all of them had brought a book of their own. So let us begin with that book.'
	},
	{ when: 1.2, who: 'nour', do: 'set', on: 'menders', values: { to: 70, confidence: 5 } },
	{ when: 1.2, who: 'sam', do: 'set', on: 'saved', values: { to: 260, confidence: 6 } },
	{ when: 1.4, who: 'nour', do: 'publish', on: 'mending' },
	{ when: 1.4, who: 'nour', do: 'accept', on: 'menders' },
	{ when: 1.5, who: 'sam', do: 'accept', on: 'saved' },
	told(
		'nour',
		'menders',
		said(
			2.4,
			22,
			5,
			'A sign “Bring the book you cannot part with”. Four came, one with a cookery book in three pieces.'
		)
	),
	told('nour', 'menders', said(3.5, 31, 6, 'They sit down for the book and stay for the bench.')),
	told('nour', 'menders', said(4.2, 36, 6, 'The bookbinder keeps the bench while I am away.')),
	told('sam', 'saved', said(2.5, 142, 6, 'Cloth tape holds, paper tape only promises.')),
	told('sam', 'saved', said(4.5, 171, 7, 'The teenagers of the corner room mended nine in one evening.')),
	told('sam', 'saved', hollow(5.3, 171, 7))
];

const links: readonly Deed[] = [
	{
		when: 2.1,
		who: 'priya',
		do: 'ask-link',
		from: 'goodnight',
		to: 'evenings',
		kind: 'serves',
		name: 'goodnight>evenings'
	},
	{ when: 2.2, who: 'odette', do: 'answer-link', link: 'goodnight>evenings', yes: true },
	{
		when: 2.1,
		who: 'rosa',
		do: 'ask-link',
		from: 'five-oclock',
		to: 'evenings',
		kind: 'serves',
		name: 'five-oclock>evenings'
	},
	{ when: 2.2, who: 'odette', do: 'answer-link', link: 'five-oclock>evenings', yes: true },
	{
		when: 2.1,
		who: 'henrik',
		do: 'ask-link',
		from: 'bright-house',
		to: 'evenings',
		kind: 'serves',
		name: 'bright-house>evenings'
	},
	{ when: 2.2, who: 'odette', do: 'answer-link', link: 'bright-house>evenings', yes: true },
	{
		when: 2.1,
		who: 'me',
		do: 'ask-link',
		from: 'second-visit',
		to: 'five-oclock',
		kind: 'serves',
		name: 'second-visit>five-oclock'
	},
	{ when: 2.2, who: 'rosa', do: 'answer-link', link: 'second-visit>five-oclock', yes: true },
	{
		when: 2.2,
		who: 'odette',
		do: 'ask-link',
		from: 'evenings',
		to: 'bright-house',
		kind: 'needs',
		name: 'evenings~bright-house'
	},
	{ when: 2.3, who: 'henrik', do: 'answer-link', link: 'evenings~bright-house', yes: true },
	{ when: 2.2, who: 'leo', do: 'ask-link', from: 'phones', to: 'asked-for', kind: 'serves', name: 'phones>asked-for' },
	{ when: 2.3, who: 'tomasz', do: 'answer-link', link: 'phones>asked-for', yes: true },
	{
		when: 2.2,
		who: 'bea',
		do: 'ask-link',
		from: 'no-one-alone',
		to: 'asked-for',
		kind: 'serves',
		name: 'no-one-alone>asked-for'
	},
	{ when: 2.3, who: 'tomasz', do: 'answer-link', link: 'no-one-alone>asked-for', yes: true },
	{
		when: 2.3,
		who: 'rosa',
		do: 'ask-link',
		from: 'five-oclock',
		to: 'on-shelf',
		kind: 'needs',
		name: 'five-oclock~on-shelf'
	},
	{ when: 2.4, who: 'nour', do: 'answer-link', link: 'five-oclock~on-shelf', yes: true },
	{
		when: 2.3,
		who: 'tomasz',
		do: 'ask-link',
		from: 'two-ages',
		to: 'evenings',
		kind: 'serves',
		name: 'two-ages>evenings'
	},
	{ when: 2.4, who: 'odette', do: 'answer-link', link: 'two-ages>evenings', yes: true },
	{ when: 2.4, who: 'nour', do: 'ask-link', from: 'mending', to: 'council', kind: 'serves', name: 'mending>council' },
	{
		...{ when: 3.1, who: 'odette', do: 'answer-link', link: 'mending>council', yes: false },
		reason: 'I would not want the bench to become a show for the council. It serves itself, and Jun’s corner room.'
	},
	{
		when: 3.2,
		who: 'jun',
		do: 'ask-link',
		from: 'corner-room',
		to: 'two-ages',
		kind: 'serves',
		name: 'corner-room>two-ages'
	},
	{
		when: 4.5,
		who: 'jun',
		do: 'ask-link',
		from: 'corner-room',
		to: 'mending',
		kind: 'needs',
		name: 'corner-room~mending'
	},
	{ when: 3.1, who: 'priya', do: 'ask-link', from: 'families', to: 'greeted', kind: 'needs', name: 'families~greeted' },
	{ when: 3.2, who: 'rosa', do: 'answer-link', link: 'families~greeted', yes: true },
	{
		when: 5.2,
		who: 'bea',
		do: 'ask-link',
		from: 'no-one-alone',
		to: 'second-visit',
		kind: 'needs',
		name: 'no-one-alone~second-visit'
	}
];

/** The last bus: an assumption breaks, the objective above changes, and those below have to look again. */
const lastBus: readonly Deed[] = [
	{ when: 4.5, who: 'odette', do: 'review-assumption', of: 'evenings', at: 0, state: 'broken' },
	{
		...{ when: 4.5, who: 'odette', do: 'comment', on: 'evenings', field: 'why', quote: 'empty at six', name: 'bus' },
		text: 'The last bus will go at 20:10 from next month. Whoever lives in the villages has three hours with us, not four and a half. What do we change: the aim, the clock, or the bus?'
	},
	{
		...{ when: 5.1, who: 'rosa', do: 'comment', on: 'evenings', replyTo: 'bus', name: 'bus-clock' },
		text: 'The clock. Everything that begins at seven could begin at half past five, right after the rush. I would rather have three full hours.'
	},
	{ when: 5.1, who: 'odette', do: 'helpful', comment: 'bus-clock' },
	{ when: 5.1, who: 'tomasz', do: 'helpful', comment: 'bus-clock' },
	{
		...{ when: 5.2, who: 'odette', do: 'reword', on: 'evenings', field: 'why' },
		text: 'At five we are full of people who are on their way home and empty at six. The town has no other room without a till, and from next month the last bus leaves at 20:10: so the evening begins at five, or it does not begin at all.'
	},
	{ when: 5.2, who: 'odette', do: 'set', on: 'after-five', values: { to: 200 } },
	{
		...{ when: 5.2, who: 'odette', do: 'comment', on: 'after-five' },
		text: 'From 220 down to 200: fewer hours, not less ambition. If the bus stays after all, we go back.'
	},
	{ when: 5.2, who: 'odette', do: 'resolve', comment: 'bus' },
	{ when: 5.3, who: 'odette', do: 'answer-link', link: 'goodnight>evenings', yes: true },
	{ when: 5.3, who: 'odette', do: 'answer-link', link: 'bright-house>evenings', yes: true },
	{ when: 4.4, who: 'jun', do: 'review-assumption', of: 'corner-room', at: 0, state: 'broken' },
	{ when: 3.4, who: 'jun', do: 'review-assumption', of: 'corner-room', at: 1, state: 'settled' },
	{
		...{ when: 4.5, who: 'jun', do: 'reword', on: 'corner-room', field: 'why' },
		text: 'They come in groups, whisper in the stairwell and leave when we look up. I thought they wanted to be without us. They want us nearby and busy. So the question is what we are busy with.'
	},
	{ when: 5.2, who: 'tomasz', do: 'review-assumption', of: 'two-ages', at: 0, state: 'settled' }
];

const talk: readonly Deed[] = [
	{
		...{ when: 1.5, who: 'bea', do: 'comment', on: 'loans', quote: 'Raise loans to 52,000', name: 'metric' },
		text: 'This is a figure, not something one could want. What would be different for somebody in town if it were true? And has anyone asked Rosa and Sam?'
	},
	{
		...{ when: 2.1, who: 'henrik', do: 'comment', on: 'loans', replyTo: 'metric' },
		text: 'Fair. I wrote it on the way to a meeting. Let me sit down with both of them before we count anything.'
	},
	{ when: 2.1, who: 'sam', do: 'helpful', comment: 'metric' },
	{ when: 2.2, who: 'me', do: 'helpful', comment: 'metric' },
	{
		...{ when: 4.1, who: 'rosa', do: 'comment', on: 'loans-number' },
		text: 'I see the number go up whatever I do. I have nothing to learn from it, and I have begun to write “on track”.'
	},
	{
		...{ when: 2.2, who: 'tomasz', do: 'comment', on: 'corner-room', quote: 'their own', name: 'own' },
		text: 'How will you know that it is their own, and not just full?'
	},
	{
		...{ when: 2.3, who: 'jun', do: 'comment', on: 'corner-room', replyTo: 'own', name: 'own-answer' },
		text: 'When something happens in it that I did not know about. I have added the evenings for that.'
	},
	{ when: 2.3, who: 'tomasz', do: 'helpful', comment: 'own-answer' },
	{ when: 2.4, who: 'tomasz', do: 'resolve', comment: 'own' },
	{
		...{
			when: 3.3,
			who: 'priya',
			do: 'comment',
			on: 'second-visit',
			field: 'why',
			quote: 'spend it on a form',
			name: 'form'
		},
		text: 'Which of the questions does the law want? Perhaps only the name. I have the text from the school project, shall I look?'
	},
	{
		...{ when: 3.4, who: 'me', do: 'comment', on: 'second-visit', replyTo: 'form' },
		text: 'Please do. Name and address it is, and one question we like: what did you last read to the end?'
	},
	{ when: 3.4, who: 'me', do: 'helpful', comment: 'form' },
	{
		...{ when: 5.3, who: 'odette', do: 'comment', on: 'again', quote: 'come a second time', name: 'ten-of-eleven' },
		text: 'Ten of eleven came back for a book with their name on it! Would you show that to the children’s team? Their story bags could carry names, too.'
	},
	{
		...{ when: 5.2, who: 'leo', do: 'comment', on: 'bees' },
		text: 'Nour is away and I miss her telling me that this is a bad idea.'
	},
	{
		...{ when: 3.4, who: 'bea', do: 'comment', on: 'small-talk' },
		text: '“What are you going home to read?” is now on the wall of the Thursday table. It opens applications as well. Thank you!'
	},
	{
		...{ when: 4.2, who: 'henrik', do: 'comment', on: 'greeted', quote: 'within a minute' },
		text: 'Do we count a nod? I saw Rosa nod to nine people at once today, and all nine smiled.'
	},
	{
		...{ when: 3.2, who: 'rosa', do: 'drop', on: 'sundays' },
		reason:
			'People come on Sundays for a person, not for a door. Nine visitors, eight asked where we were. Learnt cheaply; thank you for letting me try.'
	},
	{
		...{ when: 3.3, who: 'henrik', do: 'comment', on: 'sundays' },
		text: 'I had fallen in love with the card reader. Good that you asked the nine.'
	}
];

const help: readonly Deed[] = [
	{
		...{ when: 2.2, who: 'jun', do: 'ask-help', on: 'own-story', name: 'quiet-place' },
		text: 'I need a quiet place for recordings, one hour a day. Everything here creaks, including me.'
	},
	{
		...{ when: 2.3, who: 'me', do: 'comment', on: 'own-story' },
		text: 'The broom cupboard behind the desk: no window, thick walls, smells of lavender. I have moved the brooms.'
	},
	{ when: 2.4, who: 'jun', do: 'solve-help', help: 'quiet-place', by: 'me' },
	{
		...{ when: 5.1, who: 'leo', do: 'ask-help', on: 'scams', name: 'bank' },
		text: 'I am looking for somebody at a bank who would show false messages to twenty guests for an hour. Does anyone bank with a human being?'
	},
	{
		...{ when: 5.2, who: 'priya', do: 'ask-help', on: 'families', name: 'bags' },
		text: 'We are out of story bags by next week. Who can sew, or knows a school class that does?'
	}
];

export const deeds: readonly Deed[] = [
	...beginnings,
	...carriedOn,
	...links,
	...lastBus,
	...talk,
	...help,
	...heard,
	...week
];
