// The cycle that is over: nine objectives with what became of them, and what was learnt.
import { band, hollow, kr, num, said, steps, still, yesno } from '../story';
import type { CycleTold, ObjectiveTold } from '../story';

const objectives: readonly ObjectiveTold[] = [
	{
		...{ name: 'our-house', team: 'library', owner: 'odette', nature: 'change', kind: 'aspirational' },
		title: 'People in town speak of the library as theirs',
		why: 'Last year the council asked who would miss us. We had loan figures, and no answer. A place is safe when people say “my library”, not when we say it.',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'my-library',
				'Visitors who say “my library” without being prompted at the door interview',
				'odette',
				num(38, 60, '%'),
				5,
				{ checkpoints: [[6, 46]] },
				said(3, 39, 5, 'Five interviewers, five ways of asking. We wrote the question on a card.'),
				said(6, 44, 5, 'Those who had met a librarian by name said “my” twice as often.'),
				said(9, 48, 6, 'Name badges cost forty pounds and did more than the poster campaign.'),
				said(13.2, 51, 6, 'Belonging grows by names, not by posters. We aimed at 60 and would aim there again.')
			),
			kr(
				'own-groups',
				'Neighbourhood groups that meet here without our arranging it',
				'tomasz',
				num(3, 10, 'groups'),
				6,
				{ by: 'odette' },
				said(4, 5, 6, 'The knitters brought the beekeepers.'),
				said(8, 8, 7, 'Nobody needs a programme from us. They need a key and a kettle.'),
				said(13.2, 9, 8, 'A key rota that groups keep themselves works better than our booking form ever did.')
			)
		]
	},
	{
		...{ name: 'dare', team: 'reading', owner: 'tomasz', co: ['bea'], nature: 'explore', kind: 'aspirational' },
		title: 'Grown-ups dare to be beginners in public',
		why: 'Adults who left school early tell us that the hardest part of learning is being seen at it. If we find out what makes that easier, every course after it gets better.',
		drafted: 1.1,
		published: 1.3,
		assumptions: [{ text: 'People come more easily in pairs than alone.', review: 5 }],
		keyResults: [
			kr(
				'beginners',
				'People who come to an evening for the first time and return for a second',
				'tomasz',
				num(0, 80, 'people'),
				4,
				{},
				said(3, 6, 4, 'Eleven came, six came back. The five who did not had come alone.'),
				said(6, 21, 5, '“Bring someone who is worse at it than you” is now on the leaflet, and it works.'),
				said(10, 44, 5, 'The market hall evening brought people whom no leaflet reaches.'),
				said(13.2, 62, 6, 'Pairs return, singles seldom do. Next time we invite pairs from the first day.')
			),
			kr(
				'market-hall',
				'The market hall evening has run three times, each led by someone who was a beginner before',
				'bea',
				steps(
					['First evening, led by us', 4],
					['Second, led together with a beginner', 8],
					['Third, led by two beginners alone', 12]
				),
				5,
				{},
				said(4, undefined, 5, 'The fishmonger let us use his loudspeaker. It smelled, it carried.'),
				said(8, undefined, 7, 'Marta, who could not hold a chisel in week 2, taught twelve people.'),
				said(12, undefined, 9, 'We stood at the back with our hands in our pockets. That was the hard part.')
			)
		]
	},
	{
		...{ name: 'quiet-house', team: 'house', owner: 'henrik', nature: 'run', kind: 'committed' },
		title: 'The building looks after itself, so that we can look after people',
		why: 'Every morning that starts with a stuck lift is a morning in which nobody greets the first visitor.',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'all-works',
				'Opening days on which lift, doors and light all work',
				'henrik',
				num(71, 90, '%'),
				8,
				{},
				said(3, 74, 8, 'Half of all faults come from one door closer.'),
				said(7, 86, 8, 'New closer, no fault for three weeks.'),
				said(13.2, 93, 9, 'Keeping a list of faults by cause took ten minutes a week and saved a contract.')
			),
			kr(
				'reading-room',
				'Noise in the reading room at noon',
				'henrik',
				band(34, 44, 'dB'),
				7,
				{},
				said(4, 51, 6, 'Mondays are loud: the chess players celebrate.'),
				said(
					8,
					43,
					8,
					'Felt under sixteen chairs. The chess players did it themselves, in one afternoon, against the clock.'
				),
				said(13.2, 40, 9, 'Below 34 people dare not turn a page. A meter that everybody can see ends the discussion.')
			)
		]
	},
	{
		...{ name: 'first-card', team: 'children', owner: 'priya', nature: 'change', kind: 'committed' },
		title: 'Every child who starts school has a card they are proud of',
		why: 'A child who borrows before the age of seven goes on borrowing. After that it takes a miracle or a very good teacher.',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'classes',
				'First-year classes that have been here and chosen books themselves',
				'priya',
				num(6, 14, 'classes'),
				8,
				{},
				said(3, 8, 8, 'Teachers come when we send the bus times, not when we send the brochure.'),
				said(7, 11, 8, 'Two classes walked. It rained. They loved it.'),
				said(13.2, 14, 10, 'All fourteen. The last one came because a pupil of another class told them about the owl.')
			),
			kr(
				'card-used',
				'New children’s cards used within a month',
				'priya',
				num(41, 65, '%'),
				6,
				{},
				said(4, 45, 6, 'Cards with a drawing by the child get used. Cards with a number get lost.'),
				said(8, 52, 6, 'Parents ask about fees first. We have none; nobody knew.'),
				said(13.2, 58, 7, '“No fees, ever” belongs on the card, in six languages.')
			)
		]
	},
	{
		...{ name: 'no-one-alone', team: 'study', owner: 'bea', nature: 'change', kind: 'aspirational' },
		title: 'Nobody writes a job application alone',
		why: 'The job centre closed its counter in town. People now write to employers on their phones, at night, alone, and hear nothing back.',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'tables',
				'People who finished an application at the Thursday table',
				'bea',
				num(12, 60, 'people'),
				5,
				{},
				said(3, 17, 5, 'Most need a listener before they need a template.'),
				said(7, 34, 6, 'Two former guests now help at the table.'),
				said(11, 41, 6, 'Exam weeks took our room. We moved to the landing, with success.'),
				said(13.2, 47, 7, 'The table grows by those it has helped. We should plan for helpers, not for seats.')
			),
			kr(
				'answers',
				'Applicants who got any answer at all within three weeks',
				'leo',
				num(35, 60, '%'),
				4,
				{},
				said(4, 36, 4, 'We have no way of knowing unless they tell us. A stamped postcard it is.'),
				still(8, 3, 'no change, because only nine postcards have come back so far'),
				said(13.2, 40, 3, 'The answer depends on the employer far more than on the letter. Ask employers next.')
			)
		]
	},
	{
		...{ name: 'no-queue', team: 'desk', owner: 'rosa', nature: 'change', kind: 'committed' },
		title: 'Nobody waits at the desk for something they could do while walking past',
		why: 'A queue makes us look at the next person instead of at this one.',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'wait',
				'Median wait in the busiest hour',
				'rosa',
				num(9, 3, 'minutes'),
				7,
				{ checkpoints: [[6, 6]] },
				said(2, 9, 7, 'Measured with an egg timer. The real figure is nine, not the six we believed.'),
				said(5, 7, 7, 'Returns make up half of the queue, and need no person.'),
				said(8, 5, 8, 'The returns trolley by the door took two minutes off.'),
				said(13.2, 4, 8, 'The last minute is people who want to talk. We decided to keep that one.')
			),
			kr(
				'no-password',
				'Anyone can renew a book without remembering a password',
				'me',
				yesno(),
				6,
				{},
				said(4, 0, 6, 'The supplier says next year. The supplier’s intern says Thursday.'),
				said(9, 1, 9, 'Card number and birthday are enough. The intern has been thanked with cake.')
			)
		]
	},
	{
		...{ name: 'lost-and-found', team: 'desk', owner: 'me', nature: 'change', kind: 'committed' },
		title: 'Lost things find their way home',
		why: 'Somebody is looking for that glove. The box under the desk is where things go to be forgotten.',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'returned',
				'Lost things that are back with their owner within two weeks',
				'me',
				num(22, 60, '%'),
				6,
				{
					initiatives: [
						['A shelf with a glass front instead of the box', 3],
						['A line on the receipt: “Missing something?”', 6]
					]
				},
				said(3, 30, 6, 'A shelf that people can see returns more than a box that we guard.'),
				said(7, 49, 7, 'Scarves go home. Umbrellas never do.'),
				said(13.2, 64, 9, 'Showing beats guarding. And one set of dentures is still with us.')
			),
			kr('box-empty', 'The box under the desk is gone', 'me', yesno(), 8, {}, said(6, 1, 10, 'It held a violin bow.'))
		]
	},
	{
		...{ name: 'truthful', team: 'shelves', owner: 'sam', nature: 'run', kind: 'committed' },
		title: 'A book that the catalogue says is here is here',
		why: 'Nothing makes people feel more foolish than an empty gap at the right shelf mark.',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'missing',
				'Books missing in the weekly sample of two hundred',
				'sam',
				num(6.5, 2, '%'),
				7,
				{},
				said(3, 6, 7, 'Missing books are mostly misplaced by one shelf, by us.'),
				hollow(5, 5, 7, 'Going according to plan.'),
				hollow(7, 5, 7, 'Going according to plan.'),
				said(9, 3.5, 8, 'Shelving in pairs: slower by a quarter, wrong by a tenth.'),
				said(
					13.2,
					2.4,
					8,
					'Two quiet weeks of “according to plan” hid that the sample had not been drawn. Now it has a rota.'
				)
			),
			kr(
				'reserved',
				'Reserved books that are ready on the next day',
				'nour',
				num(64, 85, '%'),
				6,
				{ by: 'sam', accepted: 3 },
				said(4, 66, 6, 'The trolley leaves before the list is printed.'),
				said(9, 80, 8, 'Turned the two round. That was all.'),
				said(13.2, 84, 8, 'Walk the way of one book once a quarter; the cause was visible from the stairs.')
			)
		]
	},
	{
		...{ name: 'mending', team: 'shelves', owner: 'nour', by: 'nour', nature: 'explore', kind: 'aspirational' },
		title: 'Broken books come back to life where people can watch',
		why: 'We throw away nine hundred books a year that a little glue would save. Perhaps people would rather learn to mend than to read one more sign about care.',
		drafted: 1.2,
		published: 1.4,
		assumptions: [{ text: 'Visitors want to mend their own books, not only to watch.', review: 6 }],
		keyResults: [
			kr(
				'menders',
				'Visitors who have mended a book with their own hands',
				'nour',
				num(0, 60, 'people'),
				4,
				{},
				said(3, 3, 4, 'Thirty watched, three tried. Gluing in front of strangers takes courage.'),
				said(7, 9, 4, 'Children pull their parents into it.'),
				said(
					13.2,
					18,
					3,
					'People mend when they bring something of their own, not when we hand them something of ours. Worth a second round.'
				)
			),
			kr(
				'saved',
				'Books saved from the bin',
				'sam',
				num(0, 150, 'books'),
				6,
				{ by: 'nour' },
				said(4, 31, 6, 'Spines first, corners last.'),
				said(9, 88, 7, 'A retired bookbinder came to complain about our glue, and stayed.'),
				said(13.2, 131, 8, 'One person who knows the craft is worth ten who mean well.')
			)
		]
	}
];

