// What the status line says of the room.
import { expect, it } from 'vitest';
import type { Peer } from '$lib/live';
import { linkOf } from './standing';

const peer = (over: Partial<Peer>) => ({ here: true, upToDate: true, ...over }) as Peer;
const said = (...peers: Peer[]) => linkOf({ status: 'connected', upToDate: true, peers }, true);

it('[R19] does not say that all is well while somebody at the same plan sees something else', () => {
	expect([
		said(peer({})),
		said(peer({}), peer({ differs: [] })),
		said(peer({}), peer({ differs: [], here: false })),
		said(peer({ here: false }))
	]).toEqual(['connected', 'differs', 'connected', 'elsewhere']);
});
