// What an empty page says: what it is for, and the first step.

export const empty = {
	plan: {
		title: 'What should be different at the end of this cycle?',
		text: 'An objective says it in one sentence that makes people want to start. Key results say how you would notice.'
	},
	keyResults: {
		title: 'How would you notice?',
		text: 'Two or three things that would have changed, each with a number from today and one for the end.'
	},
	map: {
		title: 'A map needs a second team, or a link',
		text: 'It shows who works for whom. Add a team on the People page, or link two objectives: “Links” stands under more of an objective.'
	},
	week: {
		title: 'A quiet week so far',
		text: 'Here stands what changed above and beside you, your own key results, and who could use a hand.'
	},
	workshop: {
		title: 'Plan together, in one room or many',
		text: 'An hour, step by step, with everybody writing at once. People join with a link; nobody needs an account.'
	},
	atmosphere: {
		title: 'An atmosphere needs a few weeks',
		text: 'Thanks, open help and one question a week are here from the start. The rest appears once there is something to see.'
	},
	coaches: {
		title: 'Who helps others with their goals?',
		text: 'Anybody can be proposed, for passion and example, and decides alone. Rank is no ground.'
	},
	review: {
		title: 'Not the time to look back yet',
		text: 'In the last two weeks of the cycle this page gathers what you learnt, what you are proud of and what you carry on.'
	},
	files: {
		title: 'Nothing has been exported yet',
		text: 'Minutes, a poster, slides, tables, and the archive: one file that opens again anywhere.'
	},
	people: {
		title: 'Only you so far',
		text: 'A plan becomes one when others change it. Invite the first person.'
	},
	comments: {
		title: 'No word yet',
		text: 'Mark a few words in the text and say what you think, or ask.'
	},
	help: {
		title: 'Nobody waits for help',
		text: 'Whoever is stuck asks here, and the clock starts.'
	},
	thanks: {
		title: 'No thanks yet this week',
		text: 'Who did something that helped you? One sentence about what it changed is enough.'
	},
	removed: {
		title: 'Nothing was removed',
		text: 'Objectives and key results that somebody removes are kept here, and can be brought back.'
	},
	history: {
		title: 'No earlier version',
		text: 'From the first publication on, each change that matters can be read here and restored.'
	},
	search: {
		title: 'Nothing like that here',
		text: 'Try fewer letters, or look in another cycle.'
	},
	figure: {
		title: 'Not enough evidence yet',
		text: 'A figure appears here once there are records enough to stand on.'
	}
};
