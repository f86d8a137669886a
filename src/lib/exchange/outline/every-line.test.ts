import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Understood } from '../understood';
import { readOutline } from './read-outline';

/** Marks and labels that a line may begin with, in both languages and in every width. */
const heads = [
	...['', '', '  ', '    ', '\t', '　'],
	...['# ', '## ', '### ', '- ', '-', '* ', '• ', '·', '> ', '| ', '<b>', '``` ', '- [ ] ', '- [x] ', '**'],
	...['1. ', '2) ', '3、', '１．', '２）', '（3）', '①', '⑵', '一、', '（二）', '十二、', '1.1 ', 'a) '],
	...[
		'O1: ',
		'O１：',
		'KR1: ',
		'ＫＲ２：',
		'KR 1.2 ',
		'O1-KR2 ',
		'目标一：',
		'目标 2 ',
		'关键结果1 ',
		'关键结果：',
		'子目标：'
	],
	...['Objective: ', 'Key results:', '关键结果：', '目标：', 'CEO KR: ', '王总：', 'Team: ', '团队：'],
	...['Why: ', '为什么：', 'Note: ', '备注：', 'Owner: ', '负责人：', 'Level: ', '层级：', 'Parent: ', '上级目标：'],
	...[
		'Due: ',
		'截止：',
		'Target: ',
		'目标值：',
		'Current: ',
		'当前值：',
		'From: ',
		'单位：',
		'Confidence: ',
		'信心：',
		'Weight: ',
		'权重：'
	],
	...[
		'Progress: ',
		'进度：',
		'Initiatives: ',
		'举措：',
		'任务：',
		'Milestones:',
		'里程碑：',
		'M1: ',
		'周期：',
		'2025 Q3 ',
		'二季度 '
	]
];
const tails = [
	'',
	'',
	'',
	'；',
	'。',
	'，',
	'，负责人：李雷',
	'（负责人：李雷）',
	', owner: Ann',
	' (70%)',
	' => 81%',
	' ✅',
	'（截止：月底）',
	'：'
];

/** The words of line `n`: found again wherever the line went. */
const wordsOf = (n: number): string => `词${String.fromCodePoint(0x4e00 + 500 + n * 7)}语${n}w`;
const outline = fc
	.array(
		fc.record({
			indent: fc.constantFrom('', '', '', '  ', '    ', '\t'),
			head: fc.constantFrom(...heads),
			tail: fc.constantFrom(...tails),
			gap: fc.nat(5)
		}),
		{ minLength: 1, maxLength: 14 }
	)
	.map((parts) =>
		parts
			.map(({ indent, head, tail, gap }, n) => `${indent}${head}${wordsOf(n)}${tail}${gap === 0 ? '\n' : ''}`)
			.join('\n')
	);

/** What came out of the text: everything a person would find again in the plan. */
const kept = ({ objectives, cycleName }: Understood): string => JSON.stringify([objectives, cycleName]);
const headings = ['team', 'cycle', 'label', 'header'];

it('no line of an outline vanishes: it is an item, a field, a heading, or said to be left out', () => {
	fc.assert(
		fc.property(outline, (text) => {
			const understood = readOutline(text);
			const all = kept(understood);
			for (const [index, line] of text.split('\n').entries()) {
				const words = /词.语\d+w/.exec(line)?.[0];
				const reading = understood.lines[index];
				if (!words || !reading) continue;
				const reported = understood.problems.some(
					({ line, code }) => line === reading.line && code === 'line-left-out'
				);
				expect([line, reading.role, reported || headings.includes(reading.role) || all.includes(words)]).toEqual([
					line,
					reading.role,
					true
				]);
				expect([line, reading.role === 'blank' || (reading.role === 'ignored' && !reported)]).toEqual([line, false]);
			}
		}),
		{ numRuns: 1500 }
	);
});
