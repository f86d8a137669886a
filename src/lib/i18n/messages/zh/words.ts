// Small helpers for sentences with a count in them.
import { grouped } from '../grouped';

/** 「3 位成员」: the number, a thin gap, the measure word with its noun. */
export const count = (n: number, noun: string): string => `${grouped(n)} ${noun}`;
