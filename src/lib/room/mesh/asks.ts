// Small questions to one member and its answer to each: bounded in number, in size and in time, and over with their link.
import { refused, type Result } from '$lib/model/result';
import type { Clock, Timers } from '../ports';
import { Rate } from '../engine/presence-gate';
import type { About, Control, ControlOf } from '../wire/control';

/** Milliseconds: what is asked may need a person, or half a minute of finding a way. */
const patience = 90_000;
const mostOpen = 8;
/** Questions that one member may ask a second, on average, and at once. */
const pace = { rate: 0.5, burst: 16 };

/** The questions on one link, in both directions. */
export class Asks {
	readonly #open = new Map<number, (result: Result<Uint8Array>) => void>();
	#answering = 0;
	#count = 0;
	#ended: string | undefined;
	readonly #rate: Rate;

	constructor(
		private readonly say: (message: Control) => void,
		private readonly timers: Timers,
		now: Clock,
		private readonly answer: (about: About, body: Uint8Array) => Promise<Result<Uint8Array>>
	) {
		this.#rate = new Rate(now, pace);
	}

	/** Ends with what was told, `link-timeout`, or why the link ended. */
	ask(about: About, body: Uint8Array): Promise<Result<Uint8Array>> {
		if (this.#ended !== undefined) return Promise.resolve(refused(this.#ended));
		if (this.#open.size >= mostOpen) return Promise.resolve(refused('asked-too-much'));
		const id = ++this.#count;
		return new Promise((done) => {
			const stop = this.timers.after(patience, () => settle(refused('link-timeout')));
			const settle = (result: Result<Uint8Array>) => {
				stop();
				this.#open.delete(id);
				done(result);
			};
			this.#open.set(id, settle);
			this.say({ type: 'ask', id, about, body });
		});
	}

	async asked({ id, about, body }: ControlOf<'ask'>): Promise<void> {
		const none = new Uint8Array();
		if (this.#answering >= mostOpen || !this.#rate.take()) {
			return this.say({ type: 'tell', id, code: 'asked-too-much', body: none });
		}
		this.#answering++;
		const result = await this.answer(about, body);
		this.#answering--;
		if (this.#ended !== undefined) return;
		this.say({
			type: 'tell',
			id,
			code: result.ok ? '' : result.problem.code,
			body: result.ok ? result.value : none
		});
	}

	/** One that comes too late is for nobody. */
	told({ id, code, body }: ControlOf<'tell'>): void {
		this.#open.get(id)?.(code ? refused(code) : { ok: true, value: body });
	}

	end(reason: string): void {
		this.#ended = reason;
		for (const settle of [...this.#open.values()]) settle(refused(reason));
	}
}
