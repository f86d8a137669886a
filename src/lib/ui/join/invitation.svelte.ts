// Whether the invitation dialog of the open cycle is shown: buttons in several places open the one dialog.

class Invitation {
	open = $state(false);
}

export const invitation = new Invitation();
