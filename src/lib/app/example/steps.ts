// Turns what a story tells into single steps in the order in which they are to be played.
import { act } from '$lib/plan';
import { cycleEntity } from '$lib/model/schema';
import { addDays } from './calendar';
import { isHeard, perform as performHeard } from './heard';
import type { Scene, Step } from './scene';
import { performInWeek } from './week-steps';
import type { CycleTold, Deed, KeyResultTold, Name, ObjectiveTold, Story } from './story';

/** The first morning: the reader lets everybody in and draws the teams. */
export function openingSteps(story: Story): Step[] {
	const when = 1.1;
	const step = (play: Step['play'], who = 'me'): Step => ({ when, who, play });
	const people = Object.entries(story.people).filter(([, { newcomer }]) => !newcomer);
	const [root] = story.teams;
	return [
		...people.map(([name]) => step((scene) => scene.admits(name))),
		...story.teams.slice(1).map(({ name, title, parent = '' }) =>
			step(async (scene) => {
				scene.call(name, await scene.does(act.addTeam, { name: title, parent: scene.id(parent) }));
			})
		),
		...story.teams.flatMap(({ name, lead, members }) => [
			...members.map((member) => step((scene) => joins(scene, name, member))),
			step((scene) => scene.does(act.setTeam, { id: scene.id(name), lead: scene.id(lead) }))
		]),
		step((scene) =>
			scene.does(act.setMembership, { team: scene.id(root?.name ?? ''), person: scene.id('me'), member: false })
		),
		...people.flatMap(([name, { mentor }]) => (mentor ? [step((scene) => mentors(scene, name, mentor))] : []))
	];
}

const joins = (scene: Scene, team: Name, person: Name) =>
	scene.does(act.setMembership, { team: scene.id(team), person: scene.id(person), member: true });

const mentors = (scene: Scene, person: Name, mentor: Name) =>
	scene.does(act.setPerson, { id: scene.id(person), mentor: scene.id(mentor) });

export function stepsOf(cycle: CycleTold): Step[] {
	const { purpose } = cycle;
	const purposeStep: Step[] = purpose
		? [{ when: 1.1, who: 'me', play: async (scene) => scene.types('meta', cycleEntity, 'purpose', purpose) }]
		: [];
	/** Of one day: those who come in come first, what is closed is closed last, what is said of a check-in follows it. */
	const part = (...kinds: readonly Deed['do'][]) => cycle.deeds.filter((deed) => kinds.includes(deed.do)).map(deedStep);
	const others = cycle.deeds.filter((deed) => !['join', 'check-in', 'close', 'move-cycle'].includes(deed.do));
	return [
		...purposeStep,
		...part('join'),
		...cycle.objectives.flatMap((objective) => drafting(objective)),
		...cycle.objectives.flatMap((objective) => publishing(objective)),
		...cycle.objectives.flatMap(({ keyResults }) => keyResults).flatMap(following),
		...others.map(deedStep),
		...part('check-in'),
		...part('close'),
		...part('move-cycle')
	];
}

function drafting(told: ObjectiveTold): Step[] {
	const { name, team, owner, by = owner, co = [], nature, kind, title, why, idea, drafted, assumptions = [] } = told;
	const step = (play: Step['play'], who = by): Step => ({ when: drafted, who, play });
	return [
		step(async (scene) => {
			const values = {
				owner: scene.id(owner),
				...(nature ? { nature } : {}),
				...(kind ? { kind } : {}),
				...(idea ? { state: 'idea' as const } : {})
			};
			const id = await scene.does(act.addObjective, { team: scene.id(team), title, values });
			scene.call(name, id);
			scene.types('objectives', id, 'why', why);
		}),
		...co.map((person) =>
			step((scene) =>
				scene.does(act.setCoOwner, { objective: scene.id(name), person: scene.id(person), coOwner: true })
			)
		),
		...assumptions.map(({ text, review }, at) =>
			step(async (scene) => {
				const reviewOn = addDays(scene.dates.start, review * 7 - 3);
				scene.call(`${name}?${at}`, await scene.does(act.addAssumption, { objective: scene.id(name), text, reviewOn }));
			})
		),
		...told.keyResults.flatMap((keyResult) => draftingPart(told, keyResult))
	];
}

