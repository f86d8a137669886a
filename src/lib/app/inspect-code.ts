// Reads an invitation without using it, so that a wrong one is told before anybody waits for it.
import type { Result } from '$lib/model/result';
import type { CodeInfo } from '$lib/room';

export async function inspectCode(text: string): Promise<Result<CodeInfo>> {
	const { inspectInvitation } = await import('$lib/room');
	return inspectInvitation(text);
}
