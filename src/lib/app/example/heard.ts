// How a story tells of what was heard: receipts, answers to trouble, echoes, and a round of “What did we hear?”.
import type { Mark } from '$lib/model/schema';
import { act } from '$lib/plan';
import type { Scene } from './scene';

type Name = string;

export type Heard =
	| { readonly do: 'got-it'; readonly on: Name }
	| { readonly do: 'answer-trouble'; readonly of: Name; readonly on: Name; readonly text: string }
	| { readonly do: 'echo'; readonly link: Name; readonly text: string; readonly name: Name }
	| { readonly do: 'answer-echo'; readonly echo: Name; readonly as: Mark; readonly note?: string }
	| { readonly do: 'open-hearing'; readonly name: Name }
	| { readonly do: 'move-hearing'; readonly hearing: Name; readonly to: 'marking' | 'closed' }
	| {
			readonly do: 'recall';
			readonly hearing: Name;
			readonly team: Name;
			readonly knew: boolean;
			readonly lines: readonly string[];
	  }
	/** Of the sentence that says so. */
	| { readonly do: 'mark'; readonly said: string; readonly about: Name | null; readonly as: Mark };

/** Minutes that a change took to somebody's device. */
const travel = 25 * 60_000;

export async function perform(scene: Scene, deed: Heard): Promise<unknown> {
	const { plan } = scene;
	switch (deed.do) {
		case 'got-it': {
			const about = scene.id(deed.on);
			const of = plan.onRecord(about).heads[0] ?? '';
			return scene.does(act.gotIt, { about, of, arrived: arrivedOf(scene, of) });
		}
		case 'answer-trouble': {
			const record = plan.journal
				.about(scene.id(deed.of))
				.findLast(({ kind, body }) => body.state === 'broken' || kind === 'blocker-passed-up' || kind === 'checked-in');
			const of = record ? plan.journal.keyOf(record) : '';
			const said = { about: scene.id(deed.on), of, text: deed.text };
			return scene.does(act.answerSignal, { ...said, arrived: arrivedOf(scene, of) });
		}
		case 'echo': {
			await scene.does(act.writeEcho, { link: scene.id(deed.link), text: deed.text });
			const record = plan.journal.about(scene.id(deed.link)).findLast(({ kind }) => kind === 'echo-written');
			return scene.call(deed.name, record ? plan.journal.keyOf(record) : '');
		}
		case 'answer-echo': {
			const { as: answer, note } = deed;
			return scene.does(act.answerEcho, { echo: scene.id(deed.echo), answer, ...(note ? { note } : {}) });
		}
		case 'open-hearing':
			return scene.call(deed.name, await scene.does(act.openHearing, undefined));
		case 'move-hearing':
			return scene.does(act.moveHearing, { id: scene.id(deed.hearing), state: deed.to });
		case 'recall': {
			const { lines, knew } = deed;
			return scene.does(act.giveRecall, { hearing: scene.id(deed.hearing), team: scene.id(deed.team), lines, knew });
		}
		case 'mark': {
			const line = plan.all('recallLines').find(({ body, mark }) => body === deed.said && mark === null);
			if (!line) throw new Error(`nobody has said “${deed.said}”`);
			const objective = deed.about === null ? null : scene.id(deed.about);
			return scene.does(act.markRecall, { line: line.id, objective, mark: deed.as });
		}
	}
}

/** Not before it was made, and not after it was read. */
function arrivedOf(scene: Scene, key: string): number {
	const record = scene.plan.record(key);
	return Math.min(scene.at, (record?.at ?? scene.at) + travel);
}

const kinds: readonly string[] = [
	'got-it',
	'answer-trouble',
	'echo',
	'answer-echo',
	'open-hearing',
	'move-hearing',
	'recall',
	'mark'
] satisfies readonly Heard['do'][];

export const isHeard = <D extends { readonly do: string }>(deed: D): deed is D & Heard => kinds.includes(deed.do);
