// The newcomer's half: from an invitation to an answer to hand back, and on to the greeting when its maker has taken it.
import { ok, refused, type Result } from '$lib/model/result';
import { equalBytes, Malformed, toHex } from '../bytes';
import { deviceTag, invitationId, readInvitation, roomTag, writeAnswer, type Invitation } from '../handshake/code';
import type { Meeting, Relays } from '../relay/relays';
import { greet, type Greeted, type Greeting } from '../trust/greeting';
import type { DeviceIdentity } from '../trust/identity';
import type { Roster } from '../trust/roster';
import { isProblemCode, type Control, type SelfIntroduction, type Welcome } from '../wire/control';
import { tryLink, type Link, type LinkPorts } from '../wire/link';
import { Attempting, type Attempt } from './attempt';
import { makerIsHere, reachable } from './invitations';

export interface CodeInfo {
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
	/** The relays over which the answer can go by itself: whoever runs them sees this device's address. */
	readonly relays: readonly string[];
	/** `same` cycle of the same space, another cycle of the `same-space`, or an `other` space: for the ids given. */
	belongsTo(space: string, cycle: string): 'same' | 'same-space' | 'other';
	/** Whether this device made it. */
	isFrom(device: string): boolean;
}

function infoOf({ tag, expiresAt, from, relays }: Invitation): CodeInfo {
	return {
		expiresAt,
		relays,
		belongsTo(space, cycle) {
			const mine = roomTag(space, cycle);
			if (equalBytes(mine, tag)) return 'same';
			return equalBytes(mine.subarray(0, 3), tag.subarray(0, 3)) ? 'same-space' : 'other';
		},
		isFrom: (device) => equalBytes(deviceTag(device), from)
	};
}

/** Reads an invitation without using it: whose space it is for, and until when. */
export function inspectInvitation(text: string): Result<CodeInfo> {
	const invitation = readInvitation(text);
	return invitation.ok ? ok(infoOf(invitation.value)) : invitation;
}

/** Clocks of two people differ by so much without either noticing. */
const clockTolerance = 5 * 60_000;

export interface GuestPorts {
	readonly link: LinkPorts;
	readonly identity: DeviceIdentity;
	readonly peer: string;
	readonly me: SelfIntroduction;
	readonly lanAddress?: string | undefined;
	/** Goes to the relays that an invitation names. */
	relaysTo(addresses: readonly string[]): Relays | undefined;
	/** A last word on the code before anything is opened. */
	check?(info: CodeInfo, secret: Uint8Array): Result<void>;
	roster?: ((welcome: Welcome) => Promise<Roster | undefined>) | undefined;
	prepare(welcome: Welcome, host: Greeted): Promise<Result<SelfIntroduction | undefined>>;
	/** The state vector of the document that `prepare` has made ready. */
	holds?(): Uint8Array | undefined;
	greeted(link: Link, host: Greeted, rest: () => readonly Control[]): void;
}

export interface Answering {
	/** To hand back to whoever sent the invitation. */
	readonly answer: string;
	readonly attempt: Attempt;
	readonly welcomed: Promise<Result<{ readonly welcome: Welcome; readonly host: Greeted }>>;
	cancel(): void;
}

export async function answerInvitation(text: string, ports: GuestPorts): Promise<Result<Answering>> {
	const read = readInvitation(text);
	if (!read.ok) return read;
	const { secret, expiresAt, offer, from, relays } = read.value;
	const info = infoOf(read.value);
	if (info.isFrom(ports.identity.device)) return refused('code-own');
	const checked = ports.check?.(info, secret) ?? ok(undefined);
	if (!checked.ok) return checked;
	const now = ports.link.now();
	const left = expiresAt + clockTolerance - now;
	// By this device's clock, which may be the one that is wrong: whoever made the code has not been asked.
	if (left < 0) return refused('code-expired', { until: expiresAt, now });

	const opened = tryLink('answer', ports.link);
	if (!opened.ok) return opened;
	const link = opened.value;
	const answer = await answerOf(link, offer, left, ports.lanAddress);
	if (!answer.ok) {
		link.close('link-cancelled');
		return answer;
	}
	const code = writeAnswer({ invitation: invitationId(secret), maker: from, answer: answer.value });
	const attempt = new Attempting(ports.link.now, answer.value, offer);
	const welcomed = greetHost(link, secret, ports, attempt);
	void welcomed.then((result) => attempt.ends(result.ok ? 'linked' : result.problem.code));
	if (relays.length) void sendAlone(link, secret, code, relays, ports, welcomed);
	return ok({
		answer: code,
		attempt,
		welcomed,
		cancel: () => link.close('link-cancelled')
	});
}

async function answerOf(link: Link, offer: Invitation['offer'], patience: number, lanAddress?: string) {
	try {
		return reachable(await link.answer(offer, patience), lanAddress);
	} catch (error) {
		if (error instanceof Malformed || error instanceof DOMException) return refused('code-mangled');
		throw error;
	}
}

function greetHost(link: Link, secret: Uint8Array, ports: GuestPorts, attempt: Attempting): Answering['welcomed'] {
	const { identity, peer, me } = ports;
	let welcome: Welcome | undefined;
	const part: Greeting['part'] = {
		as: 'guest',
		roster: ports.roster,
		holds: () => ports.holds?.(),
		prepare(about, host) {
			welcome = about;
			return ports.prepare(about, host);
		}
	};
	return new Promise((done) => {
		link.onClose = (reason) => done(refused(reason));
		link.onOpen = () => {
			attempt.meets();
			void greet({ link, identity, peer, secret, me, timers: ports.link.timers, part }).then((result) => {
				if (!result.ok) return done(result);
				const { greeted, rest } = result.value;
				ports.greeted(link, greeted, rest);
				if (welcome) done(ok({ welcome, host: greeted }));
			});
		};
	});
}

/** Milliseconds between two sayings of an answer over a relay: its maker may be there only later. */
const again = 5_000;

/** The answer goes over the relays of the invitation, until the link is open, ended, or its maker says why not. */
async function sendAlone(
	link: Link,
	secret: Uint8Array,
	code: string,
	addresses: readonly string[],
	ports: GuestPorts,
	ended: Promise<unknown>
): Promise<void> {
	const relays = ports.relaysTo(addresses);
	if (!relays) return;
	const mine = toHex(link.fingerprints.mine ?? new Uint8Array());
	const over: { meeting?: Meeting } = {};
	const say = () => {
		if (!link.isOpen && !link.closed) over.meeting?.say(new TextEncoder().encode(code));
	};
	over.meeting = await relays.meet(secret, 'invitation', {
		connected: say,
		heard(bytes) {
			const [to, problem = ''] = new TextDecoder().decode(bytes).split(' ', 2);
			if (to === makerIsHere) say();
			else if (to === mine && isProblemCode(problem) && !link.isOpen) link.close(problem);
		}
	});
	say();
	const stop = ports.link.timers.every(again, say);
	await ended;
	stop();
	relays.close();
}
