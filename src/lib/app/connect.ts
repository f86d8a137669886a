// Opens the peer room of a space, and lets this device join one. The transport is fetched when it is first wanted.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { schemaVersion } from '$lib/model/schema';
import { Journal, PlanDocument } from '$lib/plan';
import { deviceOf } from '$lib/storage';
import type {
	Admit,
	Attempt,
	Greeted,
	Joined,
	JoinOptions,
	Knocking,
	Room,
	Roster,
	Rtc,
	Shown,
	StandStore,
	Welcome
} from '$lib/room';
import { admit } from './admission';
import type { EpochKeeper } from './epoch-keeper';
import { checker } from './journal-keeper';
import type { Kept } from './journal-keeper';
import type { SessionParts } from './session-parts';
import { rosterOf, sealingOf } from './space-roster';
import { SpaceKeys } from './space-keys';

/** Calm colours with enough contrast for white text, in both themes; a device keeps its own. */
const colors = ['#4a5f8a', '#4f6f52', '#7a4a78', '#8a5a2b', '#2f6f7a', '#8a4a55', '#5b5f2e', '#5a4f8f'];

const identityOf = ({ identity }: Kept) => ({ ...identity, deviceOf });

export const colorOf = (device: string): string =>
	colors[Array.from(device).reduce((sum, char) => sum + char.charCodeAt(0), 0) % colors.length] ?? '#4a5f8a';

/**
 * Opens the room of a space around the cycle that is open in it.
 * @param epochs of that cycle's session: a room without keys lets nobody find it again
 */
export async function openRoomOf(storage: Kept, shown: Shown, epochs?: EpochKeeper): Promise<Result<Room>> {
	const { browserRtc, openRoom } = await import('$lib/room');
	const keys = await (epochs?.keys() ?? SpaceKeys.open(storage, shown.welcome().space));
	if (!keys.ok) return keys;
	const { space } = shown.welcome();
	const ways = {
		relays: storage.settings.value.relays,
		rtc: browserRtc(serversOf(storage)),
		stands: standsOf(storage, space)
	};
	return ok(await openRoom({ ...shown, ...ways, identity: identityOf(storage), keys: keys.value }));
}

/** STUN and TURN servers as the browser wants them: none, unless a person has set one. */
const serversOf = ({ settings }: Kept): RTCIceServer[] =>
	settings.value.servers.map(({ address, user, secret }) =>
		user || secret ? { urls: address, username: user, credential: secret } : { urls: address }
	);

/** What the room left there it finds again, as it left it. */
const standsOf = (storage: Kept, space: string): StandStore => storage.waysBack.of(space) as StandStore;

/** Whether the room of a space can find somebody by itself, so that it is worth opening without being asked. */
export async function hasWayBack({ settings, waysBack }: Kept, space: string): Promise<boolean> {
	if (settings.value.relays.length) return true;
	const rows = await waysBack
		.of(space)
		.load()
		.catch(() => []);
	return rows.length > 0;
}

/** An open cycle as the room shares it. */
export function shownOf(storage: Kept, session: SessionParts): Shown {
	return {
		doc: session.document.doc,
		get me() {
			const name = session.plan.now.get('people', session.me)?.name ?? '';
			return { name, person: session.me, color: colorOf(storage.identity.device) };
		},
		welcome: () => welcomeOf(session),
		roster: rosterOf(session),
		sealing: sealingOf(storage, session),
		admit: (candidate) => admit(session, candidate)
	};
}

function welcomeOf(session: SessionParts): Welcome {
	const meta = session.plan.now.get('meta', 'cycle');
	return {
		space: session.space,
		cycle: session.cycle,
		spaceName: meta?.spaceName ?? '',
		cycleName: meta?.cycleName ?? '',
		schema: schemaVersion
	};
}

/** What a newcomer holds once the plan has arrived: enough to keep it and to open it. */
export interface Arrived {
	readonly welcome: Welcome;
	readonly person: string;
	readonly document: PlanDocument;
	readonly room: Room;
}

export interface NewcomerInput {
	readonly name: string;
	readonly lanAddress?: string | undefined;
	/** The session of that cycle where this device has it already, unless the host is a stranger to it. */
	readonly known: (welcome: Welcome, host: Greeted) => Promise<Result<SessionParts | undefined>>;
	/** The records of that space, where this device has the cycle already. */
	readonly rosterOf: (welcome: Welcome) => Promise<Roster | undefined>;
	readonly admit: Admit;
}