const proposerOf = (objective: ObjectiveTold, { by, owner }: KeyResultTold): Name =>
	by ?? owner ?? objective.by ?? objective.owner;

function draftingPart(objective: ObjectiveTold, told: KeyResultTold): Step[] {
	const { name, title, owner, measure, milestones, confidence, note } = told;
	const by = proposerOf(objective, told);
	const step = (play: Step['play'], who = by): Step => ({ when: objective.drafted, who, play });
	return [
		step(async (scene) => {
			const values = {
				...measure,
				...{ owner: owner === null ? null : scene.id(owner) },
				...(confidence === undefined ? {} : { confidence })
			};
			const id = await scene.does(act.addKeyResult, { objective: scene.id(objective.name), title, values });
			scene.call(name, id);
			if (note) scene.types('keyResults', id, 'note', note);
		}),
		...milestones.map(([text], at) =>
			step(async (scene) => {
				scene.call(`${name}!${at}`, await scene.does(act.addMilestone, { keyResult: scene.id(name), text }));
			})
		),
		...(told.initiatives ?? []).map(([text], at) =>
			step(async (scene) => {
				scene.call(`${name}+${at}`, await scene.does(act.addInitiative, { keyResult: scene.id(name), text }));
			})
		),
		...(told.checkpoints ?? []).map(([week, value]) =>
			step((scene) =>
				scene.does(act.addCheckpoint, {
					keyResult: scene.id(name),
					on: addDays(scene.dates.start, week * 7 - 3),
					value
				})
			)
		)
	];
}

function publishing(objective: ObjectiveTold): Step[] {
	const { name, owner, published, keyResults } = objective;
	if (published === undefined) return [];
	return [
		{ when: published, who: owner, play: (scene) => scene.does(act.publish, { id: scene.id(name) }) },
		...keyResults.flatMap((told): Step[] => {
			const { accepted = published } = told;
			const own = told.owner === proposerOf(objective, told); // said yes by writing it
			if (told.owner === null || own || accepted === false) return [];
			return [
				{ when: accepted, who: told.owner, play: (scene) => scene.does(act.accept, { id: scene.id(told.name) }) }
			];
		})
	];
}

/** What became of a key result week by week. */
function following(told: KeyResultTold, turn: number): Step[] {
	const { name, owner, milestones, initiatives = [], checkIns } = told;
	const ticks = (collection: 'milestones' | 'initiatives', mark: string, items: typeof milestones) =>
		items.flatMap(([, done], at): Step[] =>
			done === undefined
				? []
				: [
						{
							when: done,
							turn,
							who: owner ?? 'me',
							play: (scene) => scene.does(act.tick, { in: collection, id: scene.id(`${name}${mark}${at}`), done: true })
						}
					]
		);
	return [
		...ticks('milestones', '!', milestones),
		...ticks('initiatives', '+', initiatives),
		...checkIns.map(({ when, who = owner ?? 'me', ...words }): Step => ({
			...{ when, turn, who },
			play: (scene) => scene.does(act.checkIn, { id: scene.id(name), ...words })
		}))
	];
}

const deedStep = (deed: Deed): Step => ({ when: deed.when, who: deed.who, play: (scene) => perform(scene, deed) });

const collectionOf = (scene: Scene, id: string): 'objectives' | 'keyResults' =>
	scene.plan.get('objectives', id) ? 'objectives' : 'keyResults';

