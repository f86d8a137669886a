// An address that is typed or pasted into the bar, or taken from a bookmark, while the app is open. The router would load the
// page anew for it, which ends the links to everybody; it is gone to as a link on the page is.
import { goto } from '$app/navigation';
import type { ClientInit } from '@sveltejs/kit';

/** Before the router listens: of those who hear of an entry, the first to have listened is the first to be told. */
export const init: ClientInit = () => {
	let typed: string | undefined;
	addEventListener('popstate', (event) => {
		if (typed !== undefined) {
			const address = typed;
			typed = undefined;
			// Once the router has heard that it is where it was, or it would take that for a newer wish.
			return void setTimeout(() => void goto(address));
		}
		// The router's own entries have a state.
		if (event.state !== null) return;
		event.stopImmediatePropagation();
		typed = location.href;
		// From the entry before, so that the one of the browser's making gives way: nobody could come back to it, and it may hold
		// the secret of an invitation.
		history.back();
	});
};
