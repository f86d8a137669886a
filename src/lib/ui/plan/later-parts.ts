// What the plan page fetches only when it is shown. Not what one types into at once: keys would go elsewhere meanwhile.
import { later } from '../parts/later.svelte';

export const checkInDialog = later(() => import('./CheckInDialog.svelte'));
export const linkDialog = later(() => import('./LinkDialog.svelte'));
export const historyDialog = later(() => import('./HistoryDialog.svelte'));
export const removedDialog = later(() => import('./RemovedDialog.svelte'));
export const dropDialog = later(() => import('./DropDialog.svelte'));
export const objectiveMore = later(() => import('./ObjectiveMore.svelte'));
export const keyResultMore = later(() => import('./KeyResultMore.svelte'));
export const partList = later(() => import('./PartList.svelte'));
export const askNote = later(() => import('./AskNote.svelte'));
export const helpNote = later(() => import('./HelpNote.svelte'));
export const blockerNote = later(() => import('./BlockerNote.svelte'));
export const threadNote = later(() => import('./ThreadNote.svelte'));
export const outcomeDialog = later(() => import('../coach-hints/OutcomeDialog.svelte'));
export const checkPlan = later(() => import('../coach-hints/CheckPlan.svelte'));
/** The writing coach with its rules and its words. */
export const fetchCoach = () => import('../coach-hints');
export const learning = later(() => import('./Learning.svelte'));
