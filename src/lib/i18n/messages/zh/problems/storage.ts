// Sentences for the problems that the room `storage` names; their codes are the keys.
import type { storage as shape } from '../../en/problems/storage';

export const storage = {} satisfies typeof shape;
