// Who answers, who marks, and what is asked in a round of “What did we hear?”.
import { markersOf } from '$lib/live';
import type { LivePlan } from '$lib/live';
import type { Entity } from '$lib/model/schema';

type Hearing = Entity<'hearings'>;

/** The round under way, if any. */
export const openHearing = (plan: LivePlan): Hearing | undefined =>
	plan.all('hearings').find(({ state }) => state !== 'closed');

/** Rounds that are over, newest first. */
export const pastHearings = (plan: LivePlan): readonly Hearing[] =>
	plan
		.all('hearings')
		.filter(({ state }) => state === 'closed')
		.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));

/** The team for which a person answers: one they are a member of, or lead below the top. */
export function answersFor(plan: LivePlan, me: string): string | undefined {
	const member = plan.all('memberships').find(({ person, team }) => person === me && plan.get('teams', team)?.alive);
	return member?.team ?? plan.all('teams').find(({ lead, parent }) => lead === me && parent !== null)?.id;
}

export const hasAnswered = (plan: LivePlan, me: string, hearing: string): boolean =>
	plan.journal.about(hearing).some(({ kind, person }) => kind === 'recall-given' && person === me);

/** How many people have answered. */
export const answersIn = (plan: LivePlan, hearing: string): number =>
	new Set(plan.journal.about(hearing).flatMap(({ kind, person }) => (kind === 'recall-given' ? [person] : []))).size;

export interface LineToMark {
	readonly line: Entity<'recallLines'>;
	/** Of the team that answered. */
	readonly team: string;
}

/** Sentences that nobody has marked yet, in an order that tells nothing. */
export function linesWaiting(plan: LivePlan, hearing: string): LineToMark[] {
	const teams = new Map(
		plan.all('recalls').flatMap((one) => (one.hearing === hearing ? [[one.id, one.team ?? '']] : []))
	);
	return plan
		.all('recallLines')
		.flatMap((line) => {
			const team = teams.get(line.recall ?? '');
			return team !== undefined && line.mark === null ? [{ line, team }] : [];
		})
		.sort((a, b) => (a.line.id < b.line.id ? -1 : 1));
}

export const mayMark = (plan: LivePlan, me: string, team: string): boolean => markersOf(plan.now, team).has(me);

/** Objectives of the level above a team, which a sentence can be about. */
export function objectivesAbove(plan: LivePlan, team: string): readonly Entity<'objectives'>[] {
	const above = plan.get('teams', team)?.parent ?? null;
	if (above === null) return [];
	return plan.list('objectivesOfTeam', above).filter(({ state }) => state === 'published' || state === 'closed');
}
