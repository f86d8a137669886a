// Who is let in: an invited newcomer becomes a person of the space, on record; a stranger does not.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cleanWord } from '$lib/model/field';
import { act, base64url, newcomerId } from '$lib/plan';
import type { Command, Plan } from '$lib/plan';
import { hash } from '$lib/storage';
import type { Candidate } from '$lib/room';
import type { SessionParts } from './session-parts';

/** How long an introduction may run ahead of the record that admits its device. */
const patience = 10_000;

/** Who somebody is by what is on record. */
export interface Known {
	readonly name: string;
	readonly person: string;
}

/**
 * Answers a candidate of this cycle's room. Whoever came by an invitation is a newcomer, unless the device is known.
 * Whoever is introduced by another member must have been admitted by somebody: the record may be a moment behind. What a
 * candidate says of itself counts only for the name of a newcomer.
 */
export async function admit(
	session: SessionParts,
	candidate: Candidate,
	wait: number = patience
): Promise<Result<Known | undefined>> {
	await session.keeper.ready;
	const invited = candidate.by === 'invitation';
	const removed = isRemoved(session, candidate.device);
	if (removed && !invited) return refused('device-removed');
	if (invited && !session.plan.now.journal.devices().has(candidate.device)) return welcome(session, candidate);
	if (!(await isHere(session, candidate.device, wait))) return refused('not-admitted');
	// It may have been removed while its record was waited for.
	if (isRemoved(session, candidate.device)) return refused('device-removed');
	const known = knownAs(session.plan.now, candidate.device);
	const person = session.plan.now.get('people', known?.person ?? null);
	if (!person?.former) return ok(known);
	// Whoever has gone comes back by somebody's invitation, which is on record, and not by having been here.
	if (!invited) return refused('not-admitted');
	const back = await session.do(act.setPerson, { id: person.id, former: false });
	return back.ok ? ok(known) : back;
}

const isRemoved = (session: SessionParts, device: string): boolean =>
	session.plan.now.journal.roster.devices.get(device)?.removal !== undefined;

async function welcome(session: SessionParts, candidate: Candidate): Promise<Result<Known | undefined>> {
	const here = whoIsAsked(session, candidate);
	const { plan } = session;
	if (here) {
		const { person, instead, removed } = here;
		const { name, device, publicKey } = candidate;
		const answer = await session.door.ask({ name, device, person, instead, removed });
		if (answer === 'nobody') return refused(removed ? 'device-removed' : 'not-let-in');
		if (answer !== 'another') {
			const input = { person, name: cleanWord(name), device, publicKey };
			const lost = answer === 'instead' ? instead : undefined;
			const added = await session.do(act.addDevice(plan.now), { ...input, ...(lost ? { instead: lost } : {}) });
			if (!added.ok) return added;
			// The lost one is not merely joined by another: that it goes is asked for at once.
			if (lost) await session.do(act.askRemoval(plan.now), { device: lost });
			return ok(knownAs(plan.now, device));
		}
	}
	const fresh = await newcomerId(hash, session.me, candidate.device);
	const admitted = await session.do(admission(session, fresh), candidate);
	if (!admitted.ok) return admitted;
	const known = knownAs(session.plan.now, candidate.device);
	const [team, ...others] = session.plan.now.all('teams');
	// Nobody waits at the door for it.
	if (known && team && !others.length)
		void session.do(act.setMembership, { team: team.id, person: known.person, member: true });
	return ok(known);
}

/**
 * Person and device in one act, or neither. Who bears the name of somebody listed and still without a device takes that
 * place, which the record says: two who answer to one name at the same moment cannot both.
 */
const admission =
	(session: SessionParts, fresh: string): Command<Pick<Candidate, 'name' | 'device' | 'publicKey'>> =>
	(plan, actor, { name, device, publicKey }) => {
		const word = cleanWord(name);
		if (!word) return refused('name-missing');
		const listed = personWaiting(session.plan.now, word);
		const person = listed ?? fresh;
		const added = plan.get('people', person) ? undefined : act.addPerson(plan, actor, { name: word, id: person });
		if (added?.ok === false) return added;
		return ok({
			writes: added?.value.writes ?? [],
			records: [
				...(added?.value.records ?? []),
				{
					kind: 'device-admitted',
					about: [person],
					body: { person, name: word, device, publicKey: base64url(publicKey), ...(listed ? { listed: true } : {}) }
				}
			],
			undoable: false,
			focus: person
		});
	};

/** Somebody of that name has a device here, or this very device was removed: only a person can say whose it is now. */
function whoIsAsked(
	session: SessionParts,
	{ name, device }: Candidate
): { readonly person: string; readonly instead: string | undefined; readonly removed: boolean } | undefined {
	const plan = session.plan.now;
	const before = plan.journal.roster.devices.get(device);
	const word = cleanWord(name).toLowerCase();
	const theirs = (person: string) => [...plan.journal.devices()].filter(([, known]) => known.person === person);
	const person =
		before?.person ??
		plan.all('people').find(({ id, name: listed }) => listed.toLowerCase() === word && theirs(id).length)?.id;
	if (person === undefined) return undefined;
	const [only, ...others] = theirs(person).map(([id]) => id);
	return { person, instead: others.length ? undefined : only, removed: before?.removal !== undefined };
}

/** Somebody of that name whom the team has listed already, who has no device yet and has not left. */
function personWaiting(plan: Plan, name: string): string | undefined {
	const here = new Set([...plan.journal.devices().values()].map(({ person }) => person));
	return plan
		.all('people')
		.find(({ id, former, name: theirs }) => !here.has(id) && !former && theirs.toLowerCase() === name.toLowerCase())
		?.id;
}

function knownAs(plan: Plan, device: string): Known | undefined {
	const { person = '' } = plan.journal.devices().get(device) ?? {};
	const name = plan.get('people', person)?.name;
	return name ? { name, person } : undefined;
}

function isHere(session: SessionParts, device: string, wait: number): Promise<boolean> {
	const { journal } = session.plan.now;
	if (journal.devices().has(device)) return Promise.resolve(true);
	return new Promise((resolve) => {
		const done = (known: boolean) => {
			stop();
			clearTimeout(timer);
			resolve(known);
		};
		const stop = journal.onChange(() => journal.devices().has(device) && done(true));
		const timer = setTimeout(() => done(journal.devices().has(device)), wait);
	});
}
