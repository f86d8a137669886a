// The conversation that every link begins with: hello, proof, who I am, who belongs here by now, admission and welcome, ready.
// Until its last word no byte of the document flows, and until both are proved no name either.
import { ok, refused, type Result } from '$lib/model/result';
import type { Timers } from '../ports';
import { equalBytes, toHex } from '../bytes';
import type { Link } from '../wire/link';
import {
	nonceLength,
	protocolVersion,
	type Control,
	type ControlOf,
	type SelfIntroduction,
	type Welcome
} from '../wire/control';
import { faultOf, prove, type Ends } from './hello';
import type { DeviceIdentity } from './identity';
import { differ, rosterDigest, type Roster } from './roster';

/** Whoever asks to come in: a newcomer with an invitation, or a member whom another member introduces. */
export interface Candidate extends SelfIntroduction {
	readonly device: string;
	readonly publicKey: Uint8Array;
	readonly by: 'invitation' | 'introduction';
}

/**
 * Who the candidate is by what is on record here, which stands in for what it says of itself; undefined where nothing is.
 * A refusal's code is told to the other side as it stands.
 */
export type Admit = (candidate: Candidate) => Promise<Result<SelfIntroduction | undefined>>;

export interface Greeting {
	readonly link: Link;
	readonly identity: DeviceIdentity;
	/** My id in the room. */
	readonly peer: string;
	readonly secret: Uint8Array;
	readonly me: SelfIntroduction;
	readonly timers: Timers;
	/**
	 * - `host` asks `admit` and welcomes; `guest` is welcomed and makes the document ready;
	 * - `member`: both are in already, both ask `admit`.
	 */
	readonly part:
		| ({ readonly as: 'host'; readonly welcome: Welcome } & Inside)
		| {
				readonly as: 'guest';
				prepare(welcome: Welcome, host: Greeted): Promise<Result<SelfIntroduction | undefined>>;
				/** Of that space, where this device has it already. */
				roster?: ((welcome: Welcome) => Promise<Roster | undefined>) | undefined;
				/** The state vector of the document that is ready now. */
				holds?: (() => Uint8Array | undefined) | undefined;
		  }
		| ({ readonly as: 'member' } & Inside);
}

interface Inside {
	readonly admit: Admit;
	readonly roster?: Roster | undefined;
}

export interface Greeted extends SelfIntroduction {
	readonly peer: string;
	readonly device: string;
	readonly publicKey: Uint8Array;
	/** Of a newcomer: what it has of the document by its last word, as a state vector. */
	readonly has?: Uint8Array;
	/** That this end has told the same, so that it need not ask. */
	readonly told?: boolean;
	/** The same at both ends of a link, different for every link: settles which of two stays. */
	readonly rank: string;
}

const patience = 30_000;
const nothing = new Uint8Array();
const mostHeard = 64;

/** The messages of a link as a conversation; ends with the link. */
class Conversation {
	#heard: Control[] = [];
	#waiting: (() => void) | undefined;

