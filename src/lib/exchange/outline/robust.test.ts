import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from '../table/read-table';
import { readingLimits } from '../understood';
import type { Understood } from '../understood';
import { looksLike } from './looks-like';
import { readOutline } from './read-outline';
import { asOutline, shapeOfTree } from './test-writer';
import type { PlanToWrite, WritingStyle } from './test-writer';

const pieces = fc.constantFrom(
	...[
		'- ',
		'* ',
		'1. ',
		'  ',
		'\t',
		'# ',
		'### ',
		'O1: ',
		'KR1.1 ',
		'KR：',
		'目标一：',
		'关键结果',
		'| a | b |',
		'|---|---|',
		'\n',
		'\n\n',
		'**',
		'_',
		'[x](y)',
		'<table>',
		'<tr><td rowspan=3>',
		'</table>',
		'<!--',
		'-->',
		'=> 81%',
		'✅',
		'(70%)',
		'@ana',
		'from 3 to 5',
		'从1到2',
		'\\',
		'> ',
		'$ ',
		'Team: ',
		'Owner: Bo',
		'CEO: ',
		'CEO KR: ',
		'"',
		',',
		';',
		'Objective',
		'Parent: O1',
		'\u0000',
		'\u202e',
		'\ud83d',
		'__proto__',
		'2025 Q3',
		'words of some length'
	]
);
const text = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
);

