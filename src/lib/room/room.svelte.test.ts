// The room over the browser's own connections.
import { afterEach, describe, expect, it } from 'vitest';
import { browserRtc } from './ports';
import { eightByOneBlock } from './testing/eight-knocks';
import { Person } from './testing/person';
import { waysAcceptance } from './testing/ways-acceptance';
import { roomAcceptance, type TestRtc } from './testing/room-acceptance';

function countedRtc(): TestRtc {
	const connections = new Set<RTCPeerConnection>();
	return {
		open(certificate) {
			const connection = browserRtc().open(certificate) as RTCPeerConnection;
			connections.add(connection);
			return connection;
		},
		cutNewest() {
			[...connections].findLast(({ connectionState }) => connectionState === 'connected')?.close();
		},
		cut() {
			for (const connection of connections) connection.close();
		},
		get openCount() {
			return [...connections].filter(({ connectionState }) => connectionState !== 'closed').length;
		}
	};
}

roomAcceptance('A room in Chromium', countedRtc);

describe('A chat in Chromium', () => {
	const people: Person[] = [];
	afterEach(async () => {
		for (const person of people.splice(0)) await person.leaves();
	});

	it('[R11] brings eight newcomers in by one block and one reply', async () => {
		const rtc = countedRtc();
		const ana = await Person.named('Ana', rtc);
		people.push(ana);
		await ana.opens();
		await eightByOneBlock(ana, people, (name) => Person.named(name, rtc));
		expect(ana.room.peers).toHaveLength(8);
	});
});

waysAcceptance('Ways in Chromium', countedRtc);
