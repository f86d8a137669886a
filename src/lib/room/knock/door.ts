// A member's half of the knock: the whole chat is looked at once, some are let in by name, and one reply goes back to all.
import { ok, refused, type Problem, type Result } from '$lib/model/result';
import { equalBytes, Malformed } from '../bytes';
import { roomTag } from '../handshake/code';
import { answerFor, bindingOf, mostKnocks, readKnocks, writeReply, type Knock } from '../handshake/knock-code';
import type { Description } from '../handshake/sdp';
import { reachable, type InvitationPorts } from '../invite/invitations';
import { greet, type Admit } from '../trust/greeting';
import { tryLink, type Link } from '../wire/link';
import { wordsOf, type Words } from '../trust/words';
import { knockLife } from './knocking';

/** Clocks of two people differ by so much without either noticing. */
const clockTolerance = 5 * 60_000;

/** One who knocks, as the chat has it. */
export interface Knocker {
	/** Of this knock; empty when it cannot be read. */
	readonly id: string;
	/** What they call themselves; cut after some 40 bytes. */
	readonly name: string;
	/** Stands for the key that they will have to prove. */
	readonly device: string;
	/** The key in words: the same stand on their screen. */
	readonly words: Words;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
	/** Why they cannot be let in by this knock. */
	readonly problem: Problem | undefined;
}

export interface Knockers {
	readonly found: readonly Knocker[];
	/** How many more there were than one reply can hold. */
	readonly beyond: number;
	/** How many places the room has left. */
	readonly places: number;
}

/** `waiting` until they have pasted the reply, and then one of four ends. */
export type GuestState = 'waiting' | 'connecting' | 'linked' | 'failed' | 'expired' | 'cancelled';

export interface ExpectedGuest {
	readonly id: string;
	readonly name: string;
	readonly device: string;
	readonly state: GuestState;
	readonly problem: Problem | undefined;
}

export interface DoorReply {
	/** To post in the same chat; everybody pastes all of it. */
	readonly code: string;
	/** When the last of them expires; milliseconds since 1970. */
	readonly expiresAt: number;
	readonly guests: readonly ExpectedGuest[];
	/** Calls those off who have not come in yet. */
	cancel(): void;
	/** @returns what ends it */
	onChange(listener: () => void): () => void;
}

export interface DoorPorts extends Omit<InvitationPorts, 'handOn' | 'relays'> {
	/** Beyond those who are here and those who are expected. */
	places(): number;
	isHere(device: string): boolean;
}

interface Expected {
	readonly knock: Knock;
	readonly link: Link;
	readonly answer: Description;
	state: GuestState;
	problem: Problem | undefined;
	readonly listeners: Set<() => void>;
}

const over = (state: GuestState) => state !== 'waiting' && state !== 'connecting';

export class Door {
	/** By their devices: who knocks again is answered again, and the former answer is void. */
	readonly #expected = new Map<string, Expected>();
	#known = new Map<string, Knock>();
	#closed = false;

	constructor(private readonly ports: DoorPorts) {}

