// The files of one open cycle: what is read, taken in, and handed out.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import { act } from '$lib/plan';
import type { Change } from '$lib/plan';
import type { Understood } from '$lib/exchange/understood';
import type { SessionParts } from '../session-parts';
import { broughtFrom } from './brought';
import type { NoteWords } from './brought';

/** Takes what was read into the plan, as drafts, in one step that Undo takes back. */
export function takeIn(
	session: SessionParts,
	understood: Understood,
	team: string | null,
	words: NoteWords
): Promise<Result<Change>> {
	return session.do(act.bringIn, broughtFrom(understood, team, words));
}

/** Hands bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array, mime: string): Result<void> {
	const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return ok(undefined);
}
