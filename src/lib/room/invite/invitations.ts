// The invitations of one room that wait for an answer: each is one connection, one secret, and good for one newcomer.
import { ok, refused, type Problem, type Result } from '$lib/model/result';
import { toHex } from '../bytes';
import { addressKind } from '../handshake/address';
import {
	deviceTag,
	invitationId,
	mostRelays,
	readAnswer,
	roomTag,
	writeInvitation,
	type Answer
} from '../handshake/code';
import { withLanAddress, type Description } from '../handshake/sdp';
import type { Meeting, Relays } from '../relay/relays';
import { greet, type Admit, type Greeted } from '../trust/greeting';
import type { DeviceIdentity } from '../trust/identity';
import type { Roster } from '../trust/roster';
import type { Control, SelfIntroduction, Welcome } from '../wire/control';
import type { Link, LinkPorts } from '../wire/link';
import { Attempting, type Attempt } from './attempt';
import { SpareOffer } from './spare-offer';

/** Milliseconds that an invitation is good for, while its page stays open. */
export const invitationLife = 60 * 60_000;
const mostOpen = 24;
/** What the maker of an invitation says over a relay: an answer that was said before went unheard. */
export const makerIsHere = 'here';

/** `waiting` for an answer, `connecting` once it is accepted, and then one of four ends. */
export type InviteState = 'waiting' | 'connecting' | 'linked' | 'failed' | 'expired' | 'cancelled';

export interface Invite {
	readonly code: string;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
	readonly state: InviteState;
	/** Why it failed. */
	readonly problem: Problem | undefined;
	/** How far the two have come in finding each other. */
	readonly attempt: Attempt;
	/**
	 * Takes the answer that the newcomer gave back, and ends when they are in, or with what stood in the way. A text that is
	 * no answer to an invitation of this room leaves the invitation as it is.
	 */
	accept(answerText: string): Promise<Result<void>>;
	cancel(): void;
	/** @returns what ends it */
	onChange(listener: () => void): () => void;
}

export interface InvitationPorts {
	readonly link: LinkPorts;
	readonly identity: DeviceIdentity;
	readonly peer: string;
	readonly me: () => SelfIntroduction;
	readonly admit: Admit;
	readonly roster: () => Roster | undefined;
	/** Of the cycle that is open now, if one is. */
	readonly welcome: () => Welcome | undefined;
	full(): boolean;
	greeted(link: Link, greeted: Greeted, rest: () => readonly Control[]): void;
	/** Gives an answer to whoever made its invitation, and ends with what became of it. */
	handOn(answer: Answer): Promise<Result<void>>;
	/** Where answers may come without a person: nowhere by default. */
	readonly relays: Relays | undefined;
	changed(): void;
}

interface Open {
	readonly id: string;
	readonly secret: Uint8Array;
	readonly link: Link;
	/** What it invites to. */
	readonly cycle: string;
	readonly expiresAt: number;
	readonly attempt: Attempting;
	state: InviteState;
	problem?: Problem;
	meeting?: Meeting;
	/** The certificate of whoever answered first, and what became of it: the same answer may come by hand and by a relay. */
	answeredBy?: string;
	result?: Promise<Result<void>>;
	stopExpiry: () => void;
	readonly listeners: Set<() => void>;
}

/** The description with a person's own address in it, and what stands in the way of one that nobody can reach. */
export function reachable(description: Description, lanAddress?: string): Result<Description> {
	const address = lanAddress?.trim().toLowerCase();
	if (address && addressKind(address) !== 'v4' && addressKind(address) !== 'v6') return refused('address-not-valid');
	const described = address ? withLanAddress(description, address) : description;
	return described.candidates.length ? ok(described) : refused('no-network');
}

/** Read anew: TypeScript keeps what it saw before an `await`. */
const stateOf = (made: Open): InviteState => made.state;