/** A newcomer's half, by whichever code they come: the options of their room, and what becomes of them once they are welcome. */
function newcomer(storage: Kept, rtc: Rtc, { name, lanAddress, known, rosterOf, admit: judge }: NewcomerInput) {
	let document: PlanDocument | undefined;
	/** Nobody else's, so that nothing is left of it when the plan does not come. */
	let made: PlanDocument | undefined;
	const options: JoinOptions = {
		identity: identityOf(storage),
		me: { name, color: colorOf(storage.identity.device) },
		admit: judge,
		rosterOf,
		keysOf: (space) => SpaceKeys.open(storage, space),
		...(lanAddress ? { lanAddress } : {}),
		standsOf: (space) => standsOf(storage, space),
		relays: storage.settings.value.relays,
		rtc,
		async createDoc(welcome, host) {
			if (welcome.schema > schemaVersion) return refused('newer-version');
			const session = await known(welcome, host);
			if (!session.ok) return session;
			if (!session.value) made = new PlanDocument();
			document = session.value?.document ?? made;
			return document ? ok(document.doc) : refused('plan-not-received');
		}
	};
	return {
		options,
		async arrival(welcomed: Result<Joined>): Promise<Result<Arrived>> {
			const arrived = await arrival(storage, welcomed, document);
			if (!arrived.ok) made?.close();
			return arrived;
		}
	};
}

/** Answers an invitation. `arrived` settles when the plan is here and says who this device speaks for. */
export async function join(
	storage: Kept,
	code: string,
	input: NewcomerInput
): Promise<Result<{ answer: string; attempt: Attempt; arrived: Promise<Result<Arrived>>; cancel: () => void }>> {
	const { browserRtc, joinByCode } = await import('$lib/room');
	const { options, arrival } = newcomer(storage, browserRtc(serversOf(storage)), input);
	const joining = await joinByCode(code, options);
	if (!joining.ok) return joining;
	const { answer, attempt, welcomed } = joining.value;
	return ok({ answer, attempt, cancel: () => joining.value.cancel(), arrived: welcomed.then(arrival) });
}

/** Knocks: gives a code for the team's chat. `open` takes the reply, and settles as `arrived` does above. */
export async function knock(
	storage: Kept,
	input: NewcomerInput
): Promise<Result<Pick<Knocking<Arrived>, 'code' | 'words' | 'expiresAt' | 'open' | 'cancel'>>> {
	const { browserRtc, joinByKnock } = await import('$lib/room');
	const { options, arrival } = newcomer(storage, browserRtc(serversOf(storage)), input);
	const knocking = await joinByKnock(options);
	if (!knocking.ok) return knocking;
	const { code, words, expiresAt } = knocking.value;
	return ok({
		code,
		words,
		expiresAt,
		open: async (reply) => arrival(await knocking.value.open(reply)),
		cancel: () => knocking.value.cancel()
	});
}

async function arrival(
	storage: Kept,
	welcomed: Result<Joined>,
	document: PlanDocument | undefined
): Promise<Result<Arrived>> {
	if (!welcomed.ok) return welcomed;
	if (!document) return refused('plan-not-received');
	const { welcome, host, room } = welcomed.value;
	const journal = new Journal(document.doc, { space: welcome.space, cycle: welcome.cycle, checker });
	const person = await myPerson(storage, document, journal, { room, host });
	if (person === undefined) {
		await room.close();
		return refused('plan-not-received');
	}
	return ok({ welcome, person, document, room });
}

/** Waits until the plan is here and a record in it says whom this device speaks for; undefined when the link ends before. */
async function myPerson(
	storage: Kept,
	document: PlanDocument,
	journal: Journal,
	{ room, host }: { readonly room: Room; readonly host: Greeted }
): Promise<string | undefined> {
	const mine = storage.identity.device;
	const known = async () => {
		await journal.check();
		if (!document.get('meta', 'cycle')) return undefined;
		// Whoever lets us in says as whom; what others may have said of this device comes second.
		const word = [...journal.records()].find(({ device, body }) => device === host.device && body.device === mine);
		return typeof word?.body.person === 'string' ? word.body.person : journal.devices().get(mine)?.person;
	};
	return new Promise((resolve) => {
		const look = async () => {
			const person = await known();
			if (person !== undefined || room.status === 'lost' || room.status === 'alone') done(person);
		};
		const done = (person: string | undefined) => {
			stopDocument();
			stopRoom();
			resolve(person);
		};
		const stopDocument = document.onChange(() => void look());
		const stopRoom = room.onChange(() => void look());
		void look();
	});
}
