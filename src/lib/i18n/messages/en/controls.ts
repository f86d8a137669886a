// The words on the main controls. People's habits, documentation and tests lean on them: do not reword.

export const controls = {
	startSpace: 'Start a space',
	lookAround: 'Look around an example',
	addObjective: 'Add objective',
	addKeyResult: 'Add key result',
	publish: 'Publish',
	checkIn: 'Check in',
	invite: 'Invite',
	join: 'Join',
	startWorkshop: 'Start workshop',
	nextStep: 'Next step',
	export: 'Export',
	import: 'Import',
	gotIt: 'Got it',
	recognise: 'Recognise',
	askForHelp: 'Ask for help',
	undo: 'Undo'
};
