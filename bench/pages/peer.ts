// One peer of a workshop, by our room or by stock y-webrtc: links, writes, and notes when what the others wrote has come.
import { ok } from '$lib/model/result';
import { joinByKnock, openRoom, type Joined, type Knocking, type Room } from '$lib/room';
import { deviceOf, openStorage } from '$lib/storage';
import { Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';

interface Peer {
	/** How many others it is linked to. */
	links(): number;
	moves(caret: number): void;
}

/** Milliseconds since 1970, alike in every process of this machine. */
const wall = () => performance.timeOrigin + performance.now();
const doc = new Y.Doc();
const objectives = doc.getMap<Y.Map<unknown>>('objectives');
/** When each objective came to be here. */
const came = new Map<string, number>();
let peer: Peer | undefined;
let updateFrames = 0;

objectives.observe(({ keysChanged }) => {
	for (const key of keysChanged) if (!came.has(key)) came.set(key, wall());
});

const { send } = RTCDataChannel.prototype;
RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: never) {
	const bytes = ArrayBuffer.isView(data as unknown) ? (data as Uint8Array) : new Uint8Array(data as ArrayBuffer);
	// Of stock: sync, and of that an update.
	const stockUpdate = bytes[0] === 0 && bytes[1] === 2;
	if (ours ? this.label === 'document' : stockUpdate) updateFrames++;
	send.call(this, data);
} as typeof send;

let ours = true;
let room: Room | undefined;
let knocking: Knocking<Joined> | undefined;
const welcome = () => ({ space: 'space', cycle: 'cycle', spaceName: 'Workshop', cycleName: 'Spring', schema: 1 });
const admit = async () => ok(undefined);

async function options(name: string) {
	const opened = await openStorage();
	if (!opened.ok) throw new Error(opened.problem.code);
	const identity = { ...opened.value.identity, deviceOf };
	return { identity, me: { name, color: '#4a5f8a' }, admit, welcome };
}

function entered(opened: Room): void {
	room = opened;
	peer = {
		links: () => opened.peers.filter(({ state }) => state === 'linked').length,
		moves: (caret) => opened.presence.set({ where: { object: `o${caret}`, field: 'title' } })
	};
}

async function host(name: string): Promise<void> {
	entered(await openRoom({ ...(await options(name)), doc }));
}

async function knocks(name: string): Promise<string> {
	const made = await joinByKnock({ ...(await options(name)), createDoc: async () => ok(doc) });
	if (!made.ok) throw new Error(made.problem.code);
	knocking = made.value;
	return knocking.code;
}

/** Lets in everybody who knocks in the chat. */
async function lets(chat: string): Promise<string> {
	const looked = room?.lookForKnocks(chat);
	if (!looked?.ok) throw new Error('no knocks');
	const reply = await room?.answerKnocks(looked.value.found.map(({ id }) => id));
	if (!reply?.ok) throw new Error(reply?.problem.code ?? 'no room');
	return reply.value.code;
}

async function enters(reply: string): Promise<void> {
	const joined = await knocking?.open(reply);
	if (!joined?.ok) throw new Error(joined?.problem.code ?? 'no knock');
	entered(joined.value.room);
}

function stock(signalling: string): void {
	ours = false;
	// All of its own choices, but for the STUN servers of others.
	const awareness = new Awareness(doc);
	const provider = new WebrtcProvider('workshop', doc, {
		signaling: [signalling],
		awareness,
		peerOpts: { config: { iceServers: [] } }
	} as ConstructorParameters<typeof WebrtcProvider>[2]);
	peer = {
		links: () =>
			[...(provider.room?.webrtcConns.values() ?? [])].filter((conn) => (conn as { connected?: boolean }).connected)
				.length,
		moves: (caret) => awareness.setLocalStateField('where', `o${caret}`)
	};
}

const links = () => peer?.links() ?? 0;
const size = () => objectives.size;
const frames = () => updateFrames;

/** @returns when it was written */
function write(key: string): number {
	const at = wall();
	doc.transact(() => {
		const made = new Y.Map<unknown>();
		made.set('title', new Y.Text('Make every first visit to the clinic end with a clear next step'));
		objectives.set(key, made);
	}, 'user');
	return at;
}

/** Writes so many objectives a second for so long, and moves about; resolves with what was written when. */
function works(name: string, seconds: number, perSecond: number): Promise<[string, number][]> {
	const wrote: [string, number][] = [];
	return new Promise((done) => {
		let step = 0;
		const timer = setInterval(() => {
			peer?.moves(step);
			if (step % 5 === 0) {
				const key = `${name}-${step}`;
				wrote.push([key, write(key)]);
			}
			if (++step < seconds * perSecond * 5) return;
			clearInterval(timer);
			done(wrote);
		}, 200 / perSecond);
	});
}

const arrivals = () => [...came];

Object.assign(window, { host, knocks, lets, enters, stock, links, size, frames, write, works, arrivals });
