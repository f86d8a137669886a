// What the coach's buttons have done is told with an Undo: on a phone there are no keys for it.
import { t } from '$lib/i18n';
import type { Change } from '$lib/live';
import type { PlanView } from '$lib/ui/plan/plan-view.svelte';
import { toasts } from '../parts/toasts.svelte';

export const sayDone = (view: PlanView, text: string, change: Change): void =>
	void toasts.say(text, { action: { label: t.controls.undo, run: () => void view.session.undo(change) } });
