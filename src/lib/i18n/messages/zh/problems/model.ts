// Sentences for the problems that the room `model` names; their codes are the keys.
import type { model as shape } from '../../en/problems/model';

export const model = {} satisfies typeof shape;
