// Small helpers for sentences with a count in them.

/** 「3 位成员」: the number, a thin gap, the measure word with its noun. */
export const count = (n: number, noun: string): string => `${n.toLocaleString('zh-CN')} ${noun}`;
