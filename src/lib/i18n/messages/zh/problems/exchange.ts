// Sentences for the problems that the room `exchange` names; their codes are the keys.
import type { exchange as shape } from '../../en/problems/exchange';

export const exchange = {} satisfies typeof shape;
