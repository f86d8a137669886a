import { expect, it } from 'vitest';
import { readOutline } from './read-outline';
import { treeOf } from './test-tree';

const cases = [
	{
		name: 'headings as teams, marked lists, fields and milestones',
		text: `# Bakery OKRs 2025 Q3

## Kitchen
### O1: Bread people talk about
Why: word of mouth is our only advert
- KR1: Repeat visits from 41 % to 70 % (@ana)
- KR2: Publish 3 guides => 2 of 3
- KR3: New oven installed ✅
### O2: A calm night shift
- KR1: [x] Rota agreed
  - [ ] Draft
  - [x] Talk to all
## Shop
### O3: Friendly counter
- KR1: Complaints ≤ 2 a week
  - Owner: Bo
  - Due: 2025-09-30
  - Confidence: 7/10
  - Baseline: 5`,
		tree: [
			'O0 Bread people talk about {Kitchen} why(word of mouth is our only advert)',
			'  K Repeat visits from 41 % to 70 % [41 ↑ 70 %] @ana',
			'  K Publish 3 guides [0 ↑ 3] note(2 of 3)',
			'  K New oven installed [done]',
			'O1 A calm night shift {Kitchen}',
			'  K Rota agreed [milestones] milestones(Draft, +Talk to all)',
			'O2 Friendly counter {Shop}',
			'  K Complaints ≤ 2 a week [5 ↓ 2] @Bo c=7 2025-09-30'
		],
		roles:
			'cycle blank team objective why key-result key-result key-result objective key-result milestone milestone team objective key-result owner value value value',
		problems: []
	},
	{
		name: 'plain indented text of two levels',
		text: `Grow revenue
    ARR from 3 to 5 M
    20 new customers
Delight customers
    NPS to 50`,
		tree: [
			'O0 Grow revenue',
			'  K ARR from 3 to 5 M [3000000 ↑ 5000000]',
			'  K 20 new customers [? ↑ 20]',
			'O1 Delight customers',
			'  K NPS to 50 [? ↑ 50]'
		],
		roles: 'objective key-result key-result objective key-result',
		problems: []
	},
	{
		name: 'plain indented text of three levels, owners before the colon',
		text: `Company: win the region
	Kitchen: better bread
		Waste from 9% to 3%
		Taste score to 8
	Shop: faster service
		Queue under 4 minutes
		Returns below 2%`,
		tree: [
			'O0 win the region company',
			'O1 better bread ^0 @Kitchen',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'  K Taste score to 8 [? ↑ 8]',
			'O2 faster service ^0 @Shop',
			'  K Queue under 4 minutes [? ↓ 4 minutes]',
			'  K Returns below 2% [? ↓ 2 %]'
		],
		roles: 'objective objective key-result key-result objective key-result key-result',
		problems: []
	},
	{
		name: 'paragraphs without any mark',
		text: `Grow revenue
ARR from 3M to 5M
20 new customers

Delight customers
NPS to 50`,
		tree: [
			'O0 Grow revenue',
			'  K ARR from 3M to 5M [3000000 ↑ 5000000]',
			'  K 20 new customers [? ↑ 20]',
			'O1 Delight customers',
			'  K NPS to 50 [? ↑ 50]'
		],
		roles: 'objective key-result key-result blank objective key-result',
		problems: []
	},
	{
		name: 'headings over flat lists',
		text: `## Grow revenue
- ARR from 3M to 5M
- 20 new customers
## Delight customers
- NPS to 50`,
		tree: [
			'O0 Grow revenue',
			'  K ARR from 3M to 5M [3000000 ↑ 5000000]',
			'  K 20 new customers [? ↑ 20]',
			'O1 Delight customers',
			'  K NPS to 50 [? ↑ 50]'
		],
		roles: 'objective key-result key-result objective key-result',
		problems: []
	},
	{
		name: 'lines of words over flat lists',
		text: `Grow revenue
- ARR from 3M to 5M
- 20 new customers

Delight customers
- NPS to 50`,
		tree: [
			'O0 Grow revenue',
			'  K ARR from 3M to 5M [3000000 ↑ 5000000]',
			'  K 20 new customers [? ↑ 20]',
			'O1 Delight customers',
			'  K NPS to 50 [? ↑ 50]'
		],
		roles: 'objective key-result key-result blank objective key-result',
		problems: []
	},
	{
		name: 'Chinese markers with numbers, full-width digits and owners',
		text: `目标一：让早晨的队伍更短
关键结果 1.1：等候时间从12分钟降到4分钟
关键结果 1.2：满意度达到90%（负责人：小安）
目标二：学徒都想留下
关键成果1：留任率由60%提升至85%
KR２：每月一次交流会`,
		tree: [
			'O0 让早晨的队伍更短',
			'  K 等候时间从12分钟降到4分钟 [12 ↓ 4 分钟]',
			'  K 满意度达到90% [? ↑ 90 %] @小安',
			'O1 学徒都想留下',
			'  K 留任率由60%提升至85% [60 ↑ 85 %]',
			'  K 每月一次交流会'
		],
		roles: 'objective key-result key-result objective key-result key-result',
		problems: []
	},
	{
		name: 'flat lines with O and KR numbers, one of them twice, and a sub-objective',
		text: `O1 Better bread
KR1.1 Waste from 9% to 3%
KR1.2 Taste score to 8
KR1.2 Another with the same number
O2 Faster service
KR2.1 Queue under 4 minutes
O1.1 Bread for children
KR1 Two classes a month`,
		tree: [
			'O0 Better bread',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'  K Taste score to 8 [? ↑ 8]',
			'  K Another with the same number',
			'O1 Faster service',
			'  K Queue under 4 minutes [? ↓ 4 minutes]',
			'O2 Bread for children ^0',
			'  K Two classes a month'
		],
		roles: 'objective key-result key-result key-result objective key-result objective key-result',
		problems: ['4 duplicate-number']
	},
	{
		name: 'Objective 1 - and Key Result 1:',
		text: `Objective 1 - Better bread
Key Result 1: Waste from 9% to 3%
Key Result 2: Taste
Objective 2 - Faster service`,
		tree: ['O0 Better bread', '  K Waste from 9% to 3% [9 ↓ 3 %]', '  K Taste', 'O1 Faster service'],
		roles: 'objective key-result key-result objective',
		problems: []
	},
	{
		name: 'numbered headings with the title on the line below',
		text: `## Objective 1
**Better bread**
### Key Results
1. Waste from 9% to 3%
2. Taste score to 8
## Objective 2
**Faster service**
### Key Results
1. Queue under 4 minutes`,
		tree: [
			'O0 Better bread',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'  K Taste score to 8 [? ↑ 8]',
			'O1 Faster service',
			'  K Queue under 4 minutes [? ↓ 4 minutes]'
		],
		roles: 'objective continued label key-result key-result objective continued label key-result',
		problems: []
	},
	{
		name: 'teams as outer bullets',
		text: `- Kitchen
  - O: Better bread
    - KR: Waste from 9% to 3%
- Shop
  - O: Faster service
    - KR: Queue under 4 minutes`,
		tree: [
			'O0 Better bread {Kitchen}',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'O1 Faster service {Shop}',
			'  K Queue under 4 minutes [? ↓ 4 minutes]'
		],
		roles: 'team objective key-result team objective key-result',
		problems: []
	},
	{
		name: 'quotation marks, dollar signs, comments, tags, links, escapes and an empty bullet',
		text: `> O: Better bread
> - KR: Waste from 9% to 3%
$ KR: Taste
<!-- hidden
comment -->
- KR: <b>Loud</b><br>oven &amp; [mixer](https://example.org/a_(b)) \\*new\\*
-`,
		tree: ['O0 Better bread', '  K Waste from 9% to 3% [9 ↓ 3 %]', '  K Taste', '  K Loud oven & mixer *new*'],
		roles: 'objective key-result key-result ignored ignored key-result blank',
		problems: []
	},
	{
		name: 'a table of objectives and key results',
		text: `| Objective | Key Result | Owner | Current | Target | Due |
|---|---|---|---|---|---|
| Better bread | Waste | Ana | 9% | 3% | 2025-09-30 |
| | Taste | Bo | TBD | 8 | soon |
| Faster service | Queue | Cy | 12 | 4 | |
| Empty one | | | | | |`,
		tree: [
			'O0 Better bread',
			'  K Waste [? ↓ 3 % now 9] @Ana 2025-09-30',
			'  K Taste [? ↑ 8] @Bo note(Due: soon)',
			'O1 Faster service',
			'  K Queue [? ↓ 4 now 12] @Cy',
			'O2 Empty one'
		],
		roles: 'header header key-result key-result key-result objective',
		problems: ['4 date-unclear']
	},
	{
		name: 'a Chinese table',
		text: `| 目标 | 关键结果 | 负责人 | 当前值 | 目标值 | 截止日期 |
|---|---|---|---|---|---|
| 面包更好吃 | KR1：退货率 | 小安 | 5% | ≤2% | 2025年9月30日 |
| | KR2：新品 | 小波 | 0 | 3款 | |`,
		tree: ['O0 面包更好吃', '  K 退货率 [? ↓ 2 % now 5] @小安 2025-09-30', '  K 新品 [? ↑ 3 款 now 0] @小波'],
		roles: 'header header key-result key-result',
		problems: []
	},
	{
		name: 'a table of key results below a heading',
		text: `### Grow revenue
| KR | Start | Target | Actual |
|---|---|---|---|
| ARR | 3 | 5 | 4 |
| Churn | 5% | 2% | 6% |`,
		tree: ['O0 Grow revenue', '  K ARR [3 ↑ 5 now 4]', '  K Churn [5 ↓ 2 % now 6]'],
		roles: 'objective header header key-result key-result',
		problems: []
	},
	{
		name: 'wide columns KR1 to KR3',
		text: `| Objective | KR1 | KR2 | KR3 |
|---|---|---|---|
| Better bread | Waste from 9% to 3% | Taste to 8 | |
| Faster service | Queue under 4 minutes | | |`,
		tree: [
			'O0 Better bread',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'  K Taste to 8 [? ↑ 8]',
			'O1 Faster service',
			'  K Queue under 4 minutes [? ↓ 4 minutes]'
		],
		roles: 'header header objective objective',
		problems: []
	},
	{
		name: 'an HTML table with a cell over two rows',
		text: `<table>
<tr><th>Objective</th><th>Key result</th><th>Target</th></tr>
<tr><td rowspan="2">Better bread</td><td>Waste</td><td>3%</td></tr>
<tr><td>Taste</td><td>8</td></tr>
<tr><td>Faster service</td><td>Queue</td>
<td>4 min</td></tr>
</table>`,
		tree: ['O0 Better bread', '  K Waste [? ↑ 3 %]', '  K Taste [? ↑ 8]', 'O1 Faster service', '  K Queue [? ↑ 4 min]'],
		roles: 'header header key-result key-result key-result continued continued',
		problems: []
	},
	{
		name: 'shares that make a whole',
		text: `Better bread (60%)
- Waste from 9% to 3%
Faster service (40%)
- Queue under 4 minutes`,
		tree: [
			'O0 Better bread 60%',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'O1 Faster service 40%',
			'  K Queue under 4 minutes [? ↓ 4 minutes]'
		],
		roles: 'objective key-result objective key-result',
		problems: []
	},
	{
		name: 'Chinese ordinals over numbers at one indentation',
		text: `一、让面包更好吃
1、退货率从5%降到2%
2、新品上架３款
二、让夜班更安全
1、事故为0`,
		tree: [
			'O0 让面包更好吃',
			'  K 退货率从5%降到2% [5 ↓ 2 %]',
			'  K 新品上架３款 [0 ↑ 3 款]',
			'O1 让夜班更安全',
			'  K 事故为0'
		],
		roles: 'objective key-result key-result objective key-result',
		problems: []
	},
	{
		name: 'dotted numbers',
		text: `1. Better bread
1.1 Waste from 9% to 3%
1.2 Taste score to 8
2. Faster service
2.1 Queue under 4 minutes`,
		tree: [
			'O0 Better bread',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'  K Taste score to 8 [? ↑ 8]',
			'O1 Faster service',
			'  K Queue under 4 minutes [? ↓ 4 minutes]'
		],
		roles: 'objective key-result key-result objective key-result',
		problems: []
	},
	{
		name: 'bullets below numbers at one indentation',
		text: `1. Better bread
- Waste from 9% to 3%
- Taste score to 8
2. Faster service
- Queue under 4 minutes`,
		tree: [
			'O0 Better bread',
			'  K Waste from 9% to 3% [9 ↓ 3 %]',
			'  K Taste score to 8 [? ↑ 8]',
			'O1 Faster service',
			'  K Queue under 4 minutes [? ↓ 4 minutes]'
		],
		roles: 'objective key-result key-result objective key-result',
		problems: []
	},
	{
		name: 'a team of its own line, fields and lists below a key result',
		text: `Team: Kitchen
- O: Hot bread
  - KR: Ovens on at 4 [link](https://example.org/a_(b))
    - Owner: Bo
    - Initiatives:
      - buy timer
      - [x] call electrician
    - Milestones:
      - M1: plan
      - M2: go
    - Note: careful`,
		tree: [
			'O0 Hot bread {Kitchen}',
			'  K Ovens on at 4 link [milestones] @Bo note(careful) milestones(plan, go) initiatives(buy timer, +call electrician)'
		],
		roles: 'team objective key-result owner label initiative initiative label milestone milestone note',
		problems: []
	},
	{
		name: 'lists below lines of their own for key results and for initiatives',
		text: `目标：减少投诉

关键结果：
1、投诉数由４０降至１０；
2、满意度到 90%；

关键举措：
1、每周复盘
2、培训客服

目标：留住人

关键结果：
1、离职率 ≤ 5%`,
		tree: [
			'O0 减少投诉 note(每周复盘 / 培训客服)',
			'  K 投诉数由４０降至１０ [40 ↓ 10]',
			'  K 满意度到 90% [? ↑ 90 %]',
			'O1 留住人',
			'  K 离职率 ≤ 5% [? ↓ 5 %]'
		],
		roles: 'objective blank label key-result key-result blank label note note blank objective blank label key-result',
		problems: []
	},
	{
		name: 'headings Objective, Key Results and Initiatives',
		text: `## Objective
Better bread for everyone
## Key Results
- Waste from 9% to 3%
## Initiatives
- Buy scale`,
		tree: ['O0 Better bread for everyone note(Buy scale)', '  K Waste from 9% to 3% [9 ↓ 3 %]'],
		roles: 'objective continued label key-result label note',
		problems: []
	},
	{
		name: 'a KR line continued by backslashes inside one list item',
		text: `1. **Head Baker: Bread people cross town for.** \\
   KR: Queue from 20 to 5 minutes. \\
   KR: Ten regulars asked why they come => all ten said the crust.
   1. **Shop: A calm counter** \\
      KR: Bells repaired
   1. **Stall: Rolls that stay crisp.** \\
      KR: [_N<sub>1</sub>_][n1] rolls a day \\
      KR: [Crust test](https://example.org) passed`,
		tree: [
			'O0 Bread people cross town for. @Head Baker',
			'  K Queue from 20 to 5 minutes. [20 ↓ 5 minutes]',
			'  K Ten regulars asked why they come note(all ten said the crust.)',
			'O1 A calm counter ^0 @Shop',
			'  K Bells repaired',
			'O2 Rolls that stay crisp. ^0 @Stall',
			'  K N1 rolls a day [? ↑ ?]',
			'  K Crust test passed'
		],
		roles: 'objective key-result key-result objective key-result objective key-result key-result',
		problems: ['7 target-unknown']
	},
	{
		name: 'owner prefixes on objectives and key results, a key result with objectives below it',
		text: `### 1. CEO: A bakery for the whole valley
1. **COO: Deliveries on time**
    1. COO KR: 95% of vans leave by five
        1. **Head of Vans: Reliable engines**
            1. Head of Vans KR: Two spare vans => 50% done
    1. COO KR: Route plan agreed => Not started`,
		tree: [
			'O0 A bakery for the whole valley @CEO',
			'O1 Deliveries on time ^0 @COO',
			'  K 95% of vans leave by five [? ↑ 95 %] @COO',
			'  K Route plan agreed [not done] @COO note(Not started)',
			'O2 Reliable engines ^1.0 @Head of Vans',
			'  K Two spare vans @Head of Vans p=0.5 note(50% done)'
		],
		roles: 'objective objective key-result objective key-result key-result',
		problems: []
	},
	{
		name: 'markers with mixed colons, shares, a cycle line',
		text: `25年Q3：

O: 让街坊先想到我们 (70%)
- KR：新增会员３００人
- KR:  前厅翻新：灯光、座位、招牌
O：夜班更安全 (30%)
- KR: 投诉降到2起以内
`,
		tree: [
			'O0 让街坊先想到我们 70%',
			'  K 新增会员３００人 [0 ↑ 300 人]',
			'  K 前厅翻新：灯光、座位、招牌',
			'O1 夜班更安全 30%',
			'  K 投诉降到2起以内 [? ↓ 2]'
		],
		roles: 'cycle blank objective key-result key-result objective key-result blank',
		problems: []
	},
	{
		name: 'a Chinese table of key results with values now, targets and dates, and sub-OKRs that point to one',
		text: `### O1：让外卖和堂食一样好
| KR | 当前 | 目标 | 期限 |
|----|------|------|------|
| KR1.1 复购率 | 未知 | >40% | 6月 |
| KR1.2 好评数 | **52** ✅ | 50+ | 2025-06-30 |

| 子 OKR | 当前 | 目标 | 期限 | 对应总 KR |
|--------|------|------|------|-----------|
| A1. 打包步骤 | 5步 | ≤3步 | 5月 | KR1.1 |
| A2. 漏单率 | 未知 | <1% | 6月 | KR9.9 |`,
		tree: [
			'O0 让外卖和堂食一样好',
			'  K 复购率 [? ↑ 40 %] note(期限：6月)',
			'  K 好评数 [? ↑ 50 now 52] 2025-06-30',
			'O1 打包步骤 ^0.0',
			'  K 打包步骤 [? ↓ 3 步 now 5] note(期限：5月)',
			'O2 漏单率 ^0 note(↑ KR9.9)',
			'  K 漏单率 [? ↓ 1 %] note(期限：6月)'
		],
		roles: 'objective header header key-result key-result blank header header key-result key-result',
		problems: ['4 date-unclear', '5 target-passed', '9 date-unclear', '10 date-unclear', '10 parent-missing']
	},
	{
		name: 'a table with bold objective rows, owners, scores and a remark',
		text: `## 2025 Q2
|  **Bakery** | **Priority** | **Owner** | **Mid-Q Actual** | **End-Q** |
| :---: | :---: | :---: | --- | --- |
|  **** | P0-P4 |  | **0.3** | **0.4** |
|  **1 Open the second shop** |  |  |  |  |
|  Lease signed | **P0** | Ana | 0.6 | 1 |
|  Three recipes for the stall: |  |  |  |  |
|  1. Rolls | P1 | Bo | 0.0 | 0.5 |
|  2. TBD |  |  |  | 0 |
|  *Not likely this quarter:* |  |  |  |  |
|  Garden tables | P3 |  |  |  |
|  **2 Calm mornings** |  |  |  |  |
|  Oven timers | P2 | Cy | 0.2 |  |`,
		tree: [
			'O0 Open the second shop note(Not likely this quarter:)',
			'  K Lease signed [done] @Ana p=1 note(Priority: P0)',
			'  K Three recipes for the stall:',
			'  K Rolls @Bo p=0.5 note(Priority: P1)',
			'  K Garden tables note(Priority: P3)',
			'O1 Calm mornings',
			'  K Oven timers @Cy p=0.2 note(Priority: P2)'
		],
		roles:
			'cycle header header ignored objective key-result key-result key-result ignored note key-result objective key-result',
		problems: ['4 line-left-out', '9 line-left-out']
	},
	{
		name: 'nested bullets without any marker, notes between them, an empty bullet',
		text: `### 草稿
- 提高面包品质
    - 改进发酵流程
        - 写出流程文档

    还不知道旺季的订单量
    - 统一配方
- 减少浪费
    - 当日剩余低于5%
    - 
### 正式版
- 9月1号之前让等候时间缩短10%（环比）
    - 员工100%掌握新流程
Cafe:
- **Objective: More guests**
  - Key Result: Hand out 500 flyers
- **Team Objective: Happier guests**
  - Increase praise by 20%
Fair guests
- **Sell out every stall**
  - Sell XX rolls a day`,
		tree: [
			'O0 提高面包品质 {草稿} note(还不知道旺季的订单量)',
			'  K 改进发酵流程 initiatives(写出流程文档)',
			'  K 统一配方',
			'O1 减少浪费 {草稿}',
			'  K 当日剩余低于5% [? ↓ 5 %]',
			'O2 9月1号之前让等候时间缩短10%（环比） {正式版}',
			'  K 员工100%掌握新流程 [? ↑ 100 %]',
			'O3 More guests {正式版 > Cafe}',
			'  K Hand out 500 flyers [0 ↑ 500]',
			'O4 Happier guests {正式版 > Cafe} team',
			'  K Increase praise by 20% [0 ↑ 20 %]',
			'O5 Sell out every stall {正式版 > Fair guests}',
			'  K Sell XX rolls a day [? ↑ ?]'
		],
		roles:
			'team objective key-result initiative blank note key-result objective key-result blank team objective key-result team objective key-result objective key-result team objective key-result',
		problems: ['18 change-from-zero', '21 target-unknown']
	},
	{
		name: 'milestones, checkboxes and a status in the title',
		text: `- O: Open the stall
  - KR: Stall open (due 2025-09-30) (confidence: 6/10)
    - [x] Permit
    - [ ] Counter
  - KR: Preserve 100% of opening hours: 94%
  - KR: Fridge bought ✅ @Bo
  - KR: Insurance => 81%
  - KR: Keep stock between 20 and 30 sacks`,
		tree: [
			'O0 Open the stall',
			'  K Stall open [milestones] c=6 2025-09-30 milestones(+Permit, Counter)',
			'  K Preserve 100% of opening hours [? ↑ 100 % now 94] p=0.94 note(94%)',
			'  K Fridge bought [done] @Bo',
			'  K Insurance p=0.81 note(81%)',
			'  K Keep stock between 20 and 30 sacks [20..30]'
		],
		roles: 'objective key-result milestone milestone key-result key-result key-result key-result',
		problems: []
	},
	{
		name: 'right-to-left and mixed scripts, emoji, dangerous names',
		text: `- O: __proto__
  - KR: constructor
- O: خبز أفضل 🥖 for everyone
  - KR: זמן המתנה 4 → 2`,
		tree: ['O0 proto', '  K constructor', 'O1 خبز أفضل 🥖 for everyone', '  K זמן המתנה 4 → 2 [4 ↓ 2]'],
		roles: 'objective key-result objective key-result',
		problems: []
	}
];

it.each(cases)('reads $name', ({ text, tree, roles, problems }) => {
	const understood = readOutline(text);
	expect(treeOf(understood)).toEqual(tree);
	expect(understood.lines.map(({ role }) => role).join(' ')).toBe(roles);
	const guesses = ['baseline-unknown', 'empty-objective'];
	expect(
		understood.problems.filter(({ code }) => !guesses.includes(code)).map(({ line, code }) => `${line} ${code}`)
	).toEqual(problems);
});
