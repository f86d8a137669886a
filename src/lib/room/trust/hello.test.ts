// Who can pass the hello, and who cannot.
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestIdentity } from '../testing/test-identity';
import { faultOf, prove, type End, type Ends } from './hello';
import type { DeviceIdentity } from './identity';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const secret = random(16);

describe('the hello', () => {
	let ana: DeviceIdentity;
	let bo: DeviceIdentity;
	let mallory: DeviceIdentity;
	let ends: Ends;

	beforeAll(async () => {
		[ana, bo, mallory] = [await createTestIdentity(), await createTestIdentity(), await createTestIdentity()];
		ends = { offer: end(ana, '0000000000000001'), answer: end(bo, '0000000000000002') };
	});

	const end = (identity: DeviceIdentity, peer: string): End => ({
		fingerprint: random(32),
		nonce: random(16),
		publicKey: identity.publicKey,
		peer
	});
	const changed = (part: Partial<End>): Ends => ({ ...ends, answer: { ...ends.answer, ...part } });

	it('[R3] is passed by whoever knows the secret and holds the key', async () => {
		expect(await faultOf(ana, secret, ends, 'answer', await prove(bo, secret, ends, 'answer'))).toBeUndefined();
		expect(await faultOf(bo, secret, ends, 'offer', await prove(ana, secret, ends, 'offer'))).toBeUndefined();
	});

	it('[R3] is not passed with another secret', async () => {
		const proof = await prove(bo, random(16), ends, 'answer');
		expect(await faultOf(ana, secret, ends, 'answer', proof)).toBe('wrong-secret');
	});

	it('[R3] is not passed with the proof of an earlier link, another connection, another peer or the other side', async () => {
		const proof = await prove(bo, secret, ends, 'answer');
		const others = [
			changed({ nonce: random(16) }),
			{ ...ends, offer: { ...ends.offer, nonce: random(16) } },
			changed({ fingerprint: random(32) }),
			{ ...ends, offer: { ...ends.offer, fingerprint: random(32) } },
			changed({ peer: '0000000000000003' })
		];
		for (const other of others) expect(await faultOf(ana, secret, other, 'answer', proof)).toBe('wrong-secret');
		expect(await faultOf(ana, secret, ends, 'offer', proof)).toBe('wrong-secret');
	});

	it('[R3] is not passed with a signature by another key than the one shown', async () => {
		const { mac } = await prove(bo, secret, ends, 'answer');
		const { signature } = await prove(mallory, secret, ends, 'answer');
		expect(await faultOf(ana, secret, ends, 'answer', { mac, signature })).toBe('forged');
		expect(await faultOf(ana, secret, ends, 'answer', { mac, signature: new Uint8Array(3) })).toBe('forged');
	});

	it('[R3] is not passed with the key of another device shown', async () => {
		const proof = await prove(mallory, secret, ends, 'answer');
		expect(await faultOf(ana, secret, ends, 'answer', proof)).toBe('forged');
	});
});
