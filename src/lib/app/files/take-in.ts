// Takes what was read from a text into the plan, as drafts, in one step that Undo takes back.
import type { Result } from '$lib/model/result';
import { act } from '$lib/plan';
import type { Change } from '$lib/plan';
import type { Understood } from '$lib/exchange/understood';
import type { SessionParts } from '../session-parts';
import { broughtFrom } from './brought';
import type { NoteWords } from './brought';

export function takeIn(
	session: SessionParts,
	understood: Understood,
	team: string | null,
	words: NoteWords
): Promise<Result<Change>> {
	return session.do(act.bringIn, broughtFrom(understood, team, words));
}
