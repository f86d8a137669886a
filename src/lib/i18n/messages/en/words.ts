// Small helpers for sentences with a count in them.

/** "1 peer", "1,200 peers" */
export const count = (n: number, one: string, many = `${one}s`): string =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;
