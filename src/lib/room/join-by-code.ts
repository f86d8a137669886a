// The way in for somebody who has nothing yet but a code: the document is made ready only when its host has said what it is.
import type * as Y from 'yjs';
import { ok, refused, type Result } from '$lib/model/result';
import { answerInvitation, type CodeInfo } from './invite/join';
import {
	assembleRoom,
	linkPortsOf,
	newPeerId,
	type Joining,
	type Me,
	type OpenedRoom,
	type Room,
	type RoomEnvironment,
	type Welcomed
} from './room';
import type { Admit, Greeted } from './trust/greeting';
import type { DeviceIdentity } from './trust/identity';
import type { Keyring } from './trust/keyring';
import type { Welcome } from './wire/control';

export interface JoinOptions extends RoomEnvironment {
	readonly identity: DeviceIdentity;
	readonly me: Me;
	readonly admit: Admit;
	/** What this room tells its own guests; until it is given, what its host told. */
	readonly welcome?: () => Welcome;
	/** The keys of the space that awaits; without it, some that live as long as the room. */
	readonly keysOf?: (space: string) => Promise<Result<Keyring>>;
	/** This machine's address, where the network hides it. */
	readonly lanAddress?: string;
	/** Makes the document ready, or refuses with a code that both sides are told. Nothing of the plan flows before. */
	createDoc(welcome: Welcome, host: Greeted): Promise<Result<Y.Doc>>;
}

export interface Joined extends Welcomed {
	readonly room: Room;
}

export async function joinByCode(text: string, options: JoinOptions): Promise<Result<Joining<Joined>>> {
	const peer = newPeerId();
	let opened: OpenedRoom | undefined;
	const secrets: Uint8Array[] = [];
	let belongs: CodeInfo['belongsTo'] = () => 'other';
	const { identity, me, lanAddress } = options;
	const answering = await answerInvitation(text, {
		link: linkPortsOf(options),
		identity,
		peer,
		me,
		lanAddress,
		check(info, secret) {
			belongs = (space, cycle) => info.belongsTo(space, cycle);
			secrets.push(secret);
			return ok(undefined);
		},
		async prepare(welcome, host) {
			if (belongs(welcome.space, welcome.cycle) !== 'same') return refused('peer-misbehaved');
			const doc = await options.createDoc(welcome, host);
			if (!doc.ok) return doc;
			const keys = await options.keysOf?.(welcome.space);
			if (keys && !keys.ok) return keys;
			const mine = {
				...options,
				doc: doc.value,
				welcome: options.welcome ?? (() => welcome),
				...(keys ? { keys: keys.value } : {})
			};
			opened = await assembleRoom(mine, peer);
			return ok(undefined);
		},
		greeted(link, host, rest) {
			opened?.adopt(link, host, rest);
			for (const secret of secrets) opened?.used(secret);
		}
	});
	if (!answering.ok) return answering;
	const { answer, welcomed, cancel } = answering.value;
	return ok({ answer, cancel, welcomed: settled(welcomed, () => opened) });
}

async function settled(
	welcomed: Promise<Result<Welcomed>>,
	openedRoom: () => OpenedRoom | undefined
): Promise<Result<Joined>> {
	const result = await welcomed;
	const opened = openedRoom();
	if (result.ok && opened) return ok({ ...result.value, room: opened.room });
	// The link ended between the welcome and the first sync.
	await opened?.room.close();
	return result.ok ? refused('link-lost') : result;
}
