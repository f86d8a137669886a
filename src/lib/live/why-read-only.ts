// Why nothing can be changed on this device, beyond the cycle's own state: the code of the problem that any act would end with.
import type { Session } from './session';

/** Wakes with whom this device speaks for, and with the journal. */
export function whyReadOnly(
	session: Pick<Session, 'me' | 'plan' | 'device'>
): 'who-are-you' | 'this-device-removed' | undefined {
	if (!session.me) return 'who-are-you';
	return session.plan.journal.roster.devices.get(session.device)?.removal ? 'this-device-removed' : undefined;
}
