// The keys of the map, for the list that ? opens.
import { t } from '$lib/i18n';

export const mapShortcuts = () => ({
	title: t.map.keys,
	keys: [
		{ keys: 'ArrowRight', label: t.map.keyArrows },
		{ keys: 'Enter', label: t.map.keyOpen },
		{ keys: 'f', label: t.map.keyAround },
		{ keys: 'Plus', label: t.map.keyZoom },
		{ keys: '/', label: t.map.keyFind },
		{ keys: 'Escape', label: t.map.keyLeave }
	]
});
