// What the rest of the app works with of an open session.
import type { LivePlan, Session } from '$lib/live';
import type { PlanDocument } from '$lib/plan';
import type { Door } from './door';
import type { EpochKeeper } from './epoch-keeper';
import type { JournalKeeper } from './journal-keeper';

export interface SessionParts extends Pick<Session, 'space' | 'cycle' | 'me' | 'do'> {
	readonly plan: LivePlan;
	readonly document: PlanDocument;
	readonly keeper: JournalKeeper;
	readonly epochs: EpochKeeper;
	readonly door: Door;
}
