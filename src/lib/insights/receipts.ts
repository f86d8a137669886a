// Who has taken a signal in, and how long that took: the way to the device, and from there to the person.
import type { Deed } from './facts';
import type { Reading, Recipient, Signal } from './signal';
import { workingMinutes } from './working-time';

export interface Receipt {
	/** When it was understood, epoch milliseconds. */
	readonly at: number;
	/** When it had reached that person's device, where that is known. */
	readonly arrived: number | undefined;
}

/** Receipts of each signal by person, in the order of `signals`; all signals of one objective, oldest first. */
export function receiptsOf({ ledger }: Reading, signals: readonly Signal[]): readonly ReadonlyMap<string, Receipt>[] {
	const acknowledged = signals.filter(({ up, of }) => !up && ledger.repliesTo(of).length);
	return signals.map((signal) => {
		const replies = signal.up
			? ledger.repliesTo(signal.of).filter(({ kind }) => kind === 'signal-answered')
			: acknowledged
					.filter((later) => covers(later, signal))
					.flatMap(({ of }) => ledger.repliesTo(of).filter(({ kind }) => kind === 'received'));
		if (!replies.length) return nobody;
		const receipts = new Map<string, Receipt>();
		for (const reply of replies) {
			const known = receipts.get(reply.person);
			if (!known || reply.at < known.at) receipts.set(reply.person, { at: reply.at, arrived: arrivedIn(reply) });
		}
		return signal.up ? answered(signal, receipts) : receipts;
	});
}

const nobody: ReadonlyMap<string, Receipt> = new Map();

/** A later signal about the same things shows them as they then stood: its receipt is one of the earlier, too. */
const covers = (later: Signal, signal: Signal): boolean =>
	later === signal || (!later.up && signal.changes.every(({ id }) => later.changes.some((change) => change.id === id)));

/** One answer from above is enough: it is the answer for all who were asked. */
function answered(signal: Signal, receipts: ReadonlyMap<string, Receipt>): ReadonlyMap<string, Receipt> {
	const mine = signal.audience.flatMap(({ person }) => receipts.get(person) ?? []);
	const [first] = mine.sort((a, b) => a.at - b.at);
	return new Map(first ? signal.audience.map(({ person }) => [person, first]) : []);
}

const arrivedIn = ({ body, at }: Deed): number | undefined =>
	typeof body.arrived === 'number' && Number.isFinite(body.arrived) ? Math.min(body.arrived, at) : undefined;

/** One person and one signal. Durations in working minutes. */
export interface Observation {
	readonly person: string;
	readonly recipient: Recipient;
	/** From the change to the receipt, or to now where there is none yet. */
	readonly minutes: number;
	readonly open: boolean;
	/** From the change to that person's device, and from there to the receipt; known with a receipt only. */
	readonly travel: number | undefined;
	readonly understanding: number | undefined;
	/** From the change to now, or to where waiting ended. */
	readonly age: number;
}

/** Every recipient of a signal; of one that goes up the first to answer stands for all. */
export function observationsOf(
	{ structure }: Reading,
	signal: Signal,
	receipts: ReadonlyMap<string, Receipt>,
	now: number
): Observation[] {
	const end = Math.max(signal.at, Math.min(now, signal.over ?? now));
	const recipients = signal.up ? signal.audience.slice(0, 1) : signal.audience;
	return recipients.map((recipient): Observation => {
		const { person } = recipient;
		const receipt = receipts.get(person);
		const away = structure.awayDays(person);
		const age = workingMinutes(signal.at, end, away);
		// One shape for all of them: there are very many.
		if (!receipt)
			return { person, recipient, minutes: age, open: true, travel: undefined, understanding: undefined, age };
		const { at, arrived } = receipt;
		return {
			person,
			recipient,
			minutes: workingMinutes(signal.at, at, away),
			open: false,
			travel: arrived === undefined ? undefined : workingMinutes(signal.at, arrived, away),
			understanding: arrived === undefined ? undefined : workingMinutes(arrived, at, away),
			age
		};
	});
}
