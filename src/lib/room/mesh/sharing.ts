// The document that is open here, and with whom it is shared: only with linked peers who have the same cycle open, and whom
// the roster of that cycle knows, at both ends.
import * as Y from 'yjs';
import { concat, equalBytes } from '../bytes';
import type { Engine } from '../engine/engine';
import type { Clock, Timers } from '../ports';
import type { Admit } from '../trust/greeting';
import { cycleTagLength, type ControlOf, type CycleWord } from '../wire/control';
import type { Stream } from '../wire/link';
import { Comparing } from './comparing';
import { digestOf, knowsMore, leaveContestedId } from './document-state';
import { noCycle, type Member } from './member';

export const sharingTimes = {
	/** From the last update until our state is told: short, since the others call us behind until then. */
	settled: 300,
	longestUnsettled: 5_000,
	compare: 5_000
};
const mostPresenceWaiting = 1 << 16;

export interface SharedDocument {
	/** Of the cycle. */
	readonly tag: Uint8Array;
	readonly doc: Y.Doc;
	readonly engine: Engine;
	readonly admit: Admit;
}

export interface SharingPorts {
	readonly timers: Timers;
	readonly now: Clock;
	/** Linked peers by their ids. */
	readonly members: ReadonlyMap<string, Member>;
	strike(member: Member): void;
	changed(): void;
	/** A peer is at this document no longer. */
	vanished(peer: string): void;
}

export class Sharing {
	readonly #ports: SharingPorts;
	#shown: SharedDocument | undefined;
	/** Begun when somebody is first here to compare with. */
	#comparing: Comparing | undefined;
	#stopSettling: (() => void) | undefined;
	#unsettledSince: number | undefined;
	#telling = false;
	#ticks = 0;

	constructor(ports: SharingPorts) {
		this.#ports = ports;
	}

	/** The state vector of what is open here. */
	get vector(): Uint8Array {
		return this.#shown ? Y.encodeStateVector(this.#shown.doc) : new Uint8Array();
	}

	/** The tag of it. */
	get tag(): Uint8Array {
		return this.#shown?.tag ?? noCycle;
	}

