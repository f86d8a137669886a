import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '$lib/plan';
import { ana, value } from '$lib/plan/testing';
import { inline, lines } from './escape';
import { markdown, markdownText } from './markdown';
import { markdownWords } from './words';

async function harbour() {
	const a = await ana();
	const team = value(await a.does(act.addTeam, { name: 'North/East', parent: 'genesis-3' })).focus ?? '';
	const calm = value(await a.does(act.addObjective, { team, title: 'Calm ferries' })).focus ?? '';
	const dry =
		value(await a.does(act.addObjective, { team: 'genesis-3', title: 'Dry feet | # *all*\nyear' })).focus ?? '';
	a.plan.document
		.text('objectives', calm, 'why')
		?.edit(0, 0, 'Fog is no news.\n# not a heading\n- not a list\n1. nor this');
	const values = { from: 9, to: 3, unit: 'min', owner: a.person };
	const late = value(await a.does(act.addKeyResult, { objective: calm, title: 'Late departures', values })).focus ?? '';
	value(await a.does(act.checkIn, { id: late, value: 5, confidence: 6 }));
	const piers = { objective: calm, title: 'Piers', values: { type: 'milestones' as const } };
	const steps = value(await a.does(act.addKeyResult, piers)).focus ?? '';
	const ramp = value(await a.does(act.addMilestone, { keyResult: steps, text: 'Ramp' })).focus ?? '';
	value(await a.does(act.tick, { in: 'milestones', id: ramp, done: true }));
	value(await a.does(act.askLink, { from: calm, to: dry, kind: 'serves' }));
	value(await a.does(act.addNotDoing, { text: 'A second café' }));
	return a;
}

describe('Markdown', () => {
	it('reads from the charter over teams and objectives to what is not done', async () => {
		const a = await harbour();
		expect(markdownText(a.plan, markdownWords.en)).toBe(`# Ferry harbour · Spring

2027-03-01 – 2027-05-31 · draft

> Charter: For planning, not for judging people.

## Ferry harbour

### O: Dry feet \\| \\# \\*all\\* year

Owner: Ana${'  '}
State: draft

## Ferry harbour / North\\/East

### O: Calm ferries

Owner: Ana${'  '}
State: draft

> Why: Fog is no news.${'  '}
> \\# not a heading${'  '}
> \\- not a list${'  '}
> 1\\. nor this

- KR: Late departures (from 9 to 3 min, now 5, confidence 6/10) @Ana
- KR: Piers
  - [x] Ramp
- Serves: Dry feet \\| \\# \\*all\\* year (accepted)

## What we will not do

- A second café
`);
	});

	it('is Chinese for Chinese readers, and a file with a name', async () => {
		const a = await harbour();
		const { name, bytes } = markdown.make(a.plan, { language: 'zh' });
		const text = new TextDecoder().decode(bytes);
		expect(name).toBe('Ferry harbour - Spring.md');
		expect(text).toContain('- KR: Late departures（从 9 到 3 min，现在 5，信心 6/10） @Ana');
		expect(text).toContain('> 约定：For planning');
	});

	it('of a closed cycle names teams, not people', async () => {
		const a = await harbour();
		for (const state of ['active', 'review', 'closed'] as const) value(await a.does(act.moveCycle, { state }));
		expect(markdownText(a.plan, markdownWords.en)).not.toContain('Ana');
	});

	it('keeps whatever people wrote as their words, in one line', () => {
		const words = fc.string({
			unit: fc.constantFrom('a', '|', '\n', '#', '*', '`', '\\', '<', '@', '1', '.', '-', ' ', '字')
		});
		fc.assert(
			fc.property(words, (text) => {
				const line = inline(text);
				expect(line).not.toMatch(/\n|(?<!\\)(?:\\\\)*[|#*`<@]/);
				expect(line.replace(/\\([^a-z0-9\s])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
				for (const each of lines(text)) expect(each).not.toMatch(/^([-+#>]|\d+[.)])/);
			})
		);
	});
});
