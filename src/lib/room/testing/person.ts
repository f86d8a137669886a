// Two people's tests in a few words: a person with a device, a document and, once opened or joined, a room.
import * as Y from 'yjs';
import { ok, type Result } from '$lib/model/result';
import { joinByCode, joinByKnock, type JoinOptions } from '../join-by-code';
import type { Rtc } from '../ports';
import { openRoom, type Room, type RoomOptions } from '../room';
import type { Admit } from '../trust/greeting';
import { createTestIdentity } from './test-identity';

export const testWelcome = { space: 'space-1', cycle: 'cycle-1', spaceName: 'Hearth', cycleName: 'Spring', schema: 1 };

export function valueOf<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
	return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

/** Ends when `holds` does; looks at it again whenever anything can have happened. */
export async function until(holds: () => boolean, what = String(holds)): Promise<void> {
	for (let i = 0; i < 3000; i++) {
		if (holds()) return;
		await new Promise((done) => setTimeout(done, 5));
	}
	throw new Error(`It never came true: ${what}`);
}

export class Person {
	/** Of the cycle that is open. */
	doc = new Y.Doc();
	readonly #docs = new Map([[testWelcome.cycle, this.doc]]);
	openRoom: Room | undefined;

	private constructor(
		readonly options: Omit<RoomOptions, 'doc'>,
		private readonly joining: Partial<JoinOptions>
	) {}

	static async named(name: string, rtc?: Rtc, over: Partial<RoomOptions & JoinOptions> = {}): Promise<Person> {
		const identity = await createTestIdentity();
		const me = { name, color: '#b5482a' };
		const admit = async () => ok(undefined);
		const environment = rtc ? { rtc } : {};
		return new Person({ identity, me, admit, welcome: () => testWelcome, ...environment, ...over }, over);
	}

	get room(): Room {
		if (!this.openRoom) throw new Error(`${this.options.me.name} is in no room.`);
		return this.openRoom;
	}

	async opens(): Promise<Room> {
		this.openRoom = await openRoom({ ...this.options, doc: this.doc });
		return this.openRoom;
	}

	/** Opens another cycle of the space. @param admit whom its roster knows; everybody, unless it is said */
	async shows(cycle: string, admit: Admit = async () => ok(undefined)): Promise<void> {
		this.doc = this.#docs.get(cycle) ?? new Y.Doc();
		this.#docs.set(cycle, this.doc);
		const welcome = () => ({ ...testWelcome, cycle });
		await this.room.show({ doc: this.doc, me: this.options.me, welcome, admit });
	}

	/** Those whom this person shares a cycle with. */
	get shares(): readonly string[] {
		return this.room.peers.filter(({ here, upToDate }) => here && upToDate).map(({ name }) => name);
	}

	/** Answers a code without a room of their own. */
	joins(code: string) {
		return joinByCode(code, { createDoc: async () => ok(this.doc), ...this.options, ...this.joining });
	}

	knocks() {
		return joinByKnock({ createDoc: async () => ok(this.doc), ...this.options, ...this.joining });
	}

	/** The whole way from a fresh invitation to a linked newcomer. */
	async invites(guest: Person): Promise<void> {
		const invite = valueOf(await this.room.invite());
		const joining = valueOf(await (guest.openRoom ? guest.openRoom.join(invite.code) : guest.joins(invite.code)));
		valueOf(await invite.accept(joining.answer));
		const welcomed = valueOf<object>(await joining.welcomed);
		if ('room' in welcomed) guest.openRoom = welcomed.room as Room;
	}

	writes(id: string, title: string): void {
		const objective = new Y.Map<unknown>();
		objective.set('title', title);
		this.doc.getMap('objectives').set(id, objective);
	}

	reads(id: string): unknown {
		const objective = this.doc.getMap('objectives').get(id);
		return objective instanceof Y.Map ? objective.get('title') : undefined;
	}

	async leaves(): Promise<void> {
		await this.openRoom?.close();
		for (const doc of this.#docs.values()) doc.destroy();
	}
}

export const sameDocs = (...people: readonly Person[]): boolean =>
	new Set(people.map(({ doc }) => Y.encodeStateAsUpdate(doc).join())).size === 1;
