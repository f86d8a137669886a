// The door of the coach's part of the plan page: opened for a page, closed with it.
import type { Coaching } from '$lib/ui/plan/coaching';
import type { PlanView } from '$lib/ui/plan/plan-view.svelte';
import Beside from './Beside.svelte';
import { Coach } from './coach.svelte';
import CoachMargin from './CoachMargin.svelte';
import FoldedCount from './FoldedCount.svelte';

export const openCoach = (view: PlanView): Coaching =>
	new Coach(view, { Margin: CoachMargin, Folded: FoldedCount, Beside });
