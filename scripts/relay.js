// @ts-check
// npm run relay: a meeting place for a LAN or a laptop, by y-webrtc's signalling protocol. It passes sealed messages on
// between those who subscribe to the same topic, and keeps nothing.
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { WebSocketServer } from 'ws';

export const relayLimits = {
	clients: 256,
	/** In all, and for one client. */
	topics: 1_024,
	topicsOfOne: 64,
	/** Characters of a topic's name. */
	topicName: 128,
	/** Bytes. */
	message: 16_384,
	/** Messages a client may send a second, on average, and at once. */
	rate: 50,
	burst: 200,
	/** Bytes that may wait for a client that does not read. */
	waiting: 1 << 20,
	/** Milliseconds between two looks whether a client is still there. */
	heartbeat: 30_000
};

/** @typedef {{ topics: Set<string>, alive: boolean, tokens: number, at: number }} Client */

/**
 * @param {{ port?: number, host?: string }} options port 0 takes any that is free
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startRelay({ port = 4444, host = '0.0.0.0' } = {}) {
	/** @type {Map<string, Set<import('ws').WebSocket>>} */
	const topics = new Map();
	/** @type {Map<import('ws').WebSocket, Client>} */
	const clients = new Map();
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
		response.end(
			'This is a relay for Hearth. Its address, with ws:// or wss://, goes into Settings, Reaching people.\n'
		);
	});
	const sockets = new WebSocketServer({ server, maxPayload: relayLimits.message, perMessageDeflate: false });

	/** @param {import('ws').WebSocket} socket @param {Client} client @param {string} topic */
	function leave(socket, client, topic) {
		client.topics.delete(topic);
		const members = topics.get(topic);
		members?.delete(socket);
		if (members?.size === 0) topics.delete(topic);
	}

	/** @param {import('ws').WebSocket} socket @param {Client} client @param {string} topic */
	function join(socket, client, topic) {
		if (client.topics.has(topic) || client.topics.size >= relayLimits.topicsOfOne) return;
		if (!topics.has(topic) && topics.size >= relayLimits.topics) return;
		client.topics.add(topic);
		topics.set(topic, (topics.get(topic) ?? new Set()).add(socket));
	}

	/** @param {import('ws').WebSocket} socket @param {object} message */
	function send(socket, message) {
		if (socket.readyState !== socket.OPEN) return;
		if (socket.bufferedAmount > relayLimits.waiting) return socket.terminate();
		socket.send(JSON.stringify(message));
	}

	/** @param {Client} client */
	function maySpeak(client) {
		const now = Date.now();
		client.tokens = Math.min(relayLimits.burst, client.tokens + ((now - client.at) / 1_000) * relayLimits.rate);
		client.at = now;
		return --client.tokens >= 0;
	}

	/** @param {import('ws').WebSocket} socket @param {Client} client @param {unknown} message */
	function take(socket, client, message) {
		if (typeof message !== 'object' || message === null) return;
		const { type, topic, topics: named } = /** @type {Record<string, unknown>} */ (message);
		const names = (Array.isArray(named) ? named : [])
			.filter((name) => typeof name === 'string' && name.length <= relayLimits.topicName)
			.slice(0, relayLimits.topicsOfOne);
		if (type === 'subscribe') for (const name of names) join(socket, client, name);
		else if (type === 'unsubscribe') for (const name of names) leave(socket, client, name);
		else if (type === 'ping') send(socket, { type: 'pong' });
		else if (type === 'publish' && typeof topic === 'string') {
			const members = topics.get(topic);
			if (members) for (const member of [...members]) send(member, { ...message, clients: members.size });
		}
	}

	sockets.on('connection', (socket) => {
		if (clients.size >= relayLimits.clients) return socket.close(1013, 'full');
		/** @type {Client} */
		const client = { topics: new Set(), alive: true, tokens: relayLimits.burst, at: Date.now() };
		clients.set(socket, client);
		socket.on('pong', () => (client.alive = true));
		// A frame that is too long, or no frame at all: ws closes it, and there is nothing to add.
		socket.on('error', () => socket.terminate());
		socket.on('close', () => {
			for (const topic of [...client.topics]) leave(socket, client, topic);
			clients.delete(socket);
		});
		socket.on('message', (data) => {
			if (!maySpeak(client)) return socket.close(1008, 'too fast');
			try {
				take(socket, client, JSON.parse(String(data)));
			} catch {
				socket.close(1007, 'not JSON');
			}
		});
	});

	const heartbeat = setInterval(() => {
		for (const [socket, client] of clients) {
			if (!client.alive) socket.terminate();
			else {
				client.alive = false;
				socket.ping();
			}
		}
	}, relayLimits.heartbeat);

	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => done(undefined));
	});
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : port,
		async close() {
			clearInterval(heartbeat);
			// It listens no more before anybody is sent away: they would be back at once.
			const closed = new Promise((done) => server.close(done));
			sockets.close();
			for (const socket of clients.keys()) socket.terminate();
			server.closeAllConnections();
			await closed;
		}
	};
}

/** @param {number} port */
function addressesOf(port) {
	const here = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
	return ['localhost', ...here].map((host) => `ws://${host}:${port}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({ options: { port: { type: 'string', default: '4444' } } });
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		console.error('The port is a number from 0 to 65535: npm run relay -- --port 4444');
		process.exit(1);
	}
	const relay = await startRelay({ port }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
		console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: npm run relay -- --port 4445` : error.message);
		process.exit(1);
	});
	console.log('A relay is running. One of these goes into Settings, Reaching people, on every device:\n');
	for (const address of addressesOf(relay.port)) console.log(`  ${address}`);
	console.log('\nA page that was loaded over https needs wss:// for any address but localhost. Stop with Ctrl+C.');
}
