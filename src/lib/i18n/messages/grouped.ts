// Numbers within sentences of the catalogues.

/**
 * "1,234.5", as English and Chinese both write it. Not through `Intl`: a browser takes some 40 ms for its first number, in the
 * midst of opening a page.
 */
export function grouped(n: number): string {
	const [whole = '', ...fraction] = String(n).split('.');
	return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}
