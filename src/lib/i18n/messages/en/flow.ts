// How messages travel: signals and receipts, echoes, and what is remembered of the level above.
import { grouped } from '../grouped';
import { count } from './words';

const hours = (minutes: number): string => {
	const value = Math.round(minutes / 6) / 10;
	return value < 1
		? count(Math.round(minutes), 'working minute')
		: count(value < 10 ? value : Math.round(value), 'working hour');
};
const days = (minutes: number): string =>
	minutes < 960 ? hours(minutes) : `${grouped(Math.round(minutes / 48) / 10)} working days`;

export const flow = {
	title: 'How messages travel',
	line: 'What changed above and beside you, whether it was understood, and how long that takes',
	reading: 'Going through the journal …',

	changes: 'What changed above and beside me',
	changesAround: ({ title }: { title: string }) => `What changed around “${title}”`,
	allRead: 'You have seen everything that changed above and beside you',
	allReadText: 'When something published is reworded, or trouble comes up from below, it waits here until you say so.',
	nothingChanged: 'Nothing published has changed here yet',
	waiting: ({ count: n }: { count: number }) => count(n, 'change waits for you', 'changes wait for you'),
	gotItKey: 'Got it, and on to the next change',
	gotItDone: ({ title }: { title: string }) => `“${title}”: noted that you have it.`,
	direction: { down: 'from above', sideways: 'beside you', up: 'from below' },
	changed: ({ name, when }: { name: string; when: string }) => `${name} changed it ${when}`,
	dropped: ({ name, when }: { name: string; when: string }) => `${name} dropped it ${when}`,
	assumptionBroken: ({ name, when }: { name: string; when: string }) => `An assumption broke; ${name} noted it ${when}`,
	blockerPassedUp: ({ name, when }: { name: string; when: string }) =>
		`${name} asks you to look at this blocker, ${when}`,
	confidenceFell: ({ name, when, before, after }: { name: string; when: string; before: number; after: number }) =>
		`Confidence fell from ${before} to ${after}; ${name} said so ${when}`,
	keyResultAdded: ({ name, when, count: n }: { name: string; when: string; count: number }) =>
		n === 1 ? `${name} added a key result ${when}` : `${name} added ${n} key results ${when}`,
	keyResultLetGo: ({ name, when, count: n }: { name: string; when: string; count: number }) =>
		n === 1 ? `${name} let go of a key result ${when}` : `${name} let go of ${n} key results ${when}`,
	keyResultGone: 'A key result that is no more',
	keyResultNew: 'A new key result',
	fields: {
		title: 'Title',
		why: 'Why',
		owner: 'Owner',
		state: 'State',
		type: 'Measured as',
		from: 'From',
		to: 'To',
		low: 'At least',
		high: 'At most',
		unit: 'Unit',
		dropped: 'Dropped',
		confidence: 'Confidence'
	},
	nothing: 'nothing',
	removedWords: 'taken out:',
	addedWords: 'put in:',
	become: 'became',
	answer: 'Your answer, in a sentence',
	sendAnswer: 'Answer',
	waitsFor: 'Waiting for my answer',
	whatChanged: 'What changed around it',
	newsFor: ({ count: n }: { count: number }) => `${count(n, 'thing')} to look at`,

	echo: 'Echo',
	echoAsk: 'Say it back',
	echoAskLabel: ({ title }: { title: string }) => `In your own words: what is “${title}” for?`,
	echoHint: 'One sentence, as you would tell it to somebody in the corridor. Its owner says whether that is it.',
	echoSend: 'Send the echo',
	echoWaits: 'The other side has not answered yet.',
	echoAgain: 'Say it anew',
	echoBy: ({ name }: { name: string }) => `${name} has heard:`,
	echoQuestion: ({ title, name }: { title: string; name: string }) =>
		`${name} says back what “${title}” is for. Is that it?`,
	echoNote: 'A word with it, if you like',
	answers: { same: 'That’s it', partly: 'Partly', other: 'Not what I meant' },
	answered: { same: 'That’s it.', partly: 'Partly.', other: 'Not what was meant.' },
	unverified: ({ date }: { date: string }) => `Unverified since the wording changed on ${date}`,
	rewordOriginal: 'Reword the original',

	hearing: 'What did we hear?',
	hearingText:
		'Once a cycle, everybody writes from memory what the level above wants, before anything is shown. Those above say what was meant. No names, and no looking it up.',
	hearingStart: 'Start a round',
	hearingOwnLevel: 'What are we here for?',
	hearingRecall: ({ team }: { team: string }) => `From memory: what does ${team} want to reach this cycle?`,
	hearingPurpose: 'From memory, in one sentence: what are we here for?',
	hearingLine: ({ n }: { n: number }) => `Sentence ${n}`,
	hearingKnow: 'Do you think you know?',
	hearingYes: 'I think I know',
	hearingNo: 'Not really',
	hearingPart: 'My own part in it',
	hearingPartHint: 'Stays on this device. Nobody else sees it.',
	hearingGive: 'Hand it in',
	hearingGiven:
		'Yours is in. Nobody sees whose it is. Please do not answer again on a device that was away: without names, both would count.',
	hearingTwice: ({ count: n }: { count: number }) =>
		`${count(n, 'answer', 'answers')} more than people: somebody answered on two devices that had not met. Without names nobody can tell which to take out, so all of them count.`,
	hearingCount: ({ count: n }: { count: number }) => count(n, 'answer is in', 'answers are in'),
	hearingNoTeam: 'You are in no team yet; whoever is in one can answer. Teams stand under People.',
	hearingToMarking: 'Everybody has written: mark them',
	hearingToMarkingText: 'After this nobody can answer any more.',
	hearingMark: 'What was heard of yours',
	hearingMarkText: 'The names are hidden. Say of each sentence whether it is what you meant.',
	hearingNothingToMark: 'Nothing for you to mark.',
	hearingWaitsForMarks: ({ count: n }: { count: number }) =>
		`${count(n, 'sentence waits', 'sentences wait')} for those above.`,
	hearingAbout: 'It is about',
	hearingNone: 'none of them',
	hearingClose: 'End the round',
	hearingResults: 'What was heard',
	hearingOf: ({ date }: { date: string }) => `Round of ${date}`,
	hearingNotEnough: ({ count: n, least }: { count: number; least: number }) =>
		`Not enough answers yet: ${n} marked, ${least} are needed.`,
	hearingLevel: ({ level }: { level: number }) => (level === 0 ? 'The top level' : `Level ${level + 1}`),
	hearingKept: ({ recall }: { recall: string }) => `${recall} of it was there`,
	hearingLost: ({ added }: { added: string }) => `${added} more was lost than one level above`,
	hearingGained: ({ added }: { added: string }) => `${added} more was there than one level above`,
	hearingThought: ({ thought, of, knew }: { thought: number; of: number; knew: number }) =>
		`${thought} of ${of} thought they know; ${knew} of ${of} recalled two thirds or more.`,

	figures: 'How it goes',
	formula: 'Formula',
	evidence: 'Evidence',
	why: 'Where this comes from',
	notEnough: 'Not enough evidence yet',
	hours,
	days,
	median: ({ time }: { time: string }) => `half within ${time}`,
	beyond: 'most are still open',
	counts: ({ count: n, of }: { count: number; of: number }) => `${n} of ${of}`,
	p90: ({ time }: { time: string }) => `nine of ten within ${time}`,
	hop: ({ from, to }: { from: number; to: number }) => `From level ${from + 1} to level ${to + 1}`,
	understood: 'Until a change is understood',
	understoodFormula:
		'Working time from a change to “Got it”, for each person who should hear of it. Open ones count at their present age (Kaplan–Meier), so that silence cannot look fast. A working day counts 8 hours; weekends and days off count none.',
	understoodNeeds: 'It takes four people who press “Got it” on what changed above or beside them.',
	receiptsOf: ({ count: n, of }: { count: number; of: number }) => `${n} of ${of} have said “Got it”.`,
	answersOf: ({ count: n, of }: { count: number; of: number }) => `${n} of ${of} have been answered.`,
	endToEnd: 'Until the last one has it',
	endToEndFormula:
		'For each change: from the change to the last “Got it” of everybody who should hear of it; open while one is.',
	signalsOf: ({ count: n, of }: { count: number; of: number }) => `${n} of ${of} changes have been understood by all.`,
	upward: 'Until those below get an answer',
	upwardFormula:
		'From a broken assumption, a blocker passed up or a fall of confidence by 3 or more, to the first answer from above.',
	upwardNeeds: 'It takes four answers to what came up from below.',
	travel: 'On its way to the device',
	travelFormula: 'From the change to its arrival on the reader’s device, where the receipt says so.',
	understanding: 'From the device to the person',
	understandingFormula: 'From the arrival on the reader’s device to “Got it”.',
	reach48: 'Understood within two working days',
	reach48Formula: '“Got it” within two working days / everybody who has had two working days for it.',
	reach48Needs: 'It takes a change that is two working days old.',
	fresh: 'Links that still mean what was agreed',
	freshFormula: 'Links pinned to the wording that stands there now / accepted links.',
	freshNeeds: 'It takes a link that the other side has accepted.',
	freshAll: 'All of them are fresh.',
	freshStale: 'Changed since it was agreed:',
	fidelity: 'What comes back across a link',
	fidelityFormula: 'Mean of the answers to fresh echoes: that’s it = 1, partly = ½, not what I meant = 0.',
	fidelityValue: ({ mean, count: n, of }: { mean: string; count: number; of: number }) =>
		`${mean}, known on ${n} of ${of} links`,
	fidelityNeeds: 'It takes an echo that the other side has answered: “Say it back” at any link.',
	coverage: ({ count: n, of }: { count: number; of: number }) =>
		`${n} of ${of} accepted links have a fresh, answered echo.`,
	recall: 'What is remembered of the level above',
	recallFormula:
		'For each person: best mark per objective recalled, summed, over the objectives above (three at most); then the mean. Four answers at least.',
	recallNeeds: 'It takes a round of “What did we hear?” with four marked answers.'
};
