// The ways to each other that nobody has to carry: relays where a person has set some, peers who stand and wait for a device
// that reloads, and answers that are handed on to whoever made their invitation.
import { ok, refused, type Result } from '$lib/model/result';
import { equalBytes } from './bytes';
import { deviceTag, readAnswer, writeAnswer, type Answer } from './handshake/code';
import type { Member } from './mesh/member';
import type { Mesh } from './mesh/mesh';
import { browserSockets, type PageLike, type Sockets } from './ports';
import { Relays, type RelayStatus } from './relay/relays';
import { Rendezvous } from './relay/rendezvous';
import { browserCertificate, Standing, type StandStore } from './standing/standing';
import type { Keyring } from './trust/keyring';
import type { DeviceIdentity } from './trust/identity';
import type { Sealing } from './trust/roster';
import type { About } from './wire/control';
import type { LinkPorts } from './wire/link';

export interface WaysPorts {
	readonly link: LinkPorts;
	readonly keys: Keyring;
	readonly peer: string;
	readonly identity: DeviceIdentity;
	sealing(): Sealing | undefined;
	/** Addresses; none, and nobody outside is asked for anything. */
	readonly relays: readonly string[];
	readonly sockets: Sockets | undefined;
	readonly stands: StandStore | undefined;
	readonly makeCertificate: (() => Promise<RTCCertificate>) | undefined;
	readonly page: PageLike | undefined;
	mesh(): Mesh;
	/** An answer to an invitation of this room, which a member has passed on. */
	accept(answer: Answer): Promise<Result<void>>;
	changed(): void;
}

/**
 * Milliseconds until a peer that has just come is asked to wait for this device: what the two came to share goes first, but
 * whoever loads the page anew before is alone afterwards.
 */
const restFirst = 400;
/** Milliseconds until those are asked again who could not say yes, or for whom no key was here; each time twice as long. */
const pauses = { first: 2_000, most: 300_000 };

const utf8 = new TextEncoder();
const none = new Uint8Array();

export class Ways {
	readonly relays: Relays | undefined;
	readonly #standing: Standing;
	readonly #rendezvous: Rendezvous | undefined;
	#asking = false;
	#askAgain = false;
	#leaving = false;
	/** While somebody is to be asked after a while. */
	#stopResting: (() => void) | undefined;
	#pause = pauses.first;