const signers = ['odette', 'tomasz', 'henrik', 'priya', 'bea', 'leo', 'rosa', 'me', 'nour'];

export const closed: CycleTold = {
	purpose:
		'We keep a room open in the middle of town where anybody may know more tomorrow than today. Nobody has to buy anything, and nobody has to explain why they came.',
	objectives,
	deeds: [
		...signers.map((who, at) => ({ when: at < 6 ? 1.3 : 1.4, who, do: 'sign-charter' }) as const),
		{ when: 1.3, who: 'tomasz', do: 'agree', text: 'We say what we learnt before we say how far we got.' },
		{
			when: 1.3,
			who: 'rosa',
			do: 'agree',
			text: 'Whoever asks for help gets an answer by the next evening, even if it is “not me”.'
		},
		{ when: 6.2, who: 'me', do: 'agree', text: 'Meetings end when the kettle boils.' },
		{
			...{ when: 1.4, who: 'odette', do: 'not-doing' },
			text: 'No new website',
			reason: 'The old one is ugly and right. Our time belongs to the door.'
		},
		{
			...{ when: 1.4, who: 'henrik', do: 'not-doing' },
			text: 'No café',
			reason: 'The baker opposite is a friend, and his coffee is better.'
		},
		{ when: 1.5, who: 'odette', do: 'move-cycle', to: 'active' },
		{ when: 2.1, who: 'bea', do: 'ask-link', from: 'no-one-alone', to: 'dare', kind: 'serves' },
		{ when: 2.1, who: 'tomasz', do: 'ask-link', from: 'dare', to: 'our-house', kind: 'serves', name: 'dare>our-house' },
		{ when: 2.3, who: 'odette', do: 'answer-link', link: 'dare>our-house', yes: true },
		{
			when: 2.2,
			who: 'rosa',
			do: 'ask-link',
			from: 'no-queue',
			to: 'our-house',
			kind: 'serves',
			name: 'no-queue>our-house'
		},
		{ when: 2.3, who: 'odette', do: 'answer-link', link: 'no-queue>our-house', yes: true },
		{
			when: 2.2,
			who: 'rosa',
			do: 'ask-link',
			from: 'no-queue',
			to: 'truthful',
			kind: 'needs',
			name: 'no-queue>truthful'
		},
		{ when: 2.4, who: 'sam', do: 'answer-link', link: 'no-queue>truthful', yes: true },
		{
			when: 2.4,
			who: 'nour',
			do: 'ask-link',
			from: 'mending',
			to: 'our-house',
			kind: 'serves',
			name: 'mending>our-house'
		},
		{
			...{ when: 3.1, who: 'odette', do: 'answer-link', link: 'mending>our-house', yes: false },
			reason: 'I would like it to find its own way first, without having to prove anything to me.'
		},
		{ when: 5.4, who: 'tomasz', do: 'review-assumption', of: 'dare', at: 0, state: 'settled' },
		{ when: 6.4, who: 'nour', do: 'review-assumption', of: 'mending', at: 0, state: 'broken' },
		{
			...{ when: 6.4, who: 'nour', do: 'comment', on: 'mending', name: 'mending-doubt' },
			text: 'People like to watch and do not like to try. Do we stop, or do we change what lies on the table?'
		},
		{
			...{ when: 6.5, who: 'priya', do: 'comment', on: 'mending', replyTo: 'mending-doubt' },
			text: 'Put picture books there. Every child in town owns one with a broken spine.',
			name: 'mending-idea'
		},
		{ when: 7.1, who: 'nour', do: 'helpful', comment: 'mending-idea' },
		{ when: 7.1, who: 'nour', do: 'resolve', comment: 'mending-doubt' },
		{
			...{ when: 5.2, who: 'me', do: 'ask-help', on: 'no-password', name: 'intern' },
			text: 'Does anybody know someone at the supplier who is not in sales?'
		},
		{
			...{ when: 5.3, who: 'leo', do: 'comment', on: 'no-password' },
			text: 'Their intern sings in my choir. I will introduce you on Wednesday, between the altos.'
		},
		{ when: 8.5, who: 'me', do: 'solve-help', help: 'intern', by: 'leo' },
		{ when: 11.2, who: 'bea', do: 'set', on: 'tables', values: { to: 50 } },
		{
			...{ when: 11.2, who: 'bea', do: 'comment', on: 'tables' },
			text: 'Down from 60 to 50: the exam weeks cost us two Thursdays, and I would rather say so than hurry people through.'
		},
		{ when: 12.5, who: 'odette', do: 'move-cycle', to: 'review' },
		{
			...{ when: 13.3, who: 'odette', do: 'reword', on: 'our-house', field: 'note' },
			text: 'Learnt: belonging grows by names, not by posters. Proud of: nine groups that hold their own keys. We carry on: knowing people by name in the evening hours, too.'
		},
		{
			...{ when: 13.3, who: 'tomasz', do: 'reword', on: 'dare', field: 'note' },
			text: 'Learnt: beginners come in pairs. Proud of: two beginners who led an evening alone. We carry on: inviting pairs.'
		},
		{
			...{ when: 13.3, who: 'henrik', do: 'reword', on: 'quiet-house', field: 'note' },
			text: 'Learnt: count faults by cause. Was it bold enough? No, and it did not have to be.'
		},
		{
			...{ when: 13.3, who: 'priya', do: 'reword', on: 'first-card', field: 'note' },
			text: 'Learnt: teachers need a bus, children need a drawing, parents need to hear that it is free.'
		},
		{
			...{ when: 13.3, who: 'bea', do: 'reword', on: 'no-one-alone', field: 'note' },
			text: 'Learnt: those whom we helped are our best helpers. Carried on, with helpers in the plan from the start.'
		},
		{
			...{ when: 13.3, who: 'rosa', do: 'reword', on: 'no-queue', field: 'note' },
			text: 'Learnt: half of a queue is returns. The minute that is left is conversation, and stays.'
		},
		{
			...{ when: 13.3, who: 'me', do: 'reword', on: 'lost-and-found', field: 'note' },
			text: 'Learnt: show, do not guard. The dentures have been moved to the glass shelf, with a bow.'
		},
		{
			...{ when: 13.3, who: 'sam', do: 'reword', on: 'truthful', field: 'note' },
			text: 'Learnt: “according to plan” is what I write when I have not looked. The sample now has a rota.'
		},
		{
			...{ when: 13.3, who: 'nour', do: 'reword', on: 'mending', field: 'note' },
			text: 'A miss, and a good one. Learnt: people mend what is theirs. Carried on from there.'
		},
		{
			...{ when: 13.4, who: 'leo', do: 'comment', on: 'mending' },
			text: 'Eighteen of sixty, and the only table at which I have ever seen two strangers share a brush. I would not call that a failure.'
		},
		...(
			[
				['odette', 'our-house'],
				['tomasz', 'dare'],
				['henrik', 'quiet-house'],
				['priya', 'first-card'],
				['bea', 'no-one-alone'],
				['rosa', 'no-queue'],
				['me', 'lost-and-found'],
				['sam', 'truthful'],
				['nour', 'mending']
			] as const
		).map(([who, on]) => ({ when: 13.4, who, do: 'close', on }) as const),
		{ when: 13.5, who: 'odette', do: 'move-cycle', to: 'closed' }
	]
};
