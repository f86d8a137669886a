// A button that opens and closes a popover. A press elsewhere closes popovers, and its own button is elsewhere too:
// without memory the press that closes it would open it again.

/** Handlers for the button: what was open when the press began is closed by it. */
export function toggling(isOpen: () => boolean, set: (open: boolean) => void) {
	let wasOpen: boolean | undefined;
	return {
		down: () => {
			wasOpen = isOpen();
		},
		click: () => {
			set(!(wasOpen ?? isOpen()));
			wasOpen = undefined;
		}
	};
}
