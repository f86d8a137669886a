// How far one attempt to meet by a code has come, as far as this end can know it, for a page that tells it.
import { addressKind } from '../handshake/address';
import type { Description } from '../handshake/sdp';
import type { Clock } from '../ports';

/**
 * What a code gives away of where its maker is: `nothing` that leads out of that computer, hidden `.local` `names` alone, or
 * `addresses`.
 */
export type Reach = 'nothing' | 'names' | 'addresses';

const loopback = /^(127\.|::1$)/;

export function reachOf({ candidates }: Pick<Description, 'candidates'>): Reach {
	const outside = candidates.filter(({ address }) => !loopback.test(address));
	if (!outside.length) return 'nothing';
	return outside.every(({ address }) => addressKind(address) === 'name') ? 'names' : 'addresses';
}

/**
 * - `made`: the code waits for theirs; `given`: our answer is out, and this end cannot know whether it has been taken;
 * - `trying`: both codes are here, nothing has come through yet; `met`: something has;
 * - `failed`: nothing came through; `over`: it ended for another reason, or was called off.
 */
export type Step = 'made' | 'given' | 'trying' | 'met' | 'failed' | 'over';

export interface AttemptState {
	readonly step: Step;
	/** When this step began; milliseconds since 1970. */
	readonly since: number;
	/** Milliseconds for which the step before was tried. */
	readonly tried: number;
	readonly mine: Reach;
	/** Once their code is here. */
	readonly theirs: Reach | undefined;
}

export interface Attempt {
	readonly state: AttemptState;
	/** @returns what ends it */
	onChange(listener: () => void): () => void;
}

/** Why a link ended that never opened, where the way between the two is to blame. */
const noWay = ['link-timeout', 'link-lost'];

export class Attempting implements Attempt {
	state: AttemptState;
	readonly #listeners = new Set<() => void>();

	constructor(
		private readonly now: Clock,
		mine: Description,
		theirs?: Description
	) {
		const step = theirs ? 'given' : 'made';
		this.state = { step, since: now(), tried: 0, mine: reachOf(mine), theirs: theirs && reachOf(theirs) };
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Both codes are here now. */
	tries(theirs: Description): void {
		this.#become('trying', { theirs: reachOf(theirs) });
	}

	/** The link is open: who may come in is another matter. */
	meets(): void {
		this.#become('met');
	}

	/** @param reason why its link has ended */
	ends(reason: string): void {
		const { step } = this.state;
		if (step === 'failed' || step === 'over') return;
		this.#become(step !== 'met' && noWay.includes(reason) ? 'failed' : 'over');
	}

	#become(step: Step, more: Partial<AttemptState> = {}): void {
		const since = this.now();
		this.state = { ...this.state, ...more, step, since, tried: Math.max(0, since - this.state.since) };
		for (const listener of [...this.#listeners]) listener();
	}
}
