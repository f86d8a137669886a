// Reads an invitation without using it, so that a wrong one is told before anybody waits for it.
import type { Result } from '$lib/model/result';
import type { CodeInfo } from '$lib/room';

export async function inspectCode(text: string): Promise<Result<CodeInfo>> {
	const { inspectInvitation } = await import('$lib/room');
	return inspectInvitation(text);
}

/** Fetches the transport and what works with documents, for a page on which both are about to be wanted. */
export const fetchJoining = (): Promise<unknown> => Promise.all([import('./cycles'), import('$lib/room')]);