	get connecting(): boolean {
		return [...this.#expected.values()].some(({ state }) => state === 'connecting');
	}

	/** Reads a chat, without answering anybody. */
	look(text: string): Result<Knockers> {
		const read = readKnocks(text);
		if (!read.ok) return read;
		const { found, beyond } = read.value;
		const latest = new Map(found.flatMap((one) => (one.ok ? [[one.value.device, one.value.id]] : [])));
		// Of several knocks of one device only the last is alive: its page makes one at a time.
		const alive = found.filter((one) => !one.ok || latest.get(one.value.device) === one.value.id);
		this.#known = new Map(alive.flatMap((one) => (one.ok ? [[one.value.id, one.value]] : [])));
		return ok({ found: alive.map((one) => this.#knocker(one)), beyond, places: this.#places() });
	}

	/** Answers the chosen ones of the chat that was looked at last. */
	async answer(ids: readonly string[], lanAddress?: string): Promise<Result<DoorReply>> {
		const chosen = [...new Set(ids)].flatMap((id) => this.#known.get(id) ?? []);
		const problem = chosen.map((knock) => this.#problemOf(knock)).find((found) => found !== undefined);
		if (this.#closed) return refused('room-closed');
		if (!chosen.length) return refused('knock-none-chosen');
		if (problem) return { ok: false, problem };
		const again = chosen.filter(({ device }) => !over(this.#expected.get(device)?.state ?? 'expired')).length;
		if (chosen.length > this.#places() + again) return refused('room-full');
		const results = await Promise.all(chosen.map((knock) => this.#expect(knock, lanAddress)));
		const made = results.flatMap((result) => (result.ok ? [result.value] : []));
		const failure = results.find((result) => !result.ok);
		if (failure || this.#closed) {
			for (const expected of made) this.#finish(expected, 'cancelled');
			return failure && !failure.ok ? failure : refused('room-closed');
		}
		const tag = this.#tag();
		if (!tag) return refused('room-closed');
		const { device } = this.ports.identity;
		for (const expected of made) this.#wait(expected, tag);
		const answers = made.map(({ knock, answer }) => ({ knock: knock.id, answer }));
		return ok(this.#replyOf(writeReply({ device, tag, answers }), made));
	}

	/** Of the cycle that is open now. */
	#tag(): Uint8Array | undefined {
		const welcome = this.ports.welcome();
		return welcome && roomTag(welcome.space, welcome.cycle);
	}

	close(): void {
		this.#closed = true;
		for (const expected of [...this.#expected.values()]) if (!over(expected.state)) this.#finish(expected, 'cancelled');
	}

	#places(): number {
		const open = [...this.#expected.values()].filter(({ state }) => !over(state)).length;
		return Math.max(0, this.ports.places() - open);
	}

	#knocker(found: Result<Knock>): Knocker {
		if (!found.ok) return { id: '', name: '', device: '', words: wordsOf(''), expiresAt: 0, problem: found.problem };
		const { id, name, device, madeAt } = found.value;
		const expiresAt = madeAt + knockLife;
		return { id, name, device, words: wordsOf(device), expiresAt, problem: this.#problemOf(found.value) };
	}

	#problemOf({ device, madeAt }: Knock): Problem | undefined {
		if (device === this.ports.identity.device) return { code: 'knock-own' };
		if (this.ports.isHere(device)) return { code: 'knock-already-in' };
		const expired = madeAt + knockLife + clockTolerance < this.ports.link.now();
		return expired ? { code: 'knock-expired' } : undefined;
	}

	async #expect(knock: Knock, lanAddress?: string): Promise<Result<Expected>> {
		const opened = tryLink('answer', this.ports.link);
		if (!opened.ok) return opened;
		const link = opened.value;
		const patience = Math.max(0, knock.madeAt + knockLife + clockTolerance - this.ports.link.now());
		const described = await this.#describe(
			link,
			knock.offer,
			Math.min(patience, knockLife + clockTolerance),
			lanAddress
		);
		if (!described.ok) {
			link.close('link-cancelled');
			return described;
		}
		return ok({
			knock,
			link,
			answer: answerFor(described.value),
			state: 'waiting',
			problem: undefined,
			listeners: new Set()
		});
	}

	async #describe(link: Link, offer: Description, patience: number, lanAddress?: string) {
		try {
			return reachable(await link.answer(offer, patience), lanAddress);
		} catch (error) {
			if (error instanceof Malformed || error instanceof DOMException) return refused('code-mangled');
			throw error;
		}
	}

	#wait(expected: Expected, tag: Uint8Array): void {
		const { knock, link } = expected;
		const before = this.#expected.get(knock.device);
		if (before && !over(before.state)) this.#finish(before, 'cancelled');
		this.#expected.delete(knock.device);
		this.#expected.set(knock.device, expected);
		this.#forgetOld();
		link.onClose = (reason) => {
			if (over(expected.state)) return;
			if (reason === 'link-timeout' && expected.state === 'waiting') this.#finish(expected, 'expired');
			else this.#finish(expected, 'failed', { code: reason });
		};
		link.onOpen = () => {
			this.#become(expected, 'connecting');
			void this.#greet(expected, tag).then((result) => {
				if (over(expected.state)) return;
				this.#finish(expected, result.ok ? 'linked' : 'failed', result.ok ? undefined : result.problem);
			});
		};
	}

	async #greet({ knock, link, answer }: Expected, tag: Uint8Array): Promise<Result<void>> {
		const { identity, peer, admit, full, roster, greeted } = this.ports;
		const me = this.ports.me();
		const welcome = this.ports.welcome();
		// The reply says which cycle it lets into: that is the one whose people decide.
		if (!welcome || !equalBytes(tag, roomTag(welcome.space, welcome.cycle))) {
			link.close('invitation-other-cycle');
			return refused('invitation-other-cycle');
		}
		const only: Admit = async (candidate) => {
			// Whom a person let in is the one whose name and words they saw, and nobody else.
			if (candidate.device !== knock.device) return refused('knock-other-device');
			if (full()) return refused('room-full');
			return admit({ ...candidate, name: candidate.name.startsWith(knock.name) ? candidate.name : knock.name });
		};
		const part = { as: 'host' as const, admit: only, roster: roster(), welcome };
		const secret = bindingOf(knock, { device: identity.device, tag }, answer);
		const result = await greet({ link, identity, peer, secret, me, timers: this.ports.link.timers, part });
		if (!result.ok) return result;
		greeted(link, result.value.greeted, result.value.rest);
		return ok(undefined);
	}

	#replyOf(code: string, made: readonly Expected[]): DoorReply {
		return {
			code,
			expiresAt: Math.max(...made.map(({ knock }) => knock.madeAt + knockLife)),
			get guests() {
				return made.map(({ knock: { id, name, device }, state, problem }) => ({ id, name, device, state, problem }));
			},
			cancel: () => {
				for (const expected of made) if (!over(expected.state)) this.#finish(expected, 'cancelled');
			},
			onChange(listener) {
				for (const { listeners } of made) listeners.add(listener);
				return () => made.forEach(({ listeners }) => listeners.delete(listener));
			}
		};
	}

	/** What has ended is remembered for the reply that shows it, not here. */
	#forgetOld(): void {
		for (const [device, { state }] of this.#expected) {
			if (this.#expected.size <= mostKnocks) return;
			if (over(state)) this.#expected.delete(device);
		}
	}

	#finish(expected: Expected, state: GuestState, problem?: Problem): void {
		this.#become(expected, state, problem);
		if (state !== 'linked') expected.link.close(state === 'expired' ? 'knock-expired' : 'link-cancelled');
	}

	#become(expected: Expected, state: GuestState, problem?: Problem): void {
		expected.state = state;
		if (problem) expected.problem = problem;
		for (const listener of [...expected.listeners]) listener();
		this.ports.changed();
	}
}
