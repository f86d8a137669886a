// The colours and fonts of the picture, read from the tokens: canvas and files know no custom properties.

const colours = [
	...(['paper', 'sheet', 'well', 'ink', 'quiet', 'faint', 'line', 'edge'] as const),
	...(['ember', 'dusk', 'moss', 'focus'] as const)
];
type Colour = (typeof colours)[number];

export type Ink = Readonly<Record<Colour | 'sans' | 'serif', string>>;

/** In the colours of the system, a picture has but these. */
const system: Readonly<Record<Colour, string>> = {
	paper: 'Canvas',
	sheet: 'Canvas',
	well: 'Canvas',
	ink: 'CanvasText',
	quiet: 'CanvasText',
	faint: 'CanvasText',
	line: 'GrayText',
	edge: 'CanvasText',
	ember: 'Highlight',
	dusk: 'LinkText',
	moss: 'CanvasText',
	focus: 'Highlight'
};

/** @param on paper and files are light whatever the page is */
export function inkOf(element: HTMLElement, on: 'screen' | 'paper' = 'screen'): Ink {
	const probe = document.createElement('span');
	if (on === 'paper') probe.style.colorScheme = 'light';
	element.append(probe);
	const style = getComputedStyle(probe);
	const read = {} as Record<Colour, string>;
	for (const name of colours) {
		probe.style.color = `var(--${name})`;
		read[name] = style.color;
	}
	const fonts = { sans: style.getPropertyValue('--sans').trim(), serif: style.getPropertyValue('--serif').trim() };
	probe.remove();
	const forced = on === 'screen' && matchMedia('(forced-colors: active)').matches;
	return { ...read, ...(forced ? system : {}), ...fonts };
}

/** Calls when the colours may have become others. @returns what ends it */
export function onInkChange(changed: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
		matchMedia(query)
	);
	for (const query of queries) query.addEventListener('change', changed);
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] });
	return () => {
		for (const query of queries) query.removeEventListener('change', changed);
		observer.disconnect();
	};
}
