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

/** Keeps a popover before everything else; away from a dialog it stands where it was written. */
export function inFront(region: HTMLElement): () => void {
	const home = region.parentElement;
	$effect(() => {
		const host = front.dialog ?? home;
		if (host && region.parentElement !== host) host.append(region);
		// Also while it is empty: a live region that appears together with its words is not read out.
		if (!region.matches(':popover-open')) region.showPopover();
	});
	return () => region.remove();
}
