// Does what follows from a letter once it has been painted, and before anything happens that could ask for it.
import { on } from 'svelte/events';
import { painted } from '../parts/painted';

/**
 * Whatever a person or the browser does next comes as one of these. They are heard on their way down to the page, before
 * anybody else hears them: no command, no undo, no other letter and no farewell finds the document a letter behind.
 */
const next = [
	...['keydown', 'beforeinput', 'compositionstart', 'cut', 'paste', 'drop', 'dragstart'],
	...['pointerdown', 'mousedown', 'click', 'contextmenu', 'blur', 'submit'],
	...['visibilitychange', 'pagehide', 'beforeunload', 'freeze', 'popstate', 'hashchange']
];
/** Where no frame comes: the window is covered, or the machine is at its limit. */
const longest = 100;

const waiting = new Set<() => void>();
let listens = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** All that waits is done now, in its order. */
export function catchUp(): void {
	clearTimeout(timer);
	for (const run of waiting) {
		waiting.delete(run);
		run();
	}
}

/**
 * Runs it right after the next frame. What dies with the page in between was never seen for longer than that frame.
 * The same function waits once, however often it is given.
 */
export function oncePainted(run: () => void): void {
	if (document.hidden) return run();
	// By way of Svelte, under which signals may be set: a field that the page moves or takes away loses the caret (`blur`) in
	// the middle of being drawn, where none may be by whoever draws.
	if (!listens) for (const name of next) on(window, name as keyof WindowEventMap, catchUp, { capture: true });
	listens = true;
	if (waiting.size === 0) {
		void painted().then(catchUp);
		timer = setTimeout(catchUp, longest);
	}
	waiting.add(run);
}
