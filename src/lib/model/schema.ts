// The words of the domain: every collection of a cycle's document, and the fields of its entities.
import { choice, day, flag, instant, maybe, number, order, place, ref, text, word } from './field';
import type { Field, ValueOf } from './field';

/** Raised only together with a migration. A document with a higher number is read by a newer Hearth, not by this one. */
export const schemaVersion = 2;

export const natures = ['run', 'change', 'explore'] as const;
export const kinds = ['committed', 'aspirational'] as const;
export const objectiveStates = ['idea', 'draft', 'published', 'closed', 'dropped'] as const;
export const cycleStates = ['draft', 'active', 'review', 'closed'] as const;
export const measureTypes = ['number', 'milestones', 'yesno', 'range'] as const;
export const linkKinds = ['serves', 'needs'] as const;
export const linkStates = ['asked', 'accepted', 'declined'] as const;
/** What somebody's words on an objective come to, as its owner sees it: worth 1, a half, 0. */
export const marks = ['same', 'partly', 'other'] as const;
/** What work can feed in a person. */
export const meanings = ['interest', 'passion', 'inspiration', 'habit', 'achievement'] as const;
export const blockerKinds = ['decision', 'dependency', 'capacity', 'skill', 'tool', 'other'] as const;

/**
 * Root name → fields. Each root is a map of entities by random id. `alive: false` is the tombstone:
 * an entity is never taken out, since somebody may be typing in it.
 */
export const schema = {
	/** One entity, `cycle`. */
	meta: {
		spaceName: word(),
		cycleName: word(),
		start: day(),
		end: day(),
		state: choice(cycleStates),
		language: choice(['en', 'zh']),
		/** Cycle this one follows, if any. */
		previous: ref(),
		/** 1 for a space's first cycle. */
		number: number(1, 10_000),
		/** What we are here for: stands in for the level above in a space of one team. */
		purpose: text(),
		charter: text()
	},
	people: { name: word(), mentor: ref(), former: flag(), order: order() },
	/** Days on which a person is away, both included. */
	awayDays: { person: ref(), from: day(), to: day() },
	teams: { name: word(), parent: ref(), lead: ref(), order: order() },
	memberships: { team: ref(), person: ref() },
	objectives: {
		title: text(),
		why: text(),
		note: text(),
		team: ref(),
		owner: ref(),
		/** Whoever had the idea, picked by the team; not who typed it. */
		proposer: ref(),
		nature: maybe(natures),
		kind: maybe(kinds),
		state: choice(objectiveStates),
		dropReason: word(),
		/** The objective of an earlier cycle that this one carries on, as `cycle:objective`. */
		carriedFrom: word(),
		/** The key result it was before; hidden, it keeps what an objective has no field for. */
		turnedFrom: ref(),
		order: order()
	},
	coOwners: { objective: ref(), person: ref() },
	assumptions: {
		objective: ref(),
		body: text(),
		reviewOn: day(),
		state: choice(['holds', 'broken', 'settled']),
		order: order()
	},
	keyResults: {
		objective: ref(),
		title: text(),
		note: text(),
		owner: ref(),
		proposer: ref(),
		/** Cache of the owner's own answer in the journal. */
		acceptedBy: ref(),
		type: choice(measureTypes),
		from: number(),
		to: number(),
		/** Bounds of a `range` key result, both included. */
		low: number(),
		high: number(),
		unit: word(),
		/** Of a number whose start is not known yet; else it follows from `from` and `to`. */
		direction: choice(['up', 'down']),
		current: number(),
		confidence: number(0, 10),
		/** Confidence when it was published, against which later ones are read. */
		draftConfidence: number(0, 10),
		due: day(),
		dropped: flag(),
		dropReason: word(),
		/** The objective it was before; hidden, it keeps what a key result has no field for. */
		turnedFrom: ref(),
		order: order()
	},
	milestones: { keyResult: ref(), body: text(), done: flag(), order: order() },
	checkpoints: { keyResult: ref(), on: day(), value: number() },
	initiatives: { keyResult: ref(), body: text(), owner: ref(), done: flag(), order: order() },
	/** `from` and `to` are ids of objectives or key results. */
	links: {
		from: ref(),
		to: ref(),
		kind: choice(linkKinds),
		state: choice(linkStates),
		askedBy: ref(),
		answeredBy: ref(),
		reason: word(),
		/** Revision of the target that was accepted. */
		pinned: word()
	},
	notDoing: { body: text(), reason: text(), proposer: ref(), order: order() },
	agreements: { body: text(), order: order() },
	/** `on` is what it is about, `field` the text it is anchored to; `start` and `end` move with that text. */
	comments: {
		on: ref(),
		field: word(),
		start: place(),
		end: place(),
		quote: word(),
		body: text(),
		author: ref(),
		at: instant(),
		replyTo: ref(),
		resolved: flag(),
		withdrawn: flag()
	},
	helpful: { comment: ref(), person: ref() },
	helpRequests: {
		on: ref(),
		body: text(),
		author: ref(),
		at: instant(),
		state: choice(['open', 'solved', 'withdrawn']),
		solvedBy: ref()
	},
	/** What stands in a key result's way. */
	blockers: {
		keyResult: ref(),
		body: text(),
		kind: choice(blockerKinds),
		/** Who sees to it that it goes away. */
		owner: ref(),
		/** The next step. */
		next: word(),
		author: ref(),
		at: instant(),
		state: choice(['open', 'solved', 'withdrawn']),
		solvedBy: ref(),
		solvedAt: instant(),
		/** The people above have been asked to look at it. */
		passedUp: flag()
	},
	/** Help that somebody offers, to a call for help or a blocker. */
	offers: {
		to: ref(),
		person: ref(),
		body: text(),
		at: instant(),
		state: choice(['offered', 'taken', 'declined', 'withdrawn'])
	},
	/** Recognition: who thanks whom, for what, and which of the five meanings it has. */
	cards: {
		author: ref(),
		to: ref(),
		/** The objective or key result it is about, if any. */
		on: ref(),
		body: text(),
		meaning: maybe(meanings),
		happenedOn: day(),
		at: instant(),
		withdrawn: flag()
	},
	/** What a person's work means to them, where they have chosen to share it. */
	meanings: { person: ref(), on: ref(), meaning: choice(meanings), body: text() },
	/** “What did we hear?”: one round of writing from memory. */
	hearings: { askedBy: ref(), at: instant(), state: choice(['open', 'marking', 'closed']) },
	/** What one person remembers of the level above `team`. No name: the record says only that a person took part. */
	recalls: { hearing: ref(), team: ref(), knew: flag() },
	/** One objective of the level above in somebody's own words, and what the marker found. */
	recallLines: { recall: ref(), body: text(), objective: ref(), mark: maybe(marks), markedBy: ref() },
	/** Hints of the writing coach that somebody has put aside, with the reason. */
	dismissals: {
		on: ref(),
		field: word(),
		label: word(),
		/** The words it had marked. */
		words: word(),
		reason: word(),
		person: ref(),
		at: instant()
	}
} as const satisfies Record<string, Record<string, Field>>;

