// The conversation that every link begins with: hello, proof, who I am, admission and welcome, ready. Until its last word
// no byte of the document flows, and until both are proved no name either.
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
		| { readonly as: 'host'; readonly admit: Admit; readonly welcome: Welcome }
		| { readonly as: 'guest'; prepare(welcome: Welcome, host: Greeted): Promise<Result<SelfIntroduction | undefined>> }
		| { readonly as: 'member'; readonly admit: Admit };
}

export interface Greeted extends SelfIntroduction {
	readonly peer: string;
	readonly device: string;
	readonly publicKey: Uint8Array;
	/** The same at both ends of a link, different for every link: settles which of two stays. */
	readonly rank: string;
}

const patience = 30_000;
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

	if (part.as === 'guest') {
		const welcome = await conversation.expect('welcome', true);
		if (!welcome.ok) return welcome;
		const { type: _, ...about } = welcome.value;
		const prepared = await part.prepare(about, greeted);
		if (!prepared.ok) return prepared;
		greeted = { ...greeted, ...prepared.value };
	} else {
		const by = part.as === 'host' ? 'invitation' : 'introduction';
		const admitted = await part.admit({ ...introduction, device: greeted.device, publicKey, by });
		if (!admitted.ok) return admitted;
		greeted = { ...greeted, ...admitted.value };
		if (part.as === 'host') link.say({ type: 'welcome', ...part.welcome });
	}
	link.say({ type: 'ready' });
	const ready = await conversation.expect('ready', true);
	return ready.ok ? ok(greeted) : ready;
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
