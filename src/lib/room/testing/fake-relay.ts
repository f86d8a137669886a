// Relays in memory: pass on what is published to whoever subscribed, can be stopped and started, and remember what they saw.
import type { SocketLike, Sockets } from '../ports';

interface Client {
	readonly socket: SocketLike;
	readonly topics: Set<string>;
}

export class FakeRelays implements Sockets {
	/** Everything that any relay has been told, as it was told. */
	readonly seen: string[] = [];
	/** How often each address was opened. */
	readonly opened: string[] = [];
	readonly #clients = new Map<string, Set<Client>>();
	readonly #down = new Set<string>();

	open(address: string): SocketLike {
		this.opened.push(address);
		const topics = new Set<string>();
		const socket: SocketLike = {
			onopen: null,
			onclose: null,
			onmessage: null,
			send: (text) => this.#take(address, client, text),
			close: () => this.#leave(address, client)
		};
		const client: Client = { socket, topics };
		setTimeout(() => {
			if (this.#down.has(address)) return socket.onclose?.();
			this.#clients.set(address, (this.#clients.get(address) ?? new Set()).add(client));
			socket.onopen?.();
		});
		return socket;
	}

	get clients(): number {
		return [...this.#clients.values()].reduce((sum, { size }) => sum + size, 0);
	}

	stop(address: string): void {
		this.#down.add(address);
		for (const client of [...(this.#clients.get(address) ?? [])]) {
			this.#leave(address, client);
			client.socket.onclose?.();
		}
	}

	start(address: string): void {
		this.#down.delete(address);
	}

	/** What a hostile relay says: to everybody who subscribed to the topic. */
	says(topic: string, data: unknown): void {
		for (const clients of this.#clients.values()) this.#pass(clients, { type: 'publish', topic, data });
	}

	#leave(address: string, client: Client): void {
		this.#clients.get(address)?.delete(client);
	}

	#take(address: string, client: Client, text: string): void {
		this.seen.push(text);
		const message = JSON.parse(text) as { type: string; topics?: string[]; topic?: string };
		if (message.type === 'subscribe') for (const topic of message.topics ?? []) client.topics.add(topic);
		else if (message.type === 'unsubscribe') for (const topic of message.topics ?? []) client.topics.delete(topic);
		else if (message.type === 'ping') setTimeout(() => client.socket.onmessage?.({ data: '{"type":"pong"}' }));
		else this.#pass(this.#clients.get(address) ?? new Set(), message);
	}

	#pass(clients: ReadonlySet<Client>, message: Record<string, unknown>): void {
		for (const { socket, topics } of clients) {
			if (topics.has(String(message.topic))) setTimeout(() => socket.onmessage?.({ data: JSON.stringify(message) }));
		}
	}
}
