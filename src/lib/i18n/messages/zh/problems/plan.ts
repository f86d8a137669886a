// Sentences for the problems that the room `plan` names; their codes are the keys.
import type { plan as shape } from '../../en/problems/plan';

export const plan = {} satisfies typeof shape;
