import { describe, expect, it } from 'vitest';
import { drawSvg } from './svg';
import type { DrawnMap } from './svg';

const map: DrawnMap = {
	title: 'Map of R&D <spring>',
	description: 'Two objectives',
	language: 'en',
	width: 600,
	height: 200,
	fonts: { sans: "'Noto Sans', sans-serif", serif: 'Georgia, serif' },
	ink: {
		...{ paper: '#fff', sheet: '#fefefe', well: '#eee', ink: '#111', quiet: '#555', faint: '#777' },
		...{ line: '#ddd', moss: '#454' }
	},
	levels: [{ x: 0, words: 'Level 1' }],
	teams: [{ x: 0, y: 0, width: 244, height: 120, name: 'R&D "one"' }],
	cards: [
		{
			...{ x: 10, y: 30, width: 224, height: 74, title: 'A <b>bold</b> aim', lines: ['A <b>bold</b>', 'aim'] },
			...{ foot: 'Mei · 40%', progress: 0.4, draft: true }
		}
	],
	links: [
		{
			curve: [300, 60, 260, 60, 280, 90, 234, 90],
			...{
				colour: '#446',
				width: 1.5,
				dash: [7, 5],
				end: 'arrow',
				sign: '½',
				signAt: [268, 75],
				words: '“A & B” serves “C”'
			}
		}
	],
	legend: ['dashed: asked']
};

function drawn(one: DrawnMap): { text: string; name: string; steps: number } {
	const work = drawSvg(one, ['Spring', 'map: all']);
	let steps = 0;
	for (;;) {
		const step = work.next();
		if (step.done) return { text: new TextDecoder().decode(step.value.bytes), name: step.value.name, steps };
		steps++;
	}
}

/** Whether every element that is opened is closed in its turn. */
function isNested(text: string): boolean {
	const open: string[] = [];
	for (const [, closing, name, alone] of text.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
		if (alone) continue;
		if (!closing) open.push(name ?? '');
		else if (open.pop() !== name) return false;
	}
	return open.length === 0;
}

describe('the map as a drawing', () => {
	it('is one well-formed document that has a title, a description and all its words as text', () => {
		const { text, name } = drawn(map);
		expect(isNested(text)).toBe(true);
		expect(name).toBe('Spring - map all.svg');
		expect(text).toContain('<title id="title">Map of R&amp;D &lt;spring&gt;</title>');
		expect(text).toContain('<desc id="description">Two objectives</desc>');
		expect(text).toContain('>A &lt;b&gt;bold&lt;/b&gt;</text>');
		expect(text).toContain('>R&amp;D &quot;one&quot;</text>');
		expect(text).toContain('<title>“A &amp; B” serves “C”</title>');
		expect(text).toContain('>dashed: asked</text>');
	});

	it('asks for nothing from elsewhere, and runs nothing', () => {
		const { text } = drawn(map);
		expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
		expect(text).not.toMatch(/<script|<style|<image|href|url\(/);
	});

	it('leaves out what XML may not hold', () => {
		const { text } = drawn({ ...map, title: 'a\u0000b\u0007c\ud800d' });
		expect(text).toContain('>abcd</title>');
	});

	it('can be made in pieces', () => {
		expect(drawn(map).steps).toBe(3);
	});
});
