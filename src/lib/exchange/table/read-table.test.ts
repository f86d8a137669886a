import { describe, expect, it } from 'vitest';
import type { Understood } from '../understood';
import { treeOf } from '../outline/test-tree';
import { readTable } from './read-table';

const cases = [
	{
		name: 'semicolons, a quoted cell of two lines, an owner, a year at the end',
		text: `Objective;Key Result;Owner;Start;Target;Current;Unit;Due
Better bread;Waste;Ana;9;3;5;%;2025-09-30
;Taste;Bo;;8;;;
"Faster
service";"Queue, at 8";Cy;12;4;12;min;30.09.2025`,
		tree: [
			'O0 Better bread',
			'  K Waste [9 ↓ 3 % now 5] @Ana 2025-09-30',
			'  K Taste [? ↑ 8] @Bo',
			'O1 Faster service',
			'  K Queue, at 8 [12 ↓ 4 min now 12] @Cy 2025-09-30'
		],
		roles: 'header key-result key-result key-result continued',
		problems: []
	},
	{
		name: 'goals and milestones by a type column',
		text: `name,type,progress,start_date,end_date,owner_email,categories,description
Better bread,goal,40,2025-07-01,2025-09-30,ana@example.org,a;;b,Because, of course
Waste down,milestone,50,2025-07-01,2025-09-30,bo@example.org,,"line one
line two"
Taste,milestone,100,2025-07-01,2025-09-30,bo@example.org,,`,
		tree: [
			'O0 Better bread @ana@example.org p=0.4 2025-09-30 note(categories: a;;b / Because / of course)',
			'  K Waste down @bo@example.org p=0.5 2025-09-30 note(line one / line two)',
			'  K Taste [done] @bo@example.org p=1 2025-09-30'
		],
		roles: 'header objective key-result continued key-result',
		problems: ['2 extra-cells']
	},
	{
		name: 'numbered key result columns with their completion',
		text: `email,name,description,visibility,due_at,priority,status,completion,key_result_1_title,key_result_1_completion,key_result_2_title,key_result_2_completion
ana@example.org,Better bread,Nice,everyone,2025-09-30,1,ongoing,0.4,Waste from 9% to 3%,0.5,Taste,1.0`,
		tree: [
			'O0 Better bread @ana@example.org p=0.4 2025-09-30 note(Nice / priority: 1 / status: ongoing)',
			'  K Waste from 9% to 3% [9 ↓ 3 %] p=0.5',
			'  K Taste [done] p=1'
		],
		roles: 'header objective',
		problems: []
	},
	{
		name: 'ids and parents by id, one of which is not there',
		text: `objectiveId,title,ownerName,status,progress,isPublished,period,startDate,endDate,parentId,orgId,keyResultId,keyResultTitle,keyResultOwnerName,keyResultStatus,keyResultProgress,keyResultTargetValue,keyResultCurrentValue
o1,Win the town,Ana,ACTIVE,50,true,2025-Q3,2025-07-01,2025-09-30,,x,k1,Shops open,Bo,DONE,100,3,3
o2,Better bread,Bo,ACTIVE,20,true,2025-Q3,2025-07-01,2025-09-30,o1,x,k2,Waste,Bo,ACTIVE,50,3,5
o2,Better bread,Bo,ACTIVE,20,true,2025-Q3,2025-07-01,2025-09-30,o1,x,k3,Taste,Cy,ACTIVE,0,8,2
o3,Orphan,Bo,ACTIVE,0,true,2025-Q3,2025-07-01,2025-09-30,o99,x,,,,,,,`,
		tree: [
			'O0 Win the town @Ana p=0.5 2025-09-30 note(status: ACTIVE)',
			'  K Shops open [? ↑ 3 now 3] @Bo p=1 note(keyResultStatus: DONE)',
			'O1 Better bread ^0 @Bo p=0.2 2025-09-30 note(status: ACTIVE)',
			'  K Waste [? ↓ 3 now 5] @Bo p=0.5 note(keyResultStatus: ACTIVE)',
			'  K Taste [? ↑ 8 now 2] @Cy p=0 note(keyResultStatus: ACTIVE)',
			'O2 Orphan @Bo p=0 2025-09-30 note(status: ACTIVE / ↑ o99)'
		],
		roles: 'header key-result key-result key-result objective',
		problems: ['2 target-passed', '5 parent-missing']
	},
	{
		name: 'level columns',
		text: `Main	L1	L2	Progress	Due Date
Win the town				
	Better bread			2025-09-30
		Less waste	50	
		More taste	20	
	Faster service			
		Short queue	10	`,
		tree: [
			'O0 Win the town',
			'O1 Better bread ^0 2025-09-30',
			'  K Less waste p=0.5',
			'  K More taste p=0.2',
			'O2 Faster service ^0',
			'  K Short queue p=0.1'
		],
		roles: 'header objective objective key-result key-result objective key-result',
		problems: []
	},
	{
		name: 'Chinese headers, a baseline that is not known',
		text: `目标,关键结果,负责人,起始值,目标值,当前值,期限,信心指数
面包更好吃,退货率,小安,5%,2%,4%,2025-09-30,7
,新品,小波,未知,3,0,9月,8`,
		tree: [
			'O0 面包更好吃',
			'  K 退货率 [5 ↓ 2 % now 4] @小安 c=7 2025-09-30',
			'  K 新品 [? ↑ 3 now 0] @小波 c=8 note(期限：9月)'
		],
		roles: 'header key-result key-result',
		problems: ['3 date-unclear']
	},
	{
		name: 'no header',
		text: `Better bread,Waste down,9,3
Better bread,Taste up,5,8
Faster service,Queue,12,4`,
		tree: [
			'O0 Better bread',
			'  K Waste down [9 ↓ 3]',
			'  K Taste up [5 ↑ 8]',
			'O1 Faster service',
			'  K Queue [12 ↓ 4]'
		],
		roles: 'key-result key-result key-result',
		problems: ['1 columns-guessed']
	},
	{
		name: 'metrics below objectives',
		text: `Objective Title,Owner_Email_ID,Start_Date,Due_Date,Description,Metric_Name,Metric_Type,Metric_Start_Value,Metric_Target_Value
Better bread,ana@example.org,2025-07-01,2025-09-30,Why not,Waste,Percentage,9,3`,
		tree: ['O0 Better bread @ana@example.org 2025-09-30 note(Why not)', '  K Waste [9 ↓ 3 %]'],
		roles: 'header key-result',
		problems: []
	},
	{
		name: 'objectives that are their own measure',
		text: `Goal,Start,Target,Current
Sell more,10,20,12`,
		tree: ['O0 Sell more', '  K Sell more [10 ↑ 20 now 12]'],
		roles: 'header key-result',
		problems: []
	},
	{
		name: 'a type column with parents by id, a child before its parent',
		text: `id,name,description,type,parentOkrId,status
1,Better bread,,Objective,,Published
3,Waste,,KeyResult,1,Published
4,Taste,,KeyResult,2,Draft
2,Faster service,,Objective,1,Published`,
		tree: [
			'O0 Better bread note(status: Published)',
			'  K Waste note(status: Published)',
			'O1 Faster service ^0 note(status: Published)',
			'  K Taste note(status: Draft)'
		],
		roles: 'header objective key-result key-result objective',
		problems: []
	},
	{
		name: 'names that are dangerous as keys',
		text: `__proto__,constructor
Better bread,a`,
		tree: ['O0 __proto__', '  K constructor', 'O1 Better bread', '  K a'],
		roles: 'key-result key-result',
		problems: ['1 columns-guessed']
	},
	{
		name: 'a row without an objective, and a cell too many',
		text: `Objective,Key Result
,orphan result
Better,ok,extra cell`,
		tree: ['O0', '  K orphan result', 'O1 Better', '  K ok note(extra cell)'],
		roles: 'header key-result key-result',
		problems: ['2 row-without-objective', '2 empty-title', '3 extra-cells']
	}
];

