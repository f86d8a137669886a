// Keeps the caret in a list whose rows somebody else moves: a browser takes the focus from what is moved in the page.
interface Caret {
	readonly field: HTMLTextAreaElement | HTMLInputElement;
	readonly start: number | null;
	readonly end: number | null;
	readonly direction: 'forward' | 'backward' | 'none' | null;
}

/** Call it while a component is made. `rows` reads what the list is drawn from. */
export function keepCaret(list: () => HTMLElement | undefined, rows: () => unknown): void {
	let caret: Caret | undefined;
	$effect.pre(() => {
		rows();
		caret = caretIn(list());
	});
	$effect(() => {
		rows();
		const kept = caret;
		caret = undefined;
		if (!kept?.field.isConnected || document.activeElement !== document.body) return;
		kept.field.focus({ preventScroll: true });
		if (kept.start !== null) kept.field.setSelectionRange(kept.start, kept.end, kept.direction ?? 'none');
	});
}

function caretIn(list: HTMLElement | undefined): Caret | undefined {
	const field = document.activeElement;
	if (!list?.contains(field) || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
	const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
	return { field, start, end, direction };
}
