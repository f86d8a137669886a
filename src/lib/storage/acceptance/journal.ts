// Rules S25–S27 and S31: the chain, the mirror, the device's identity, and the keys of spaces.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBrowser } from '../ports.fake';
import { seal } from '../sealing';
import { canVerify, deviceOf, hash, verify } from '../signatures';
import { cycle, makeDevice, space, value, type Device } from './device';

const place = { device: 'laptop', chain: cycle, cycle };

export function journalRules(browser: () => TestBrowser): void {
	let device: Device;
	beforeEach(() => void (device = makeDevice(browser())));
	afterEach(() => device.clear());

	it('[S25] two tabs of one device never sign the same number', async () => {
		const tabs = [await device.tab(), await device.tab()];
		const writes = Array.from({ length: 40 }, (_, i) =>
			tabs[i % 2]?.storage.chain.withHead(place, async (head) => {
				await new Promise((resolve) => setTimeout(resolve, i % 3));
				const seq = (head?.seq ?? 0) + 1;
				return { head: { seq, key: `k${seq}` }, records: [{ key: `k${seq}`, record: { seq, prev: head?.key ?? '' } }] };
			})
		);
		const heads = (await Promise.all(writes)).map((done) => done && value(done).head.seq);
		expect(heads.sort((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
		const records = value(await (tabs[0]?.storage.mirror.all(cycle) ?? Promise.reject(new Error())));
		expect(records).toHaveLength(40);
		for (const { record } of records) {
			const { seq, prev } = record as { seq: number; prev: string };
			expect(prev).toBe(seq === 1 ? '' : `k${seq - 1}`);
		}
	});

	it('[S25] a head that moved without the lock is signed on from, not over', async () => {
		const { chain } = (await device.tab()).storage;
		const seen: unknown[] = [];
		await chain.withHead(place, async (head) => {
			seen.push(head?.seq);
			if (seen.length === 1) await device.rows((db) => db.heads.put({ ...place, seq: 7, key: 'k7' }));
			return { head: { seq: (head?.seq ?? 0) + 1, key: 'mine' }, records: [] };
		});
		expect(seen).toEqual([undefined, 7]);
		expect(value(await chain.head('laptop', cycle))).toEqual({ seq: 8, key: 'mine' });
	});

	it('[S25] nothing is kept when signing fails or the cycle is not here, and the head outlives its space', async () => {
		const { chain, mirror, catalogue } = (await device.tab()).storage;
		const signed = { head: { seq: 1, key: 'k1' }, records: [{ key: 'k1', record: {} }] };
		await expect(chain.withHead(place, () => Promise.reject(new Error('no key')))).rejects.toThrow('no key');
		expect(await chain.withHead({ ...place, cycle: 'elsewhere' }, async () => signed)).toMatchObject({
			problem: { code: 'storage.removed' }
		});
		expect(value(await chain.head('laptop', cycle))).toBeUndefined();
		value(await chain.withHead(place, async () => signed));
		value(await catalogue.removeSpace(space.id));
		expect(value(await mirror.all(cycle))).toEqual([]);
		expect(value(await chain.head('laptop', cycle))).toEqual({ seq: 1, key: 'k1' });
	});

	it('[S26] the mirror holds fifty thousand records, each once', async () => {
		const { mirror } = (await device.tab()).storage;
		const entries = Array.from({ length: 50_000 }, (_, i) => ({
			key: `key-${i}`,
			record: { kind: 'checked-in', seq: i }
		}));
		value(await mirror.add(cycle, entries));
		value(await mirror.add(cycle, entries.slice(0, 10)));
		expect(value(await mirror.keys(cycle))).toEqual(new Set(entries.map(({ key }) => key)));
		const all = new Map(value(await mirror.all(cycle)).map(({ key, record }) => [key, record]));
		expect(all.get('key-49999')).toEqual({ kind: 'checked-in', seq: 49_999 });
		expect(value(await mirror.keys('springtime'))).toEqual(new Set());
	}, 60_000);

	it('[S26] records that come one by one are packed together, and none is lost or doubled', async () => {
		const { mirror } = (await device.tab()).storage;
		for (let i = 0; i < 150; i++) {
			const entries = [0, i + 1].map((n) => ({ key: `key-${n}`, record: { n } }));
			value(await mirror.add(cycle, entries));
		}
		expect(await device.rows((db) => db.journal.count())).toBeLessThan(70);
		const all = value(await mirror.all(cycle));
		expect(all).toHaveLength(151);
		expect(all.every(({ key, record }) => key === `key-${(record as { n: number }).n}`)).toBe(true);
	});

	it('[S27] a device has one key pair for good, also when two tabs start at once', async () => {
		const [first, second] = await Promise.all([device.tab(), device.tab()]);
		const { identity } = first.storage;
		expect(second.storage.identity.device).toBe(identity.device);
		expect(identity.device).toMatch(/^[\w-]{22}$/);
		expect(await deviceOf(identity.publicKey)).toBe(identity.device);
		expect(identity.publicKey).toHaveLength(identity.publicKey[0] === 1 ? 33 : 66);
		const stored = await device.rows((db) => db.identity.toArray());
		// One pair that signs, one that opens what is sealed for it.
		expect(stored.map(({ privateKey }) => privateKey.extractable)).toEqual([false, false]);
		expect(second.storage.identity.exchange.publicKey).toEqual(identity.exchange.publicKey);
	});

	it('[S31] what is sealed for a device opens there, in its place, and nowhere else', async () => {
		const { identity } = (await device.tab()).storage;
		const other = makeDevice(browser());
		const stranger = (await other.tab()).storage.identity;
		const secret = crypto.getRandomValues(new Uint8Array(16));
		const to = new Map([
			['me', identity.exchange.publicKey],
			['no key', new Uint8Array(65)]
		]);
		const { ephemeral, sealed } = await seal(secret, to, 'here');
		const mine = sealed.get('me') ?? new Uint8Array();
		expect([...sealed.keys()]).toEqual(['me']);
		expect(mine).toHaveLength(32);
		expect(await identity.exchange.open(ephemeral, mine, 'me', 'here')).toEqual(secret);
		expect(await identity.exchange.open(ephemeral, mine, 'me', 'there')).toBeUndefined();
		expect(await identity.exchange.open(ephemeral, mine, 'another', 'here')).toBeUndefined();
		expect(await identity.exchange.open(ephemeral, mine.toReversed(), 'me', 'here')).toBeUndefined();
		expect(await identity.exchange.open(new Uint8Array(3), mine, 'me', 'here')).toBeUndefined();
		expect(await stranger.exchange.open(ephemeral, mine, 'me', 'here')).toBeUndefined();
		await other.clear();
	});

	it('[S31] the keys of a space and its roster stay, each once, and go with the space', async () => {
		const { storage } = await device.tab();
		const key = { space: space.id, name: 'k1', secret: Uint8Array.of(1, 2, 3), at: 1 };
		value(await storage.roomKeys.add({ ...key, name: 'k2', at: 2 }));
		value(await storage.roomKeys.add(key));
		value(await storage.roomKeys.add({ ...key, secret: Uint8Array.of(9) }));
		value(await storage.roster.add(space.id, [{ key: 'r', record: { said: 'something' } }]));
		value(await storage.roster.add(space.id, [{ key: 'r', record: { said: 'something' } }]));
		const later = (await device.tab()).storage;
		expect(value(await later.roomKeys.all(space.id)).map(({ name, secret }) => [name, ...secret])).toEqual([
			['k1', 1, 2, 3],
			['k2', 1, 2, 3]
		]);
		expect(value(await later.roster.all(space.id))).toEqual([{ key: 'r', record: { said: 'something' } }]);
		value(await later.catalogue.removeSpace(space.id));
		expect([...value(await later.roomKeys.all(space.id)), ...value(await later.roster.all(space.id))]).toEqual([]);
	});

	it('[S27] a signature holds for its bytes and key only, and strangers’ bytes are simply not genuine', async () => {
		const { identity } = (await device.tab()).storage;
		const bytes = new TextEncoder().encode('what was said');
		const signature = await identity.sign(bytes);
		expect(signature).toHaveLength(64);
		expect(await identity.verify(identity.publicKey, bytes, signature)).toBe(true);
		expect(await verify(identity.publicKey, bytes.subarray(1), signature)).toBe(false);
		expect(await verify(identity.publicKey, bytes, signature.toReversed())).toBe(false);
		expect(await verify(identity.publicKey, bytes, signature.subarray(1))).toBe(false);
		expect(await verify(identity.publicKey.with(0, 9), bytes, signature)).toBe(false);
		expect(await verify(new Uint8Array(), bytes, signature)).toBe(false);
		expect(await verify(Uint8Array.of(2, ...new Uint8Array(65)), bytes, signature)).toBe(false);
		expect(await canVerify(identity.publicKey)).toBe(true);
		expect(await hash(new Uint8Array())).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
	});

	it('[S27] where Ed25519 is missing the key is P-256, and signs as well', async () => {
		const { generateKey } = crypto.subtle;
		crypto.subtle.generateKey = ((algorithm: unknown, ...rest: [boolean, KeyUsage[]]) =>
			(algorithm as { name: string }).name === 'Ed25519'
				? Promise.reject(new DOMException('unknown', 'NotSupportedError'))
				: generateKey.call(crypto.subtle, algorithm as EcKeyGenParams, ...rest)) as typeof generateKey;
		try {
			const { identity } = (await device.tab()).storage;
			expect([identity.publicKey[0], identity.publicKey.length]).toEqual([2, 66]);
			const bytes = Uint8Array.of(1, 2, 3);
			expect(await verify(identity.publicKey, bytes, await identity.sign(bytes))).toBe(true);
			expect(await verify(identity.publicKey, Uint8Array.of(1), await identity.sign(bytes))).toBe(false);
		} finally {
			crypto.subtle.generateKey = generateKey;
		}
	});
}