async function perform(scene: Scene, deed: Deed): Promise<unknown> {
	if (isHeard(deed)) return performHeard(scene, deed);
	switch (deed.do) {
		case 'comment': {
			const on = scene.id(deed.on);
			const { replyTo, text, name } = deed;
			const anchor = deed.quote === undefined ? undefined : anchorAt(scene, on, deed.field ?? 'title', deed.quote);
			const reply = replyTo === undefined ? {} : { replyTo: scene.id(replyTo) };
			const id = await scene.does(act.comment, { on, text, ...reply, ...(anchor ? { anchor } : {}) });
			if (name) scene.call(name, id);
			return;
		}
		case 'resolve':
			return scene.does(act.resolve, { id: scene.id(deed.comment), resolved: true });
		case 'helpful':
			return scene.does(act.markHelpful, { comment: scene.id(deed.comment), helpful: true });
		case 'ask-help':
			return scene.call(deed.name, await scene.does(act.askForHelp, { on: scene.id(deed.on), text: deed.text }));
		case 'solve-help':
			return scene.does(act.solveHelp, { id: scene.id(deed.help), by: scene.id(deed.by) });
		case 'ask-link': {
			const { kind, name } = deed;
			const id = await scene.does(act.askLink, { from: scene.id(deed.from), to: scene.id(deed.to), kind });
			if (name) scene.call(name, id);
			return;
		}
		case 'answer-link': {
			const { link, yes, reason = '' } = deed;
			return scene.does(act.answerLink, { id: scene.id(link), yes, reason });
		}
		case 'reword': {
			const id = scene.id(deed.on);
			const collection = collectionOf(scene, id);
			scene.types(collection, id, deed.field, deed.text);
			return scene.does(act.settle, { in: collection, id });
		}
		case 'set': {
			const { owner, ...values } = deed.values;
			const whose = owner === undefined ? {} : { owner: owner && scene.id(owner) };
			return scene.does(act.setKeyResult, { id: scene.id(deed.on), values: { ...values, ...whose } });
		}
		case 'accept':
			return scene.does(act.accept, { id: scene.id(deed.on) });
		case 'decline':
			return scene.does(act.decline, { id: scene.id(deed.on), reason: deed.reason });
		case 'publish':
			return scene.does(act.publish, { id: scene.id(deed.on) });
		case 'close':
			return scene.does(act.closeObjective, { id: scene.id(deed.on) });
		case 'drop':
			return scene.does(act.drop, { id: scene.id(deed.on), reason: deed.reason });
		case 'check-in':
			return scene.does(act.checkIn, { id: scene.id(deed.on), ...deed.said });
		case 'review-assumption':
			return scene.does(act.setAssumption, {
				id: scene.id(`${deed.of}?${deed.at}`),
				values: { state: deed.state }
			});
		case 'not-doing': {
			const id = await scene.does(act.addNotDoing, { text: deed.text });
			return scene.types('notDoing', id, 'reason', deed.reason);
		}
		case 'agree':
			return scene.does(act.addAgreement, { text: deed.text });
		case 'put-aside': {
			const { label, reason } = deed;
			const on = scene.id(deed.on);
			const words = (scene.plan.get('keyResults', on) ?? scene.plan.get('objectives', on))?.title ?? '';
			return scene.does(act.dismissHint, { on, field: 'title', label, words, reason });
		}
		case 'sign-charter':
			return scene.does(act.signCharter, { charter: scene.plan.get('meta', cycleEntity)?.charter ?? '' });
		case 'away':
			return scene.does(act.addAway, {
				person: scene.id(deed.who),
				from: scene.dates.day(deed.from),
				to: scene.dates.day(deed.to)
			});
		case 'join':
			await scene.admits(deed.person);
			await joins(scene, deed.team, deed.person);
			return mentors(scene, deed.person, deed.mentor);
		case 'move-cycle':
			return scene.does(act.moveCycle, { state: deed.to });
		default:
			return performInWeek(scene, deed);
	}
}

/** Pins a comment to words of a title or a why, at places that move with them. */
function anchorAt(scene: Scene, on: string, field: 'title' | 'why', quote: string) {
	const text = scene.text(collectionOf(scene, on), on, field);
	const at = text.read().indexOf(quote);
	if (at < 0) throw new Error(`“${quote}” stands nowhere in “${text.read()}”`);
	return { field, start: text.place(at), end: text.place(at + quote.length, 'before'), quote };
}