	constructor(
		private readonly link: Link,
		private readonly timers: Timers
	) {
		link.listen((message) => {
			// While a person decides, the other end has next to nothing to say.
			if (this.#heard.push(message) > mostHeard) link.close('link-misbehaved');
			this.wake();
		});
	}

	wake(): void {
		this.#waiting?.();
	}

	/** What was heard beyond the greeting, for whoever listens next. */
	rest(): Control[] {
		return this.#heard.splice(0);
	}

	/** @param patient waits without an end of its own: a person may be deciding at the other end */
	async expect<T extends Control['type']>(type: T, patient = false): Promise<Result<ControlOf<T>>> {
		let late = false;
		const stop = patient ? () => {} : this.timers.after(patience, () => ((late = true), this.wake()));
		while (!this.#heard.length && !this.link.closed && !late) {
			await new Promise<void>((wake) => (this.#waiting = wake));
		}
		stop();
		const message = this.#heard.shift();
		if (message) return message.type === type ? ok(message as ControlOf<T>) : refused('peer-misbehaved');
		return refused(this.link.closed ?? 'peer-silent');
	}
}

/** Ends with the peer and what it said after the greeting, or closes the link and says why. */
export async function greet(greeting: Greeting): Promise<Result<{ greeted: Greeted; rest: () => Control[] }>> {
	const { link, timers } = greeting;
	const conversation = new Conversation(link, timers);
	const onClose = link.onClose;
	link.onClose = (reason) => {
		conversation.wake();
		onClose?.(reason);
	};
	const result = await converse(greeting, conversation);
	if (!result.ok) link.close(result.problem.code);
	if (link.closed) return result.ok ? refused(link.closed) : result;
	return result.ok ? ok({ greeted: result.value, rest: () => conversation.rest() }) : result;
}

async function converse(greeting: Greeting, conversation: Conversation): Promise<Result<Greeted>> {
	const { link, identity, part } = greeting;
	const proved = await proveBoth(greeting, conversation);
	if (!proved.ok) return proved;
	const { publicKey, peer, rank } = proved.value;
	link.say({ type: 'self', ...greeting.me });
	const self = await conversation.expect('self');
	if (!self.ok) return self;
	const { name, person } = self.value;
	const introduction: SelfIntroduction = person ? { name, person } : { name };
	let greeted: Greeted = { ...introduction, publicKey, peer, rank, device: await identity.deviceOf(publicKey) };

	const catching = new CatchingUp(link, conversation, rank);
	if (part.as === 'guest') {
		const welcome = await conversation.expect('welcome', true);
		if (!welcome.ok) return welcome;
		const { type: _, ...about } = welcome.value;
		// Its host has let us in already, and tells first.
		const roster = await part.roster?.(about);
		const heard = await catching.hear(roster);
		if (!heard.ok) return heard;
		const prepared = await part.prepare(about, greeted);
		if (!prepared.ok) return prepared;
		catching.tell(roster);
		greeted = { ...greeted, ...prepared.value };
	} else {
		const candidate = { ...introduction, device: greeted.device, publicKey };
		const admitted =
			part.as === 'host'
				? await letIn(part, { ...candidate, by: 'invitation' }, link, catching)
				: await meet(part, { ...candidate, by: 'introduction' }, link, catching);
		if (!admitted.ok) return admitted;
		greeted = { ...greeted, ...admitted.value };
	}
	const mine = part.as === 'guest' ? part.holds?.() : undefined;
	link.say({ type: 'ready', has: mine ?? nothing });
	const ready = await conversation.expect('ready', true);
	if (!ready.ok) return ready;
	if (part.as !== 'guest') {
		// What was heard meanwhile, on this link or on another, may say otherwise.
		const still = await part.admit({ ...introduction, device: greeted.device, publicKey, by: 'introduction' });
		if (!still.ok) return still;
	}
	const { has } = ready.value;
	return ok({ ...greeted, ...(part.as === 'host' && has.length ? { has } : {}), ...(mine ? { told: true } : {}) });
}

type Admitted = ReturnType<Admit>;
type PartOf<T> = Extract<Greeting['part'], { readonly as: T }>;

async function letIn(part: PartOf<'host'>, guest: Candidate, link: Link, catching: CatchingUp): Admitted {
	const admitted = await part.admit(guest);
	if (!admitted.ok) return admitted;
	link.say({ type: 'welcome', ...part.welcome });
	const heard = await catching.hear(part.roster, () => catching.tell(part.roster));
	return heard.ok ? admitted : heard;
}

/** Each tells the other once it knows it; whoever does not know the other yet, may by what it is told. */
async function meet(part: PartOf<'member'>, peer: Candidate, link: Link, catching: CatchingUp): Admitted {
	const admitting = part.admit(peer);
	const heard = await catching.hear(part.roster, () => {
		void admitting.then((admitted) => {
			if (admitted.ok) catching.tell(part.roster);
			else link.close(admitted.problem.code);
		});
	});
	if (!heard.ok) return heard;
	const admitted = await admitting;
	return admitted.ok && heard.value ? part.admit(peer) : admitted;
}

/** What two on one link tell each other of who belongs here. */
class CatchingUp {
	#differ = false;

	constructor(
		private readonly link: Link,
		private readonly conversation: Conversation,
		private readonly salt: string
	) {}

	/**
	 * Ends when what the other end has on record counts here, too, where that is more or other.
	 * @param differing called once it is known that both have something to tell
	 * @returns how much of it was new
	 */
	async hear(roster: Roster | undefined, differing: () => void = () => {}): Promise<Result<number>> {
		const mine = rosterDigest(roster, this.salt);
		this.link.say({ type: 'roster', digest: mine });
		const theirs = await this.conversation.expect('roster', true);
		if (!theirs.ok) return theirs;
		this.#differ = differ(mine, theirs.value.digest);
		if (!this.#differ || !roster) return ok(0);
		differing();
		const records = await this.conversation.expect('records', true);
		if (!records.ok) return records;
		const fresh = await roster.take(records.value.body);
		return fresh === undefined ? refused('peer-misbehaved') : ok(fresh);
	}

	tell(roster: Roster | undefined): void {
		if (this.#differ && roster) this.link.say({ type: 'records', body: roster.all() });
	}
}

async function proveBoth(
	{ link, identity, peer, secret }: Greeting,
	conversation: Conversation
): Promise<Result<Pick<Greeted, 'publicKey' | 'peer' | 'rank'>>> {
	const { mine, theirs } = link.fingerprints;
	if (!mine || !theirs) throw new Error('A link is greeted only when both descriptions are known.');
	const { publicKey } = identity;
	const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
	link.say({ type: 'hello', version: protocolVersion, nonce, publicKey, peer });
	const hello = await conversation.expect('hello');
	if (!hello.ok) return hello;
	if (hello.value.version !== protocolVersion) return refused('peer-other-version', { version: hello.value.version });
	if (equalBytes(hello.value.publicKey, publicKey)) return refused('code-own');
	if (hello.value.peer === peer) return refused('peer-misbehaved');

	const me = { fingerprint: mine, nonce, publicKey, peer };
	const them = {
		fingerprint: theirs,
		nonce: hello.value.nonce,
		publicKey: hello.value.publicKey,
		peer: hello.value.peer
	};
	const ends: Ends = link.side === 'offer' ? { offer: me, answer: them } : { offer: them, answer: me };
	link.say({ type: 'proof', ...(await prove(identity, secret, ends, link.side)) });
	const proof = await conversation.expect('proof');
	if (!proof.ok) return proof;
	const fault = await faultOf(identity, secret, ends, link.side === 'offer' ? 'answer' : 'offer', proof.value);
	const rank = toHex(ends.offer.nonce) + toHex(ends.answer.nonce);
	return fault ? refused(`peer-${fault}`) : ok({ publicKey: them.publicKey, peer: them.peer, rank });
}
