// The writing coach: what it asks, why it matters, what one can do. Fetched with the coach, so that no page waits for it.
import { grouped } from '../grouped';
import { count } from './words';

interface Quote {
	/** The words it is about, as they were written. */
	readonly words: string;
}

interface Share {
	readonly n: number;
	readonly of: number;
}

const shares = [
	[0.15, 'A few'],
	[0.29, 'About a quarter'],
	[0.42, 'About a third'],
	[0.58, 'About half'],
	[0.71, 'About two thirds'],
	[0.86, 'Most']
] as const;

/** A share in words; of fewer than ten, as a count. */
function share({ n, of }: Share, what: string): string {
	if (n === 0) return `None of the ${what}`;
	if (n === of) return `All of the ${what}`;
	if (of < 10) return `${grouped(n)} of the ${grouped(of)} ${what}`;
	return `${shares.find(([limit]) => n / of < limit)?.[1] ?? 'Nearly all'} of the ${what}`;
}

const verb = ({ n, of }: Share, one: string, many: string) => (n === 1 && of > 1 && of < 10 ? one : many);

const outcome =
	'What we do can be finished without anything getting better. Lists of work done are where reports begin.';
const seen =
	'Where nobody can tell, nobody can say whether a problem was solved, and the check-in becomes a formality.';
const sure =
	'Where the sure things become key results, the unsure ones go elsewhere, and the plan becomes a list of duties.';
const start = 'Without a start nobody knows how hard it is; and a hard goal without its context wears people out.';

