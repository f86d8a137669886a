// Sentences for the problems that the room `app` names; their codes are the keys.
import type { app as shape } from '../../en/problems/app';

export const app = {} satisfies typeof shape;
