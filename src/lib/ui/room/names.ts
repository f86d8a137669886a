// Names that people can be told apart by: two who are called the same get a number.

/** For each of these, the name to show; whoever comes first by id keeps theirs plain, the same on every device. */
export function tellApart(
	people: readonly { readonly id: string; readonly name: string }[]
): ReadonlyMap<string, string> {
	const shown = new Map<string, string>();
	const taken = new Map<string, number>();
	for (const { id, name } of [...people].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		if (shown.has(id)) continue;
		const key = name.trim().toLocaleLowerCase();
		const nth = (taken.get(key) ?? 0) + 1;
		taken.set(key, nth);
		shown.set(id, nth === 1 ? name : `${name} (${nth})`);
	}
	return shown;
}
