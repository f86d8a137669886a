// Who belongs to a space by now, as two who have just proved their keys tell each other before anything else: whoever was away
// hears of removals and of the current key first, and only then takes or gives a byte of the document.
import { digest as sha256 } from 'lib0/hash/sha256';
import { concat, equalBytes } from '../bytes';
import { rosterDigestLength } from '../wire/control';

/** The signed records of a space on this device; what they mean is not this room's matter. */
export interface Roster {
	/** Their keys: the hash of each. */
	keys(): readonly string[];
	/** All of them, as bytes for `take` at another device. */
	all(): Uint8Array;
	/**
	 * Takes in what is genuine of what was told. Settles when it counts here, with how many were new; with undefined where
	 * the bytes are nothing of the kind.
	 */
	take(bytes: Uint8Array): Promise<number | undefined>;
}

/** For words to one device of the space, where others listen who once belonged to it. */
export interface Sealing {
	/** So that this device alone can open it; undefined where it does not belong here by what is on record, or is not known well enough. */
	seal(device: string, secret: Uint8Array): Promise<Uint8Array | undefined>;
	/** What was sealed for this device; undefined for anything else. */
	open(sealed: Uint8Array): Promise<Uint8Array | undefined>;
}

const utf8 = new TextEncoder();

/** What a device says that has no records of the space yet: the document will bring them. */
export const noRoster = new Uint8Array(rosterDigestLength);

/** The same at both ends where both have the same records; the salt is new for every link, so that it tells nobody else. */
export function rosterDigest(roster: Roster | undefined, salt: string): Uint8Array {
	if (!roster) return noRoster;
	const keys = [...roster.keys()].sort().join('\n');
	return sha256(concat(utf8.encode(`hearth roster 1\n${salt}\n${keys}`))).slice(0, rosterDigestLength);
}

/** Whether the two have something to tell each other. */
export const differ = (mine: Uint8Array, theirs: Uint8Array): boolean =>
	!equalBytes(mine, noRoster) && !equalBytes(theirs, noRoster) && !equalBytes(mine, theirs);

/** The same, where news is told on to whoever is linked, before a byte of the document that it is news of is here. */
export function telling(roster: Roster | undefined, tell: (all: Uint8Array) => void): Roster | undefined {
	if (!roster) return undefined;
	return {
		keys: () => roster.keys(),
		all: () => roster.all(),
		async take(bytes) {
			const fresh = await roster.take(bytes);
			if (fresh) tell(roster.all());
			return fresh;
		}
	};
}
