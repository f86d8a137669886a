// Two people for tests: devices with real keys, a clock that stands still until told, ids that repeat from a seed.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import * as Y from 'yjs';
import type { Actor, Change, Command } from './change';
import { foundSpace } from './genesis';
import type { Device } from './genesis';
import { Journal } from './journal/journal';
import type { Checker } from './journal/journal';
import { spaceKinds } from './journal/record';
import type { RecordDraft } from './journal/record';
import { base64url, signDrafts } from './journal/signing';
import type { Head, SignedRecord } from './journal/signing';
import { Plan } from './plan';
import { PlanDocument } from './plan-document';

const { subtle } = globalThis.crypto;
const own = (bytes: Uint8Array) => new Uint8Array(bytes);
const hash = async (bytes: Uint8Array) => base64url(new Uint8Array(await subtle.digest('SHA-256', own(bytes))));
const deviceOf = async (publicKey: Uint8Array) => (await hash(publicKey)).slice(0, 22);

const keys = new Map<string, Promise<CryptoKey>>();

export const checker: Checker = {
	hash,
	deviceOf,
	async verify(publicKey, bytes, signature) {
		const name = base64url(publicKey);
		const key = keys.get(name) ?? subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify']);
		keys.set(name, key);
		return subtle.verify('Ed25519', await key, own(signature), own(bytes));
	}
};

export async function newDevice(): Promise<Device> {
	const pair = (await subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
	const publicKey = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
	return {
		publicKey,
		device: await deviceOf(publicKey),
		hash,
		sign: async (bytes) => new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, own(bytes)))
	};
}

/** 2027-03-01, nine o'clock UTC. */
const morning = 1_803_891_600_000;
const calendar = new Intl.DateTimeFormat('sv', { timeZone: 'UTC' });

/** A person at a device with a plan open. */
export class Member {
	now = morning;
	readonly #heads = new Map<string, Head>();
	#ids = 0;

	constructor(
		readonly name: string,
		readonly person: string,
		readonly device: Device,
		readonly space: string,
		readonly cycle: string,
		readonly plan: Plan,
		readonly by: Checker = checker
	) {
		for (const record of plan.journal.records())
			if (record.device === device.device)
				this.#heads.set(record.cycle, { seq: record.seq, key: plan.journal.keyOf(record) });
	}

	get actor(): Actor {
		return {
			person: this.person,
			newId: () => `${this.name}-${++this.#ids}-${this.device.device.slice(0, 6)}`,
			jitter: () => String.fromCharCode(97 + (++this.#ids % 25)),
			now: this.now,
			today: calendar.format(this.now)
		};
	}

	/** Signs and writes, as the app does. */
	async does<I>(command: Command<I>, input: I): Promise<Result<Change>> {
		this.now += 1000;
		const result = command(this.plan, this.actor, input);
		if (!result.ok) return result;
		const records = await this.sign(result.value.records);
		this.plan.document.apply(result.value, records);
		this.plan.journal.trust(records);
		return ok(result.value);
	}

	async sign(drafts: readonly RecordDraft[]): Promise<SignedRecord[]> {
		const signed: SignedRecord[] = [];
		for (const draft of drafts) {
			const cycle = spaceKinds.includes(draft.kind) ? '' : this.cycle;
			const place = { space: this.space, cycle, person: this.person, at: this.now, offset: 0 };
			const [record] = await signDrafts([draft], this.device, place, this.#heads.get(cycle));
			if (!record) continue;
			this.#heads.set(cycle, { seq: record.record.seq, key: record.key });
			signed.push(record);
		}
		return signed;
	}

	/** Lets another person's device in, and hands over everything. */
	async admits(name: string, known?: Device): Promise<Member> {
		const device = known ?? (await newDevice());
		const person = `person-${name}`;
		const records = await this.sign([
			{ kind: 'person-added', about: [person], body: { name } },
			{
				kind: 'device-admitted',
				about: [person],
				body: { person, device: device.device, publicKey: base64url(device.publicKey), name }
			}
		]);
		this.plan.document.record(records);
		this.plan.journal.trust(records);
		const update = Y.encodeStateAsUpdate(this.plan.document.doc);
		return openMember(name, person, device, this.space, this.cycle, update, this.by);
	}
}

export async function openMember(
	name: string,
	person: string,
	device: Device,
	space: string,
	cycle: string,
	update: Uint8Array,
	by: Checker = checker
): Promise<Member> {
	const document = new PlanDocument();
	Y.applyUpdate(document.doc, update, 'storage');
	const journal = new Journal(document.doc, { space, cycle, checker: by });
	await journal.check();
	return new Member(name, person, device, space, cycle, new Plan(document, journal), by);
}

/** Devices and checks other than the real ones make thousands of runs quick. */
export async function ana(known?: Device, by: Checker = checker): Promise<Member> {
	const device = known ?? (await newDevice());
	let ids = 0;
	const begun = await foundSpace(
		{
			spaceName: 'Ferry harbour',
			personName: 'Ana',
			language: 'en',
			cycleName: 'Spring',
			start: '2027-03-01',
			end: '2027-05-31',
			charter: 'For planning, not for judging people.'
		},
		device,
		{ newId: () => `genesis-${++ids}`, now: morning - 3_600_000 }
	);
	const update = Y.encodeStateAsUpdate(begun.document.doc);
	begun.document.close();
	return openMember('ana', begun.person, device, begun.space, begun.cycle, update, by);
}

/** Carries everything both ways, as a link would. */
export async function meet(a: Member, b: Member): Promise<void> {
	const ofA = Y.encodeStateAsUpdate(a.plan.document.doc, Y.encodeStateVector(b.plan.document.doc));
	const ofB = Y.encodeStateAsUpdate(b.plan.document.doc, Y.encodeStateVector(a.plan.document.doc));
	Y.applyUpdate(b.plan.document.doc, ofA, 'a peer');
	Y.applyUpdate(a.plan.document.doc, ofB, 'a peer');
	a.now = b.now = Math.max(a.now, b.now);
	await Promise.all([a.plan.journal.check(), b.plan.journal.check()]);
}

/** The value of a result that has to be fine, or the reason as an error. */
export function value<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
	return result.value;
}
