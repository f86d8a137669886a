// The cycles of this device, opened, begun and taken in: the part of the app that works with documents.
import { LiveRoom } from '$lib/live';
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { act, foundSpace, openNextCycle, spaceKinds } from '$lib/plan';
import type { Begun, Founding, NextCycle } from '$lib/plan';
import type { SpaceRow } from '$lib/storage';
import { newId, today } from './actor';
import { catalogueCycle } from './catalogue-cycle';
import { hasWayBack, join, knock, openRoomOf, shownOf } from './connect';
import type { Arrived } from './connect';
import type { LookedAt } from './files/jobs';
import { takeArchive } from './files/take-archive';
import { fetchCycle } from './fetch-cycle';
import { signerOf } from './journal-keeper';
import type { Kept } from './journal-keeper';
import { keepCycle, takeBack } from './keep-cycle';
import type { Where } from './keep-cycle';
import { newcomer } from './newcomer';
import type { JoiningCycle, KnockingCycle } from './newcomer';
import { openSession } from './open-session';
import type { OpenSession } from './open-session';
import { ReadAhead, readCycle } from './read-cycle';
import { SpaceKeys } from './space-keys';
import type { ListedSpace } from './spaces';

type NewHere = Pick<Arrived, 'person' | 'document'> & {
	readonly welcome: Pick<Arrived['welcome'], 'space' | 'cycle' | 'spaceName'>;
};

/** What this part needs of the app around it. */
export interface Around {
	readonly storage: Kept;
	/** As they were listed last. */
	listed(): readonly ListedSpace[];
	refresh(): Promise<Result<void>>;
	/** Another session is open than before. */
	changed(): void;
}

/** Bytes of a snapshot up to which it is read ahead: decoding more would hold up a page on which somebody only looks. */
const soonRead = 8_000_000;

export class Cycles {
	readonly #around: Around;
	readonly storage: Kept;
	#open: OpenSession | undefined;
	readonly #ahead = new ReadAhead();

	constructor(around: Around) {
		this.#around = around;
		this.storage = around.storage;
	}

