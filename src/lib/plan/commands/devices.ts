// Devices of the space: letting in, vouching, and removing, each a signed record that stays.
import { ok, refused } from '$lib/model/result';
import { draft } from '../change';
import type { Change, Command } from '../change';
import { base64url } from '../journal/signing';
import { chainName } from '../journal/standing';
import type { Plan } from '../plan';
import type { Body } from '../journal/record';

const onRecord = (record: Change['records'][number], focus: string): Change => ({
	writes: [],
	records: [record],
	undoable: false,
	focus
});

/** Where the chains of a device stand here: what it signs beyond, after it is removed, does not count. */
function lastOf(plan: Plan, device: string): Body {
	const none = { seq: 0, key: '' };
	const last: Record<string, { seq: number; key: string }> = { space: none, [plan.journal.cycle]: none };
	for (const record of plan.journal.genuine()) {
		const chain = chainName(record);
		if (record.device === device && record.seq >= (last[chain]?.seq ?? 0))
			last[chain] = { seq: record.seq, key: plan.journal.keyOf(record) };
	}
	return last;
}

/** These read the journal's standing, which a plan has and a bare reader has not. */
export type DeviceCommand<I> = (plan: Plan) => Command<I>;

export interface NewDevice {
	readonly person: string;
	readonly name: string;
	readonly device: string;
	readonly publicKey: Uint8Array;
	/** The device it stands in for, which is lost. */
	readonly instead?: string;
}

/** The removals in force of a device, which a later admission has to name. */
const removalsOf = (plan: Plan, device: string): string[] =>
	plan.journal.roster.removals.filter((one) => one.effective && one.device === device).map(({ ask }) => ask);

/** Lets in a further device for somebody: by a device of theirs, or by a member who knows that it is theirs. */
export const addDevice: DeviceCommand<NewDevice> = (whole) => (plan, actor, input) => {
	const { person, name, device, publicKey, instead } = input;
	if (!plan.get('people', person)?.alive) return refused('already-gone');
	const after = removalsOf(whole, device);
	const body = {
		...{ person, name, device, publicKey: base64url(publicKey) },
		...(instead ? { instead } : {}),
		...(after.length ? { after } : {})
	};
	const kind = actor.person === person ? ('device-admitted' as const) : ('device-vouched' as const);
	return ok(onRecord(draft(kind, [person], body), person));
};

/** Says of a device that is in: I know whose it is. */
export const vouch: DeviceCommand<{ device: string }> =
	(whole) =>
	(_plan, actor, { device }) => {
		const standing = whole.journal.roster.devices.get(device);
		if (!standing || standing.removal) return refused('device-gone');
		const { person, publicKey, by, vouchers } = standing;
		if (actor.person === person) return refused('device-own');
		if (by === actor.person || vouchers.includes(actor.person)) return refused('device-vouched-already');
		const body = { person, device, publicKey: base64url(publicKey) };
		return ok(onRecord(draft('device-vouched', [person], body), person));
	};

/** Asks that a device be removed; of one's own, and in a space of two, that does it. */
export const askRemoval: DeviceCommand<{ device: string }> =
	(whole) =>
	(_plan, _actor, { device }) => {
		const { devices, removals } = whole.journal.roster;
		const standing = devices.get(device);
		if (!standing || standing.removal) return refused('device-gone');
		if (removals.some((one) => one.device === device && !one.effective)) return refused('removal-asked-already');
		const body = { device, person: standing.person, last: lastOf(whole, device) };
		return ok(onRecord(draft('removal-asked', [standing.person], body), standing.person));
	};

/** Agrees to a removal that somebody else has asked for. */
export const secondRemoval: DeviceCommand<{ ask: string }> =
	(whole) =>
	(_plan, actor, { ask }) => {
		const removal = whole.journal.roster.removals.find((one) => one.ask === ask);
		if (!removal) return refused('already-gone');
		if (removal.effective) return refused('device-gone');
		if (removal.by.includes(actor.person)) return refused('removal-needs-another');
		const body = { ask, device: removal.device, last: lastOf(whole, removal.device) };
		return ok(onRecord(draft('removal-seconded', [removal.person], body), removal.person));
	};
