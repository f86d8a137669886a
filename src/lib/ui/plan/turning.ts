// Tab and Shift+Tab: an objective becomes a key result, a key result an objective. What waits meanwhile is told.
import { act } from '$lib/live';
import { format, t } from '$lib/i18n';
import { toasts } from '../parts/toasts.svelte';
import type { PlanView } from './plan-view.svelte';

export async function intoObjective(view: PlanView, id: string): Promise<void> {
	const aside = asideOfKeyResult(view, id);
	const under = view.session.plan.now.get('keyResults', id)?.objective;
	const made = await view.make(act.turnIntoObjective, { id }, 'objectives');
	if (made === undefined || !under || !aside.length) return;
	toasts.say(t.plan.turnedOut({ what: format.list(aside) }), {
		action: {
			label: t.controls.undo,
			run: () => void view.make(act.turnIntoKeyResult, { id: made, under, back: true }, 'keyResults')
		}
	});
}

export async function intoKeyResult(view: PlanView, id: string, under: string): Promise<void> {
	const aside = asideOfObjective(view, id);
	const made = await view.make(act.turnIntoKeyResult, { id, under }, 'keyResults');
	if (made === undefined || !aside.length) return;
	toasts.say(t.plan.turnedIn({ what: format.list(aside) }), {
		action: {
			label: t.controls.undo,
			run: () => void view.make(act.turnIntoObjective, { id: made, back: true }, 'objectives')
		}
	});
}

const some = (count: number, say: (values: { count: number }) => string): string[] => (count ? [say({ count })] : []);

function asideOfKeyResult({ session: { plan } }: PlanView, id: string): string[] {
	const { setAside } = t.plan;
	const one = plan.now.get('keyResults', id);
	if (!one) return [];
	const { type, from, to, low, high, current, confidence, due, dropped } = one;
	const measured = type !== 'number' || [from, to, low, high, current].some((value) => value !== null);
	return [
		...(measured ? [setAside.figures] : []),
		...(confidence === null ? [] : [setAside.confidence]),
		...(due === null ? [] : [setAside.due]),
		...(dropped ? [setAside.dropped] : []),
		...some(plan.count('milestonesOf', id), setAside.milestones),
		...some(plan.count('checkpointsOf', id), setAside.checkpoints),
		...some(plan.count('initiativesOf', id), setAside.initiatives)
	];
}

function asideOfObjective({ session: { plan } }: PlanView, id: string): string[] {
	const { setAside } = t.plan;
	const one = plan.now.get('objectives', id);
	if (!one) return [];
	return [
		...(one.why.trim() ? [setAside.why] : []),
		...(one.nature === null && one.kind === null ? [] : [setAside.nature]),
		...some(plan.count('coOwnersOf', id), setAside.coOwners),
		...some(plan.count('assumptionsOf', id), setAside.assumptions)
	];
}
