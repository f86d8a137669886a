// Plays a story through the real commands, each signed at the device of the person who acts.
import { byOrder } from '$lib/model/order';
import { journalRoot } from '$lib/model/schema';
import { announceSuccessor, foundSpace, Journal, openNextCycle, Plan } from '$lib/plan';
import type { Begun, Device, PlanDocument } from '$lib/plan';
import { checker } from '../journal-keeper';
import { calendarOf, moment } from './calendar';
import type { CycleDates } from './calendar';
import { Pen } from './cast';
import { morning, Scene } from './scene';
import type { Name, Story } from './story';
import { openingSteps, stepsOf } from './steps';

export interface Mine {
	/** This device, which founds the space. */
	readonly device: Device;
	/** What the reader is called in the story. */
	readonly name?: string;
	readonly newId: () => string;
	/** Epoch milliseconds; nothing in the story happens later. */
	readonly now: number;
	/** ISO date on this device's calendar. */
	readonly today: string;
}

export interface Example {
	readonly space: string;
	/** Whom this device speaks for. */
	readonly person: string;
	/** Oldest first; the last is the running one. */
	readonly cycles: readonly Begun[];
}

export async function playStory(story: Story, mine: Mine): Promise<Example> {
	const [first, second] = calendarOf(mine.today);
	const pens = new Map<Name, Pen>();
	const names = new Map<Name, string>();
	const cycleName = ({ season, year }: CycleDates) => story.cycleName(season, year);

	const opening = { newId: mine.newId, now: moment(first.start, morning - 10) };
	const begun = await foundSpace(
		{
			spaceName: story.space,
			personName: mine.name?.trim() || story.you,
			language: story.language,
			cycleName: cycleName(first),
			start: first.start,
			end: first.end,
			charter: story.charter
		},
		mine.device,
		opening
	);
	const { space, person } = begun;
	const pen = new Pen(person, mine.device);
	pens.set('me', pen);
	names.set('me', person);
	names.set(story.teams[0]?.name ?? '', begun.document.all('teams')[0]?.id ?? '');

	const sceneOf = ({ cycle, document, spaceRecords, cycleRecords }: Begun, dates: CycleDates) => {
		const journal = new Journal(document.doc, { space, cycle, checker });
		journal.trust([...spaceRecords, ...cycleRecords]);
		return new Scene(story, dates, space, cycle, new Plan(document, journal), names, pens, mine);
	};

	pen.adopt([...begun.spaceRecords, ...begun.cycleRecords]);
	const closed = sceneOf(begun, first);
	await closed.play([...openingSteps(story), ...stepsOf(story.cycles[0])]);

	const carried = story.cycles[1].carried ?? [];
	const turning = moment(second.start, morning - 10);
	const next = await openNextCycle(
		closed.plan,
		{
			cycleName: cycleName(second),
			start: second.start,
			end: second.end,
			carry: carried.map((name) => closed.id(name))
		},
		mine.device,
		{ space, cycle: begun.cycle, person },
		pen.chain(''),
		{ newId: mine.newId, now: turning }
	);
	pen.adopt(next.cycleRecords);
	closed.who = 'me';
	closed.at = turning;
	await closed.records([announceSuccessor({ cycle: next.cycle, name: cycleName(second) })]);
	renameCarried(closed.plan.document, next.document, begun.cycle, names);
	const running = sceneOf(next, second);
	await running.play(stepsOf(story.cycles[1]));

	const spaceRecords = pen.chain('');
	const cycles = [begun, next].map(({ cycle, document }) => {
		const known = document.doc.getMap(journalRoot);
		document.record(spaceRecords.filter(({ key }) => !known.has(key)));
		return { space, cycle, person, document, spaceRecords, cycleRecords: pen.chain(cycle) };
	});
	return { space, person, cycles };
}

/** What went on into the next cycle keeps its name in the story: the name now means the new one. */
function renameCarried(from: PlanDocument, to: PlanDocument, cycle: string, names: Map<Name, string>): void {
	const nameOf = new Map([...names].map(([name, id]) => [id, name]));
	for (const objective of to.all('objectives')) {
		const old = objective.carriedFrom.slice(cycle.length + 1);
		const parts = (document: PlanDocument, of: string) =>
			document
				.all('keyResults')
				.filter((keyResult) => keyResult.objective === of)
				.sort(byOrder);
		const now = [objective.id, ...parts(to, objective.id).map(({ id }) => id)];
		[old, ...parts(from, old).map(({ id }) => id)].forEach((id, at) => names.set(nameOf.get(id) ?? id, now[at] ?? id));
	}
}
