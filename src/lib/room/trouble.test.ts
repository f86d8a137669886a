// What the page says of a connection that does not come up, case by case.
import { describe, expect, it } from 'vitest';
import { reachOf, type AttemptState } from './invite/attempt';
import { causesOf, type NetworkFacts } from './trouble';

const name = '2f1c3a52-0a4e-4c6e-9b1a-5a0a9a1b2c3d.local';
const at = (...addresses: string[]) =>
	reachOf({ candidates: addresses.map((address) => ({ address, port: 5000, kind: 'host' })) });
const well: NetworkFacts = { online: true, secure: true, localNetwork: 'granted' };
const trying: AttemptState = { step: 'trying', since: 0, tried: 0, mine: 'addresses', theirs: 'addresses' };
const hidden = { mine: 'names', theirs: 'names' } as const;

describe('what a code gives away of where its maker is', () => {
	it('[R16] is nothing, hidden names, or addresses; a way to the same computer is none', () => {
		expect([at(), at('127.0.0.1', '::1')]).toEqual(['nothing', 'nothing']);
		expect([at(name), at(name, '127.0.0.1')]).toEqual(['names', 'names']);
		expect([at(name, '192.168.1.20'), at('fd00::2')]).toEqual(['addresses', 'addresses']);
	});
});

describe('the cause of a connection that does not come up', () => {
	it('[R16] is none while all is well and somebody has yet to act', () => {
		expect(causesOf(well, undefined, 0)).toEqual([]);
		expect(causesOf(well, { ...trying, step: 'made', theirs: undefined }, 3_600_000)).toEqual([]);
		expect(causesOf(well, { ...trying, ...hidden }, 4_999)).toEqual([]);
		expect(causesOf(well, { ...trying, ...hidden, step: 'given' }, 59_999)).toEqual([]);
	});

	it('[R16] is that this device is in no network, whatever else there may be', () => {
		expect(causesOf({ ...well, online: false }, { ...trying, ...hidden }, 60_000)[0]).toBe('offline');
		expect(causesOf({ ...well, online: false }, 'no-network', 0)).toEqual(['offline']);
		expect(causesOf(well, 'no-network', 0)).toEqual(['no-address']);
		expect(causesOf(well, { ...trying, mine: 'nothing' }, 0)).toEqual(['no-address']);
	});

	it('[R16] is that they are in none, by their own code', () => {
		expect(causesOf(well, { ...trying, theirs: 'nothing' }, 0)).toEqual(['their-offline']);
	});

	it('[R16] is hidden names, where both codes have no more and nothing comes through for some seconds', () => {
		expect(causesOf(well, { ...trying, ...hidden }, 5_000)).toEqual(['names']);
		expect(causesOf(well, { ...trying, ...hidden, step: 'failed' }, 0)).toEqual(['names']);
		expect(causesOf(well, { ...trying, ...hidden, step: 'given' }, 60_000)).toEqual(['names']);
	});

	it('[R16] is a network that keeps devices apart, where either code has an address', () => {
		expect(causesOf(well, { ...trying, mine: 'names' }, 5_000)).toEqual(['blocked']);
		expect(causesOf(well, { ...trying, step: 'failed' }, 0)).toEqual(['blocked']);
		expect(causesOf(well, { ...trying, step: 'given' }, 3_600_000)).toEqual([]);
	});

	it('[R16] is a permission that was denied; one that was not asked for yet explains less than anything else', () => {
		expect(causesOf({ ...well, localNetwork: 'denied' }, { ...trying, ...hidden }, 5_000)).toEqual([
			'permission-denied',
			'names'
		]);
		expect(causesOf({ ...well, localNetwork: 'prompt' }, { ...trying, ...hidden }, 5_000)).toEqual([
			'names',
			'permission-asked'
		]);
		expect(causesOf({ ...well, localNetwork: undefined }, undefined, 0)).toEqual([]);
	});

	it('[R16] is a page that came over plain http', () => {
		expect(causesOf({ ...well, secure: false }, undefined, 0)).toEqual(['not-secure']);
	});

	it('[R16] is not looked for once the two have met, or after it was called off', () => {
		for (const step of ['met', 'over'] as const) {
			expect(causesOf({ ...well, online: false }, { ...trying, step }, 60_000)).toEqual([]);
		}
	});
});
