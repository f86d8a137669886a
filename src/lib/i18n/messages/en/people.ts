// People, their devices and their roles.
import { count } from './words';

export const people = {
	title: 'People',
	count: ({ count: n }: { count: number }) => count(n, 'person', 'people'),
	name: 'Name',
	devices: ({ count: n }: { count: number }) => count(n, 'device'),
	thisDevice: 'this device',
	lead: 'Lead',
	mentor: 'Mentor',
	away: 'Away',
	here: 'here now',
	leave: 'Leave this space'
};
