// How a sentence is built decides what it says: one construction a test, in sentences of our own, in both languages.
import { describe, expect, it } from 'vitest';
import { review, type Kind, type Language } from './index.ts';

const labelsOf = (text: string, kind: Kind, language: Language) => [...review(text, kind, language).labels].sort();
const kr = (text: string) => labelsOf(text, 'kr', 'en');
const objective = (text: string) => labelsOf(text, 'objective', 'en');
const 成果 = (text: string) => labelsOf(text, 'kr', 'zh');
const 目标 = (text: string) => labelsOf(text, 'objective', 'zh');

describe('in English', () => {
	it('what people do without a number settles nothing; what they can do is there or is not', () => {
		expect(kr('Visitors find the right platform without asking')).toEqual(['unmeasurable']);
		expect(kr('Parents talk about the app at the school gate')).toEqual(['unmeasurable']);
		expect(kr('Customers no longer need to call to change an address')).toEqual(['unmeasurable']);
		expect(kr('Tenants can report a leak by phone')).toEqual(['task-output']);
		expect(kr('90% of staff would recommend us as an employer')).toEqual(['good', 'no-baseline']);
	});

	it('several of a kind that nobody counts are a wish', () => {
		expect(kr('Attract more volunteers')).toEqual(['unmeasurable']);
		expect(kr('Attract 40 volunteers')).toEqual(['good']);
		expect(kr('Keep improving the evening menu')).toEqual(['unmeasurable']);
		expect(kr('Reach out to neighbours')).toEqual(['unmeasurable']);
	});

	it('a promise to everyone, nothing at all of a kind, and what comes round by itself hold a level', () => {
		expect(kr('Nobody waits longer than 10 minutes at the counter')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Zero lost parcels')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('All vans pass their yearly inspection')).toEqual(['maintain-bau']);
		expect(kr('Weekly stock report sent every Monday')).toContain('maintain-bau');
		expect(kr('Make sure the rent stays within budget')).toEqual(['maintain-bau']);
	});

	it('a negation is heard behind its auxiliary, and an adverb does not hide the verb', () => {
		expect(kr('Parking is not a worry for our guests')).toEqual(['unmeasurable']);
		expect(kr('5 shops successfully use the new till')).toEqual(['good']);
	});

	it('a start may stand behind an article or in brackets; two versions are none', () => {
		expect(kr('Cut the effort of a booking from a 5 to a 2')).toEqual(['good']);
		expect(kr('400 loans a week at the corner desk (currently 260)')).toEqual(['good']);
		expect(kr('Complete the Poster 3.1 to 3.2 upgrade in all branches')).toEqual(['task-output']);
	});

	it('others decide whether something is mentioned, signed, used', () => {
		expect(kr('Our bakery mentioned in the city guide')).toEqual(['good']);
		expect(kr('Contract signed with the city')).toEqual(['good']);
		expect(kr('Blog read by 4,000 people a month')).toEqual(['good']);
	});

	it('what a verb takes with a little word is its object', () => {
		expect(kr('Decide on the second site')).toEqual(['task-output']);
		expect(kr('Integrate with the city library')).toEqual(['task-output']);
		expect(kr('Measure how guests find the exit')).toEqual(['task-output']);
		expect(kr('Launch in May')).toEqual(['task-output']);
	});

	it('an objective says what is true for somebody, takes a burden away, or only names a topic', () => {
		expect(objective('The shop opens itself on Sundays')).toEqual(['good']);
		expect(objective('Remove friction between kitchen and counter')).toEqual(['good']);
		expect(objective('Fewer outages for our customers')).toEqual(['good']);
		expect(objective('Bread sales target')).toEqual(['vague-objective']);
		expect(objective('New warehouse in Gdansk')).toEqual(['task-output']);
		expect(objective('Make the quarterly number')).toEqual(['maintain-bau']);
		expect(objective('Our town is the easiest place to claim health care and benefits')).not.toContain('pay-topic');
	});

	it('an old boiler that is replaced is no punishment', () => {
		expect(kr('Old boilers are replaced in all five blocks')).toEqual(['task-output']);
		expect(kr('Managers who miss the target are replaced')).toContain('negative');
	});
});

describe('in Chinese', () => {
	it('a list of examples, a purpose and a scene are no second result', () => {
		expect(成果('重做菜单，包括早餐、午餐、晚餐')).toEqual(['task-output']);
		expect(成果('编写交接清单，实现两班无缝衔接')).toEqual(['task-output']);
		expect(成果('编写操作手册并培训全部店长')).toEqual(['multi', 'task-output']);
	});

	it('pieces of one’s own work are counted, what others do is theirs', () => {
		expect(成果('知识库文章累计 100 篇')).toEqual(['task-output']);
		expect(成果('新增 10 个单元测试')).toEqual(['task-output']);
		expect(成果('新流程被业务团队采用 3 次')).toEqual(['good']);
		expect(成果('10 位用户参加内测')).toEqual(['good']);
		expect(成果('用户可以自助改密码')).toEqual(['task-output']);
	});

	it('zero of a kind, a promise of time and a budget hold a level; a rhythm is no figure', () => {
		expect(成果('重点客户零流失')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('供应商按时交货率 98% 以上')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('预算执行率 100%')).toEqual(['maintain-bau']);
		expect(成果('月交易额突破 10 万')).toEqual(['good', 'no-baseline']);
	});

	it('traditional script reads the same', () => {
		expect(成果('進一步優化採購流程')).toEqual(['unmeasurable']);
		expect(成果('把退貨流程從五步減到兩步')).toEqual(['good']);
		expect(成果('讓值班護士少走冤枉路')).toEqual(['unmeasurable']);
		expect(目标('規章可解釋、可追溯')).toEqual(['good']);
	});

	it('an option on the exchange is no pay, and a function is not the person in its name', () => {
		expect(成果('商品期权交易上线')).toEqual(['task-output']);
		expect(目标('做好客户服务')).toEqual(['vague-objective']);
	});
});
