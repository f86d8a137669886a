// One bare connection with one channel: the least that two browsers need to exchange to meet, and to hear each other.

/** Milliseconds since 1970, alike in every process of this machine. */
const wall = () => performance.timeOrigin + performance.now();
let connection: RTCPeerConnection;
let channel: RTCDataChannel;

function fresh(): void {
	connection?.close();
	connection = new RTCPeerConnection({ iceServers: [] });
	channel = connection.createDataChannel('bare', { negotiated: true, id: 1 });
	channel.binaryType = 'arraybuffer';
}

/** The whole description, with every candidate in it. */
async function described(): Promise<string> {
	if (connection.iceGatheringState !== 'complete')
		await new Promise<void>((done) => {
			connection.onicegatheringstatechange = () => {
				if (connection.iceGatheringState === 'complete') done();
			};
		});
	return connection.localDescription?.sdp ?? '';
}

async function offer() {
	const start = performance.now();
	fresh();
	await connection.setLocalDescription(await connection.createOffer());
	return { sdp: await described(), took: performance.now() - start };
}

async function answer(sdp: string) {
	const start = performance.now();
	fresh();
	await connection.setRemoteDescription({ type: 'offer', sdp });
	await connection.setLocalDescription(await connection.createAnswer());
	return { sdp: await described(), took: performance.now() - start };
}

/** Resolves when it was accepted, and the first message sent: with the time at which it began. */
async function accept(sdp: string, bytes: number): Promise<number> {
	const start = wall();
	const open = new Promise<void>((done) => (channel.onopen = () => done()));
	await connection.setRemoteDescription({ type: 'answer', sdp });
	await open;
	channel.send(new Uint8Array(bytes));
	return start;
}

/** When the first message has come. */
const heard = () =>
	new Promise<number>((done) => {
		channel.onmessage = () => done(wall());
	});

interface Came {
	/** When the message was there, and when the frame began that shows it: an idle page draws one at once. */
	heard: number;
	shown: number;
}
let come: Came[] = [];

/** From now on, each message is written to the page. */
function show(): void {
	const field = document.querySelector('textarea');
	channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
		const heard = wall();
		if (field) field.value = String.fromCharCode(...new Uint8Array(data));
		requestAnimationFrame(() => come.push({ heard, shown: wall() }));
	};
}

/** Milliseconds from one frame to the next in a page that draws all the time. */
async function frameTimes(count: number): Promise<number[]> {
	const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn));
	const took: number[] = [];
	for (let last = await frame(); took.length < count;) {
		const at = await frame();
		took.push(at - last);
		last = at;
	}
	return took;
}

function send(bytes: number): number {
	const at = wall();
	channel.send(new Uint8Array(bytes).fill(97));
	return at;
}

function take(): Came[] {
	const all = come;
	come = [];
	return all;
}

Object.assign(window, { offer, answer, accept, heard, show, send, take, frameTimes });
