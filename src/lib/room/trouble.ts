// Why two devices do not find each other: from what this page knows by itself to what may be the cause, the most likely first.
import type { AttemptState } from './invite/attempt';

/** What the browser says of this device's network; asked of nobody outside. */
export interface NetworkFacts {
	/** False only where the device is in no network at all. */
	readonly online: boolean;
	/** Over https, or from this computer: without it a browser gives neither keys nor an app that stays. */
	readonly secure: boolean;
	/** Whether this page may look for devices in the local network; undefined where the browser knows no such permission. */
	readonly localNetwork: PermissionState | undefined;
}

/**
 * - `not-secure`: the page came over plain http; `offline`: in no network; `no-address`: in none that the browser shows;
 * - `permission-denied`, `permission-asked`: the browser keeps this page from devices nearby, or is about to ask;
 * - `their-offline`: their code shows no way out of their computer;
 * - `names`: both codes hold hidden names alone, and nothing comes through; `blocked`: they hold addresses, and still nothing.
 */
export type Cause =
	| 'not-secure'
	| 'offline'
	| 'no-address'
	| 'permission-denied'
	| 'permission-asked'
	| 'their-offline'
	| 'names'
	| 'blocked';

/** Milliseconds for which it is no wonder that nothing has come through: where both ends try, and where a person is to act. */
const patience = { trying: 5_000, given: 60_000 };

/**
 * @param attempt undefined while there is no code; `no-network` where none could be made
 * @param now milliseconds since 1970
 */
export function causesOf(
	{ online, secure, localNetwork }: NetworkFacts,
	attempt: AttemptState | 'no-network' | undefined,
	now: number
): readonly Cause[] {
	const causes: Cause[] = [];
	const going = typeof attempt === 'object' ? attempt : undefined;
	if (going?.step === 'met' || going?.step === 'over') return causes;
	if (!secure) causes.push('not-secure');
	if (!online) causes.push('offline');
	else if (attempt === 'no-network' || going?.mine === 'nothing') causes.push('no-address');
	if (localNetwork === 'denied') causes.push('permission-denied');
	if (going?.theirs === 'nothing') causes.push('their-offline');
	if (going && isStuck(going, now)) {
		if (going.mine === 'names' && going.theirs === 'names') causes.push('names');
		// Whoever waits for a person to take the answer cannot blame the network yet.
		else if (going.step !== 'given') causes.push('blocked');
	}
	// Browsers that do not keep pages from devices nearby say `prompt`, too: it explains little until it is denied.
	if (localNetwork === 'prompt') causes.push('permission-asked');
	return causes;
}

function isStuck({ step, since }: AttemptState, now: number): boolean {
	return step === 'failed' || ((step === 'trying' || step === 'given') && now - since >= patience[step]);
}
