// The keys of the week, for the list that ? opens.
import { t } from '$lib/i18n';

export const weekShortcuts = () => ({
	title: t.week.keys,
	keys: [
		{ keys: 'j', label: t.week.keyRows },
		{ keys: 'k', label: t.week.keyRows },
		{ keys: 'Enter', label: t.week.keyOpen },
		{ keys: 'ArrowUp', label: t.week.keyValue },
		{ keys: '7', label: t.week.keyConfidence },
		{ keys: 'Escape', label: t.week.keyLeave }
	]
});
