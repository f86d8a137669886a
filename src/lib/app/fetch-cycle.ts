// Brings a cycle that others have begun onto this device, over the links that stand: no new code is needed for it.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { Journal, PlanDocument } from '$lib/plan';
import { shownOf } from './connect';
import { checker } from './journal-keeper';
import type { Kept } from './journal-keeper';
import type { OpenSession } from './open-session';

/** Milliseconds that may go by without a word of it, from somebody who shares it. */
const patience = 20_000;
/** Milliseconds in which somebody may show it: whoever goes from one cycle to the next is in none for a moment. */
const looking = 5_000;

export interface Fetched {
	readonly person: string;
	readonly document: PlanDocument;
}

/**
 * Asks whoever is linked and has that cycle of the space open. The room shows the new cycle when this ends well, and the one
 * of the session again when it does not.
 */
export async function fetchCycle(storage: Kept, session: OpenSession, cycle: string): Promise<Result<Fetched>> {
	const { space, room } = session;
	const usual = shownOf(storage, session);
	const document = new PlanDocument();
	const journal = new Journal(document.doc, { space, cycle, checker });
	const coming = {
		doc: document.doc,
		me: usual.me,
		welcome: () => ({ ...usual.welcome(), cycle }),
		// Nobody is known in a cycle that is not here yet: its words are taken from members of this one.
		admit: usual.admit
	};
	await room.show(coming, false);
	const arrived = await arrival(storage, session, document, journal);
	if (arrived.ok) return arrived;
	await room.show(usual);
	document.close();
	return arrived;
}

function arrival(
	storage: Kept,
	session: OpenSession,
	document: PlanDocument,
	journal: Journal
): Promise<Result<Fetched>> {
	const { room } = session;
	return new Promise((resolve) => {
		const sharing = () => room.peersNow.filter(({ here }) => here);
		const look = async () => {
			const peers = sharing();
			if (!document.get('meta', 'cycle') || !peers.some(({ upToDate }) => upToDate)) return;
			await journal.check();
			done(checked(storage, session, document, journal));
		};
		const done = (result: Result<Fetched>) => {
			clearTimeout(notShared);
			clearTimeout(silent);
			for (const stop of stops) stop();
			resolve(result);
		};
		const giveUp = () => done(refused('plan-not-received'));
		const notShared = setTimeout(() => {
			if (!sharing().length) done(refused('cycle-not-shared'));
		}, looking);
		let silent = setTimeout(giveUp, patience);
		const heard = () => {
			clearTimeout(silent);
			silent = setTimeout(giveUp, patience);
			void look();
		};
		const stops = [document.onChange(heard), room.onChange(() => void look())];
		void look();
	});
}

/** Of the same space, begun by the same founder, and with nobody in another's place. */
function checked(storage: Kept, { me, plan }: OpenSession, document: PlanDocument, journal: Journal): Result<Fetched> {
	const known = plan.now.journal.devices();
	const theirs = journal.devices();
	// A roster that does not begin with the founding of this very space is believed of nobody.
	const person = theirs.get(storage.identity.device)?.person;
	if (person === undefined || person !== me) return refused('cycle-not-shared');
	const differs = [...theirs].some(([device, { person: as }]) => (known.get(device)?.person ?? as) !== as);
	return differs ? refused('cycle-roster-differs') : ok({ person, document });
}
