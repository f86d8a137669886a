// The way back after a reload, with nothing carried by hand: while two are linked, one keeps a spare connection waiting for
// the other, whose credentials and certificate it has been told; the other keeps where to call, and calls when it is back.
import { ok, refused, type Result } from '$lib/model/result';
import { ByteReader, ByteWriter, Malformed, toHex } from '../bytes';
import { encodeDescription, fromSdp, readDescription, type Description } from '../handshake/sdp';
import { tagBytes, type Keyring } from '../trust/keyring';
import { keyTagLength } from '../wire/control';
import { Link, type LinkPorts } from '../wire/link';

/** For how many others this page keeps a connection waiting. */
export const mostStood = 8;
/** How many others this device asks to wait for it. */
export const mostAsked = 3;
/** Milliseconds: a page that has been open for longer may still wait, but its addresses have mostly changed. */
const oldest = 24 * 60 * 60_000;
/** A certificate with less left than this is replaced: the links of a day shall not outlive it. */
const leastLeft = 2 * oldest;

/** Where to call, once this page has been loaded again. */
export interface StoredStand {
	/** The device that waits. */
	readonly device: string;
	/** What to show while it is called. */
	readonly name: string;
	/** Its description and what this device promised to answer, as bytes. */
	readonly offer: Uint8Array;
	readonly ufrag: string;
	readonly pwd: string;
	/** The tag of the key with which both prove themselves. */
	readonly key: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Where a device keeps its way back, of one space. Each rejects when the disk does; then there is no way back, and no harm. */
export interface StandStore {
	/** The certificate of this device; `make` is called where there is none, or none that lasts. */
	certificate(lasts: (kept: RTCCertificate) => boolean, make: () => Promise<RTCCertificate>): Promise<RTCCertificate>;
	load(): Promise<readonly StoredStand[]>;
	save(stands: readonly StoredStand[]): Promise<void>;
}

export interface StandingPorts {
	readonly link: LinkPorts;
	readonly keys: Keyring;
	readonly store: StandStore | undefined;
	makeCertificate(): Promise<RTCCertificate>;
	isHere(device: string): boolean;
	/** A link that came about so: to be greeted with this key, by a peer that says itself which it is. */
	opened(link: Link, key: Uint8Array): void;
	changed(): void;
}

export const browserCertificate = (): Promise<RTCCertificate> =>
	RTCPeerConnection.generateCertificate({ name: 'ECDSA', namedCurve: 'P-256' } as EcKeyGenParams);

const random = (bytes: number) => toHex(crypto.getRandomValues(new Uint8Array(bytes)));

export class Standing {
	/** By the device that each waits for. */
	readonly #waiting = new Map<string, Link>();
	readonly #calling = new Map<Link, string>();
	#stands: readonly StoredStand[] = [];
	#certificate: Promise<{ certificate: RTCCertificate; fingerprint: Uint8Array } | undefined> | undefined;
	#saving: Promise<unknown> = Promise.resolve();
	#closed = false;

	constructor(private readonly ports: StandingPorts) {}

