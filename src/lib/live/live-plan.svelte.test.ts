// The plan as components see it: what wakes, and when.
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { act } from '$lib/plan';
import { ana, value } from '$lib/plan/testing';
import { LivePlan } from './live-plan';

it('has what is written quietly at once for whoever asks, and wakes who looks at it when it is let', async () => {
	const a = await ana();
	const id = value(await a.does(act.addObjective, { team: null, title: 'Calm ferries' })).focus ?? '';
	const plan = new LivePlan(a.plan);
	const seen: (string | undefined)[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(plan.get('objectives', id)?.title));
	});
	flushSync();
	let wake = () => {};
	plan.quietly(
		() => plan.text('objectives', id, 'title')?.edit(0, 4, 'Quiet'),
		(run) => (wake = run)
	);
	flushSync();
	expect([seen, plan.now.get('objectives', id)?.title]).toEqual([['Calm ferries'], 'Quiet ferries']);
	wake();
	flushSync();
	expect(seen).toEqual(['Calm ferries', 'Quiet ferries']);
	plan.text('objectives', id, 'title')?.edit(0, 5, 'Still');
	flushSync();
	expect(seen.at(-1)).toBe('Still ferries');
	stop();
	plan.close();
});