it.each(cases)('reads $name', ({ text, tree, roles, problems }) => {
	const understood = readTable(text).understood;
	expect(treeOf(understood)).toEqual(tree);
	expect(understood.lines.map(({ role }) => role).join(' ')).toBe(roles);
	const guesses = ['baseline-unknown', 'empty-objective'];
	expect(
		understood.problems.filter(({ code }) => !guesses.includes(code)).map(({ line, code }) => `${line} ${code}`)
	).toEqual(problems);
});

describe('numbers', () => {
	const read = (separator: string, ...rows: string[][]) =>
		readTable(
			[['Objective', 'Key Result', 'Start', 'Target', 'Current'], ...rows]
				.map((cells) => cells.join(separator))
				.join('\n')
		).understood;
	const values = (understood: Understood) =>
		understood.objectives.flatMap(({ keyResults }) => keyResults.map(({ from, to, current }) => [from, to, current]));
	const notices = ({ problems }: Understood) => problems.filter(({ code }) => code === 'decimal-comma');

	it('have a comma before their decimals where semicolons part the cells', () => {
		const understood = read(
			';',
			['Better bread', 'Waste', '12,5', '1.200', '1.234,5'],
			['', 'Taste', '12,5 %', '1 200', "1'200,25"],
			['', 'Turnover', '3', '1.234.567', '1.200.000,5']
		);
		expect(values(understood)).toEqual([
			[12.5, 1200, 1234.5],
			[12.5, 1200, 1200.25],
			[3, 1234567, 1200000.5]
		]);
		expect(notices(understood)).toEqual([]);
	});

	it('are said to be guessed where nothing else in the file tells', () => {
		const understood = read(';', ['Better bread', 'Waste', '3', '1.200', '5']);
		expect(values(understood)).toEqual([[3, 1200, 5]]);
		expect(notices(understood)).toMatchObject([{ line: 0, severity: 'note', values: { words: '1.200', value: 1200 } }]);
	});

	it('keep the dot where the column, or else the file, has one', () => {
		const rows = [
			['Better bread', 'Waste', '12.5', '1,200', '4'],
			['', 'Taste', '1.200', '7', '4']
		];
		const understood = read(';', ...rows);
		expect([values(understood), notices(understood)]).toEqual([
			[
				[12.5, 1200, 4],
				[1.2, 7, 4]
			],
			[]
		]);
		expect(values(read('\t', ...rows))).toEqual(values(understood));
	});

	it('have a comma with any separator where their column shows it', () => {
		const rows = [
			['Better bread', 'Waste', '12,5', '0,125', '4'],
			['', 'Taste', '1.200', '1.250,00', '4']
		];
		expect(values(read('\t', ...rows))).toEqual([
			[12.5, 0.125, 4],
			[1200, 1250, 4]
		]);
		expect(values(read('\t', ['Better bread', 'Waste', '1,200', '1.2', '4']))).toEqual([[1200, 1.2, 4]]);
	});

	it('leave dates, versions and words alone', () => {
		const text = 'Objective;Key Result;Target;Due;Note\nBetter bread;Waste 1.200 to 2;12,5;30.09.2025;v1.2, page 1.200';
		expect(treeOf(readTable(text).understood)).toEqual([
			'O0 Better bread',
			'  K Waste 1.200 to 2 [? ↑ 12.5] 2025-09-30 note(v1.2, page 1.200)'
		]);
	});
});

it('takes the word of a person over its guess', () => {
	const text = 'Thing,Aim,Who\nBetter bread,Waste from 9% to 3%,Ana\nBetter bread,Taste to 8,Bo';
	const guess = readTable(text);
	expect(guess.columns.map(({ field, by }) => `${field} ${by}`)).toEqual([
		'objective position',
		'key-result position',
		'owner position'
	]);
	const told = readTable(text, { header: true, mapping: { 0: 'objective', 1: 'key-result', 2: 'owner' } });
	expect(treeOf(told.understood)).toEqual([
		'O0 Better bread',
		'  K Waste from 9% to 3% [9 ↓ 3 %] @Ana',
		'  K Taste to 8 [? ↑ 8] @Bo'
	]);
});