function isSound(understood: Understood, source: string): void {
	const lines = source.replace(/^\ufeff/, '').split(/\r\n|[\r\n\u2028\u2029]/);
	expect(understood.lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
	for (const { objective, keyResult } of understood.lines) {
		if (objective !== null) expect(understood.objectives[objective]).toBeDefined();
		if (keyResult !== null) expect(understood.objectives[objective ?? -1]?.keyResults[keyResult]).toBeDefined();
	}
	for (const [index, objective] of understood.objectives.entries()) {
		const seen = new Set([index]);
		for (let above = objective.parent; above !== null; above = understood.objectives[above]?.parent ?? null) {
			expect(seen.has(above)).toBe(false);
			seen.add(above);
		}
		for (const value of objective.keyResults.flatMap(({ from, to, current }) => [from, to, current])) {
			expect(value === null || Number.isFinite(value)).toBe(true);
		}
	}
	expect(
		Object.isFrozen(understood) && understood.objectives.every((objective) => Object.isFrozen(objective.keyResults))
	).toBe(true);
}

it('never throws, and says of every line what became of it', () => {
	fc.assert(
		fc.property(text, (source) => {
			const outline = readOutline(source);
			isSound(outline, source);
			isSound(readTable(source).understood, source);
			looksLike(source);
			const words = source.replace(/^\ufeff/, '').split(/\r\n|[\r\n\u2028\u2029]/);
			for (const { line, role } of outline.lines) {
				// Marks and tags may stand alone on a line; words never count as nothing.
				if (role === 'blank') expect((words[line - 1] ?? '').replace(/<[^>]*>/g, '')).not.toMatch(/[\p{L}\p{N}]{5}/u);
			}
		}),
		{ numRuns: 400 }
	);
});

const title = fc.constantFrom(
	'Warm bread at six',
	'Regulars who bring friends',
	'让面包更好吃',
	'A calm night shift',
	'Waste from 9% to 3%',
	'等候时间从12分钟降到4分钟',
	'Teach 3 apprentices',
	'街坊先想到我们',
	'Queue under 4 minutes'
);
const plan = fc
	.array(
		fc.record({
			title,
			keyResults: fc.array(title, { maxLength: 4 }),
			parent: fc.option(fc.nat()),
			of: fc.option(fc.nat())
		}),
		{ minLength: 1, maxLength: 25 }
	)
	.map((drafts) => {
		const objectives: PlanToWrite[] = [];
		for (const [index, { title, keyResults, parent: pick, of }] of drafts.entries()) {
			const parent = index === 0 || pick === null ? null : pick % index;
			const above = parent === null ? 0 : (objectives[parent]?.keyResults.length ?? 0);
			objectives.push({
				title,
				owner: 'Head of Ovens',
				keyResults,
				parent,
				parentKeyResult: of === null || above === 0 ? null : of % above
			});
		}
		return objectives;
	});

it.each(['marked', 'chinese', 'owners'] satisfies WritingStyle[])(
	'any plan written %s reads back to the same tree',
	(style) => {
		fc.assert(
			fc.property(
				plan,
				(objectives) =>
					void expect(shapeOfTree(readOutline(asOutline(objectives, style)))).toEqual(shapeOfTree(objectives))
			),
			{ numRuns: 150 }
		);
	}
);

it('keeps long titles, and says so', () => {
	const { objectives, problems } = readOutline(`- O: ${'🥖a'.repeat(5_000)}\n  - KR: ${'x'.repeat(30_000)}`);
	expect(objectives[0]?.title.length).toBe(15_000);
	expect(objectives[0]?.keyResults[0]?.title.length).toBe(readingLimits.title);
	expect(problems.filter(({ code }) => code === 'too-long').map(({ line }) => line)).toEqual([1, 2]);
});

it('takes control characters out, and says where', () => {
	const { objectives, problems } = readOutline('\ufeff- O: Warm\u0007 bread\r\n  - KR: So\u202eft\r\n');
	expect([objectives[0]?.title, objectives[0]?.keyResults[0]?.title]).toEqual(['Warm bread', 'Soft']);
	expect(problems.filter(({ code }) => code === 'control-characters').map(({ line }) => line)).toEqual([1, 2]);
});

it('refuses what is too large at once, in one sentence', () => {
	for (const source of ['x'.repeat(50_000_000), 'a\n'.repeat(readingLimits.lines + 1)]) {
		for (const { lines, objectives, problems } of [readOutline(source), readTable(source).understood]) {
			expect([lines, objectives]).toEqual([[], []]);
			expect(problems.map(({ code }) => code)).toEqual(['too-large']);
		}
	}
});

it('finds nothing in nothing', () => {
	expect(readOutline('').problems).toEqual([]);
	expect(readOutline('\n \n').objectives).toEqual([]);
	expect(readTable('').columns).toEqual([]);
	expect(readOutline('Only a sentence.\n\n- ').objectives).toEqual([]);
});

it.each([
	'[',
	'<',
	'*',
	'_',
	'1',
	'1,',
	' ',
	'(',
	'"',
	'|',
	'\\',
	'&',
	'@a ',
	'=> ',
	'(1%)',
	'从1',
	'from 1 to ',
	'`',
	'https://',
	'<!--',
	'a: '
])('reads 200 000 characters of %j in one line without looking back again and again', (piece) => {
	const source = `- ${piece.repeat(200_000 / piece.length)}`;
	const start = performance.now();
	readOutline(source);
	readOutline(`${source.slice(0, 19_000)}\n`.repeat(10));
	readTable(source);
	expect(performance.now() - start).toBeLessThan(4_000);
});

it.each([
	['- O: Bread\n  - KR: Warm', 'outline'],
	['Objective,Key Result,Target\nBread,Warm,5\nBread,Soft,6', 'table'],
	['目标\t关键结果\n面包\t更软', 'table'],
	['Objective;Note\n"Bread";"two\nlines"\n"Rolls";"one"', 'table'],
	['| Objective | KR |\n|---|---|\n| a | b |', 'outline'],
	['{"format":"hearth","version":1}', 'archive'],
	['PK\u0003\u0004\u0000\u0000', 'archive'],
	['\u0000\u0001\u0002\u0003abc\u0000\u0000\u0000', 'unknown'],
	['  \n', 'unknown'],
	['Bread for all, rolls for some, and a calm night.', 'outline']
])('%j looks like %s', (source, expected) => {
	expect(looksLike(source)).toBe(expected);
});
