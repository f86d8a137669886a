// The cycle that is running, in its fifth week: what was planned, and how it has gone week by week.
import { band, hollow, kr, num, said, steps, still, yesno } from '../story';
import type { CycleTold, ObjectiveTold } from '../story';
import { deeds } from './deeds';

const objectives: readonly ObjectiveTold[] = [
	{
		...{ name: 'evenings', team: 'library', owner: 'odette', nature: 'change', kind: 'aspirational' },
		title: 'After a day’s work or school, this is where people want to be',
		why: 'At five we are full of people who are on their way home and empty at six. The town has no other room without a till. If evenings belong to people, the rest of the day will follow.',
		drafted: 1.1,
		published: 1.4,
		assumptions: [
			{ text: 'The last bus goes at 21:40 and will go on doing so.', review: 4 },
			{ text: 'People stay away because of the dark way and the dim lamps, not because of the programme.', review: 6 }
		],
		keyResults: [
			kr(
				'after-five',
				'Visits after five o’clock on an ordinary weekday',
				'odette',
				num(140, 220, 'visits'),
				5,
				{
					checkpoints: [
						[4, 155],
						[8, 190]
					],
					initiatives: [
						['One librarian always in sight of the door after five', 2],
						['Soup on Tuesdays, with the parish kitchen']
					]
				},
				said(2, 143, 5, 'Rain brings twenty people. Rain is not a strategy.'),
				said(3, 149, 5, 'They come when they can see from the street that somebody is in.'),
				said(4, 151, 4, 'The bus company is thinking aloud about the 21:40.', {
					next: 'Ask the company before it has decided.',
					blocker: 'The last bus'
				}),
				said(5, 152, 2, 'From next month the last bus goes at 20:10. Half of our evening lives in the villages.', {
					next: 'Rethink what “evening” means, this week.'
				})
			),
			kr(
				'stay',
				'Evening visitors who stay for more than an hour',
				'tomasz',
				num(31, 45, '%'),
				6,
				{ by: 'odette', accepted: 2.1 },
				said(2, 31, 6, 'Counted by bags on hooks. Surprisingly exact.'),
				said(4, 34, 6, 'A lamp that one may move oneself keeps people for twenty minutes longer.'),
				said(5, 36, 7, 'The twelve lamps are always taken first. We need twenty more, not a programme.')
			),
			kr(
				'called-by-name',
				'Evening regulars whom at least two of us know by name',
				'odette',
				num(0, 100, 'people'),
				6,
				{},
				said(2, 14, 6, 'I know fourteen. I had guessed sixty.'),
				said(3, 27, 6, 'Asking “how do you spell it?” is a fine way to learn a name.'),
				said(5, 41, 7, 'Leo keeps a drawing of who sits where. It is the best document we have.')
			)
		]
	},
	{
		...{ name: 'council', team: 'library', owner: 'odette', co: ['henrik'], nature: 'run', kind: 'committed' },
		title: 'The council sees what the library is worth before it votes on it',
		why: 'The vote on our next three years comes at the end of this cycle. Last time they read a table of loans. We would rather that they met the people.',
		drafted: 1.1,
		published: 1.4,
		keyResults: [
			kr(
				'met',
				'Council members who have spent an evening here, not as guests of honour',
				'odette',
				num(2, 9, 'members'),
				7,
				{},
				said(2, 3, 7, 'They come when a neighbour invites them. We are not neighbours.'),
				said(4, 5, 7, 'One of them fixed a lamp.'),
				still(5, 7, 'no change, because the council was away together; three are down for next week')
			),
			kr(
				'stories',
				'A small book of evenings, written by visitors, lies on every council desk',
				'tomasz',
				steps(
					['Forty stories collected', 3],
					['Chosen by readers, not by us', 5],
					['Set and printed'],
					['On the desks, two weeks before the vote']
				),
				7,
				{ by: 'odette' },
				said(3, undefined, 7, 'Fifty-two came in. The shortest reads: “Somebody was in, and nobody asked.”'),
				said(5, undefined, 8, 'Readers chose quite other stories from those we would have chosen.')
			)
		]
	},
	{
		...{ name: 'two-ages', team: 'reading', owner: 'tomasz', co: ['priya'], nature: 'explore', kind: 'aspirational' },
		title: 'Children and grandparents learn something from one another here',
		why: 'Both come on the same afternoons and never meet. We do not know whether they want to. It would be good to find out before we build anything.',
		drafted: 1.1,
		published: 1.5,
		assumptions: [{ text: 'A common task works better than a common topic.', review: 5 }],
		keyResults: [
			kr(
				'pairs',
				'Pairs of old and young who have met three times',
				'tomasz',
				num(0, 20, 'pairs'),
				4,
				{
					initiatives: [
						['Chess with a story: whoever loses tells one', 2],
						['A jigsaw that is never cleared away', 3]
					]
				},
				said(2, 0, 4, 'Invited both to a talk. They sat on different sides, like at a wedding.'),
				said(3, 2, 5, 'The jigsaw needs no invitation.'),
				said(4, 4, 5, 'A girl of eight taught a retired captain how to cheat at cards. He is delighted.'),
				said(5, 5, 5, 'Tasks without end work, tasks with an end send people home.')
			),
			kr(
				'told',
				'Children who can tell a story they heard from somebody over seventy',
				'priya',
				num(0, 40, 'children'),
				3,
				{ by: 'tomasz', accepted: 2.2 },
				said(3, 3, 3, 'They remember the ones with animals and the ones with mistakes.'),
				said(5, 8, 4, 'We ask “what went wrong?” instead of “what was it like?”. Twice as many stories.')
			)
		]
	},
	{
		...{ name: 'asked-for', team: 'reading', owner: 'tomasz', by: 'bea', nature: 'change', kind: 'committed' },
		title: 'Every course we give is one that somebody asked for',
		why: 'A third of our courses are there because they were there last year. Empty chairs tire teachers more than full rooms do.',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'requested',
				'Courses that go back to a wish written on the wall by the stairs',
				'tomasz',
				num(20, 75, '%'),
				7,
				{ by: 'bea', checkpoints: [[5, 40]] },
				said(2, 22, 7, 'Sixty wishes in the first week. Eleven of them are “ukulele”.'),
				said(3, 35, 7, 'We ended two courses of ours. Nobody wrote to complain, not even their teachers.'),
				said(5, 43, 8, 'Whoever wished for it should hear first that it takes place.')
			),
			kr(
				'chairs',
				'Chairs taken in the third lesson of a course',
				'bea',
				num(55, 75, '%'),
				6,
				{},
				said(3, 58, 6, 'The third lesson tells the truth; the first is only hope.'),
				said(4, 61, 6, 'A message by a fellow learner brings people back, one by us does not.'),
				said(5, 62, 6, 'Courses at six lose people to supper.', { next: 'Try half past seven, with two courses.' })
			),
			kr(
				'wall',
				'The wall has a keeper who is not one of us',
				'tomasz',
				yesno(),
				5,
				{},
				still(4, 5, 'no change, because I have asked nobody yet. I like the wall too much.')
			)
		]
	},
	{
		...{ name: 'bright-house', team: 'house', owner: 'henrik', nature: 'change', kind: 'committed' },
		title: 'The house is bright inside and easy to walk to until it closes',
		why: 'People told us in the door interviews why they leave at six: the way is dark and the tables are dim. Both are ours to mend.',
		drafted: 1.1,
		published: 1.4,
		keyResults: [
			kr(
				'table-light',
				'Light on the reading tables at eight in the evening',
				'henrik',
				band(400, 600, 'lux'),
				8,
				{},
				said(2, 260, 7, 'The ceiling lights show the ceiling very well.'),
				said(3, 340, 7, 'Two rows of lamps were switched off in some earlier decade, and nobody knew the switch.'),
				said(4, 450, 8, 'Clean shades gave more than new bulbs.'),
				said(5, 450, 9, 'Holds without anybody touching it.')
			),
			kr(
				'light',
				'The way from the bus stop to the door is lit without a gap',
				'henrik',
				steps(
					['Walked at night with six visitors, gaps marked with chalk', 2],
					['The town has agreed who pays', 4],
					['Lamps stand'],
					['Walked once more with the same six']
				),
				6,
				{},
				said(2, undefined, 6, 'Everyone marked the same three places. I would have marked other ones.'),
				said(4, undefined, 7, 'A chalk mark that a councillor stumbles over is worth a letter.'),
				still(5, 6, 'no change, because the lamps are ordered and take five weeks', { blocker: 'Delivery' })
			),
			kr(
				'feel-safe',
				'Visitors after six who say they feel at ease on the way home',
				'rosa',
				num(52, 75, '%'),
				5,
				{ by: 'henrik', accepted: 2.3 },
				said(3, 53, 5, 'People who leave in twos are at ease, lamps or no lamps.'),
				said(5, 57, 6, '“Walking your way at eight?” on a board at the door. Eleven names on the first evening.')
			)
		]
	},
	{
		...{ name: 'loans', team: 'house', owner: 'rosa', by: 'henrik', nature: 'run', kind: 'committed' },
		title: 'Raise loans to 52,000 and returns in time to 97 %',
		why: 'The council will ask for it.',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'loans-number',
				'Loans in this cycle',
				'rosa',
				num(0, 52000, 'loans'),
				9,
				{ by: 'henrik', accepted: false },
				hollow(2, 3900, 9, 'On track.'),
				hollow(3, 7900, 9, 'On track.'),
				hollow(4, 7900, 9, 'On track.'),
				hollow(5, 7900, 9, 'On track.')
			),
			kr(
				'in-time',
				'Books returned in time',
				'sam',
				num(94, 97, '%'),
				9,
				{ by: 'henrik', accepted: false },
				hollow(2, 94, 9, 'No news, as planned.'),
				hollow(3, 94, 9, 'No news, as planned.'),
				hollow(5, 94, 9, 'No news, as planned.')
			),
			kr('per-desk', 'Loans for each hour at the desk', 'me', num(31, 36, 'loans'), 9, {
				by: 'henrik',
				accepted: false
			})
		]
	},
	{
		...{ name: 'goodnight', team: 'children', owner: 'priya', nature: 'change', kind: 'aspirational' },
		title: 'Children in town fall asleep with a story that came from here',
		why: 'Many parents work late shifts. A story can be lent to whoever puts the child to bed: a grandmother, a brother, a neighbour.',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'families',
				'Families that took a story bag home at least twice',
				'priya',
				num(25, 90, 'families'),
				6,
				{
					checkpoints: [[5, 45]],
					initiatives: [['Bags in the waiting room of the doctor’s', 3], ['A voice line: ring and hear a story']]
				},
				said(2, 31, 6, 'Bags go out when a child packs them.'),
				said(3, 38, 6, 'The doctor’s waiting room lends more than our whole Saturday.'),
				said(4, 47, 7, 'Grandmothers ask for large print. Of course they do.'),
				said(5, 55, 7, 'Ahead of our checkpoint, and short of bags.', { next: 'The sewing circle makes twenty.' })
			),
			kr(
				'own-story',
				'Stories told by parents in their own language, recorded here',
				'jun',
				num(0, 24, 'recordings'),
				5,
				{ by: 'priya', accepted: 2.3 },
				said(2, 1, 5, 'My first recording has a tram in it. It stays.'),
				said(3, 3, 5, 'Nobody wants a studio. The broom cupboard with a blanket is perfect.'),
				said(4, 7, 6, 'People record for their own child, and agree to share afterwards. Never the other way round.'),
				said(5, 9, 7, 'Nine stories in six languages. The Tigrinya one has a goat that made everybody laugh.')
			),
			kr(
				'asleep',
				'Parents who tell us that the evening has become easier',
				'priya',
				num(0, 60, '%'),
				4,
				{},
				said(4, 20, 4, 'Asked ten, two said yes, seven laughed.')
			)
		]
	},
	{
		...{ name: 'corner-room', team: 'children', owner: 'jun', nature: 'explore', kind: 'aspirational' },
		title: 'Teenagers make the corner room their own',
		why: 'They come in groups, whisper in the stairwell and leave when we look up. I was one of them ten years ago. What would have made me stay?',
		drafted: 1.3,
		published: 1.5,
		assumptions: [
			{ text: 'They want a room without grown-ups in it.', review: 4 },
			{ text: 'The school lets them go at half past two.', review: 3 }
		],
		keyResults: [
			kr(
				'regular-teens',
				'Young people who come twice a week without a class',
				'jun',
				num(4, 25, 'people'),
				5,
				{ initiatives: [['Hand over the key, with one rule that they write themselves', 2]] },
				said(2, 6, 6, 'They wrote one rule: “No advice.”'),
				said(3, 9, 6, 'The sofa is wrong. They sit on the floor, in a circle, around a socket.'),
				said(4, 8, 3, 'They do want a grown-up there, but one who is busy with something of their own.', {
					next: 'Mend books in the corner room on Wednesdays, back to the door.'
				}),
				said(5, 12, 5, 'Four of them asked for a brush. Mending is the best excuse for talking.')
			),
			kr(
				'own-evening',
				'Evenings that they planned and held themselves',
				'jun',
				num(0, 4, 'evenings'),
				4,
				{},
				still(3, 4, 'no change, because a plan is the last thing they want to make with me'),
				said(5, 1, 5, 'It happened on a Monday, without telling us. Seventeen people and a cake. Counted.')
			)
		]
	},
	{
		...{ name: 'phones', team: 'study', owner: 'leo', nature: 'explore', kind: 'aspirational' },
		title: 'Nobody in town has to be afraid of their own telephone',
		why: 'Banks, doctors and buses all moved into the telephone. Whoever cannot follow asks a grandchild, and hands over the password with the question.',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'solved-alone',
				'Guests who solve on their third visit what they asked about on their first',
				'leo',
				num(10, 50, '%'),
				4,
				{},
				said(2, 10, 4, 'If I touch the telephone, they learn nothing. I now sit on my hands.'),
				said(3, 16, 5, 'Paper notes in their own words beat screenshots.'),
				said(4, 22, 5, 'They learn best from somebody who learnt it last week.'),
				said(5, 25, 5, 'Three guests have begun to answer before I do.')
			),
			kr(
				'helpers',
				'People who came with a question and stayed as helpers',
				'leo',
				num(0, 8, 'helpers'),
				5,
				{},
				said(3, 1, 5, 'Asked five, one dared.'),
				said(5, 3, 6, 'They say yes when asked for twenty minutes and no when asked for an afternoon.')
			),
			kr('scams', 'Guests who recognise four of five false messages', null, num(35, 70, '%'), 5, {
				by: 'leo',
				note: 'Nobody’s yet. Love to, could, or not me?'
			})
		]
	},
	{
		...{ name: 'five-oclock', team: 'desk', owner: 'rosa', nature: 'change', kind: 'committed' },
		title: 'The five o’clock rush feels like a welcome and not like a queue',
		why: 'Whoever is greeted at five stays until seven. Whoever is processed leaves with a receipt.',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'greeted',
				'People who are greeted within a minute between five and six',
				'rosa',
				num(48, 90, '%'),
				6,
				{ checkpoints: [[5, 65]] },
				said(2, 50, 6, 'We greet those whom we know. That is half.'),
				said(3, 61, 7, 'One of us stands in front of the desk. Simple, and frightening for a week.'),
				said(4, 66, 7, 'Standing for an hour is long. We change every twenty minutes.'),
				said(5, 70, 8, 'Children greet back, and their parents follow.')
			),
			kr(
				'rush-wait',
				'Longest wait on the five worst days of a month',
				'rosa',
				num(14, 6, 'minutes'),
				5,
				{},
				said(2, 14, 5, 'All five were market days.'),
				said(4, 11, 6, 'A second trolley on market days only.'),
				still(5, 6, 'no change, because there has been no market since')
			),
			kr(
				'small-talk',
				'Conversations of more than three sentences in the rush hour, by our own tally',
				'me',
				num(6, 20, 'a day'),
				6,
				{ by: 'rosa', accepted: 1.5 },
				said(2, 7, 6, 'Making a tally is a reason to begin one.'),
				said(3, 11, 7, '“What are you going home to read?” opens nearly everybody.'),
				said(4, 10, 6, 'On loud days nobody wants to be asked anything. Fair enough.')
			)
		]
	},
	{
		...{ name: 'second-visit', team: 'desk', owner: 'me', co: ['rosa'], nature: 'change', kind: 'aspirational' },
		title: 'A first visit ends with a reason to come again',
		why: 'Of all new cards, four in ten are used once and never again. We see these people exactly one time. It would be a pity to spend it on a form.',
		drafted: 1.2,
		published: 1.5,
		assumptions: [{ text: 'Those who do not return had no bad visit; they had an ordinary one.', review: 5 }],
		keyResults: [
			kr(
				'again',
				'New members who come a second time within three weeks',
				'me',
				num(42, 65, '%'),
				5,
				{
					initiatives: [
						['Walk with each new member to one shelf of their choice', 2],
						['A reserved book waiting with their name on it', 4]
					]
				},
				said(2, 42, 5, 'The form takes nine minutes, the welcome one. The wrong way round.'),
				said(3, 44, 5, 'Walking to a shelf together takes four minutes and nobody is in a hurry.'),
				said(4, 49, 6, 'A book with your name on it, waiting: of eleven people ten came back for it.')
			),
			kr(
				'short-form',
				'Signing up takes less time than choosing a first book',
				'me',
				num(9, 3, 'minutes'),
				7,
				{},
				said(2, 9, 7, 'Of fourteen questions we use three.'),
				said(4, 5, 8, 'The date of birth was for a prize draw that ended long ago.')
			)
		]
	},
	{
		...{ name: 'findable', team: 'shelves', owner: 'sam', nature: 'run', kind: 'committed' },
		title: 'What you look for stands where we say it stands',
		why: 'Trust in a catalogue is lost with one empty gap and takes ten finds to come back.',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'sample',
				'Books missing in the weekly sample of two hundred',
				'sam',
				num(2.4, 1, '%'),
				7,
				{},
				said(2, 2.5, 7, 'Went up: we now look behind the shelves, too.'),
				said(3, 2.1, 7, 'Tall books hide behind the radiator of row F.'),
				said(4, 1.9, 7, 'Row F has a board now.'),
				said(5, 1.8, 7, 'What is left is stolen, I fear. All of it is cookery.')
			),
			kr(
				'on-shelf',
				'Hours until a returned book is back on its shelf',
				'nour',
				num(26, 12, 'hours'),
				6,
				{ by: 'sam' },
				said(2, 24, 6, 'Sorted on the trolley instead of on the floor.'),
				said(3, 19, 7, 'A round at seven in the evening, when it is quiet.')
			),
			kr(
				'found-by-visitors',
				'Visitors who find a given book within five minutes without asking',
				'sam',
				num(46, 70, '%'),
				6,
				{},
				said(3, 47, 6, 'Everyone looks at eye level. The signs hang above.'),
				said(5, 58, 7, 'Signs at eye level. It cost an afternoon and a tin of paint.')
			)
		]
	},
	{
		...{ name: 'bees', team: 'study', owner: 'leo', nature: 'explore' },
		title: 'Bees on the roof, honey on the desk',
		why: 'I have no good reason yet. I only know that everybody smiles when I say it.',
		drafted: 2.2,
		idea: true,
		keyResults: []
	},
	{
		...{ name: 'seeds', team: 'shelves', owner: 'nour', nature: 'explore', kind: 'aspirational' },
		title: 'Gardeners lend each other seeds from our old card catalogue',
		why: 'Four hundred empty drawers, each just the size of a packet. Somebody who borrows seeds in one season comes back in the next to return them.',
		drafted: 2.3,
		keyResults: [
			kr('drawers', 'Drawers filled by gardeners of the town', 'nour', num(0, 120, 'drawers'), 6, {}),
			kr('returned-seeds', 'Borrowers who promise in writing to bring seeds back', null, num(0, 80, '%'), 4, {
				by: 'nour'
			})
		]
	},
	{
		...{ name: 'sundays', team: 'desk', owner: 'rosa', by: 'henrik', nature: 'explore', kind: 'aspirational' },
		title: 'The house opens itself on Sundays',
		why: 'Other towns open with a card reader and nobody in. Sundays are the loneliest day of the week here.',
		drafted: 1.3,
		published: 1.5,
		keyResults: [
			kr(
				'sunday-visits',
				'Visits on an unstaffed Sunday',
				'rosa',
				num(0, 60, 'visits'),
				3,
				{ by: 'henrik', accepted: 2.3 },
				said(2, 9, 3, 'Nine people, and eight of them asked where we were.')
			),
			kr(
				'door-system',
				'The card reader is installed',
				'henrik',
				yesno(),
				6,
				{},
				still(3, 4, 'no change, because the fire officer wants a second way out first', { blocker: 'Fire safety' })
			)
		]
	}
];

export const running: CycleTold = {
	objectives,
	carried: ['no-one-alone', 'mending'],
	deeds
};