	get #spaces(): readonly ListedSpace[] {
		return this.#around.listed();
	}

	/** Founds a space on this device; the browser is asked to keep it. */
	async startSpace(input: Founding): Promise<Result<Where>> {
		if (!input.spaceName.trim() || !input.personName.trim()) return refused('name-missing');
		const { identity, settings, quota } = this.storage;
		const device = { ...signerOf(this.storage), publicKey: identity.publicKey };
		const begun = await foundSpace(input, device, { newId, now: Date.now() });
		const kept = await this.keepNew(begun, input.spaceName, 'founded');
		if (!kept.ok) return kept;
		await settings.set('name', input.personName.trim());
		void quota.persist();
		return kept;
	}

	/** Plays the living example out on this device, and opens its running cycle. `name` is what this person is called in it. */
	async openExample(language: 'en' | 'zh', name: string): Promise<Result<Where>> {
		const { buildExample } = await import('./example');
		const device = { ...signerOf(this.storage), publicKey: this.storage.identity.publicKey };
		const now = Date.now();
		const example = await buildExample(language, { device, newId, now, today: today(now), name });
		let where: Result<Where> = refused('nothing-to-import');
		for (const begun of example.cycles) {
			where = await this.keepNew(begun, begun.document.get('meta', 'cycle')?.spaceName ?? '', 'example');
			if (!where.ok) return where;
		}
		return where;
	}

	/** Opens the cycle after one that is open. */
	async startNextCycle(session: OpenSession, input: NextCycle): Promise<Result<Where>> {
		const device = { ...signerOf(this.storage), publicKey: this.storage.identity.publicKey };
		const plan = session.plan.now;
		const ofSpace = [...plan.journal.genuine()]
			.filter(({ kind }) => spaceKinds.includes(kind))
			.map((record) => ({ key: plan.journal.keyOf(record), record }));
		const place = { space: session.space, cycle: session.cycle, person: session.me };
		const now = Date.now();
		const offset = session.time.offset(now);
		const begun = await openNextCycle(plan, input, device, place, ofSpace, { newId, now, offset });
		const known = this.#spaces.find(({ id }) => id === session.space);
		const kept = await this.keepNew(begun, known?.name ?? '', known?.origin ?? 'founded');
		if (!kept.ok) return kept;
		// A next cycle of which nobody would hear is none: with the word of it goes the cycle.
		const told = await session.announceNext(begun.cycle, input.cycleName);
		if (told.ok) return kept;
		const gone = await takeBack(this.storage, told, begun, true);
		await this.#around.refresh();
		return gone;
	}

	/** Puts a cycle that was begun on this device onto its disk, whole or not at all. */
	async keepNew(begun: Begun, spaceName: string, origin: SpaceRow['origin']): Promise<Result<Where>> {
		const known = this.#spaces.some(({ id }) => id === begun.space);
		const kept = await keepCycle(this.storage, begun, { name: spaceName, origin, known });
		await this.#around.refresh();
		return kept;
	}

	/** Takes in an archive, or a file of changes, that was looked at: cycles that are here merge, the others are kept. */
	async takeArchive(looked: LookedAt): Promise<Result<Where>> {
		const taken = await takeArchive(this.storage, looked, this.#open);
		await this.#around.refresh();
		return taken;
	}

	/** Says whom this device speaks for in a space that came as a file: somebody listed there, or somebody new. */
	async identify(
		{ space, cycle }: Where,
		who: { readonly person: string } | { readonly name: string }
	): Promise<Result<OpenSession>> {
		const person = 'person' in who ? who.person : newId();
		const opened = await this.openCycle({ space, cycle });
		if (!opened.ok) return opened;
		const put = await this.#speakFor(opened.value, person);
		if (!put.ok) return put;
		// A room that was opened by nobody in particular is opened anew by this person.
		await opened.value.room.close();
		if ('person' in who) return opened;
		const added = await opened.value.do(act.addPerson, { id: person, name: who.name });
		return added.ok ? opened : added;
	}

	/**
	 * The session of a cycle. One is open at a time, and stays so until another is wanted: its room goes on meanwhile, and
	 * stays where the other is one of the same space.
	 * The document, which holds the page up, is not decoded before `after` settles.
	 */
	async openCycle({ space, cycle }: Where, after?: Promise<unknown>): Promise<Result<OpenSession>> {
		if (this.#open?.cycle === cycle) return ok(this.#open);
		const listed = this.#spaces.find(({ id }) => id === space);
		if (!listed?.cycles.some(({ id }) => id === cycle)) return refused('space-not-here');
		void this.storage.catalogue.touch(space);
		const opened = await openSession(
			{ ...listed, storage: this.storage, space, cycle, room: this.#roomOf(space) },
			this.#ahead.take(cycle) ?? readCycle(this.storage, cycle, { after })
		);
		if (opened.ok) await this.#hold(opened.value);
		if (opened.ok && (await hasWayBack(this.storage, space))) void opened.value.room.comeBack();
		return opened;
	}

	/** Reads a cycle that is likely to be opened next: opening it is then a matter of drawing it. */
	readAhead({ space, cycle }: Where): void {
		const listed = this.#spaces.find(({ id }) => id === space)?.cycles.find(({ id }) => id === cycle);
		if (listed && (listed.bytes ?? 0) <= soonRead && this.#open?.cycle !== cycle)
			this.#ahead.begin(this.storage, cycle);
	}

	/** Answers an invitation; the cycle is kept and opened as soon as the plan has arrived. */
	async join(code: string, name: string, lanAddress?: string): Promise<Result<JoiningCycle>> {
		const { input, keep } = this.#newcomer(name, lanAddress);
		const joining = await join(this.storage, code, input);
		if (!joining.ok) return joining;
		const { arrived, ...given } = joining.value;
		return ok({ ...given, arrived: arrived.then(keep) });
	}

	/** Knocks, for a team that lets people in from its chat; the cycle is kept as when joining. */
	async knock(name: string, lanAddress?: string): Promise<Result<KnockingCycle>> {
		const { input, keep } = this.#newcomer(name, lanAddress);
		const knocking = await knock(this.storage, input);
		if (!knocking.ok) return knocking;
		const { open, ...posted } = knocking.value;
		return ok({ ...posted, open: async (reply) => keep(await open(reply)) });
	}

	#newcomer(name: string, lanAddress?: string) {
		return newcomer({
			name,
			lanAddress,
			storage: this.storage,
			has: ({ space, cycle }) =>
				this.#spaces.some(({ id, cycles }) => id === space && cycles.some((one) => one.id === cycle)),
			open: (where) => this.openCycle(where),
			keep: (arrived) => this.#keepArrived(arrived),
			speakFor: (session, person) => this.#speakFor(session, person)
		});
	}

	/** Opens a cycle of the open space that is not on this device yet, from somebody here who has it open. */
	async fetchCycle({ space, cycle }: Where): Promise<Result<Where>> {
		const session = this.#open;
		if (session?.space !== space) return refused('space-not-here');
		const fetched = await fetchCycle(this.storage, session, cycle);
		if (!fetched.ok) return fetched;
		const spaceName = fetched.value.document.get('meta', 'cycle')?.spaceName ?? '';
		const kept = await this.#keepArrived({ ...fetched.value, welcome: { space, cycle, spaceName } });
		if (kept.ok) return ok({ space, cycle });
		await session.room.show(shownOf(this.storage, session));
		fetched.value.document.close();
		return kept;
	}

	async #keepArrived({ welcome, person, document }: NewHere): Promise<Result<OpenSession>> {
		const { space, cycle, spaceName } = welcome;
		const now = Date.now();
		const known = this.#spaces.some(({ id }) => id === space);
		if (!known) {
			const row = { id: space, name: spaceName, person, origin: 'joined' as const, since: now, lastOpened: now };
			const put = await this.storage.catalogue.putSpace(row);
			if (!put.ok) return put;
		}
		const listed = await catalogueCycle(this.storage, space, cycle, document);
		if (!listed.ok) return takeBack(this.storage, listed, welcome, known);
		await this.#around.refresh();
		const cycles = this.#spaces.find(({ id }) => id === space)?.cycles ?? [];
		const opened = await openSession(
			{ storage: this.storage, space, cycle, person, cycles, room: this.#roomOf(space) },
			readCycle(this.storage, cycle, { document })
		);
		if (!opened.ok) {
			const gone = await takeBack(this.storage, opened, welcome, known);
			await this.#around.refresh();
			return gone;
		}
		await this.#hold(opened.value);
		void this.storage.quota.persist();
		return opened;
	}

	/** From now on this device speaks for that person in that space. */
	async #speakFor(session: OpenSession, person: string): Promise<Result<void>> {
		const listed = this.#spaces.find(({ id }) => id === session.space);
		if (!listed) return refused('space-not-here');
		const { cycles: _cycles, ...row } = listed;
		const put = await this.storage.catalogue.putSpace({ ...row, person });
		if (!put.ok) return put;
		session.speakFor(person);
		return this.#around.refresh();
	}

	async #hold(session: OpenSession | undefined): Promise<void> {
		const before = this.#open;
		this.#open = session;
		void this.#ahead.end();
		this.#around.changed();
		if (before?.room !== session?.room) await before?.room.close();
		await session?.room.show(shownOf(this.storage, session));
		if (session && SpaceKeys.isOpen(this.storage, session.space)) void session.epochs.keys();
		await before?.close();
	}

	/** Links belong to the space: they stay while the person moves between its cycles. */
	#roomOf(space: string): LiveRoom {
		return this.#open?.space === space
			? this.#open.room
			: new LiveRoom(
					(shown) => openRoomOf(this.storage, shown, this.#open?.epochs),
					`${this.storage.identity.device} ${space}`
				);
	}

	openSessionOf(cycle: string): OpenSession | undefined {
		return this.#open?.cycle === cycle ? this.#open : undefined;
	}

	/** Closes what is open of a space that is about to be removed, and forgets its keys. */
	async letGo(space: string): Promise<void> {
		await this.#ahead.end();
		if (this.#open?.space === space) await this.#hold(undefined);
		SpaceKeys.forget(this.storage, space);
	}

	async close(): Promise<void> {
		await this.#ahead.end();
		await this.#hold(undefined);
	}
}
