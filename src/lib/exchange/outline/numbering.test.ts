import { describe, expect, it } from 'vitest';
import { readOutline } from './read-outline';
import { treeOf } from './test-tree';

type Mark = (count: number) => string;
const han = (count: number): string => '一二三四五六七八九十'.charAt(count - 1);
const wide = (count: number): string => String.fromCharCode(0xff10 + count);

/** How objectives are numbered, and how the key results below them are. */
const objectives: Readonly<Record<string, Mark>> = {
	'一、': (n) => `${han(n)}、`,
	'（一）': (n) => `（${han(n)}）`,
	目标1: (n) => `目标${n} `,
	'目标1：': (n) => `目标${n}：`,
	'目标一：': (n) => `目标${han(n)}：`,
	'O1：': (n) => `O${n}：`,
	'Ｏ１：': (n) => `Ｏ${wide(n)}：`,
	'目标：': () => '目标：'
};
const keyResults: Readonly<Record<string, Mark>> = {
	'1、': (n) => `${n}、`,
	'1.': (n) => `${n}. `,
	'1）': (n) => `${n}）`,
	'（1）': (n) => `（${n}）`,
	'１．': (n) => `${wide(n)}．`,
	'１）': (n) => `${wide(n)}）`,
	'①': (n) => String.fromCharCode(0x245f + n),
	'⑴': (n) => String.fromCharCode(0x2473 + n),
	'•': () => '• ',
	'-': () => '- ',
	'-，紧接文字': () => '-',
	'·': () => '·',
	'KR1：': (n) => `KR${n}：`,
	关键结果1: (n) => `关键结果${n} `,
	'关键结果１：': (n) => `关键结果${wide(n)}：`,
	'混用 1. 2） 3、': (n) => `${n}${['.', '）', '、'][n - 1]}`,
	'混用 （1） 2） ③': (n) => ['（1）', '2）', '③'][n - 1] as string
};

describe.each(['', '  ', '\t'])('Chinese marks with %j before key results', (indent) => {
	it.each(Object.keys(objectives).flatMap((o) => Object.keys(keyResults).map((k) => [o, k])))(
		'%s 之下 %s',
		(objective = '', keyResult = '') => {
			const [o, k] = [objectives[objective] as Mark, keyResults[keyResult] as Mark];
			const text = [
				`${o(1)}让投诉少下来`,
				`${indent}${k(1)}投诉数由４０降至１０，负责人：李雷；`,
				`${indent}${k(2)}完成 3 次座谈；`,
				`${indent}${k(3)}离职率 ≤ 5%。`,
				`${o(2)}把人留住`,
				`${indent}${k(1)}离职率 ≤ 4%；`,
				`${indent}${k(2)}完成 6 次座谈。`
			];
			expect(treeOf(readOutline(text.join('\n')))).toEqual([
				'O0 让投诉少下来',
				'  K 投诉数由４０降至１０ [40 ↓ 10] @李雷',
				'  K 完成 3 次座谈 [0 ↑ 3 次]',
				'  K 离职率 ≤ 5% [? ↓ 5 %]',
				'O1 把人留住',
				'  K 离职率 ≤ 4% [? ↓ 4 %]',
				'  K 完成 6 次座谈 [0 ↑ 6 次]'
			]);
		}
	);
});
