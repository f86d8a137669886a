// The addresses of relays and of STUN and TURN servers: what a browser may be asked to talk to, and nothing else.
import { ok, refused, type Result } from '$lib/model/result';

const longest = 200;

/** Names and addresses of this machine and of private networks, where there is nobody to prove a certificate to. */
const local =
	/^(localhost|.+\.localhost|[^.:[\]]+|.+\.local|.+\.lan|.+\.home\.arpa|127(\.\d{1,3}){3}|10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|169\.254(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}|\[::1\]|\[f[cde][0-9a-f:]+\])$/i;

/**
 * A relay's address in its one form: `wss://…` anywhere, `ws://…` only on this machine or in a local network.
 * Refuses with `relay-not-valid` or `relay-not-secure`.
 */
export function relayAddress(text: string): Result<string> {
	const trimmed = text.trim();
	if (trimmed.length > longest || !URL.canParse(trimmed)) return refused('relay-not-valid');
	const { protocol, hostname, username, password, hash, href } = new URL(trimmed);
	if ((protocol !== 'wss:' && protocol !== 'ws:') || !hostname || username || password || hash) {
		return refused('relay-not-valid');
	}
	return protocol === 'wss:' || local.test(hostname) ? ok(href) : refused('relay-not-secure');
}

/**
 * The address of a STUN or TURN server in its one form: `stun:`, `stuns:`, `turn:` or `turns:`, a host, and a port where it is
 * not the usual one. Refuses with `server-not-valid`.
 */
export function serverAddress(text: string): Result<string> {
	const found = /^(stuns?|turns?):([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(\?transport=(?:udp|tcp))?$/i.exec(
		text.trim()
	);
	if (!found || text.length > longest || Number(found[3]?.slice(1) ?? 1) > 65_535) return refused('server-not-valid');
	return ok(found[0].toLowerCase());
}
