// The words in which an example is told: plain data, read by `play.ts`. Each language tells a story of its own.
import type { Heard } from './heard-told';
import type { Blocker, CycleMeta, Meaning, Values, linkKinds } from '$lib/model/schema';

/** A name within the story: of a person (`me` is the reader), a team, an objective, a key result, a comment, a link. */
export type Name = string;

/**
 * Week and weekday of the cycle: 3.2 is the Tuesday of week 3. Week 5 of the running cycle is this week or the one
 * just past: 5.1, 5.2 and 5.3 are three, two and one working days ago. A whole number is a Thursday or Friday.
 */
export type When = number;

export interface CheckInTold {
	readonly when: When;
	readonly value?: number;
	readonly confidence?: number;
	readonly because?: string;
	readonly learnt?: string;
	readonly next?: string;
	readonly blocker?: string;
	/** By someone else than the owner. */
	readonly who?: Name;
}

export interface KeyResultTold {
	readonly name: Name;
	readonly title: string;
	readonly owner: Name | null;
	readonly measure: Values<'keyResults'>;
	/** Milestones, each with the time it was reached, if it was. */
	readonly milestones: readonly (readonly [text: string, done?: When])[];
	readonly confidence?: number;
	/** Whose idea it was, where not the owner's own. */
	readonly by?: Name;
	/** When its owner said yes; `false` for never; the day of publication by default. */
	readonly accepted?: When | false;
	readonly checkpoints?: readonly (readonly [week: number, value: number])[];
	readonly initiatives?: readonly (readonly [text: string, done?: When])[];
	readonly note?: string;
	readonly checkIns: readonly CheckInTold[];
}

export interface ObjectiveTold {
	readonly name: Name;
	readonly team: Name;
	readonly owner: Name;
	readonly by?: Name;
	readonly co?: readonly Name[];
	readonly nature?: 'run' | 'change' | 'explore';
	readonly kind?: 'committed' | 'aspirational';
	readonly title: string;
	readonly why: string;
	readonly drafted: When;
	/** Left out: never published. */
	readonly published?: When;
	readonly idea?: boolean;
	readonly assumptions?: readonly { readonly text: string; readonly review: number }[];
	readonly keyResults: readonly KeyResultTold[];
}

/** What people do between plans. */
export type WeekDeed =
	| {
			readonly do: 'open-blocker';
			readonly on: Name;
			readonly text: string;
			readonly kind: Blocker['kind'];
			readonly next: string;
			readonly name: Name;
	  }
	| { readonly do: 'pass-up'; readonly blocker: Name }
	| { readonly do: 'clear-blocker'; readonly blocker: Name; readonly by: Name }
	/** `to` is a call for help or a blocker. */
	| { readonly do: 'offer'; readonly to: Name; readonly text: string; readonly name: Name }
	| { readonly do: 'take-offer'; readonly offer: Name }
	| {
			readonly do: 'thank';
			readonly to: Name;
			readonly text: string;
			readonly on?: Name;
			readonly meaning?: Meaning;
			readonly happened?: When;
	  }
	| { readonly do: 'share-meaning'; readonly on: Name; readonly meaning: Meaning; readonly text: string };

