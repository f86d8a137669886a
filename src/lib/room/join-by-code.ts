// The way in for somebody who has nothing yet but a code: the document is made ready only when its host has said what it is.
import * as Y from 'yjs';
import { ok, refused, type Result } from '$lib/model/result';
import { linkPortsOf, newPeerId, relaysTo } from './environment';
import { answerInvitation, type CodeInfo } from './invite/join';
import { knock, type Knocking } from './knock/knocking';
import {
	assembleRoom,
	type Joining,
	type Me,
	type OpenedRoom,
	type Room,
	type RoomEnvironment,
	type Welcomed
} from './room';
import type { StandStore } from './standing/standing';
import type { Admit, Greeted } from './trust/greeting';
import type { DeviceIdentity } from './trust/identity';
import type { Keyring } from './trust/keyring';
import type { Roster } from './trust/roster';
import type { Welcome } from './wire/control';

export interface JoinOptions extends RoomEnvironment {
	readonly identity: DeviceIdentity;
	readonly me: Me;
	readonly admit: Admit;
	/** What this room tells its own guests; until it is given, what its host told. */
	readonly welcome?: () => Welcome;
	/** The keys of the space that awaits; without it, some that live as long as the room. */
	readonly keysOf?: (space: string) => Promise<Result<Keyring>>;
	readonly standsOf?: (space: string) => StandStore;
	/** Who belongs to the space that awaits, where this device has it already. */
	readonly rosterOf?: (welcome: Welcome) => Promise<Roster | undefined>;
	/** This machine's address, where the network hides it. */
	readonly lanAddress?: string;
	/** Makes the document ready, or refuses with a code that both sides are told. Nothing of the plan flows before. */
	createDoc(welcome: Welcome, host: Greeted): Promise<Result<Y.Doc>>;
}

export interface Joined extends Welcomed {
	readonly room: Room;
}

/** What becomes of the room between the first word of its host and the first sync. */
class Arriving {
	readonly peer = newPeerId();
	opened: OpenedRoom | undefined;

	#doc: Y.Doc | undefined;

	constructor(private readonly options: JoinOptions) {}

	/** What is here of the document, once it is ready. */
	holds(): Uint8Array | undefined {
		return this.#doc && Y.encodeStateVector(this.#doc);
	}

	/** @param relays of the invitation: who came by one comes back by it */
	async prepare(welcome: Welcome, host: Greeted, relays: readonly string[] = []): Promise<Result<undefined>> {
		const { options } = this;
		const doc = await options.createDoc(welcome, host);
		if (!doc.ok) return doc;
		const keys = await options.keysOf?.(welcome.space);
		if (keys && !keys.ok) return keys;
		const mine = {
			...options,
			doc: doc.value,
			welcome: options.welcome ?? (() => welcome),
			...(keys ? { keys: keys.value } : {}),
			...(options.standsOf ? { stands: options.standsOf(welcome.space) } : {}),
			relays: [...new Set([...(options.relays ?? []), ...relays])]
		};
		this.opened = await assembleRoom(mine, this.peer);
		this.#doc = doc.value;
		return ok(undefined);
	}

	async settled(welcomed: Result<Welcomed>): Promise<Result<Joined>> {
		if (welcomed.ok && this.opened) return ok({ ...welcomed.value, room: this.opened.room });
		// The link ended between the welcome and the first sync.
		await this.opened?.room.close();
		return welcomed.ok ? refused('link-lost') : welcomed;
	}
}

export async function joinByCode(text: string, options: JoinOptions): Promise<Result<Joining<Joined>>> {
	const arriving = new Arriving(options);
	const secrets: Uint8Array[] = [];
	let relays: readonly string[] = [];
	let belongs: CodeInfo['belongsTo'] = () => 'other';
	const { identity, me, lanAddress } = options;
	const answering = await answerInvitation(text, {
		link: linkPortsOf(options),
		identity,
		peer: arriving.peer,
		me,
		lanAddress,
		relaysTo: (addresses) => relaysTo(addresses, options),
		check(info, secret) {
			relays = info.relays;
			belongs = (space, cycle) => info.belongsTo(space, cycle);
			secrets.push(secret);
			return ok(undefined);
		},
		roster: options.rosterOf,
		async prepare(welcome, host) {
			if (belongs(welcome.space, welcome.cycle) !== 'same') return refused('peer-misbehaved');
			return arriving.prepare(welcome, host, relays);
		},
		holds: () => arriving.holds(),
		greeted(link, host, rest) {
			arriving.opened?.adopt(link, host, rest);
			for (const secret of secrets) arriving.opened?.used(secret);
		}
	});
	if (!answering.ok) return answering;
	const { answer, attempt, welcomed, cancel } = answering.value;
	return ok({ answer, attempt, cancel, welcomed: welcomed.then((result) => arriving.settled(result)) });
}

/** Knocks: gives a code to post in the team's chat, and takes the reply that somebody posts below it. */
export async function joinByKnock(options: JoinOptions): Promise<Result<Knocking<Joined>>> {
	const arriving = new Arriving(options);
	const knocking = await knock({
		link: linkPortsOf(options),
		identity: options.identity,
		peer: arriving.peer,
		me: options.me,
		lanAddress: options.lanAddress,
		roster: options.rosterOf,
		prepare: (welcome, host) => arriving.prepare(welcome, host),
		holds: () => arriving.holds(),
		greeted: (link, host, rest) => arriving.opened?.adopt(link, host, rest)
	});
	if (!knocking.ok) return knocking;
	const posted = knocking.value;
	return ok({
		code: posted.code,
		words: posted.words,
		expiresAt: posted.expiresAt,
		get state() {
			return posted.state;
		},
		get problem() {
			return posted.problem;
		},
		open: async (text) => {
			const before = posted.state;
			const welcomed = await posted.open(text);
			return before === 'waiting' && posted.state === 'waiting' && !welcomed.ok ? welcomed : arriving.settled(welcomed);
		},
		cancel: () => posted.cancel(),
		onChange: (listener) => posted.onChange(listener)
	});
}
