// The keys of the plan, for the list that ? opens.
import { t } from '$lib/i18n';

export interface Shortcut {
	/** As Kbd takes them. */
	readonly keys: string;
	readonly label: string;
}

/** In reading order: first what one writes with, then what one moves about with. */
export const planShortcuts = (): { readonly writing: readonly Shortcut[]; readonly moving: readonly Shortcut[] } => ({
	writing: [
		{ keys: 'Enter', label: t.keys.nextKeyResult },
		{ keys: 'Mod+Enter', label: t.keys.nextObjective },
		{ keys: 'Mod+]', label: t.keys.indent },
		{ keys: 'Mod+[', label: t.keys.outdent },
		{ keys: 'Alt+ArrowUp', label: t.keys.reorderUp },
		{ keys: 'Alt+ArrowDown', label: t.keys.reorderDown },
		{ keys: 'Backspace', label: t.keys.removeLine },
		{ keys: 'Mod+Alt+M', label: t.keys.commentWords },
		{ keys: 'Mod+Alt+G', label: t.keys.toQuestion },
		{ keys: 'Escape', label: t.keys.leaveText }
	],
	moving: [
		{ keys: 'j', label: t.keys.followingObjective },
		{ keys: 'k', label: t.keys.previousObjective },
		{ keys: '/', label: t.keys.find }
	]
});
