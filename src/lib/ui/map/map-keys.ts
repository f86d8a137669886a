// The keys of the picture: arrows go from card to card, Escape leaves, + − 0 zoom, f looks at what is near.
import { isComposing } from '../parts/keys';
import type { MapView } from './map-view.svelte';
import type { Direction } from './walk';
import { moveFrom } from './walk';

interface Picture {
	readonly zoomBy: (factor: number) => void;
	readonly fit: () => void;
	/** The card in the middle of what is seen. */
	readonly middle: () => string | undefined;
}

const arrows: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
};

/** @returns what was done, so that the focus can follow; undefined where the key means nothing here */
export function onMapKey(view: MapView, event: KeyboardEvent, picture: Picture): 'moved' | 'left' | 'did' | undefined {
	if (event.defaultPrevented || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const { scene, query } = view;
	if (!scene) return undefined;
	const direction = arrows[event.key];
	if (direction) {
		const at = view.selected?.id;
		const next = at === undefined ? picture.middle() : moveFrom(scene.graph, scene.layout, at, direction);
		if (next !== undefined) view.select(next);
		return 'moved';
	}
	switch (event.key) {
		case 'Escape':
			if (view.opened) view.opened = false;
			else if (query.steps) view.set({ steps: 0 });
			else if (query.at !== undefined) {
				view.select(undefined);
				return 'left';
			} else return undefined;
			return 'did';
		case '+':
		case '=':
			picture.zoomBy(1.4);
			return 'did';
		case '-':
		case '−':
			picture.zoomBy(1 / 1.4);
			return 'did';
		case '0':
			picture.fit();
			return 'did';
		case 'f':
			if (query.at === undefined) return undefined;
			view.set({ steps: query.steps === 2 ? 0 : query.steps === 1 ? 2 : 1 });
			return 'did';
		default:
			return undefined;
	}
}