export class Invitations {
	readonly #made = new Map<string, Open>();
	readonly #spare: SpareOffer;
	#closed = false;

	constructor(private readonly ports: InvitationPorts) {
		this.#spare = new SpareOffer(ports.link);
	}

	get connecting(): boolean {
		return [...this.#made.values()].some(({ state }) => state === 'connecting');
	}

	has(secret: Uint8Array): boolean {
		return this.#made.has(toHex(invitationId(secret)));
	}

	async make(lanAddress?: string): Promise<Result<Invite>> {
		if (this.ports.full()) return refused('room-full');
		const welcome = this.ports.welcome();
		if (!welcome) return refused('room-closed');
		const { space, cycle } = welcome;
		const waiting = [...this.#made.values()].filter(({ state }) => state === 'waiting');
		if (waiting.length >= mostOpen) this.#finish(waiting[0], 'cancelled');
		const opened = this.#spare.take();
		if (!opened.ok) return opened;
		const { link } = opened.value;
		const offer = reachable(await opened.value.offer, lanAddress);
		if (!offer.ok || this.#closed) {
			link.close('link-cancelled');
			return offer.ok ? refused('room-closed') : offer;
		}
		const secret = crypto.getRandomValues(new Uint8Array(16));
		const expiresAt = Math.floor((this.ports.link.now() + invitationLife) / 60_000) * 60_000;
		const from = deviceTag(this.ports.identity.device);
		const relays = this.ports.relays?.addresses.slice(0, mostRelays) ?? [];
		const code = writeInvitation({
			secret,
			tag: roomTag(space, cycle),
			expiresAt,
			from,
			offer: offer.value,
			relays
		});
		const id = toHex(invitationId(secret));
		const made: Open = {
			id,
			secret,
			link,
			cycle,
			expiresAt,
			attempt: new Attempting(this.ports.link.now, offer.value),
			state: 'waiting',
			stopExpiry: () => {},
			listeners: new Set()
		};
		const untilExpiry = expiresAt - this.ports.link.now();
		made.stopExpiry = this.ports.link.timers.after(untilExpiry, () => this.#finish(made, 'expired'));
		this.#made.set(id, made);
		if (relays.length) await this.#listen(made);
		return ok(this.#inviteOf(made, code));
	}

	/** This device may be in another network now. */
	look(): void {
		this.#spare.forget();
	}

	close(): void {
		this.#closed = true;
		this.#spare.forget();
		for (const made of [...this.#made.values()]) {
			if (made.state === 'waiting' || made.state === 'connecting') this.#finish(made, 'cancelled');
			made.meeting?.stop();
		}
	}

	#inviteOf(made: Open, code: string): Invite {
		return {
			code,
			expiresAt: made.expiresAt,
			attempt: made.attempt,
			get state() {
				return made.state;
			},
			get problem() {
				return made.problem;
			},
			accept: (text) => this.accept(text),
			cancel: () => {
				if (made.state === 'waiting' || made.state === 'connecting') this.#finish(made, 'cancelled');
			},
			onChange(listener) {
				made.listeners.add(listener);
				return () => made.listeners.delete(listener);
			}
		};
	}

	/** Takes an answer that somebody pasted here: to an invitation of this room, or of another who is in. */
	async accept(text: string): Promise<Result<void>> {
		const answer = readAnswer(text);
		if (!answer.ok) return answer;
		const mine = this.#made.has(toHex(answer.value.invitation));
		return mine ? this.take(answer.value) : this.ports.handOn(answer.value);
	}

	/** Takes an answer to an invitation of this room, however it came. */
	async take(answer: Answer): Promise<Result<void>> {
		const made = this.#made.get(toHex(answer.invitation));
		if (!made) return refused('code-other-invitation');
		if (made.state === 'waiting' && made.expiresAt < this.ports.link.now()) this.#finish(made, 'expired');
		if (made.state === 'expired') return refused('code-expired');
		const by = toHex(answer.answer.fingerprint);
		if (made.result && made.answeredBy === by) return made.result;
		if (made.state !== 'waiting') return refused('code-used');
		// Its code says which cycle it lets into: that is the one whose people decide.
		if (this.ports.welcome()?.cycle !== made.cycle) return refused('invitation-other-cycle');
		made.answeredBy = by;
		made.result = this.#letIn(made, answer.answer);
		return made.result;
	}

	async #letIn(made: Open, answer: Description): Promise<Result<void>> {
		made.attempt.tries(answer);
		this.#become(made, 'connecting');
		const result = await this.#connect(made, answer);
		// `#finish` may have been called meanwhile: by a person, or by the clock.
		if (stateOf(made) !== 'connecting') return refused(stateOf(made) === 'expired' ? 'code-expired' : 'link-cancelled');
		this.#finish(made, result.ok ? 'linked' : 'failed', result.ok ? undefined : result.problem);
		return result;
	}

	/** The newcomer's answer may come over a relay by itself; what becomes of it is told there, too. */
	async #listen(made: Open): Promise<void> {
		const meeting = await this.ports.relays?.meet(made.secret, 'invitation', {
			connected: () => made.meeting?.say(new TextEncoder().encode(makerIsHere)),
			heard: (bytes) => void this.#onRelayed(made, bytes)
		});
		if (!meeting) return;
		made.meeting = meeting;
		meeting.say(new TextEncoder().encode(makerIsHere));
		if (this.#closed) meeting.stop();
	}

	async #onRelayed(made: Open, bytes: Uint8Array): Promise<void> {
		const answer = readAnswer(new TextDecoder().decode(bytes));
		if (!answer.ok || toHex(answer.value.invitation) !== made.id) return;
		// The newcomer says it again until the link is there.
		const said = toHex(answer.value.answer.fingerprint);
		if (said === made.answeredBy) return;
		const taken = await this.take(answer.value);
		if (!taken.ok) made.meeting?.say(new TextEncoder().encode(`${said} ${taken.problem.code}`));
	}

	#connect(made: Open, answer: Description): Promise<Result<void>> {
		const { link } = made;
		return new Promise((done) => {
			link.onClose = (reason) => done(refused(reason));
			link.onOpen = () => {
				made.attempt.meets();
				void this.#greet(made).then(done);
			};
			link.accept(answer).catch(() => {
				link.close('code-mangled');
			});
		});
	}

	async #greet({ link, secret, cycle }: Open): Promise<Result<void>> {
		const { identity, peer, admit, full, roster } = this.ports;
		const me = this.ports.me();
		const welcome = this.ports.welcome();
		if (welcome?.cycle !== cycle) return refused('invitation-other-cycle');
		const part = {
			as: 'host' as const,
			admit: async (candidate: Parameters<Admit>[0]) => (full() ? refused('room-full') : await admit(candidate)),
			roster: roster(),
			welcome
		};
		const result = await greet({ link, identity, peer, secret, me, timers: this.ports.link.timers, part });
		if (!result.ok) return result;
		this.ports.greeted(link, result.value.greeted, result.value.rest);
		return ok(undefined);
	}

	#finish(made: Open | undefined, state: InviteState, problem?: Problem): void {
		if (!made) return;
		made.stopExpiry();
		if (state === 'expired' || state === 'cancelled') made.meeting?.stop();
		if (state !== 'linked') made.link.close(state === 'expired' ? 'code-expired' : 'link-cancelled');
		else if (!this.#closed && !this.ports.full()) this.#spare.prepare();
		made.attempt.ends(problem?.code ?? state);
		this.#become(made, state, problem);
	}

	#become(made: Open, state: InviteState, problem?: Problem): void {
		made.state = state;
		if (problem) made.problem = problem;
		for (const listener of [...made.listeners]) listener();
		this.ports.changed();
	}
}