	/** Names of those who are being called. */
	get calling(): readonly string[] {
		return [...this.#calling.values()];
	}

	/** Devices that wait for this one. */
	get stands(): readonly string[] {
		return this.#stands.map(({ device }) => device);
	}

	/** Whether this device should ask one more to wait for it. */
	get wantsMore(): boolean {
		return this.ports.store !== undefined && !this.#closed && this.#stands.length < mostAsked;
	}

	/** What to ask a member: undefined where this browser keeps no certificate. */
	async request(): Promise<
		{ readonly body: Uint8Array; readonly ufrag: string; readonly pwd: string; key: string } | undefined
	> {
		const { current } = this.ports.keys;
		const key = current === undefined ? undefined : this.ports.keys.get(current);
		const mine = await this.#mine();
		if (!key || current === undefined || !mine || this.#closed) return undefined;
		const [ufrag, pwd] = [random(4), random(16)];
		const answer: Description = { side: 'answer', fingerprint: mine.fingerprint, ufrag, pwd, candidates: [] };
		return {
			body: new ByteWriter().raw(tagBytes(key)).raw(encodeDescription(answer)).done(),
			ufrag,
			pwd,
			key: current
		};
	}

	/** Answers such a request of a device: waits for it from now on. */
	async stand(device: string, body: Uint8Array): Promise<Result<Uint8Array>> {
		const asked = readRequest(body);
		const key = asked && this.ports.keys.get(asked.key);
		if (!asked || !key || this.#closed || this.ports.link.rtc.waits === false) return refused('stand-refused');
		this.#waiting.get(device)?.close('link-replaced');
		if (this.#waiting.size >= mostStood) {
			// Whoever has been away for longest gives way to somebody who is here; those who are here keep theirs.
			const away = [...this.#waiting].find(([other]) => !this.ports.isHere(other));
			if (!away) return refused('stand-full');
			away[1].close('link-replaced');
		}
		try {
			const link = new Link('offer', this.ports.link);
			this.#waiting.set(device, link);
			link.onClose = () => this.#forget(device, link);
			link.onOpen = () => {
				this.#forget(device, link);
				this.ports.opened(link, key);
			};
			const offer = await link.stand(asked.answer);
			if (link.closed || !offer.candidates.length) {
				link.close('link-cancelled');
				return refused('stand-refused');
			}
			return ok(encodeDescription(offer));
		} catch {
			// No WebRTC for one more connection: a way back is a comfort, and not one that anybody waits for.
			this.#waiting.get(device)?.close('link-cancelled');
			return refused('stand-refused');
		}
	}

	/** A device waits for this one: kept for when this page has been loaded again. */
	keep(stand: Omit<StoredStand, 'at'>): void {
		if (this.#closed) return;
		const at = this.ports.link.now();
		this.#put([{ ...stand, at }, ...this.#stands.filter(({ device }) => device !== stand.device)].slice(0, mostAsked));
	}

	/** Its page is gone, and what waited there with it. */
	drop(device: string): void {
		if (this.#closed) return;
		const left = this.#stands.filter((stand) => stand.device !== device);
		if (left.length !== this.#stands.length) this.#put(left);
	}

	/** Calls those who wait for this device since before this page was loaded. Settles when all have been tried to be called. */
	async comeBack(): Promise<void> {
		const { store, link: ports } = this.ports;
		const stored = await store?.load().catch(() => []);
		const mine = stored?.length ? await this.#mine() : undefined;
		if (!stored?.length || !mine || this.#closed) return;
		const alive = stored.slice(0, mostAsked).filter(({ at }) => Math.abs(ports.now() - at) < oldest);
		// Each is good for one call; who still waits afterwards is asked anew.
		this.#put([]);
		await Promise.all(alive.map((stand) => this.#call(stand, mine.certificate)));
	}

	close(): void {
		this.#closed = true;
		for (const link of [...this.#waiting.values(), ...this.#calling.keys()]) link.close('link-left');
		this.#waiting.clear();
		this.#calling.clear();
	}

	async #call({ offer, ufrag, pwd, key: tag, name }: StoredStand, certificate: RTCCertificate): Promise<void> {
		const key = this.ports.keys.get(tag);
		if (!key) return;
		try {
			const from = new ByteReader(offer);
			const described = readDescription(from, 'offer');
			from.end();
			const link = new Link('answer', this.ports.link, certificate);
			this.#calling.set(link, name);
			const done = () => {
				this.#calling.delete(link);
				this.ports.changed();
			};
			link.onClose = done;
			link.onOpen = () => {
				done();
				this.ports.opened(link, key);
			};
			this.ports.changed();
			await link.comeBack(described, { ufrag, pwd }).catch(() => link.close('link-lost'));
		} catch {
			// Kept by another version, or a browser that has no connection to spare: the other ways in are there.
		}
	}

	#forget(device: string, link: Link): void {
		if (this.#waiting.get(device) === link) this.#waiting.delete(device);
	}

	#put(stands: readonly StoredStand[]): void {
		this.#stands = stands;
		this.#saving = this.#saving.then(() => this.ports.store?.save(stands)).catch(() => undefined);
	}

	#mine() {
		this.#certificate ??= this.#readCertificate().catch(() => undefined);
		return this.#certificate;
	}

	async #readCertificate() {
		const { store, link, makeCertificate } = this.ports;
		if (!store) return undefined;
		const lasts = ({ expires }: RTCCertificate) => expires - link.now() > leastLeft;
		const certificate = await store.certificate(lasts, makeCertificate);
		// Not every browser tells a certificate's fingerprint; every one writes it into an offer.
		const pc = link.rtc.open(certificate);
		pc.createDataChannel('', { negotiated: true, id: 0 });
		const { sdp = '' } = await pc.createOffer();
		pc.close();
		return { certificate, fingerprint: fromSdp('offer', sdp).fingerprint };
	}
}

function readRequest(body: Uint8Array): { key: string; answer: Description } | undefined {
	try {
		const from = new ByteReader(body);
		const request = { key: toHex(from.raw(keyTagLength)), answer: readDescription(from, 'answer') };
		from.end();
		return request;
	} catch (error) {
		if (error instanceof Malformed) return undefined;
		throw error;
	}
}
