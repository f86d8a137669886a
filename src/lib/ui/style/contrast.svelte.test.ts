// Every pair of tokens that carries meaning reaches WCAG AA in both themes, as the browser computes it.
import { afterEach, describe, expect, it } from 'vitest';
import './index.css';

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** The colour a token comes to in the present theme, as red, green and blue in 0..255. */
function colourOf(token: string): number[] {
	const probe = document.createElement('i');
	probe.style.color = `var(--${token})`;
	document.body.append(probe);
	const colour = getComputedStyle(probe).color;
	probe.remove();
	if (!context) throw new Error('This browser draws no canvas.');
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function luminance(token: string): number {
	const [red = 0, green = 0, blue = 0] = colourOf(token).map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'sheet', 'well'];
const words = ['ink', 'quiet', 'faint', 'ember', 'ember-deep', 'dusk', 'moss', 'plum'];
const text = [
	...words.flatMap((word) => grounds.map((ground) => [word, ground] as const)),
	...['ink', 'quiet', 'faint', 'ember'].map((word) => [word, 'ember-soft'] as const),
	...['dusk', 'moss', 'plum'].flatMap((voice) => [
		[voice, `${voice}-soft`] as const,
		['ink', `${voice}-soft`] as const
	]),
	['ember-ink', 'ember'],
	['ember-ink', 'ember-deep'],
	['paper', 'ink'],
	...Array.from({ length: 8 }, (_, tone) => ['person-ink', `person-${tone}`] as const)
] as const;
const marks = ['edge', 'focus', 'ember'].flatMap((mark) => grounds.map((ground) => [mark, ground] as const));

afterEach(() => delete document.documentElement.dataset.theme);

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
	it('words are read with a contrast of 4.5 at least', () => {
		document.documentElement.dataset.theme = theme;
		expect(text.filter(([word, ground]) => contrast(word, ground) < 4.5)).toEqual([]);
	});

	it('outlines and the focus ring are seen with a contrast of 3 at least', () => {
		document.documentElement.dataset.theme = theme;
		expect(marks.filter(([mark, ground]) => contrast(mark, ground) < 3)).toEqual([]);
	});
});

it('the themes differ, so that the pairs above were measured twice', () => {
	document.documentElement.dataset.theme = 'light';
	const light = colourOf('paper');
	document.documentElement.dataset.theme = 'dark';
	expect(colourOf('paper')).not.toEqual(light);
});
