// Random acts and keystrokes of three people with random meetings: everybody ends with the same plan, and a sound one.
import { describe, expect, it } from 'vitest';
import { deeds } from './campaign/deeds';
import { dice, seedsOf } from './campaign/dice';
import { flaws, replica } from './campaign/flaws';
import { harbour } from './campaign/harbour';
import { meet } from './testing';
import type { Member } from './testing';

const seeds = seedsOf(Number(process.env.HEARTH_SCHEDULES ?? 300), process.env.HEARTH_SEED, Date.now());

async function run(seed: number, open: () => Promise<Member[]>): Promise<Member[]> {
	const rng = dice(seed);
	const members = (await open()).slice(0, 2 + rng.below(2));
	// Yjs settles conflicts by client: with ids of their own from the seed, a schedule runs the same again.
	members.forEach(({ plan }, at) => (plan.document.doc.clientID = 1000 * (1 + rng.below(1e6)) + at));
	for (let step = 0; step < 40; step++) {
		const member = rng.pick(members);
		if (member) await rng.pick(deeds)?.(member, rng);
		const [x, y] = [rng.pick(members), rng.pick(members)];
		if (rng.below(6) === 0 && x && y && x !== y) await meet(x, y);
	}
	for (let round = 0; round < 2; round++)
		for (const x of members) for (const y of members) if (x !== y) await meet(x, y);
	return members;
}

describe('people who write apart and meet', () => {
	it(`end with one sound plan and one journal, in ${seeds.length} random schedules (HEARTH_SEED=${seeds[0]} …)`, async () => {
		const open = await harbour();
		for (const seed of seeds) {
			const [first, ...others] = await run(seed, open);
			if (!first) throw new Error('nobody came');
			const again = `run it again with HEARTH_SEED=${seed}`;
			expect(flaws(first), again).toEqual([]);
			for (const other of others) expect(replica(other), again).toBe(replica(first));
			for (const member of [first, ...others]) member.plan.close();
		}
	}, 60_000);
});
