// The list of keys, and the palette.

export const keys = {
	title: 'Keys',
	palette: 'Go to, or do',
	palettePlaceholder: 'Where to, what to do, or a few words of the plan',
	writing: 'Writing',
	moving: 'Moving about',
	anywhere: 'Anywhere',
	nextKeyResult: 'Next key result',
	nextObjective: 'Next objective',
	indent: 'Move in',
	outdent: 'Move out',
	reorderUp: 'Move up',
	reorderDown: 'Move down',
	undo: 'Undo your own last change',
	redo: 'Redo',
	openPalette: 'Go to, or do',
	showKeys: 'Show the keys',
	previousObjective: 'Objective before',
	followingObjective: 'Objective after',
	fold: 'Fold or unfold',
	find: 'Find in the plan',
	commentWords: 'Comment on the selected words',
	toQuestion: 'To the question beside the text',
	leaveText: 'Leave the text',
	removeLine: 'Take an empty line away'
};
