// Others in the room, as a test says: no links, only where they are.
import type { LiveRoom, Peer, PresenceState } from '$lib/live';

type RoomLike = Parameters<LiveRoom['adopt']>[0];
type Fields = Parameters<LiveRoom['present']>[0];

export class Company {
	/** What this device has told the others so far. */
	mine: Fields = {};
	readonly #peers: Peer[] = [];
	#states: PresenceState[] = [];
	readonly #listeners = new Set<() => void>();

	constructor(room: LiveRoom) {
		const listen = (listener: () => void) => {
			this.#listeners.add(listener);
			return () => this.#listeners.delete(listener);
		};
		const like: Partial<Record<keyof RoomLike, unknown>> = {
			id: 'here',
			status: 'connected',
			upToDate: true,
			peers: this.#peers,
			presence: {
				states: () => this.#states,
				set: (fields: Fields) => (this.mine = { ...this.mine, ...fields }),
				onChange: listen
			},
			onChange: listen,
			close: async () => {}
		};
		room.adopt(like as unknown as RoomLike);
	}

	/** Somebody is at an object of the plan now, with the caret in a field of it or just looking. */
	puts(name: string, object: string | undefined, field?: string, place = 'AA=='): void {
		const where = object === undefined ? {} : { where: field === undefined ? { object } : { object, field } };
		const caret = field === undefined ? {} : { caret: { anchor: place, head: place } };
		this.says(name, { ...where, ...caret });
	}

	/** What somebody's presence says now. */
	says(name: string, fields: Fields): void {
		const peer = `peer-${name}`;
		const here = { state: 'linked', here: true } as const;
		if (!this.#peers.some(({ id }) => id === peer))
			this.#peers.push({ id: peer, name, person: `person-${name}`, device: name, ...here } as Peer);
		this.#states = [...this.#states.filter((one) => one.peer !== peer), { peer, name, color: '', ...fields }];
		this.#wake();
	}

	/** A state that somebody forwards of a peer that has no link here. */
	invents(name: string, fields: Fields): void {
		this.#states = [...this.#states, { peer: `peer-${name}`, name, color: '', ...fields }];
		this.#wake();
	}

	/** Somebody goes, with a goodbye. */
	leaves(name: string): void {
		this.#become(name, { state: 'left', here: false });
		this.#states = this.#states.filter((state) => state.name !== name);
		this.#wake();
	}

	/** Nothing is heard of somebody any more, or they are heard of again. */
	hears(name: string, state: 'quiet' | 'linked'): void {
		this.#become(name, { state });
		this.#wake();
	}

	#become(name: string, now: Partial<Peer>): void {
		const at = this.#peers.findIndex((peer) => peer.name === name);
		const peer = this.#peers[at];
		if (peer) this.#peers[at] = { ...peer, ...now };
	}

	#wake(): void {
		for (const listener of [...this.#listeners]) listener();
	}
}
