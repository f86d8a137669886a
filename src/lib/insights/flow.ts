// How fast messages travel: per hop between levels and end to end, with the open ones at their age.
import { fewest } from './facts';
import type { Ratio } from './facts';
import type { Observation } from './receipts';
import { Sample } from './survival';
import { twoDays } from './working-time';

/** How long something takes. Below four people nothing but counts; the 90th percentile from 20 receipts on. Method A1. */
export interface Speed {
	/** Receipts, and all that a receipt is waited for. */
	readonly receipts: Ratio;
	/** How many different people stand behind it. */
	readonly people: number;
	/** Kaplan–Meier median in working minutes; undefined below four people, or while most are open. */
	readonly median: number | undefined;
	/** Most have not come through yet, so that the median lies beyond what has been seen. */
	readonly beyond: boolean;
	readonly p90: number | undefined;
}

export interface Hop extends Speed {
	/** Levels of teams, 0 at the top. */
	readonly from: number;
	readonly to: number;
}

export interface Flow {
	/** Every receipt of a change. */
	readonly understood: Speed;
	/** Until the last of its audience has understood; one a signal, open while anybody is. */
	readonly endToEnd: Speed;
	/** Answers to what came from below. */
	readonly answered: Speed;
	/** From the change to the device, and from the device to the receipt. */
	readonly travel: Speed;
	readonly understanding: Speed;
	readonly hops: readonly Hop[];
	/** Of those who could have understood for two working days, how many had by then. */
	readonly reach48: Ratio;
}

const fromReceipts = 20;

export function speedOf(sample: Sample | undefined): Speed {
	const none: Speed = { receipts: { count: 0, of: 0 }, people: 0, median: undefined, beyond: false, p90: undefined };
	if (!sample) return none;
	const { over, all, people } = sample;
	const shown = people >= fewest && over >= fewest;
	const median = shown ? sample.quantile(0.5) : undefined;
	return {
		...{ receipts: { count: over, of: all }, people, median },
		beyond: shown && median === undefined,
		p90: shown && over >= fromReceipts ? sample.quantile(0.9) : undefined
	};
}

/** All observations, added up so that those of one objective can be exchanged. */
export class FlowTotals {
	readonly #samples = new Map<string, Sample>();
	#within = 0;
	#old = 0;

	add(observations: readonly Observation[][]): void {
		for (const each of observations) this.#each(each, 'add');
	}

	remove(observations: readonly Observation[][]): void {
		for (const each of observations) this.#each(each, 'remove');
	}

	flow(): Flow {
		const speed = (name: string) => speedOf(this.#samples.get(name));
		const hops = [...this.#samples.entries()].flatMap(([name, sample]): Hop[] => {
			const [from, to] = name.split('>').map(Number);
			return from === undefined || to === undefined || !sample.all ? [] : [{ from, to, ...speedOf(sample) }];
		});
		return {
			...{ understood: speed('understood'), endToEnd: speed('endToEnd'), answered: speed('answered') },
			...{ travel: speed('travel'), understanding: speed('understanding') },
			hops: hops.sort((a, b) => a.from - b.from || a.to - b.to),
			reach48: { count: this.#within, of: this.#old }
		};
	}

	/** The observations of one signal. */
	#each(observations: readonly Observation[], act: 'add' | 'remove'): void {
		const by = act === 'add' ? 1 : -1;
		const up = observations[0]?.recipient.direction === 'up';
		for (const one of observations) {
			const { person, recipient, minutes, open, travel, understanding, age } = one;
			this.#sample(up ? 'answered' : 'understood')[act](one);
			if (recipient.from !== recipient.to) this.#sample(`${recipient.from}>${recipient.to}`)[act](one);
			if (travel !== undefined) this.#sample('travel')[act]({ minutes: travel, open: false, person });
			if (understanding !== undefined)
				this.#sample('understanding')[act]({ minutes: understanding, open: false, person });
			if (up || age < twoDays) continue;
			this.#old += by;
			if (!open && minutes <= twoDays) this.#within += by;
		}
		if (up) return;
		const open = observations.filter((one) => one.open);
		const slowest = (open.length ? open : observations).reduce<Observation | undefined>(
			(most, one) => (!most || one.minutes > most.minutes ? one : most),
			undefined
		);
		if (slowest) this.#sample('endToEnd')[act](slowest);
	}

	#sample(name: string): Sample {
		let sample = this.#samples.get(name);
		if (!sample) this.#samples.set(name, (sample = new Sample()));
		return sample;
	}
}
