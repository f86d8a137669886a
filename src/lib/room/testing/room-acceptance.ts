// What every room does, whatever carries it: run on the in-memory network and on the browser's own connections.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { refused } from '$lib/model/result';
import type { Rtc } from '../ports';
import { codeOf, Person, sameDocs, testWelcome, until, valueOf } from './person';

/** Connections that a test can cut. */
export interface TestRtc extends Rtc {
	/** Ends every connection that is open, without a goodbye. */
	cut(): void;
	/** Ends the youngest of them. */
	cutNewest(): void;
	/** How many connections are open. */
	readonly openCount: number;
}

export function roomAcceptance(name: string, network: () => TestRtc): void {
	describe(name, () => {
		let rtc: TestRtc;
		let ana: Person;
		let bo: Person;
		let people: Person[];

		beforeEach(async () => {
			rtc = network();
			ana = await Person.named('Ana', rtc);
			bo = await Person.named('Bo', rtc);
			people = [ana, bo];
			await ana.opens();
		});

		afterEach(async () => {
			for (const person of people) await person.leaves();
			await until(() => rtc.openCount === 0);
		});

		it('[R1] two people meet with one code and one answer, and share what was there before', async () => {
			ana.writes('o1', 'Keep the fire');
			bo.writes('o2', 'Gather wood');
			await ana.invites(bo);
			await until(() => sameDocs(ana, bo));
			expect([ana.reads('o2'), bo.reads('o1')]).toEqual(['Gather wood', 'Keep the fire']);
			expect(ana.room.peers).toMatchObject([{ name: 'Bo', device: bo.options.identity.device, state: 'linked' }]);
			expect([ana.room.status, bo.room.status]).toEqual(['connected', 'connected']);
		});

		it('[R1] edits of both, made at once, reach the other', async () => {
			await ana.invites(bo);
			for (let i = 0; i < 20; i++) {
				ana.writes(`a${i}`, `by Ana ${i}`);
				bo.writes(`b${i}`, `by Bo ${i}`);
			}
			await until(() => ana.reads('b19') !== undefined && bo.reads('a19') !== undefined);
			await until(() => ana.room.upToDate && bo.room.upToDate);
			expect(sameDocs(ana, bo)).toBe(true);
		});

		it('[R6] a document of 1,300 key results reaches a newcomer', async () => {
			ana.doc.transact(() => {
				for (let i = 0; i < 1300; i++) ana.writes(`kr${i}`, `Key result ${i} `.repeat(30));
			});
			expect(Y.encodeStateAsUpdate(ana.doc).length).toBeGreaterThan(256 * 1024);
			await ana.invites(bo);
			await until(() => sameDocs(ana, bo));
			expect(bo.reads('kr1299')).toBe(ana.reads('kr1299'));
		});

		it('[R7] after a cut both go on alone, and a fresh code brings them together again', async () => {
			ana.writes('o1', 'Before');
			await ana.invites(bo);
			await until(() => bo.reads('o1') === 'Before');
			rtc.cut();
			await until(() => ana.room.status === 'lost' && bo.room.status === 'lost');
			expect(ana.room.peers).toMatchObject([{ name: 'Bo', state: 'lost' }]);
			ana.writes('o2', 'Ana alone');
			bo.writes('o3', 'Bo alone');
			await bo.invites(ana);
			await until(() => sameDocs(ana, bo));
			expect([ana.reads('o3'), bo.reads('o2')]).toEqual(['Bo alone', 'Ana alone']);
			expect(ana.room.peers).toMatchObject([{ name: 'Bo', state: 'linked' }]);
		});

		it('[R8] a third is introduced to the second by the first, and edits go straight', async () => {
			const cleo = await Person.named('Cleo', rtc);
			people.push(cleo);
			await ana.invites(bo);
			await ana.invites(cleo);
			await until(() => people.every(({ room }) => room.peers.filter((p) => p.state === 'linked').length === 2));
			await ana.room.close();
			bo.writes('o1', 'Without Ana');
			await until(() => cleo.reads('o1') === 'Without Ana');
			expect(cleo.room.peers.find(({ name }) => name === 'Ana')).toMatchObject({ state: 'left' });
		});

		it('[R8] a link that is cut heals over a common neighbour', async () => {
			const cleo = await Person.named('Cleo', rtc);
			people.push(cleo);
			await ana.invites(bo);
			await ana.invites(cleo);
			const linked = () => people.every(({ room }) => room.peers.filter((p) => p.state === 'linked').length === 2);
			await until(linked);
			rtc.cutNewest();
			await until(() => !linked());
			await until(linked);
			bo.writes('o1', 'Healed');
			await until(() => cleo.reads('o1') === 'Healed' && ana.reads('o1') === 'Healed');
			expect(cleo.room.status).toBe('connected');
		});

		it('[R4] nobody comes in whom the host refuses, and both hear why', async () => {
			const strict = await Person.named('Strict', rtc, { admit: async () => refused('not-in-this-team') });
			people.push(strict);
			await strict.opens();
			strict.writes('o1', 'Secret');
			const invite = valueOf(await strict.room.invite());
			const joining = valueOf(await bo.joins(invite.code));
			expect(codeOf(await invite.accept(joining.answer))).toBe('not-in-this-team');
			expect(codeOf(await joining.welcomed)).toBe('not-in-this-team');
			expect(bo.reads('o1')).toBeUndefined();
			expect(invite.state).toBe('failed');
		});

		it('[R4] the newcomer hears what awaits before a byte of the plan flows, and may decline', async () => {
			const heard: unknown[] = [];
			const wary = await Person.named('Wary', rtc, {
				createDoc: async (welcome, host) => {
					heard.push(welcome, host.name);
					return refused('schema-newer');
				}
			});
			people.push(wary);
			const invite = valueOf(await ana.room.invite());
			const joining = valueOf(await wary.joins(invite.code));
			expect(codeOf(await invite.accept(joining.answer))).toBe('schema-newer');
			expect(codeOf(await joining.welcomed)).toBe('schema-newer');
			expect(heard).toEqual([testWelcome, 'Ana']);
		});

		it('[R2] a code is good for one newcomer', async () => {
			const cleo = await Person.named('Cleo', rtc);
			people.push(cleo);
			const invite = valueOf(await ana.room.invite());
			const first = valueOf(await bo.joins(invite.code));
			const second = valueOf(await cleo.joins(invite.code));
			valueOf(await invite.accept(first.answer));
			expect(codeOf(await invite.accept(second.answer))).toBe('code-used');
			bo.openRoom = valueOf(await first.welcomed).room;
			expect(codeOf(await bo.room.join(invite.code))).toBe('code-used');
			second.cancel();
			expect(codeOf(await second.welcomed)).toBe('link-cancelled');
		});

		it('[R2] the wrong code is named: own, of another space, of another kind, of another invitation', async () => {
			const elsewhere = await Person.named('Else', rtc, { welcome: () => ({ ...testWelcome, space: 'space-2' }) });
			people.push(elsewhere);
			await elsewhere.opens();
			const invite = valueOf(await ana.room.invite());
			const other = valueOf(await elsewhere.room.invite());
			const joining = valueOf(await bo.joins(invite.code));
			expect(codeOf(await ana.room.join(invite.code))).toBe('code-own');
			expect(codeOf(await elsewhere.room.join(invite.code))).toBe('code-other-space');
			expect(codeOf(await invite.accept(other.code))).toBe('code-is-an-invitation');
			expect(codeOf(await bo.joins(joining.answer))).toBe('code-is-an-answer');
			expect(codeOf(await other.accept(joining.answer))).toBe('code-other-invitation');
			expect(codeOf(await invite.accept('hello there'))).toBe('code-not-ours');
			expect(invite.state).toBe('waiting');
			joining.cancel();
			valueOf(await bo.joins(invite.code)).cancel();
		});

		it('[R4] whoever closes the page has left, not been lost', async () => {
			const page = new EventTarget();
			const dan = await Person.named('Dan', rtc, { page });
			people.push(dan);
			await ana.invites(dan);
			page.dispatchEvent(new Event('pagehide'));
			await until(() => ana.room.peers[0]?.state === 'left');
			expect([ana.room.status, ana.room.peers[0]?.reason]).toEqual(['alone', 'link-left']);
		});

		it('[R10] opens and closes fifty times and leaves nothing behind', async () => {
			const listeners = () => [...ana.doc._observers.values()].reduce((sum, set) => sum + set.size, 0);
			await ana.room.close();
			const before = listeners();
			for (let i = 0; i < 50; i++) {
				const room = await ana.opens();
				if (i % 10 === 0) await room.invite();
				await room.close();
			}
			expect([listeners(), rtc.openCount]).toEqual([before, 0]);
		});

		it('[R10] says nothing to other tabs: storage keeps those in step', async () => {
			const said: unknown[] = [];
			const { postMessage } = BroadcastChannel.prototype;
			await ana.invites(bo);
			BroadcastChannel.prototype.postMessage = (message: unknown) => said.push(message);
			ana.writes('o1', 'Only to peers');
			await until(() => bo.reads('o1') === 'Only to peers');
			BroadcastChannel.prototype.postMessage = postMessage;
			expect(said).toEqual([]);
		});

		it('[R9] who is here, by name and place, comes and goes with the link', async () => {
			await ana.invites(bo);
			bo.room.presence.set({ where: { object: 'o1', field: 'title' }, caret: { anchor: 'AA==', head: 'AQ==' } });
			await until(() => ana.room.presence.states().some(({ where }) => where?.object === 'o1'));
			expect(ana.room.presence.states()).toEqual([
				{
					peer: bo.room.id,
					name: 'Bo',
					color: '#b5482a',
					where: { object: 'o1', field: 'title' },
					caret: { anchor: 'AA==', head: 'AQ==' }
				}
			]);
			await bo.room.close();
			await until(() => ana.room.presence.states().length === 0);
			expect(ana.room.status).toBe('alone');
		});

		it('[R5] a peer that keeps sending what no plan contains is let go, and the document is unharmed', async () => {
			await ana.invites(bo);
			await until(() => bo.room.upToDate);
			for (let i = 0; i < 3; i++) bo.doc.getMap(`unknown${i}`).set('x', i);
			await until(() => ana.room.peers[0]?.state === 'lost');
			await until(() => bo.room.peers[0]?.state === 'lost');
			expect(ana.room.peers).toMatchObject([{ reason: 'link-misbehaved' }]);
			expect(bo.room.peers).toMatchObject([{ reason: 'link-misbehaved' }]);
			expect([...ana.doc.share.keys()].filter((root) => root.startsWith('unknown'))).toEqual([]);
		});
	});
}
