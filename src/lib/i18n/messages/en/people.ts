// People, their devices and their roles; teams.
import { count } from './words';

export const people = {
	title: 'People',
	count: ({ count: n }: { count: number }) => count(n, 'person', 'people'),
	name: 'Name',
	devices: ({ count: n }: { count: number }) => count(n, 'device'),
	noDevice: 'not joined yet',
	thisDevice: 'this device',
	lead: 'Lead',
	mentor: 'Mentor',
	mentorHint: 'Somebody to ask, for whoever is new.',
	away: 'away',
	awayDays: 'Days away',
	from: 'First day',
	to: 'Last day',
	here: 'here now',
	former: 'a former member',
	leave: 'Leave this space',
	add: 'Add',
	addPerson: 'Somebody who will join',
	addPersonHint: 'They can own goals already. When they join under this name, it is theirs.',
	teams: 'Teams',
	teamsHint: 'The tree of teams gives the levels of the plan.',
	addTeam: 'Another team',
	teamName: 'Name of the team',
	above: 'Stands below',
	members: 'Members',
	ledBy: ({ name }: { name: string }) => `led by ${name}`,
	noLead: 'no lead named'
};
