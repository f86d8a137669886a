// An offer that is written before anybody asks for it: whoever has let one person in is likely to let in the next.
import type { Result } from '$lib/model/result';
import { ok } from '$lib/model/result';
import type { Description } from '../handshake/sdp';
import { tryLink, type Link, type LinkPorts } from '../wire/link';

export const spareTimes = {
	/** Milliseconds until it is made: those who have just met have more urgent things to tell each other. */
	rest: 300,
	/** How long its addresses are taken to be those of this device. */
	good: 5 * 60_000
};

interface Offered {
	readonly link: Link;
	readonly offer: Promise<Description>;
}

export class SpareOffer {
	#spare: (Offered & { readonly at: number }) | undefined;
	#stopRest = () => {};

	constructor(private readonly ports: LinkPorts) {}

	/** Has one ready for the next `take`, in a moment. */
	prepare(): void {
		this.#stopRest();
		this.#stopRest = this.ports.timers.after(spareTimes.rest, () => {
			if (this.#spare) return;
			const opened = this.#open();
			if (!opened.ok) return;
			this.#spare = { ...opened.value, at: this.ports.now() };
			// Whoever takes it hears of what went wrong; until then it is no spare.
			opened.value.offer.then(
				({ candidates }) => candidates.length || this.#forget(opened.value.link),
				() => this.#forget(opened.value.link)
			);
		});
	}

	/** The one that is ready, or else a new one. The link is the caller's from now on. */
	take(): Result<Offered> {
		this.#stopRest();
		const spare = this.#spare;
		this.#spare = undefined;
		if (!spare) return this.#open();
		const age = this.ports.now() - spare.at;
		if (!spare.link.closed && age >= 0 && age <= spareTimes.good) return ok(spare);
		spare.link.close('link-cancelled');
		return this.#open();
	}

	/** Nothing is kept: the room is over, or this device may have other addresses now. */
	forget(): void {
		this.#stopRest();
		if (this.#spare) this.#forget(this.#spare.link);
	}

	#open(): Result<Offered> {
		const opened = tryLink('offer', this.ports);
		return opened.ok ? ok({ link: opened.value, offer: opened.value.offer() }) : opened;
	}

	#forget(link: Link): void {
		if (this.#spare?.link !== link) return;
		this.#spare = undefined;
		link.close('link-cancelled');
	}
}
