// The first page: two doors, and the spaces on this device.
import { count } from './words';

export const start = {
	headline: 'Goals a team believes in',
	lead: 'Write down together what you want to reach and why. No account, no server: what you write stays in this browser and goes only to the people you invite.',
	startHint: 'A page for your team’s objectives. The first one takes a minute.',
	exampleHint: 'A made-up library with three levels, two cycles and a lot to say. Touch anything.',
	joinHint: 'Somebody has invited you? Open their link, scan their code or paste it here.',
	haveInvitation: 'I have an invitation',
	openFile: 'Open a file',
	spacesHere: 'On this device',
	spaceLine: ({ people, objectives }: { people: number; objectives: number }) =>
		`${count(people, 'person', 'people')}, ${count(objectives, 'objective')}`,
	lastOpened: ({ when }: { when: string }) => `Last open ${when}`,
	example: 'Example',
	spaceName: 'What is your team or organisation called?',
	spaceNameExample: 'Lantern Library',
	yourName: 'And you?',
	yourNameExample: 'Mei Lin',
	yourNameHint: 'The name that others see beside what you write.',
	cycleName: 'Which time is this plan for?',
	cycleFrom: 'From',
	cycleTo: 'To',
	firstObjective: 'What should be different at the end?',
	firstObjectiveHint: 'One sentence that makes you want to start. You can change it at any time.',
	privacyTitle: 'Privacy',
	privacy:
		'Everything stays in this browser until you invite somebody, and then goes to them alone, encrypted. No analytics, no cookies, nothing fetched from elsewhere.',
	exampleNote: 'This is an example. Change what you like; nothing leaves this page.',
	removeSpace: 'Remove from this device',
	removeSpaceConfirm: ({ name }: { name: string }) =>
		`Remove “${name}” from this device? Others who have it keep their copy. If nobody has, it is gone: export a file first.`,
	optionsOf: ({ name }: { name: string }) => `Options of ${name}`,
	cannotOpen: 'This cannot be opened here',
	noSuchPage: 'There is no page at this address.',
	quarter: ({ year, quarter }: { year: number; quarter: number }) => `Q${quarter} ${year}`,
	charter:
		'We use these goals to plan and to learn together. How far a goal was reached is never used to judge, rank or pay a person. Aiming high and missing is a way of learning, and whoever says so early is thanked.'
};
