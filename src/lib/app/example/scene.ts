// Where the story is played: one cycle's plan, the people at their devices, and whose turn it is at what time.
import type { Collection, TextFieldOf } from '$lib/model/schema';
import { act, base64url, spanBetween } from '$lib/plan';
import type { Actor, Command, Plan, RecordDraft, TextHandle } from '$lib/plan';
import { moment } from './calendar';
import type { CycleDates } from './calendar';
import { passingDevice, Pen } from './cast';
import type { Name, Story, When } from './story';

export interface Step {
	readonly when: When;
	readonly turn?: number;
	readonly who: Name;
	readonly play: (scene: Scene) => Promise<unknown>;
}

/** The day is spread over these minutes, and everything said on it stands in between in its order. */
export const morning = 8 * 60 + 40;
const evening = 17 * 60 + 50;

export class Scene {
	/** Who acts, and when. */
	who: Name = 'me';
	at = 0;
	day = '';
	readonly #ids: Map<Name, string>;
	readonly #pens: Map<Name, Pen>;
	readonly #mine: { readonly newId: () => string; readonly now: number };
	#jitters = 0;

	constructor(
		readonly story: Story,
		readonly dates: CycleDates,
		readonly space: string,
		readonly cycle: string,
		readonly plan: Plan,
		names: Map<Name, string>,
		pens: Map<Name, Pen>,
		mine: { readonly newId: () => string; readonly now: number }
	) {
		this.#ids = names;
		this.#pens = pens;
		this.#mine = mine;
	}

	id(name: Name): string {
		const id = this.#ids.get(name);
		if (id === undefined) throw new Error(`the example knows nothing called ${name}`);
		return id;
	}

	call(name: Name, id: string): void {
		if (this.#ids.has(name)) throw new Error(`two things in the example are called ${name}`);
		this.#ids.set(name, id);
	}

	/** Does something as the one whose turn it is; the id of what came of it, if anything. */
	async does<I>(command: Command<I>, input: I): Promise<string> {
		const actor: Actor = {
			person: this.#pen.person,
			newId: this.#mine.newId,
			jitter: () => String.fromCharCode(97 + (++this.#jitters % 25)),
			now: this.at,
			today: this.day
		};
		const result = command(this.plan, actor, input);
		if (!result.ok)
			throw new Error(`${result.problem.code}: ${this.who} on ${this.day}, ${JSON.stringify(input).slice(0, 300)}`);
		const { writes, records, focus = '' } = result.value;
		const signed = await this.#pen.sign(records, this);
		// As an import: nothing of the past is this device's own last step, to be undone.
		if (writes.length || signed.length) this.plan.document.apply(result.value, signed, 'import');
		this.plan.journal.trust(signed);
		return focus;
	}

	/** Signs what no command is needed for. */
	async records(drafts: readonly RecordDraft[]): Promise<void> {
		const signed = await this.#pen.sign(drafts, this);
		this.plan.document.record(signed);
		this.plan.journal.trust(signed);
	}

	/** A long text as a field binds it. */
	text<C extends Collection>(on: C, id: string, field: string): TextHandle {
		const text = this.plan.document.text(on, id, field as TextFieldOf<C>);
		if (!text) throw new Error(`no text ${field} in ${on}`);
		return text;
	}

	/** Types words in place of others. */
	types(on: Collection, id: string, field: string, words: string): void {
		const text = this.text(on, id, field);
		const { at, remove, insert } = spanBetween(text.read(), words);
		text.edit(at, remove, insert);
	}

	/** A person comes in with a device of their own, let in by the one whose turn it is. */
	async admits(who: Name): Promise<void> {
		const { name } = this.story.people[who] ?? { name: who };
		const device = await passingDevice();
		const person = await this.does(act.addPerson, { name });
		this.call(who, person);
		this.#pens.set(who, new Pen(person, device));
		await this.records([
			{
				kind: 'device-admitted',
				about: [person],
				body: { person, device: device.device, publicKey: base64url(device.publicKey), name }
			}
		]);
	}

	get #pen(): Pen {
		const pen = this.#pens.get(this.who);
		if (!pen) throw new Error(`${this.who} has no device in the example`);
		return pen;
	}

	async play(steps: readonly Step[]): Promise<void> {
		const days = new Map<string, Step[]>();
		for (const step of steps) {
			const day = this.dates.day(step.when, step.turn);
			days.set(day, [...(days.get(day) ?? []), step]);
		}
		for (const [day, todo] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
			for (const [n, step] of todo.entries()) {
				this.who = step.who;
				this.day = day;
				const uneven = ((n * 7 + Number(day.slice(8))) % 10) / 10; // people do not act by the clock
				const share = (n + 0.2 + 0.6 * uneven) / todo.length;
				this.at = Math.min(this.#mine.now, moment(day, morning + share * (evening - morning)));
				await step.play(this);
			}
		}
	}
}