/** What else people did, in order within a day. */
export type Deed = { readonly when: When; readonly who: Name } & (
	| WeekDeed
	| {
			readonly do: 'comment';
			readonly on: Name;
			readonly text: string;
			readonly name?: Name;
			/** The words of `field` that it stands beside. */
			readonly quote?: string;
			readonly field?: 'title' | 'why';
			readonly replyTo?: Name;
	  }
	| { readonly do: 'resolve' | 'helpful'; readonly comment: Name }
	| { readonly do: 'ask-help'; readonly on: Name; readonly text: string; readonly name: Name }
	| { readonly do: 'solve-help'; readonly help: Name; readonly by: Name }
	| {
			readonly do: 'ask-link';
			readonly from: Name;
			readonly to: Name;
			readonly kind: (typeof linkKinds)[number];
			readonly name?: Name;
	  }
	| { readonly do: 'answer-link'; readonly link: Name; readonly yes: boolean; readonly reason?: string }
	| {
			readonly do: 'reword';
			readonly on: Name;
			readonly field: 'title' | 'why' | 'note';
			readonly text: string;
	  }
	| { readonly do: 'set'; readonly on: Name; readonly values: Values<'keyResults'> }
	| { readonly do: 'accept'; readonly on: Name }
	| { readonly do: 'decline'; readonly on: Name; readonly reason: string }
	| { readonly do: 'publish' | 'close'; readonly on: Name }
	| { readonly do: 'drop'; readonly on: Name; readonly reason: string }
	| { readonly do: 'check-in'; readonly on: Name; readonly said: Omit<CheckInTold, 'when' | 'who'> }
	| {
			readonly do: 'review-assumption';
			readonly of: Name;
			readonly at: number;
			readonly state: 'holds' | 'broken' | 'settled';
	  }
	| { readonly do: 'not-doing'; readonly text: string; readonly reason: string }
	| { readonly do: 'agree'; readonly text: string }
	| {
			/** A hint of the writing coach about a title, put aside. */
			readonly do: 'put-aside';
			readonly on: Name;
			readonly label: string;
			readonly reason: string;
	  }
	| { readonly do: 'sign-charter' }
	| { readonly do: 'away'; readonly from: When; readonly to: When }
	| { readonly do: 'join'; readonly person: Name; readonly team: Name; readonly mentor: Name }
	| { readonly do: 'move-cycle'; readonly to: CycleMeta['state'] }
	| Heard
);

export interface CycleTold {
	readonly purpose?: string;
	readonly objectives: readonly ObjectiveTold[];
	readonly deeds: readonly Deed[];
	/** Objectives of the cycle before that go on; they and their key results keep their names. */
	readonly carried?: readonly Name[];
}

export interface Story {
	readonly language: 'en' | 'zh';
	readonly space: string;
	readonly charter: string;
	/** What the reader is called where no name is known. */
	readonly you: string;
	/** Season 0 is winter. */
	readonly cycleName: (season: 0 | 1 | 2 | 3, year: number) => string;
	readonly people: Readonly<
		Record<Name, { readonly name: string; readonly mentor?: Name; readonly newcomer?: boolean }>
	>;
	/** The first is the organisation itself. */
	readonly teams: readonly {
		readonly name: Name;
		readonly title: string;
		readonly parent?: Name;
		readonly lead: Name;
		readonly members: readonly Name[];
	}[];
	readonly cycles: readonly [closed: CycleTold, running: CycleTold];
}

type Measured = Pick<KeyResultTold, 'measure' | 'milestones'>;

/** A number that goes from here to there. */
export const num = (from: number, to: number, unit: string): Measured => ({
	measure: { type: 'number', from, to, unit, direction: to < from ? 'down' : 'up' },
	milestones: []
});

/** A number that stays within bounds. */
export const band = (low: number, high: number, unit: string): Measured => ({
	measure: { type: 'range', low, high, unit },
	milestones: []
});

export const yesno = (): Measured => ({ measure: { type: 'yesno' }, milestones: [] });

export const steps = (...milestones: KeyResultTold['milestones']): Measured => ({
	measure: { type: 'milestones' },
	milestones
});

type More = Omit<KeyResultTold, 'name' | 'title' | 'owner' | 'measure' | 'milestones' | 'confidence' | 'checkIns'>;

export const kr = (
	name: Name,
	title: string,
	owner: Name | null,
	measured: Measured,
	confidence: number,
	more: More,
	...checkIns: readonly CheckInTold[]
): KeyResultTold => ({ name, title, owner, ...measured, confidence, ...more, checkIns });

type Words = Pick<CheckInTold, 'next' | 'blocker' | 'because' | 'who'>;

/** An honest check-in: where it stands, how sure, and a word learnt. */
export const said = (
	when: When,
	value: number | undefined,
	confidence: number,
	learnt: string,
	more: Words = {}
): CheckInTold => ({ when, ...(value === undefined ? {} : { value }), confidence, learnt, ...more });

/** "No change, because …". */
export const still = (when: When, confidence: number, because: string, more: Words = {}): CheckInTold => ({
	when,
	confidence,
	because,
	...more
});

/** A check-in for show: the same value, the same words. */
export const hollow = (when: When, value: number | undefined, confidence: number, learnt = ''): CheckInTold => ({
	when,
	...(value === undefined ? {} : { value }),
	confidence,
	...(learnt ? { learnt } : {})
});
