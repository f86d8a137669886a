// Who is let in: an invited newcomer becomes a person of the space, on record; a stranger does not.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { cleanWord } from '$lib/model/field';
import { act, base64url } from '$lib/plan';
import type { Plan } from '$lib/plan';
import type { Candidate } from '$lib/room';
import type { SessionParts } from './session-parts';

/** How long an introduction may run ahead of the record that admits its device. */
const patience = 10_000;

/**
 * Answers a candidate of this cycle's room. Whoever came by an invitation is a newcomer, unless the device is known.
 * Whoever is introduced by another member must have been admitted by somebody: the record may be a moment behind.
 */
export async function admit(session: SessionParts, candidate: Candidate): Promise<Result<void>> {
	await session.keeper.ready;
	const { journal } = session.plan.now;
	if (journal.devices().has(candidate.device)) return ok(undefined);
	if (candidate.by === 'introduction')
		return (await arrives(session, candidate.device)) ? ok(undefined) : refused('not-admitted');
	const name = cleanWord(candidate.name);
	if (!name) return refused('name-missing');
	const waiting = personWaiting(session.plan.now, name);
	const added = waiting ? ok({ focus: waiting }) : await session.do(act.addPerson, { name });
	if (!added.ok) return added;
	const person = added.value.focus ?? '';
	const admitted = await session.do(admitDevice, {
		person,
		name,
		device: candidate.device,
		publicKey: candidate.publicKey
	});
	if (!admitted.ok) return admitted;
	const [team, ...others] = session.plan.now.all('teams');
	if (team && !others.length) await session.do(act.setMembership, { team: team.id, person, member: true });
	return ok(undefined);
}

/** Somebody of that name whom the team has listed already and who has no device yet. */
function personWaiting(plan: Plan, name: string): string | undefined {
	const here = new Set([...plan.journal.devices().values()].map(({ person }) => person));
	return plan.all('people').find((person) => !here.has(person.id) && person.name.toLowerCase() === name.toLowerCase())
		?.id;
}

const admitDevice = (
	_plan: unknown,
	_actor: unknown,
	input: { person: string; name: string; device: string; publicKey: Uint8Array }
) => {
	const { person, name, device, publicKey } = input;
	return ok({
		writes: [],
		records: [
			{
				kind: 'device-admitted' as const,
				about: [person],
				body: { person, name, device, publicKey: base64url(publicKey) }
			}
		],
		undoable: false
	});
};

function arrives(session: SessionParts, device: string): Promise<boolean> {
	const { journal } = session.plan.now;
	return new Promise((resolve) => {
		const done = (known: boolean) => {
			stop();
			clearTimeout(timer);
			resolve(known);
		};
		const stop = journal.onChange(() => journal.devices().has(device) && done(true));
		const timer = setTimeout(() => done(journal.devices().has(device)), patience);
	});
}
