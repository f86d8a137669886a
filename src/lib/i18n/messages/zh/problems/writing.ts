// Sentences for the problems that the room `writing` names; their codes are the keys.
import type { writing as shape } from '../../en/problems/writing';

export const writing = {} satisfies typeof shape;
