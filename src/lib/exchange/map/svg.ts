// The map as a drawing (SVG): one file with everything in it, text as text, fonts by their names.
import { fileName } from '../contract';
import type { MadeFile } from '../contract';

/** The map as it is to be drawn: everything measured and worded, in units of the map. */
export interface DrawnMap {
	readonly title: string;
	/** For whoever does not see it. */
	readonly description: string;
	readonly language: string;
	readonly width: number;
	readonly height: number;
	/** Lists of font names, as CSS has them. */
	readonly fonts: { readonly sans: string; readonly serif: string };
	readonly ink: Readonly<Record<'paper' | 'sheet' | 'well' | 'ink' | 'quiet' | 'faint' | 'line' | 'moss', string>>;
	readonly levels: readonly { readonly x: number; readonly words: string }[];
	readonly teams: readonly (Place & { readonly name: string })[];
	readonly cards: readonly (Place & {
		readonly title: string;
		readonly lines: readonly string[];
		readonly foot: string;
		/** 0 to 1, or unknown. */
		readonly progress: number | undefined;
		readonly draft: boolean;
	})[];
	readonly links: readonly {
		/** Start, two handles, end. */
		readonly curve: readonly [number, number, number, number, number, number, number, number];
		readonly colour: string;
		readonly width: number;
		readonly dash: readonly number[];
		readonly end: 'arrow' | 'diamond';
		readonly sign: string;
		/** Where it stands on the line. */
		readonly signAt: readonly [x: number, y: number];
		/** The link in words. */
		readonly words: string;
	}[];
	/** What the lines mean, a line each. */
	readonly legend: readonly string[];
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const margin = 32;
const mime = 'image/svg+xml';

/** Draws it piece by piece, yielding the share that is done. */
export function* drawSvg(map: DrawnMap, name: readonly string[]): Generator<number, MadeFile> {
	const { ink, fonts } = map;
	const looks = looksOf(map);
	const text = (kind: keyof Looks, x: number, y: number, words: string) => written(looks[kind], x, y, words);
	const legendHeight = map.legend.length * 18 + (map.legend.length ? 24 : 0);
	const [width, height] = [map.width + 2 * margin, map.height + 2 * margin + 24 + legendHeight];
	const whole = map.teams.length + map.links.length + map.cards.length || 1;
	let done = 0;
	const parts: string[] = [
		'<?xml version="1.0" encoding="UTF-8"?>\n',
		`<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" `,
		`viewBox="${n(-margin)} ${n(-margin - 24)} ${n(width)} ${n(height)}" role="img" aria-labelledby="title description" `,
		`xml:lang="${escaped(map.language)}" font-family="${escaped(fonts.sans)}">\n`,
		`<title id="title">${escaped(map.title)}</title>\n<desc id="description">${escaped(map.description)}</desc>\n`,
		`<rect x="${n(-margin)}" y="${n(-margin - 24)}" width="${n(width)}" height="${n(height)}" fill="${ink.paper}"/>\n`
	];
	for (const { x, words } of map.levels) if (words) parts.push(text('level', x, -18, words));
	for (const team of map.teams) {
		parts.push(`<rect ${place(team)} rx="12" fill="${ink.well}" stroke="${ink.line}"/>\n`);
		yield ++done / whole;
	}
	for (const link of map.links) {
		parts.push(drawnLink(link, ink.paper));
		yield ++done / whole;
	}
	for (const { x, y, name: words } of map.teams) parts.push(text('team', x + 12, y + 16, words));
	for (const card of map.cards) {
		parts.push(drawnCard(card, ink, text));
		yield ++done / whole;
	}
	for (const link of map.links) if (link.sign) parts.push(drawnSign(link, ink.paper));
	map.legend.forEach((line, at) => parts.push(text('legend', 0, map.height + 36 + at * 18, line)));
	parts.push('</svg>\n');
	return { name: fileName(name, 'svg'), mime, bytes: new TextEncoder().encode(parts.join('')) };
}

/** Two decimals are finer than anybody sees. */
const n = (value: number): string => String(Math.round(value * 100) / 100);
const place = ({ x, y, width, height }: Place): string =>
	`x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;

/** What XML may not hold is left out; what it would read as its own is written otherwise. */
const escaped = (words: string): string =>
	words
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');

/** Every text carries its look: a page with a strict policy shows no style sheet of a drawing. */
type Looks = ReturnType<typeof looksOf>;
const looksOf = ({ ink, fonts }: Pick<DrawnMap, 'ink' | 'fonts'>) => ({
	level: `font-size="13" font-weight="600" fill="${ink.faint}"`,
	team: `font-size="13" font-weight="600" fill="${ink.quiet}"`,
	title: `font-family="${escaped(fonts.serif)}" font-size="14" font-weight="500" fill="${ink.ink}"`,
	foot: `font-size="11.5" fill="${ink.quiet}"`,
	legend: `font-size="11.5" fill="${ink.quiet}"`
});
type Text = (kind: keyof Looks, x: number, y: number, words: string) => string;

const written = (look: string, x: number, y: number, words: string): string =>
	`<text x="${n(x)}" y="${n(y)}" dominant-baseline="middle" ${look}>${escaped(words)}</text>\n`;

function drawnLink({ curve, colour, width, dash, end, words }: DrawnMap['links'][number], paper: string): string {
	const [x1, y1, hx1, hy1, hx2, hy2, x2, y2] = curve;
	const back = hx2 < x2 ? -1 : 1;
	const dashes = dash.length ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : '';
	const tip =
		end === 'arrow'
			? `<path d="M${n(x2)} ${n(y2)}l${9 * back} -4.5v9z" fill="${colour}"/>`
			: `<path d="M${n(x2)} ${n(y2)}l${6 * back} -4.5l${6 * back} 4.5l${-6 * back} 4.5z" fill="${paper}" stroke="${colour}"/>`;
	return (
		`<g><title>${escaped(words)}</title><path fill="none" d="M${n(x1)} ${n(y1)}C${n(hx1)} ${n(hy1)} ${n(hx2)} ${n(hy2)} ` +
		`${n(x2)} ${n(y2)}" stroke="${colour}" stroke-width="${n(width)}"${dashes}/>${tip}</g>\n`
	);
}

function drawnCard(card: DrawnMap['cards'][number], ink: DrawnMap['ink'], text: Text): string {
	const { x, y, width, height, title, lines, foot, progress, draft } = card;
	const rule = (share: number, colour: string) =>
		`<rect x="${n(x + 11)}" y="${n(y + height - 5)}" width="${n((width - 22) * share)}" height="2" fill="${colour}"/>`;
	return (
		`<g><title>${escaped(title)}</title><rect ${place(card)} rx="9" fill="${ink.sheet}" stroke="${ink.line}"${draft ? ' stroke-dasharray="4 3"' : ''}/>\n` +
		lines.map((line, at) => text('title', x + 11, y + 18 + at * 18, line)).join('') +
		text('foot', x + 11, y + height - 15, foot) +
		(progress === undefined ? '' : rule(1, ink.line) + rule(progress, ink.moss)) +
		'</g>\n'
	);
}

function drawnSign({ colour, sign, signAt: [x, y] }: DrawnMap['links'][number], paper: string): string {
	return (
		`<circle cx="${n(x)}" cy="${n(y)}" r="8" fill="${paper}" stroke="${colour}"/>` +
		written(`font-size="11" font-weight="600" text-anchor="middle" fill="${colour}"`, x, y, sign)
	);
}