export type Schema = typeof schema;
export type Collection = keyof Schema;
export const collections = Object.keys(schema) as Collection[];

/** The name of the journal's root, beside the collections. */
export const journalRoot = 'journal';

type Fields<C extends Collection> = { readonly [F in keyof Schema[C]]: ValueOf<Schema[C][F]> };

/** An entity as the rest of the house sees it: frozen, every field sound. */
export type Entity<C extends Collection> = Fields<C> & { readonly id: string; readonly alive: boolean };

export type TextFieldOf<C extends Collection> = {
	[F in keyof Schema[C]]: Schema[C][F] extends { kind: 'text' } ? F : never;
}[keyof Schema[C]] &
	string;

/** Values for some fields of an entity, as a command writes them. */
export type Values<C extends Collection> = { readonly [F in keyof Schema[C]]?: ValueOf<Schema[C][F]> };

export type CycleMeta = Entity<'meta'>;
export type Person = Entity<'people'>;
export type Team = Entity<'teams'>;
export type Objective = Entity<'objectives'>;
export type KeyResult = Entity<'keyResults'>;
export type Link = Entity<'links'>;
export type Comment = Entity<'comments'>;
export type Initiative = Entity<'initiatives'>;
export type Milestone = Entity<'milestones'>;
export type Checkpoint = Entity<'checkpoints'>;
export type Assumption = Entity<'assumptions'>;
export type Blocker = Entity<'blockers'>;
export type HelpRequest = Entity<'helpRequests'>;
export type Offer = Entity<'offers'>;
export type Card = Entity<'cards'>;
export type Mark = (typeof marks)[number];
export type Meaning = (typeof meanings)[number];

/** The id of the one entity of `meta`. */
export const cycleEntity = 'cycle';
