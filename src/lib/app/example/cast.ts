// The people of the story at their devices: keys that live only as long as the telling, and the chains they sign.
import { algorithms, deviceOf, hash } from '$lib/storage/signatures';
import { signDrafts, spaceKinds } from '$lib/plan';
import type { Device, RecordDraft, SignedRecord } from '$lib/plan';

export async function passingDevice(): Promise<Device> {
	try {
		return await deviceWith('ed25519');
	} catch {
		return deviceWith('p256'); // a browser without Ed25519
	}
}

async function deviceWith(kind: keyof typeof algorithms): Promise<Device> {
	const { byte, key, sign } = algorithms[kind];
	const pair = (await crypto.subtle.generateKey(key, false, ['sign', 'verify'])) as CryptoKeyPair;
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	const publicKey = Uint8Array.of(byte, ...raw);
	return {
		publicKey,
		device: await deviceOf(publicKey),
		hash,
		sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(sign, pair.privateKey, new Uint8Array(bytes)))
	};
}

/** One person's device, with everything it has signed: one chain for each cycle, one ('') for the space. */
export class Pen {
	readonly #chains = new Map<string, SignedRecord[]>();

	constructor(
		readonly person: string,
		readonly device: Device
	) {}

	chain(cycle: string): readonly SignedRecord[] {
		return this.#chains.get(cycle) ?? [];
	}

	/** Takes over what this device has signed elsewhere. */
	adopt(records: readonly SignedRecord[]): void {
		for (const signed of records) {
			const { cycle } = signed.record;
			this.#chains.set(cycle, [...this.chain(cycle), signed]);
		}
	}

	async sign(
		drafts: readonly RecordDraft[],
		place: { readonly space: string; readonly cycle: string; readonly at: number }
	): Promise<SignedRecord[]> {
		const signed: SignedRecord[] = [];
		for (const draft of drafts) {
			const cycle = spaceKinds.includes(draft.kind) ? '' : place.cycle;
			const last = this.chain(cycle).at(-1);
			const head = last && { seq: last.record.seq, key: last.key };
			const records = await signDrafts([draft], this.device, { ...place, cycle, person: this.person, offset: 0 }, head);
			this.adopt(records);
			signed.push(...records);
		}
		return signed;
	}
}
