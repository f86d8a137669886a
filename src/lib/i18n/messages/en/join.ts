// Coming in by an invitation.

export const join = {
	title: 'Join a space',
	paste: 'Paste the invitation',
	scan: 'Scan a code',
	yourName: 'What should the others call you?',
	waiting: 'Waiting for the answer …',
	keepOpen: 'Keep this page open until you are in.'
};
