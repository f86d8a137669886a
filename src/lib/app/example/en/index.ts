// Lantern Library: the library of a small town, its people and its teams.
import type { Story } from '../story';
import { closed } from './closed';
import { running } from './running';

const seasons = ['Winter', 'Spring', 'Summer', 'Autumn'] as const;

export const story: Story = {
	language: 'en',
	space: 'Lantern Library',
	you: 'You',
	charter:
		'How far we get is for planning, not for judging people. No pay, no rating and no ranking hangs on anything written here. Whoever tries something hard and misses has taught the rest of us something, and we thank them for writing it down.',
	cycleName: (season, year) => `${seasons[season]} ${year}`,
	people: {
		odette: { name: 'Odette Marsh' },
		tomasz: { name: 'Tomasz Wilk', mentor: 'odette' },
		henrik: { name: 'Henrik Dahl', mentor: 'odette' },
		priya: { name: 'Priya Raman', mentor: 'tomasz' },
		bea: { name: 'Bea Okafor', mentor: 'tomasz' },
		leo: { name: 'Leo Ferreira', mentor: 'bea' },
		rosa: { name: 'Rosa Lindqvist', mentor: 'henrik' },
		sam: { name: 'Sam Oyelaran', mentor: 'henrik' },
		nour: { name: 'Nour Haddad', mentor: 'sam' },
		jun: { name: 'Jun Hayashi', newcomer: true }
	},
	teams: [
		{ name: 'library', title: 'Lantern Library', lead: 'odette', members: ['odette'] },
		{ name: 'reading', title: 'Reading & Learning', parent: 'library', lead: 'tomasz', members: ['tomasz'] },
		{ name: 'house', title: 'House & Collections', parent: 'library', lead: 'henrik', members: ['henrik'] },
		{ name: 'children', title: 'Children’s Corner', parent: 'reading', lead: 'priya', members: ['priya'] },
		{ name: 'study', title: 'Study Rooms', parent: 'reading', lead: 'bea', members: ['bea', 'leo'] },
		{ name: 'desk', title: 'Front Desk', parent: 'house', lead: 'rosa', members: ['rosa', 'me'] },
		{ name: 'shelves', title: 'Shelves & Repair', parent: 'house', lead: 'sam', members: ['sam', 'nour'] }
	],
	cycles: [closed, running]
};
