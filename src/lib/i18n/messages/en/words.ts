// Small helpers for sentences with a count in them.
import { grouped } from '../grouped';

/** "1 peer", "1,200 peers" */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
