// Which modal dialog stands in front, if any: what must be seen and heard over everything goes into it.

let open = $state.raw<readonly HTMLDialogElement[]>([]);

export const front = {
	/** Signal. */
	get dialog(): HTMLDialogElement | undefined {
		return open.at(-1);
	},
	comes(dialog: HTMLDialogElement): void {
		open = [...open.filter((other) => other !== dialog), dialog];
	},
	goes(dialog: HTMLDialogElement): void {
		if (open.includes(dialog)) open = open.filter((other) => other !== dialog);
	}
};
