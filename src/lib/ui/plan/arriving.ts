// Commands that the plan room is about to give: used where they are there, left out where not.
import { act } from '$lib/live';
import type { Command } from '$lib/live';

const known = act as unknown as Readonly<Record<string, unknown>>;

/** Makes a second objective like this one, right after it. */
export const duplicate = known.duplicateObjective as Command<{ id: string }> | undefined;
