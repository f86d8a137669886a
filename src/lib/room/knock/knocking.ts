// A newcomer's half of the knock: an offer posted in the team's chat, and the reply that somebody posts below it.
import { ok, refused, type Problem, type Result } from '$lib/model/result';
import { equalBytes, Malformed } from '../bytes';
import { roomTag } from '../handshake/code';
import { bindingOf, readReplyTo, writeKnock, type Knock, type Reply } from '../handshake/knock-code';
import type { Description } from '../handshake/sdp';
import { reachable, type InviteState } from '../invite/invitations';
import { greet, type Greeted, type Greeting } from '../trust/greeting';
import type { DeviceIdentity } from '../trust/identity';
import type { Roster } from '../trust/roster';
import { wordsOf, type Words } from '../trust/words';
import type { Control, SelfIntroduction, Welcome } from '../wire/control';
import { tryLink, type Link, type LinkPorts } from '../wire/link';

/** Milliseconds that a knock is good for, while its page stays open. */
export const knockLife = 60 * 60_000;

export interface KnockPorts {
	readonly link: LinkPorts;
	readonly identity: DeviceIdentity;
	readonly peer: string;
	readonly me: SelfIntroduction;
	readonly lanAddress?: string | undefined;
	roster?: ((welcome: Welcome) => Promise<Roster | undefined>) | undefined;
	prepare(welcome: Welcome, host: Greeted): Promise<Result<SelfIntroduction | undefined>>;
	/** The state vector of the document that `prepare` has made ready. */
	holds?(): Uint8Array | undefined;
	greeted(link: Link, host: Greeted, rest: () => readonly Control[]): void;
}

export interface KnockWelcome {
	readonly welcome: Welcome;
	readonly host: Greeted;
}

export interface Knocking<T> {
	/** To post in the team's chat. */
	readonly code: string;
	/** This device's key in words: whoever lets it in sees the same. */
	readonly words: Words;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
	readonly state: InviteState;
	/** Why it failed. */
	readonly problem: Problem | undefined;
	/**
	 * Takes the reply, or the whole chat around it, and ends when this device is in, or with what stood in the way. A text
	 * without an answer to this knock leaves it as it is.
	 */
	open(replyText: string): Promise<Result<T>>;
	cancel(): void;
	/** @returns what ends it */
	onChange(listener: () => void): () => void;
}

export async function knock(ports: KnockPorts): Promise<Result<Knocking<KnockWelcome>>> {
	const opened = tryLink('offer', ports.link);
	if (!opened.ok) return opened;
	const link = opened.value;
	const offer = reachable(await link.offer(), ports.lanAddress);
	if (!offer.ok) {
		link.close('link-cancelled');
		return offer;
	}
	const now = ports.link.now();
	const { device } = ports.identity;
	const made = writeKnock({ device, now, name: ports.me.name, offer: offer.value });
	return ok(new Posted(ports, link, made.code, made.knock));
}

class Posted implements Knocking<KnockWelcome> {
	readonly expiresAt: number;
	readonly words: Words;
	state: InviteState = 'waiting';
	problem: Problem | undefined;
	readonly #listeners = new Set<() => void>();
	readonly #stopExpiry: () => void;

	constructor(
		private readonly ports: KnockPorts,
		private readonly link: Link,
		readonly code: string,
		private readonly knock: Knock
	) {
		this.words = wordsOf(knock.device);
		this.expiresAt = knock.madeAt + knockLife;
		const left = this.expiresAt - ports.link.now();
		this.#stopExpiry = ports.link.timers.after(left, () => this.#finish('expired'));
	}

	async open(replyText: string): Promise<Result<KnockWelcome>> {
		const read = readReplyTo(this.knock.id, replyText);
		if (!read.ok) return read;
		if (this.state === 'expired') return refused('knock-expired');
		if (this.state !== 'waiting') return refused('knock-answered');
		this.#become('connecting');
		const { reply, answer } = read.value;
		const result = await this.#connect(reply, answer);
		if (this.#state() !== 'connecting')
			return refused(this.#state() === 'expired' ? 'knock-expired' : 'link-cancelled');
		this.#finish(result.ok ? 'linked' : 'failed', result.ok ? undefined : result.problem);
		return result;
	}

	cancel(): void {
		if (this.state === 'waiting' || this.state === 'connecting') this.#finish('cancelled');
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#connect(reply: Reply, answer: Description): Promise<Result<KnockWelcome>> {
		const { link } = this;
		return new Promise((done) => {
			link.onClose = (reason) => done(refused(reason));
			link.onOpen = () => void this.#greet(reply, answer).then(done);
			link.accept(answer).catch((error: unknown) => {
				link.close(error instanceof Malformed || error instanceof DOMException ? 'code-mangled' : 'link-lost');
			});
		});
	}

	async #greet(reply: Reply, answer: Description): Promise<Result<KnockWelcome>> {
		const { identity, peer, me, prepare, greeted } = this.ports;
		let welcomed: Welcome | undefined;
		const part: Greeting['part'] = {
			as: 'guest',
			roster: this.ports.roster,
			holds: () => this.ports.holds?.(),
			async prepare(welcome, host) {
				// The reply says who opens the door and to which room; the one who stands there has to be that one.
				const named = host.device === reply.device && equalBytes(roomTag(welcome.space, welcome.cycle), reply.tag);
				if (!named) return refused('knock-other-door');
				welcomed = welcome;
				return prepare(welcome, host);
			}
		};
		const secret = bindingOf(this.knock, reply, answer);
		const { link } = this;
		const result = await greet({ link, identity, peer, secret, me, timers: this.ports.link.timers, part });
		if (!result.ok) return result;
		greeted(link, result.value.greeted, result.value.rest);
		return welcomed ? ok({ welcome: welcomed, host: result.value.greeted }) : refused('peer-misbehaved');
	}

	/** Read anew: TypeScript keeps what it saw before an `await`. */
	#state(): InviteState {
		return this.state;
	}

	#finish(state: InviteState, problem?: Problem): void {
		this.#stopExpiry();
		if (state !== 'linked') this.link.close(state === 'expired' ? 'knock-expired' : 'link-cancelled');
		this.#become(state, problem);
	}

	#become(state: InviteState, problem?: Problem): void {
		this.state = state;
		if (problem) this.problem = problem;
		for (const listener of [...this.#listeners]) listener();
	}
}
