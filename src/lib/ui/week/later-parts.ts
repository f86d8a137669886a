// What the week fetches only when it is shown.
import { later } from '../parts/later.svelte';

export const confidenceHistory = later(() => import('./ConfidenceHistory.svelte'));
export const ourMeeting = later(() => import('./OurMeeting.svelte'));
export const waitingWatch = later(() => import('./WaitingWatch.svelte'));
export const recogniseDialog = later(() => import('./RecogniseDialog.svelte'));
