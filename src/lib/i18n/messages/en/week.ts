// The week: check-ins, what waits for whom, a team's thirty minutes, blockers, offers, thanks, meaning.
import { count } from './words';

export const week = {
	line: 'What changed, what is yours, and a word for somebody.',
	teamLine: 'Thirty minutes together: thanks first, then what is stuck.',
	whose: 'Whose week',
	mine: 'Mine',
	ours: 'Our 30 minutes',
	minutes: ({ count: n }: { count: number }) => `${n} min`,
	firstStep: 'Your key results will stand here, one line each. Take one on in the plan, or write the first.',
	toThePlan: 'To the plan',
	inThePlan: 'See it in the plan',

	// my key results
	myKeyResults: 'My key results',
	waitForWord: ({ count: n }: { count: number }) => `${count(n, 'waits', 'wait')} for a word this week.`,
	allSaid: 'All said for this week.',
	yoursSaid: 'All of yours are said for this week.',
	unclaimed: ({ count: n }: { count: number }) => `${count(n, 'key result has', 'key results have')} no owner yet.`,
	unowned: 'Of objectives you answer for, nobody’s yet',
	begun: 'Begun, not sent yet',
	notYetSaid: 'Nothing said yet',
	lastSaid: ({ when }: { when: string }) => `Last word ${when}:`,
	enterSends: 'Enter sends it and goes on to the next',
	confidenceHistory: ({ values }: { values: string }) => `Confidence so far: ${values}`,

	// figures open to their formula
	evidence: 'Where these figures come from',
	progress: 'Progress',
	expected: 'Expected today',
	noProgress: 'Not enough evidence yet: it needs where it starts, where it should get, and where it stands.',
	byNumber: ({ from, to, now, share }: { from: string; to: string; now: string; share: string }) =>
		`(now − from) / (to − from) = (${now} − ${from}) / (${to} − ${from}) = ${share}`,
	byRange: ({ low, high, now, share }: { low: string; high: string; now: string; share: string }) =>
		`Inside ${low} to ${high} it is all of it; outside it falls by how far out it is. Now ${now}: ${share}`,
	byMilestones: ({ done, whole, share }: { done: number; whole: number; share: string }) =>
		`Milestones done / milestones = ${done} / ${whole} = ${share}`,
	byYesNo: 'Done is all of it, not yet is none of it.',
	noExpected: 'Nothing is expected by today: that is only asked of committed work under way, in a cycle with dates.',
	expectedRange: 'It should be inside its bounds all the time.',
	expectedLinear: ({ day, days, share }: { day: number; days: number; share: string }) =>
		`Days gone / days of the cycle = ${day} / ${days} = ${share}`,
	expectedByCheckpoints: ({ count: n, share }: { count: number; share: string }) =>
		`In a straight line from one checkpoint to the next (${count(n, 'checkpoint')}): ${share}`,
	noTrend: 'A trend takes two check-ins that say how sure one is.',
	trend: 'As it was said in the check-ins:',

	// what waits for me
	needsMe: 'What needs me',
	askedToTakeOn: 'Would you take this on?',
	helpAsked: 'A hand, asked or offered',
	blockers: 'Yours to clear',
	assumptionsDue: 'Does this still hold?',
	saidToMe: 'Said to you',
	whyNotMe: 'Why not? It helps to find somebody else',
	holds: 'still holds',
	dueOn: ({ date }: { date: string }) => `to look at on ${date}`,
	waits: ({ count: n }: { count: number }) => `${count(n, 'thing waits', 'things wait')} for you`,

	// blockers and offers
	inTheWay: 'In the way',
	since: ({ when }: { when: string }) => `since ${when}`,
	kind: 'Of what kind',
	kinds: {
		decision: 'a decision',
		dependency: 'waiting for others',
		capacity: 'time or hands',
		skill: 'knowing how',
		tool: 'a tool',
		other: 'something else'
	},
	whoSeesToIt: 'Who sees to it',
	seesToIt: ({ name }: { name: string }) => `${name} sees to it`,
	youSeeToIt: 'you see to it',
	nobodySeesToIt: 'nobody sees to it yet',
	passUp: 'Pass it up',
	passedUp: 'passed up',
	change: 'Change',
	whoSolved: 'Who got it out of the way?',
	wasNone: 'It was none',
	openBlocker: 'Something is in the way',
	blockerPlaceholder: 'What stands in the way?',
	offers: ({ name }: { name: string }) => `${name} offers:`,
	helps: ({ name }: { name: string }) => `${name} is helping:`,
	offerPlaceholder: 'What could you do, and when?',
	takeOffer: 'Yes, please',
	declineOffer: 'Not this time',

	// our thirty minutes
	thanksFirst: 'Thanks',
	stuck: 'What is stuck',
	changedHere: 'What changed since a week ago',
	lookAgain: 'What to look at again',
	nothingStuck: 'Nothing that anybody has told of.',
	nothingChanged: 'Nothing was published, changed or checked in.',
	nothingDue: 'No assumption is due within a week.',
	noObjectives: 'This team has no objectives in this cycle yet.',
	confidenceFell: 'Confidence fell',
	fromTo: ({ from, to }: { from: string; to: string }) => `from ${from} to ${to}`,
	atRisk: 'Promised, and at risk',
	behindBy: ({ now, share, expected }: { now: string; share: string; expected: string }) =>
		now === share
			? `${share}; ${expected} would be expected`
			: `${now}, which is ${share}; ${expected} would be expected`,
	atRiskFormula:
		'Committed work that is published and not explored, where expected − progress is more than 25 points. Expected runs in a straight line from the first day to the last, or along the checkpoints.',

	// thanks
	thanks: 'Thanks',
	thanksOf: 'Whose thanks',
	everybody: 'Everybody',
	earlierThanks: 'Earlier thanks',
	recogniseTitle: 'Thank somebody',
	toWhom: 'To whom?',
	forWhat: 'For what?',
	forWhatPlaceholder: 'What did they do, and what did it change?',
	whichWork: 'Which work is it about?',
	whichMeaning: 'What did it show?',
	happenedOn: 'When it happened',
	thanked: 'Thank you for saying so.',
	nobodyToThank: 'Nobody else is in this space yet. Invite the first person.',
	cardTo: ({ name }: { name: string }) => `To ${name}`,
	cardFrom: ({ name }: { name: string }) => `from ${name}`,
	cardActions: 'What to do with your card',

	// meaning
	meanings: {
		interest: 'interest',
		passion: 'passion',
		inspiration: 'inspiration',
		habit: 'habit',
		achievement: 'achievement'
	},
	meaning: 'What this feeds in me',
	meaningWords: 'In a sentence',
	meaningPrivate: 'Only on this device.',
	meaningIsShared: 'Shared: the others see it at the objective.',
	meaningShared: 'The others see it now.',
	share: 'Share it',
	unshare: 'Take it back',
	sharedMeanings: 'What it means to us',

	// the rhythm
	calendar: 'Calendar file',
	calendarHint: 'The weekly word, our 30 minutes, assumptions and the end of the cycle, for any calendar.',
	reminder: ({ count: n }: { count: number }) => `${count(n, 'thing waits', 'things wait')} for you in Week.`,
	reminderCheckIn: 'Your key results wait for a word this week.',

	// keys
	keys: 'In the week',
	keyRows: 'From one key result to the next',
	keyOpen: 'Open the check-in; send it',
	keyConfidence: 'How sure, 0 to 10',
	keyValue: 'A little more, a little less',
	keyLeave: 'Leave it; what was written is kept'
};
