// Tabs of one browser in a room that one of them has the links of: what the others see of it, and whose place it is told.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Peer, PresenceFields, PresenceState, Room, Shown } from '$lib/room';
import { LiveRoom } from './live-room';
import { readTabWord } from './tab-words';

/** A room without links, in which a test says who is there. */
class PlayedRoom {
	readonly id = crypto.randomUUID().slice(0, 16);
	status = 'connected';
	upToDate = true;
	peers: Peer[] = [];
	states: PresenceState[] = [];
	/** What the room was told of this device. */
	mine: PresenceFields = {};
	closed = false;
	readonly #listeners = new Set<() => void>();
	readonly onChange = (listener: () => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};
	readonly presence = {
		states: () => this.states,
		set: (fields: PresenceFields) => (this.mine = { ...this.mine, ...fields }),
		onChange: this.onChange
	};

	async show(): Promise<void> {}

	async close(): Promise<void> {
		this.closed = true;
	}

	comes(name: string, where: PresenceFields = {}): void {
		const words = { en: ['ash'], zh: ['灰'] };
		const linked = { state: 'linked', here: true, upToDate: true, neighbours: [], received: 7, sent: 9 } as const;
		this.peers = [...this.peers, { id: `id-${name}`, device: name, person: `p-${name}`, name, words, ...linked }];
		this.states = [...this.states, { peer: `id-${name}`, name, color: '#123456', ...where }];
		for (const listener of [...this.#listeners]) listener();
	}
}

const tabs: LiveRoom[] = [];
afterEach(async () => {
	for (const tab of tabs.splice(0)) await tab.close();
	vi.restoreAllMocks();
});

const cycle = (name: string) => ({ doc: {}, welcome: () => ({ cycle: name }) }) as unknown as Shown;

/** Tabs of one browser; the rooms that they open are found by `roomOf`. */
function browser() {
	const name = crypto.randomUUID();
	const rooms = new Map<LiveRoom, PlayedRoom>();
	const tab = async (shows = 'spring'): Promise<LiveRoom> => {
		const live: LiveRoom = new LiveRoom(async () => {
			const room = new PlayedRoom();
			rooms.set(live, room);
			return { ok: true, value: room as unknown as Room };
		}, name);
		tabs.push(live);
		await live.show(cycle(shows));
		return live;
	};
	const roomOf = (live: LiveRoom) => rooms.get(live) ?? expect.fail('no room is open in this tab');
	return { tab, rooms, roomOf };
}

/** A person can be at one page only, which a test page has to play. */
const personAt = (here: boolean) => vi.spyOn(document, 'hasFocus').mockReturnValue(here);
const names = (live: LiveRoom) => live.peersNow.map(({ name }) => name);
const title = { where: { object: 'o1', field: 'title' }, caret: { anchor: 'AA==', head: 'AQ==' } };

describe('[R16] a tab without links', () => {
	it('shows the peers, how it stands and the carets of others as the tab with the links does', async () => {
		const { tab, roomOf, rooms } = browser();
		const first = await tab();
		await first.comeBack();
		roomOf(first).comes('Bo', title);
		const second = await tab();
		await vi.waitFor(() => expect(second.peersNow).toEqual(first.peersNow));
		expect([second.status, second.upToDate, second.id, second.linkedByOtherTab]).toEqual([
			'connected',
			true,
			first.id,
			true
		]);
		expect(second.caretsIn('o1', 'title')).toEqual(first.caretsIn('o1', 'title'));
		roomOf(first).comes('Cleo');
		await vi.waitFor(() => expect(names(second)).toEqual(['Bo', 'Cleo']));
		expect([rooms.size, first.linkedByOtherTab]).toEqual([1, false]);
	});

	it('that was open before anybody was invited sees who comes, too', async () => {
		const { tab, roomOf } = browser();
		const [first, second] = [await tab(), await tab()];
		await first.comeBack();
		roomOf(first).comes('Bo');
		await vi.waitFor(() => expect(names(second)).toEqual(['Bo']));
	});

	it('takes over when the other goes, and a third one looks through it from then on', async () => {
		const { tab, roomOf, rooms } = browser();
		const [first, second, third] = [await tab(), await tab(), await tab()];
		await first.comeBack();
		roomOf(first).comes('Bo');
		await vi.waitFor(() => expect([names(second), names(third)]).toEqual([['Bo'], ['Bo']]));
		await first.close();
		await vi.waitFor(() => expect(rooms.size).toBe(2));
		const [next, last] = rooms.has(second) ? [second, third] : [third, second];
		await vi.waitFor(() =>
			expect([next.linkedByOtherTab, last.linkedByOtherTab, last.id]).toEqual([false, true, next.id])
		);
		roomOf(next).comes('Cleo');
		await vi.waitFor(() => expect(names(last)).toEqual(['Cleo']));
	});

	it('with another cycle open sees who is linked, and nothing of where they are', async () => {
		const { tab, roomOf } = browser();
		const first = await tab();
		await first.comeBack();
		roomOf(first).comes('Bo', title);
		const second = await tab('summer');
		await vi.waitFor(() => expect(second.peersNow).toMatchObject([{ name: 'Bo', here: false, upToDate: false }]));
		expect(second.others).toEqual([]);
		await second.show(cycle('spring'));
		expect([second.peersNow[0]?.here, second.others.length]).toEqual([true, 1]);
	});

	it('gives the links back as a view when another tab takes them', async () => {
		const { tab, roomOf } = browser();
		const [first, second] = [await tab(), await tab()];
		await first.comeBack();
		second.adopt(new PlayedRoom() as unknown as Room);
		await vi.waitFor(() => expect(roomOf(first).closed).toBe(true));
		await vi.waitFor(() => expect([first.linkedByOtherTab, first.id]).toEqual([true, second.id]));
	});
});

describe('[R16] where the person is', () => {
	it('is told for the tab that they were at last', async () => {
		const { tab, roomOf } = browser();
		const [first, second] = [await tab(), await tab()];
		await first.comeBack();
		const { mine } = roomOf(first);
		personAt(true);
		second.present(title);
		await vi.waitFor(() => expect(roomOf(first).mine).toMatchObject(title));
		// Something moves in the tab that nobody looks at.
		personAt(false);
		first.present({ where: { object: 'o2' } });
		expect(roomOf(first).mine).toMatchObject(title);
		personAt(true);
		window.dispatchEvent(new Event('focus'));
		expect(roomOf(first).mine).toEqual({ ...mine, where: { object: 'o2' }, caret: undefined });
	});

	it('is that of the tab with the links again when the other is closed, and in another cycle it is not told', async () => {
		const { tab, roomOf } = browser();
		const [first, second, third] = [await tab(), await tab(), await tab('summer')];
		await first.comeBack();
		first.present({ where: { object: 'o2' } });
		personAt(true);
		second.present(title);
		await vi.waitFor(() => expect(roomOf(first).mine).toMatchObject(title));
		third.present({ where: { object: 'o9' } });
		await vi.waitFor(() => expect(roomOf(first).mine.where).toEqual({ object: 'o2' }));
		second.present({ where: { object: 'o3' } });
		await vi.waitFor(() => expect(roomOf(first).mine.where).toEqual({ object: 'o3' }));
		await second.close();
		await vi.waitFor(() => expect(roomOf(first).mine).toMatchObject({ where: { object: 'o2' }, caret: undefined }));
	});
});

it('[R10] tabs that are opened and closed a hundred times leave no channel, listener or lock behind', async () => {
	const { tab } = browser();
	const open = new Set<BroadcastChannel>();
	const { postMessage, close } = BroadcastChannel.prototype;
	vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(function (this: BroadcastChannel, word) {
		open.add(this);
		return postMessage.call(this, word);
	});
	vi.spyOn(BroadcastChannel.prototype, 'close').mockImplementation(function (this: BroadcastChannel) {
		open.delete(this);
		return close.call(this);
	});
	const listening = new Set<unknown>();
	const { addEventListener, removeEventListener } = window;
	vi.spyOn(window, 'addEventListener').mockImplementation(
		(type: string, listener: EventListenerOrEventListenerObject) => {
			if (type === 'focus') listening.add(listener);
			addEventListener.call(window, type, listener);
		}
	);
	vi.spyOn(window, 'removeEventListener').mockImplementation(
		(type: string, listener: EventListenerOrEventListenerObject) => {
			listening.delete(listener);
			removeEventListener.call(window, type, listener);
		}
	);
	const locks = async () => {
		const { held = [], pending = [] } = await navigator.locks.query();
		return held.length + pending.length;
	};
	const before = await locks();
	for (let i = 0; i < 100; i++) {
		const [first, second] = [await tab(), await tab()];
		if (i % 2) await first.comeBack();
		second.present(title);
		expect(open.size).toBe(2);
		await first.close();
		await second.close();
	}
	await vi.waitFor(async () => expect(await locks()).toBe(before));
	expect([open.size, listening.size]).toEqual([0, 0]);
});

it('whatever else is said on the channel is not taken in, and what is too long is cut', () => {
	const room = { kind: 'room', id: 'r', cycle: 'c', status: 'connected', upToDate: true };
	expect(
		[undefined, 'room', { kind: 'other' }, { kind: 'here' }, { ...room, status: 'fine' }].map(readTabWord)
	).toEqual(Array(5).fill(undefined));
	expect(readTabWord({ kind: 'here', tab: 't', movedAt: 'now', fields: { where: { object: 7 }, caret: 'x' } })).toEqual(
		{
			kind: 'here',
			tab: 't',
			cycle: '',
			movedAt: 0,
			fields: {}
		}
	);
	const peer = {
		id: 'p',
		state: 'linked',
		name: 'x'.repeat(500),
		words: 'none',
		neighbours: [1, 'n'],
		latency: -3,
		differs: ['n/1', 2]
	};
	expect(
		readTabWord({ ...room, peers: [peer, { ...peer, state: 'odd' }, null], others: [{ name: 'nobody' }] })
	).toEqual({
		...room,
		peers: [
			{
				id: 'p',
				device: '',
				name: 'x'.repeat(100),
				state: 'linked',
				here: false,
				upToDate: false,
				differs: ['n/1'],
				words: { en: [], zh: [] },
				neighbours: ['n'],
				received: 0,
				sent: 0
			}
		],
		others: []
	});
});
