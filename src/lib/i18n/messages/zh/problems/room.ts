// Sentences for the problems that the room `room` names; their codes are the keys.
import type { room as shape } from '../../en/problems/room';

export const room = {} satisfies typeof shape;
