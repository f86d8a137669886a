// The room over the browser's own connections.
import { browserRtc } from './ports';
import { roomAcceptance, type TestRtc } from './testing/room-acceptance';

function countedRtc(): TestRtc {
	const connections = new Set<RTCPeerConnection>();
	return {
		open() {
			const connection = browserRtc().open() as RTCPeerConnection;
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
