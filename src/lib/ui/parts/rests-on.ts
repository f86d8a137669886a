// Tells that a mouse rests on something: whoever lets it rest there is likely to press.

/** Milliseconds; a pointer on its way elsewhere is gone by then. */
const rest = 80;

/** Attachment: `{@attach restsOn(() => …)}`. Fingers do not rest; they press. */
export function restsOn(run: () => void) {
	return (target: HTMLElement): (() => void) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const leave = () => clearTimeout(timer);
		const enter = ({ pointerType, buttons }: PointerEvent) => {
			leave();
			if (pointerType === 'mouse' && buttons === 0) timer = setTimeout(run, rest);
		};
		// A press that comes first asks for more than this would bring.
		const leaves = ['pointerleave', 'pointerdown'] as const;
		target.addEventListener('pointerenter', enter);
		for (const type of leaves) target.addEventListener(type, leave);
		return () => {
			leave();
			target.removeEventListener('pointerenter', enter);
			for (const type of leaves) target.removeEventListener(type, leave);
		};
	};
}