	constructor(private readonly ports: WaysPorts) {
		const { link, keys, peer, identity, sealing, relays, sockets, stands, page, mesh, changed } = ports;
		const { timers, now } = link;
		if (relays.length) {
			this.relays = new Relays(relays, { sockets: sockets ?? browserSockets, timers, now, changed });
			this.#rendezvous = new Rendezvous({
				relays: this.relays,
				keys,
				timers,
				peer,
				device: identity.device,
				sealing,
				wants: (other) => mesh().wants(other),
				dial: (other, say, key) => mesh().dial(other, 'relay', say, key),
				take: (signal, say) => mesh().take(signal, 'relay', say)
			});
		}
		this.#standing = new Standing({
			link,
			keys,
			store: stands,
			makeCertificate: ports.makeCertificate ?? browserCertificate,
			isHere: (device) => this.#members().some(({ greeted }) => greeted.device === device),
			opened: (opened, key) => mesh().meet(opened, key),
			changed
		});
		page?.addEventListener('online', this.#wake);
	}

	get status(): readonly RelayStatus[] {
		return this.relays?.status ?? [];
	}

	/** Names of those who are being called after a reload. */
	get calling(): readonly string[] {
		return this.#standing.calling;
	}

	/** Calls those who wait for this device. */
	comeBack(): Promise<void> {
		return this.#standing.comeBack();
	}

	joined(): void {
		this.#pause = pauses.first;
		this.#askIn(restFirst);
	}

	left(member: Member, reason: string): void {
		if (this.#leaving) return;
		if (reason === 'link-left') this.#standing.drop(member.greeted.device);
		else this.#rendezvous?.seek();
		void this.#askAround();
	}

	async answer(from: Member, about: About, body: Uint8Array): Promise<Result<Uint8Array>> {
		if (about === 'stand') return this.#standing.stand(from.greeted.device, body);
		const answer = readAnswer(new TextDecoder().decode(body));
		if (!answer.ok) return answer;
		if (about === 'answer') return done(await this.ports.accept(answer.value));
		const makers = this.#members().filter((member) => member !== from && isMaker(member, answer.value));
		return makers.length ? this.#firstOf(makers, 'answer', body) : refused('code-other-invitation');
	}

	/** Gives an answer to whoever made its invitation; `answer-maker-gone` where that is somebody who was here. */
	async handOn(answer: Answer): Promise<Result<void>> {
		const body = utf8.encode(writeAnswer(answer));
		const members = this.#members();
		const makers = members.filter((member) => isMaker(member, answer));
		const asked = makers.length
			? await this.#firstOf(makers, 'answer', body)
			: await this.#firstOf(members, 'answer-on', body);
		if (asked.ok) return ok(undefined);
		const unknown = asked.problem.code === 'code-other-invitation';
		const gone = this.ports
			.mesh()
			.peers()
			.some(
				({ device, state }) => (state === 'lost' || state === 'left') && equalBytes(deviceTag(device), answer.maker)
			);
		const left = /^link-(left|lost|replaced)$/.test(asked.problem.code);
		return left || (unknown && gone) ? refused('answer-maker-gone') : asked;
	}

	/** The page goes away: those who wait for it are kept, although their links end. */
	leave(): void {
		this.#leaving = true;
	}

	close(): void {
		this.#leaving = true;
		this.#stopResting?.();
		this.ports.page?.removeEventListener('online', this.#wake);
		this.#rendezvous?.close();
		this.relays?.close();
		this.#standing.close();
	}

	#members(): Member[] {
		return [...this.ports.mesh().members.values()];
	}

	/** The first who knows of it, or what all the others say. */
	async #firstOf(members: readonly Member[], about: About, body: Uint8Array): Promise<Result<Uint8Array>> {
		const asked = members.map(async ({ asks }) => asks.ask(about, body));
		const unknown = refused('code-other-invitation');
		return new Promise((resolve) => {
			for (const each of asked) {
				void each.then((result) => {
					if (result.ok || result.problem.code !== 'code-other-invitation') resolve(result);
				});
			}
			void Promise.all(asked).then(() => resolve(unknown));
		});
	}

	#askIn(ms: number): void {
		this.#stopResting?.();
		this.#stopResting = this.ports.link.timers.after(ms, () => {
			this.#stopResting = undefined;
			void this.#askAround();
		});
	}

	/** Who does not wait for this device yet, as long as it wants more to. */
	#unasked(): Member[] {
		const { wantsMore, stands } = this.#standing;
		return wantsMore ? this.#members().filter(({ greeted }) => !stands.includes(greeted.device)) : [];
	}

	/** One after the other, until enough wait for this device; whoever would not is asked again, ever more seldom. */
	async #askAround(): Promise<void> {
		this.#askAgain = this.#asking;
		if (this.#asking) return;
		this.#asking = true;
		for (const { greeted, asks } of this.#unasked()) {
			if (!this.#standing.wantsMore) break;
			const request = await this.#standing.request();
			if (!request) break;
			const told = await asks.ask('stand', request.body);
			const { ufrag, pwd, key } = request;
			const { device, name } = greeted;
			if (told.ok) this.#standing.keep({ device, name, offer: told.value, ufrag, pwd, key });
		}
		this.#asking = false;
		if (this.#askAgain) return void this.#askAround();
		// Whoever has come meanwhile is asked soon, and the others with them.
		if (this.#leaving || this.#stopResting || !this.#unasked().length) return;
		this.#askIn(this.#pause);
		this.#pause = Math.min(pauses.most, this.#pause * 2);
	}

	readonly #wake = () => this.relays?.wake();
}

const isMaker = ({ greeted }: Member, { maker }: Answer) => equalBytes(deviceTag(greeted.device), maker);
const done = (result: Result<void>): Result<Uint8Array> => (result.ok ? ok(none) : result);
