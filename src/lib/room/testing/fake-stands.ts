// Where a device keeps its way back, in memory: it survives the rooms of its person, as a disk survives pages.
import type { StandStore, StoredStand } from '../standing/standing';

export class FakeStands implements StandStore {
	stands: readonly StoredStand[] = [];
	#certificate: RTCCertificate | undefined;

	async certificate(lasts: (kept: RTCCertificate) => boolean, make: () => Promise<RTCCertificate>) {
		if (!this.#certificate || !lasts(this.#certificate)) this.#certificate = await make();
		return this.#certificate;
	}

	async load(): Promise<readonly StoredStand[]> {
		return this.stands;
	}

	async save(stands: readonly StoredStand[]): Promise<void> {
		this.stands = stands;
	}
}