	/** Leaves the document of before, and takes up this one with whoever has it open too. */
	show(shown: SharedDocument | undefined): void {
		const before = this.#shown;
		before?.doc.off('update', this.#onUpdate);
		this.#stopSettling?.();
		this.#stopSettling = this.#unsettledSince = undefined;
		this.#comparing?.close();
		this.#comparing = undefined;
		for (const member of this.#ports.members.values()) this.#part(member);
		this.#shown = shown;
		shown?.doc.on('update', this.#onUpdate);
		for (const member of this.#ports.members.values()) {
			this.#say(member, 'opens');
			if (shown && equalBytes(member.shows, shown.tag)) void this.#admit(member);
		}
		this.#ports.changed();
	}

	/** A peer whose link is new. Where its greeting was about this very cycle, nothing is left to ask: each begins at once. */
	welcome(member: Member): void {
		this.#say(member, member.answer);
		if (member.answer !== 'shares' || member.word !== 'shares') return;
		const { told = false, has } = member.greeted;
		this.#join(member, told);
		if (has) member.line?.give(has);
	}

	leave(member: Member): void {
		this.#part(member);
	}

	onCycle(member: Member, { tag, word }: ControlOf<'cycle'>): void {
		const here = this.#shown !== undefined && equalBytes(tag, this.#shown.tag);
		const first = member.shows === noCycle;
		const moved = !first && !equalBytes(tag, member.shows);
		// Whoever opens a cycle anew hears all of it anew.
		const anew = word === 'opens' && member.line !== undefined;
		member.shows = tag;
		if (!here || moved) this.#part(member);
		else if (anew) this.#part(member, member.answer);
		member.word = word;
		if (here) {
			if (word === 'declines') this.#part(member, member.answer, word);
			else if (member.answer === 'opens') void this.#admit(member);
			else if (anew) this.#say(member, member.answer);
			else if (member.line && word === 'shares') {
				if (!first) member.line.requestSync();
			} else if (member.answer === 'shares' && word === 'shares') this.#join(member);
		}
		this.#ports.changed();
	}

	onSharers(member: Member, { peers }: ControlOf<'sharers'>): void {
		member.sharers = new Set(peers);
	}

	onState(member: Member, { vector, digest, content }: ControlOf<'state'>): void {
		const shown = this.#shown;
		if (!shown || !equalBytes(member.shows, shown.tag)) return;
		member.vector = vector;
		leaveContestedId(vector, shown.doc);
		const now = this.#ports.now();
		const same = member.line !== undefined && equalBytes(vector, this.vector);
		if (same) member.syncedAt = now;
		// A digest comes only when its sender looks for what was missed, not while edits are on their way.
		if (member.line && digest !== 0 && Math.abs(now - member.comparedAt) > sharingTimes.compare) {
			member.comparedAt = now;
			if (same ? digest !== digestOf(shown.doc) : knowsMore(vector, shown.doc)) member.line.requestSync();
			else if (same && content.length) this.#compare(member, content);
		}
		this.#ports.changed();
	}

	/** Of a peer that shows something else: where. */
	onPages(member: Member, { vector, digest, pages }: ControlOf<'pages'>): void {
		const now = this.#ports.now();
		if (!member.line || Math.abs(now - member.contrastedAt) <= sharingTimes.compare) return;
		member.contrastedAt = now;
		const shown = this.#shown;
		if (!shown || !equalBytes(vector, this.vector) || digest !== digestOf(shown.doc) || !this.#content) return;
		member.differs = this.#comparing?.differing(pages);
		this.#ports.changed();
	}

	receive(member: Member, stream: Stream, message: Uint8Array<ArrayBuffer>): void {
		if (message.length <= cycleTagLength) return this.#ports.strike(member);
		const shown = this.#shown;
		// Late words about another cycle: each channel keeps its own order only.
		if (!shown || member.answer !== 'shares' || !equalBytes(message.subarray(0, cycleTagLength), shown.tag)) return;
		// It would not speak if it did not serve: its word of that is on its way.
		if (!member.line) this.#join(member);
		member.line?.receive(stream, message.slice(cycleTagLength));
	}

	/** Compares with one peer after the other, and asks again about those whom the roster did not know. */
	tick(): void {
		const shown = this.#shown;
		if (!shown) return;
		const members = [...this.#ports.members.values()];
		const here = members.filter(({ line }) => line);
		const one = here[this.#ticks++ % here.length];
		if (one) this.#tellState(one, digestOf(shown.doc), this.#content);
		for (const member of members) {
			if (member.answer !== 'shares' && equalBytes(member.shows, shown.tag)) void this.#admit(member);
		}
	}

	async #admit(member: Member): Promise<void> {
		const shown = this.#shown;
		if (!shown || member.asking === shown) return;
		member.asking = shown;
		const { name, person, device, publicKey } = member.greeted;
		const introduction = person ? { name, person } : { name };
		const known = await shown.admit({ ...introduction, device, publicKey, by: 'introduction' });
		if (member.asking === shown) member.asking = undefined;
		// Either of us may have gone elsewhere meanwhile.
		if (this.#shown !== shown || this.#ports.members.get(member.greeted.peer) !== member) return;
		if (!equalBytes(member.shows, shown.tag)) return;
		const before = member.answer;
		member.answer = known.ok ? 'shares' : 'declines';
		if (known.ok) member.greeted = { ...member.greeted, ...known.value };
		if (member.answer !== before) this.#say(member, member.answer);
		if (known.ok && member.word === 'shares') this.#join(member);
		this.#ports.changed();
	}

	/** @param asked what is missing here is on its way without a request */
	#join(member: Member, asked = false): void {
		const shown = this.#shown;
		if (!shown || member.line) return;
		const { link, greeted } = member;
		member.line = shown.engine.attach(
			{
				peer: greeted.peer,
				send(stream, message) {
					// A caret that cannot be sent at once is better left out: the next one, or its renewal, says where it is now.
					if (stream === 'presence' && link.waiting(stream) >= mostPresenceWaiting) return;
					link.send(stream, concat(shown.tag, message));
				},
				reaches: (peer) => member.sharers.has(peer),
				refused: () => this.#ports.strike(member)
			},
			asked
		);
		this.#tellState(member);
		this.#tellSharers();
	}

	#part(member: Member, answer: CycleWord = 'opens', word: CycleWord = 'opens'): void {
		const { line } = member;
		member.line = member.vector = member.differs = undefined;
		member.word = word;
		member.answer = answer;
		member.sharers = new Set();
		if (!line) return;
		line.detach();
		this.#ports.vanished(member.greeted.peer);
		this.#tellSharers();
	}

	#say({ link }: Member, word: CycleWord): void {
		link.say({ type: 'cycle', tag: this.tag, word });
	}

	/** Who passes on to whom: told once for all that come or go in one moment. */
	#tellSharers(): void {
		if (this.#telling) return;
		this.#telling = true;
		queueMicrotask(() => {
			this.#telling = false;
			const here = [...this.#ports.members.values()].filter(({ line }) => line);
			for (const member of here) {
				const others = here.filter((one) => one !== member);
				member.link.say({ type: 'sharers', peers: others.map(({ greeted }) => greeted.peer) });
			}
		});
	}

	#tellState(member: Member, digest = 0, content: Uint8Array = new Uint8Array()): void {
		member.link.say({ type: 'state', vector: this.vector, digest, content });
	}

	/** The digest of what is shown here; undefined while it is being found out. */
	get #content(): Uint8Array | undefined {
		const shown = this.#shown;
		if (shown) this.#comparing ??= new Comparing(shown.doc, this.#ports.timers);
		return this.#comparing?.digest;
	}

	/** With a peer that has the same changes. */
	#compare(member: Member, theirs: Uint8Array): void {
		const shown = this.#shown;
		const mine = this.#content;
		if (!shown || !mine) return;
		if (equalBytes(mine, theirs)) return void (member.differs = undefined);
		member.differs ??= [];
		const digest = digestOf(shown.doc);
		member.link.say({ type: 'pages', vector: this.vector, digest, pages: this.#comparing?.pages ?? new Map() });
		// It shall find the same, and say where.
		this.#tellState(member, digest, mine);
	}

	readonly #onUpdate = () => {
		const here = () => [...this.#ports.members.values()].filter(({ line }) => line);
		if (!here().length) return;
		const { now, timers } = this.#ports;
		this.#unsettledSince ??= now();
		if (!this.#stopSettling) this.#ports.changed();
		else if (now() - this.#unsettledSince > sharingTimes.longestUnsettled) return;
		this.#stopSettling?.();
		this.#stopSettling = timers.after(sharingTimes.settled, () => {
			this.#stopSettling = this.#unsettledSince = undefined;
			for (const member of here()) this.#tellState(member);
			this.#ports.changed();
		});
	};
}