export const coach = {
	/** Short names of the questions, for lists. */
	names: {
		'task-output': 'a task',
		unmeasurable: 'hard to see',
		'maintain-bau': 'as it always is',
		'no-baseline': 'no start',
		multi: 'two in one',
		'vague-objective': 'for whom?',
		'metric-in-objective': 'a figure in an objective',
		'pay-linked': 'pay or appraisal',
		negative: 'punishment',
		'copies-parent': 'the same as above'
	},
	ask: {
		'task-output': ({ words }: Quote) => `When “${words}” is done, what is different, and for whom?`,
		'task-output-count': ({ words }: Quote) => `“${words}” counts what we make. What would that change?`,
		'task-objective': ({ words }: Quote) => `“${words}” is work to do. What do we hope is different afterwards?`,
		unmeasurable: ({ words }: Quote) => `How would we see that “${words}” has come true?`,
		'unmeasurable-praise': ({ words }: Quote) =>
			`Two people may read “${words}” differently. What would both of them see?`,
		'maintain-bau': ({ words }: Quote) => `“${words}” keeps things as they are. Is that what this cycle is for?`,
		'maintain-plan': ({ words }: Quote) => `“${words}” follows a plan made elsewhere. What would change because of us?`,
		'no-baseline': ({ words }: Quote) => `“${words}”: and where does it stand today?`,
		'no-baseline-relative': ({ words }: Quote) => `“${words}” of what? Where does it stand today?`,
		multi: ({ words }: Quote) => `Are these two results? The second may begin at “${words}”.`,
		'vague-objective': ({ words }: Quote) => `For whom would “${words}” be better, and how would they notice?`,
		'metric-in-objective': ({ words }: Quote) => `Would “${words}” stand better in a key result?`,
		'pay-linked': ({ words }: Quote) => `Does “${words}” tie this to pay or appraisal?`,
		negative: ({ words }: Quote) => `Would “${words}” make people careful rather than bold?`,
		'copies-parent': ({ words }: Quote) => `This says nearly what “${words}” says. Which part of it is ours?`
	},
	matters: {
		'task-output': outcome,
		'task-output-count': outcome,
		'task-objective': outcome,
		unmeasurable: seen,
		'unmeasurable-praise': seen,
		'maintain-bau': sure,
		'maintain-plan': sure,
		'no-baseline': start,
		'no-baseline-relative': start,
		multi: 'Two results share one number badly: at half of it, nobody knows which half.',
		'vague-objective': 'A direction that fits everything guides nobody, and people are left to themselves.',
		'metric-in-objective': 'An objective made of a figure is read as a quota. It can say what the figure is for.',
		'pay-linked':
			'Once money hangs on it, people promise what is safe. Attainment here is for planning, not for appraisal.',
		negative: 'Where a miss is punished, targets are set low and bad news comes late.',
		'copies-parent':
			'A goal handed down word for word is a quota. What a team adds in its own words is what it will own.'
	},
	/** What the buttons do. */
	ways: {
		questions: 'Three questions …',
		outcomeOfObjective: 'Say what would be different',
		bounds: 'Keep it within bounds',
		change: 'Say what should change',
		baseline: 'Say from where',
		split: 'Make it two',
		forWhom: 'Say for whom',
		figure: 'Measure it in a key result',
		takeOut: 'Take this part out',
		reword: 'Say it without that',
		ownPart: 'Write our own part'
	},
	/** What a button has done, beside an Undo. */
	did: {
		split: 'Now there are two.',
		bounds: 'It is kept within bounds now.',
		baseline: 'It goes from one figure to another now.',
		figure: 'A key result measures it now.',
		takeOut: 'Taken out.'
	},
	aside: 'Put aside',
	reasons: ['It is right as it stands', 'We have talked about it', 'The words mean something else here', 'Not now'],
	otherReason: 'Another reason …',
	reasonLabel: 'Why? The reason is kept, for everybody.',
	keepReason: 'Put it aside',
	reasonKept: 'Put aside. The same text is not asked about again.',
	/** Somebody asked about a text. */
	none: 'No question about this.',
	questions: ({ count: n }: { count: number }) => count(n, 'question'),
	questionsAt: ({ count: n, title }: { count: number; title: string }) => `${count(n, 'question')} about “${title}”`,
	putAsideHere: ({ count: n }: { count: number }) => `${grouped(n)} put aside`,
	askAgain: 'Ask again',
	/** For screen readers, when a question comes up beside what is being written. */
	came: ({ count: n }: { count: number }) => `${count(n, 'question')} about what you wrote, in the margin.`,
	quiet: 'No questions here',
	unquiet: 'Questions here again',
	where:
		'The questions come from rules about language, on this device. Nothing you write is sent anywhere for them, and nothing waits for them. They may be wrong: put them aside.',

	check: {
		title: 'Check the whole plan',
		reading: 'Reading the plan …',
		nothing: 'Nothing in this plan raises a question. The coach sees sentences only; whether they matter, people know.',
		found: ({ count: n, texts }: { count: number; texts: number }) =>
			`${count(n, 'question')}, about ${count(texts, 'text')}. The most useful stand first; nobody has to answer all of them.`,
		groups: {
			trust: 'Pay, appraisal, punishment',
			aim: 'What an objective is for',
			outcome: 'What is different afterwards',
			measure: 'How it would be seen',
			own: 'In their own words'
		},
		more: ({ count: n }: { count: number }) => `${grouped(n)} more`,
		goTo: ({ title }: { title: string }) => `Go to “${title}”`,
		asideTitle: 'Put aside, with reasons',
		asideNone: 'Nothing has been put aside.',
		asideLine: 'Where many give the same reason, they may know something that the coach does not.',
		baseline: (some: Share) =>
			`${share(some, 'key results')} ${verb(some, 'has its', 'have their')} from and to filled in.`,
		why: (some: Share) => `${share(some, 'objectives')} ${verb(some, 'says', 'say')} why.`,
		tasks: (some: Share) => `${share(some, 'key results')} ${verb(some, 'reads', 'read')} like a task.`
	},

	outcome: {
		title: 'From a task to what it is for',
		task: 'It says now',
		taskWas: 'It said',
		changed: 'Somebody else has changed these words since you opened this.',
		lookAgain: 'It says something else by now, as above. Take yours over if it still holds.',
		gone: 'Somebody has removed this key result meanwhile. Your answers stay on this device.',
		different: 'What would be different if this worked?',
		differentHint: 'For whom? What would they say?',
		sign: 'How would we see it?',
		signHint: 'What can be counted or asked',
		from: 'From what …',
		fromHint: 'if known',
		to: '… to what?',
		proposal: 'The key result in your words',
		proposalHint: 'Put together from your answers. Change it as you like.',
		keepTask: 'Go on with the task as an initiative of this key result',
		noFigure: 'That does not look like a number yet.',
		differentUnits: 'The two have different units.',
		done: 'Take it over',
		taken: 'Taken over.',
		/** The answers as one sentence. */
		joined: ({ different, sign }: { different: string; sign: string }) => `${different}: ${sign}`
	}
};
