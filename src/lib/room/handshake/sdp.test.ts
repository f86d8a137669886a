// Descriptions of real browsers, and bytes of strangers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, Malformed } from '../bytes';
import { decodeDescription, encodeDescription, fromSdp, toSdp, withLanAddress } from './sdp';

const fingerprint = Array.from({ length: 32 }, (_, i) => (i * 7).toString(16).padStart(2, '0').toUpperCase()).join(':');
const chromium = [
	'v=0',
	'o=- 4611731400430051336 2 IN IP4 127.0.0.1',
	's=-',
	't=0 0',
	'a=group:BUNDLE 0',
	'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
	'c=IN IP4 0.0.0.0',
	'a=candidate:1 1 udp 2113937151 0f8f1c1e-9a3b-4c5d-8e7f-0123456789ab.local 51472 typ host generation 0',
	'a=candidate:2 1 udp 2113939711 fe80::1:2 51473 typ host',
	'a=candidate:3 1 tcp 1518280447 10.0.0.7 9 typ host tcptype active',
	'a=candidate:4 1 udp 1677729535 203.0.113.9 51472 typ srflx raddr 0.0.0.0 rport 0',
	'a=ice-ufrag:kq3V',
	'a=ice-pwd:oFhV9aX+2/3bTt0uQm1rWxYz',
	`a=fingerprint:sha-256 ${fingerprint}`,
	'a=setup:actpass',
	'a=mid:0',
	'a=sctp-port:5000',
	''
].join('\r\n');

describe('descriptions', () => {
	it('[R2] keep what the other side needs and write the rest anew', () => {
		const bytes = encodeDescription(fromSdp('offer', chromium));
		const { sdp = '' } = toSdp(decodeDescription(bytes));
		expect(bytes.length).toBeLessThan(120);
		expect(sdp).toContain('0f8f1c1e-9a3b-4c5d-8e7f-0123456789ab.local 51472 typ host');
		expect(sdp).toContain('fe80:0:0:0:0:0:1:2 51473 typ host');
		expect(sdp).toContain('203.0.113.9 51472 typ srflx');
		expect(sdp).toContain(`a=fingerprint:sha-256 ${fingerprint}`);
		expect(sdp).toContain('a=ice-ufrag:kq3V\r\na=ice-pwd:oFhV9aX+2/3bTt0uQm1rWxYz');
		expect(sdp).not.toMatch(/tcp|generation/);
	});

	it('[R2] put an address that a person read off their machine in the place of hidden names', () => {
		const described = withLanAddress(fromSdp('offer', chromium), '192.168.7.8');
		expect(described.candidates[0]).toEqual({ address: '192.168.7.8', port: 51472, kind: 'host' });
		expect(described.candidates.some(({ address }) => address.endsWith('.local'))).toBe(false);
	});

	it('[R2] answers wait to be called', () => {
		expect(toSdp({ ...fromSdp('offer', chromium), side: 'answer' }).sdp).toContain('a=setup:passive');
	});

	it('[R2] of strangers are malformed or lead to lines of our own making only', () => {
		const good = encodeDescription(fromSdp('offer', chromium));
		const ours =
			/^(v=0|o=- 1 1 IN IP4 0\.0\.0\.0|s=-|t=0 0|m=application 9 UDP\/DTLS\/SCTP webrtc-datachannel|c=IN IP4 0\.0\.0\.0|a=(group:BUNDLE 0|mid:0|sctp-port:5000|max-message-size:262144|setup:(actpass|passive)|ice-(ufrag|pwd):[A-Za-z0-9+/]{4,63}|fingerprint:sha-256 ([0-9A-F]{2}:){31}[0-9A-F]{2}|candidate:\d 1 udp \d+ [0-9a-f:.-]+(local)? \d+ typ (host|srflx raddr 0\.0\.0\.0 rport 0))|)$/;
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (edits) => {
				const bytes = good.slice();
				for (const [at, value] of edits) bytes[at] = value;
				const lines = readable(bytes)?.split('\r\n') ?? [];
				expect(lines.filter((line) => !ours.test(line))).toEqual([]);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('[R2] that end early, go on, or could be written otherwise are malformed', () => {
		const good = encodeDescription(fromSdp('offer', chromium));
		expect(good.every((_, length) => readable(good.slice(0, length)) === undefined)).toBe(true);
		expect(readable(concat(good, Uint8Array.of(0)))).toBeUndefined();
		expect(readable(good)).toBeDefined();
	});
});

function readable(bytes: Uint8Array): string | undefined {
	try {
		return toSdp(decodeDescription(bytes)).sdp;
	} catch (error) {
		if (error instanceof Malformed) return undefined;
		throw error;
	}
}
