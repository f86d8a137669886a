// The words of this room. `Clause` is what both languages are read into, so that one set of rules judges them.

export type Kind = 'objective' | 'kr' | 'statement';
export type Language = 'en' | 'zh';

export type Label =
	| 'good'
	| 'task-output'
	| 'unmeasurable'
	| 'maintain-bau'
	| 'no-baseline'
	| 'multi'
	| 'vague-objective'
	| 'metric-in-objective'
	| 'pay-linked'
	| 'pay-topic'
	| 'negative';

/** A stretch of the text as it was handed in: `text.slice(from, to)`. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** What a clause does to its object. `make`: by doing; `change`: moves; `reach`: arrives; `hold`: keeps; `soft`: cannot be decided. */
export type Act = 'make' | 'change' | 'reach' | 'hold' | 'soft' | 'none';

/**
 * What a clause is about. `own`: something the doers produce; `flow`: things others decide, counted from zero;
 * `stock`: how many there are; `measure`: a rate, score, time or cost; `service`: a level of the running machine;
 * `plan`: a quota; `ceiling`: a budget of errors; `decision`: an outside party's yes; `hollow`: nothing to count.
 */
export type Thing =
	'own' | 'flow' | 'stock' | 'measure' | 'service' | 'plan' | 'ceiling' | 'decision' | 'hollow' | 'unknown';

/** How a number stands in the text: from–to, a level, a relative change, an amount that starts at zero. */
export type Shape = 'from-to' | 'level' | 'relative' | 'amount';

export interface Quantity extends Span {
	readonly shape: Shape;
	readonly share: boolean;
	/** From and to are the same figure: nothing moves. */
	readonly same: boolean;
	/** One hundred per cent: nothing may get lost. */
	readonly full: boolean;
	/** The start is named and said to be unknown. */
	readonly unknownStart: boolean;
}

export interface Clause extends Span {
	readonly act: Act;
	/** The verb itself, in its dictionary form. */
	readonly lemma: string;
	readonly actAt: Span | undefined;
	readonly object: Thing;
	readonly objectAt: Span | undefined;
	readonly quantity: Quantity | undefined;
	readonly who: 'inside' | 'outside' | 'none';
	/** Weekly, monthly, every quarter: the machine runs. */
	readonly recurring: boolean;
	/** A finished state that anyone can see: "is documented", "has access". */
	readonly settled: boolean;
	/** A word of praise that two people may read differently: "better", "reliable". */
	readonly praise: Span | undefined;
	/** Every kind of thing the clause names, not only its object. */
	readonly things: ReadonlySet<Thing>;
	readonly words: number;
	/** "new", "additional": counted from zero. */
	readonly fresh: boolean;
	/** A few characters without an object: "知识分享". */
	readonly brief: boolean;
	/** "according to plan", "to target". */
	readonly toPlan: boolean;
	/** "on time", "按时": the value lies in its happening at all. */
	readonly dueOnTime: boolean;
	/** "answered within …", "SLA": a promise of the running service. */
	readonly serviceLevel: boolean;
	/** "foster", "provide", "打造": making that names no thing. */
	readonly softMaking: boolean;
	/** "by publishing …": the change is made by a task. */
	readonly byDoing: boolean;
	/** "accepted", "入选": someone else has said yes. */
	readonly decided: boolean;
	/** "Get the audit started": a task in the dress of an arrival. */
	readonly gotDone: boolean;
	/** "YTD", "rolling": a figure of the running business. */
	readonly running: boolean;
	/** The object is the team itself: growing it means hiring. */
	readonly headcount: boolean;
	/** "zero incidents": nothing may happen. */
	readonly zero: boolean;
	/** "as indicated by a score of …": the clause says how it will be measured. */
	readonly measuredBy: boolean;
	/** "used by nine customers". */
	readonly usedBy: boolean;
	/** "No customer is blocked": it happens to none of them. */
	readonly noneOf: boolean;
	/** "reliably tracked": the praise says how it is done. */
	readonly adverbially: boolean;
	/** "above 90", "at least 30": the figure is a bound. */
	readonly bounded: boolean;
	/** Retention, renewals, compliance: to have all of it is to lose nothing. */
	readonly keeps: boolean;
	/** The figure is a sum of money: others decide about it. */
	readonly money: boolean;
	/** "all … within the last twelve months", "covered by": everyone is to be in order, all the time. */
	readonly standing: boolean;
	/** "Support for dark mode": a capability, not a kindness. */
	readonly supportFor: boolean;
	/** "Users can …": what becomes possible is there or is not. */
	readonly able: boolean;
	/** "More volunteers", "lost customers": several of a kind, and nobody says how many. */
	readonly several: boolean;
	/** "Yearly inspection", "audit": somebody looks whether it still is in order. */
	readonly inspected: boolean;
	/** "All team members", "every account". */
	readonly everyone: boolean;
	/** "are working", "is receiving": it goes on, and no end is named. */
	readonly goesOn: boolean;
	/** Done to its subject: "candidates interviewed". */
	readonly passive: boolean;
	/** A whole sentence with a subject and a verb of its own. */
	readonly finite: boolean;
}

/** Where a second result begins and what gave it away: a clause of its own, or the form of a row. */
export interface Second extends Span {
	readonly by: 'sentence' | 'clause' | 'row' | 'goals' | 'count' | 'form';
}

/** What was read out of a text, before any verdict. */
export interface Reading {
	readonly clauses: readonly Clause[];
	/** Where a second result begins, if one does. */
	readonly second: Second | undefined;
}

/** A label with the words that speak for it and the rule that saw them. */
export interface Finding extends Span {
	readonly label: Label;
	readonly rule: string;
}
