// Sentences for the problems that the room `storage` names; their codes are the keys.
import type { ProblemValues } from '../../problem-words';

export const storage = {
	'storage.full': 'This browser gives Hearth no more room. What was saved stays. Free some space, then try again.',
	'storage.closed': 'A newer version of Hearth has taken over in another tab. Reload this page.',
	'storage.newer': 'A newer version of Hearth has been used here. Reload to get it; nothing was touched.',
	'storage.newer-cycle':
		'This cycle was written by a newer version of Hearth. Update, then open it again; nothing was touched.',
	'storage.removed': 'This is not, or no longer, on this device.',
	'storage.blocked': 'An older tab of Hearth is still open. Close it, and this one goes on.',
	'storage.unavailable':
		'This browser keeps nothing here: a private window, or storage is switched off. Use another window.',
	'storage.insecure': 'Open this page over https or from this computer; otherwise the browser gives no keys.',
	'storage.taken': 'This cycle has come to this device in the meantime. Look at the file once more.',
	'storage.version-gone': 'That day is no longer kept on this device. Choose a later one, or the whole archive.',
	'storage.failed': ({ reason }: ProblemValues) =>
		`The browser could not store this (${reason}). It is still on this page; try again.`
};
