// 一句话怎样搭起来，就怎样读：每条规则旁边放一句相近而不该中的。Each construction beside a near miss, in sentences of our own.
import { describe, expect, it } from 'vitest';
import { review, type Kind } from '../index.ts';

const read = (text: string, kind: Kind) => [...review(text, kind, 'zh').labels].sort();
const 成果 = (text: string) => read(text, 'kr');
const 目标 = (text: string) => read(text, 'objective');

describe('一个结果还是两个', () => {
	it('没有数字的目的不是第二个结果，有数字的是', () => {
		expect(成果('重写排班模块，降低维护成本')).toEqual(['task-output']);
		expect(成果('上線自動配單，減輕調度員負擔')).toEqual(['task-output']);
		expect(成果('重写排班模块，排班耗时降到 10 分钟')).toContain('multi');
		expect(成果('装修北门店，优化南门店菜单')).toContain('multi');
	});

	it('调研完写成报告是一件事，编完手册再培训是两件', () => {
		expect(成果('调研冷链的路线、车型和费用，形成对比报告')).toEqual(['task-output']);
		expect(成果('访谈 12 位司机，整理成清单')).toEqual(['task-output']);
		expect(成果('访谈 12 位司机，招聘两名调度员')).toContain('multi');
	});

	it('一个动词带一行东西不拆，各有动词才拆', () => {
		expect(成果('完成画册的撰写、排版与印刷')).toEqual(['task-output']);
		expect(成果('补充厨师一人，面点师一人')).toEqual(['task-output']);
		expect(成果('至少三成试吃者付订金、办卡或预约下次')).not.toContain('multi');
		expect(成果('招聘厨师一名、培训学徒三名、发布菜单')).toContain('multi');
	});

	it('同一个数再说一遍不是第二个，而且起点算得出来', () => {
		expect(成果('门票收入增长 30%，达到 650 万元')).toEqual(['good']);
		expect(成果('把退款时间从 6 天缩短到 2 天，缩短 67%')).toEqual(['good']);
		expect(成果('门票收入增长 30%，退票率降到 2%')).toContain('multi');
	});

	it('空话后面的数才是结果，场景不是', () => {
		expect(成果('实现会员增长，新增会员 400 人')).toEqual(['good']);
		expect(成果('首批样本中，判读一致率 ≥ 95%')).toEqual(['good', 'no-baseline']);
	});
});

describe('数从哪里来', () => {
	it('逗号后面的数也看得见，括号里的现状是起点', () => {
		expect(成果('客流回升，80% 的摊位在两周内租出')).toContain('no-baseline');
		expect(成果('每月包装成本 ≤ 6 万（現狀 9 萬）')).toEqual(['good']);
		expect(成果('出餐时间 < 8min (目前: 15min)')).toEqual(['good']);
		expect(成果('出餐时间 < 8min')).toEqual(['good', 'no-baseline']);
	});

	it('版本、钟点、从 0 到 1 不是数', () => {
		expect(目标('掌握 Plume.js 3 的排版机制')).toEqual(['vague-objective']);
		expect(成果('点餐机从 0 到 1 上线')).toEqual(['task-output']);
		expect(成果('点餐机日活从 0 到 1 万')).toEqual(['good']);
	});

	it('只说在哪里改的数不算，改了多少的才算', () => {
		expect(成果('优化 4 个出口的指示')).toEqual(['unmeasurable']);
		expect(成果('提升 4 个百分点的中签率')).toContain('good');
	});

	it('别人点的、订的从零数起，自己下载的不算', () => {
		expect(成果('讲座视频播放量突破 5 万')).toEqual(['good']);
		expect(成果('下载并整理 30 篇文献')).toEqual(['task-output']);
		expect(成果('引入 3 家投资机构')).toEqual(['good']);
		expect(成果('引入 3 台烤箱')).toEqual(['task-output']);
		expect(成果('新增培养 2 名讲解员')).toEqual(['task-output']);
		expect(成果('实现票房 300 万元')).toEqual(['good']);
	});

	it('机器的一个数在动，不是做了几台', () => {
		expect(成果('烤箱预热耗时从 9s → 3.5s')).toEqual(['good']);
		expect(成果('开源模板：3 → 8')).toEqual(['task-output']);
	});
});

describe('照常转', () => {
	it('日常、值班、及时答复是照常；为它做一样新东西不是', () => {
		expect(成果('参与三个园区的日常运维工作')).toEqual(['maintain-bau', 'unmeasurable']);
		expect(成果('及时回复家长提问')).toEqual(['maintain-bau', 'unmeasurable']);
		expect(成果('编写值班手册')).toEqual(['task-output']);
		expect(成果('记录每台机器的维护时间')).toEqual(['task-output']);
	});

	it('守住的底线从零起，降到零是变化', () => {
		expect(成果('误发短信次数为 0')).toEqual(['maintain-bau']);
		expect(成果('換機零停機')).toEqual(['maintain-bau']);
		expect(成果('冷库事故 ≤ 1 起')).toEqual(['maintain-bau']);
		expect(成果('每月误发短信从 9 条降到 0 条')).toEqual(['good']);
		expect(成果('零库存门店占比：未知 → 5%')).toEqual(['good', 'no-baseline']);
	});

	it('约好的时间、按期的比例是承诺', () => {
		expect(成果('九成报修在约定时间内修好')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('装车节点按期达成 ≥ 95%')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('修理周期缩短 20%')).toEqual(['good', 'no-baseline']);
	});
});

describe('目标', () => {
	it('喊得响的是口号，说清对谁的不是', () => {
		expect(目标('成为行业领先的烘焙品牌')).toEqual(['vague-objective']);
		expect(目标('成为老街坊最信赖的面包房')).toEqual(['good']);
		expect(目标('建立会员增长飞轮')).toEqual(['vague-objective']);
		expect(目标('为二期工程打基础')).toEqual(['vague-objective']);
	});

	it('泛泛的质量不算，说清哪一样东西的才算', () => {
		expect(目标('提升整体质量')).toEqual(['vague-objective']);
		expect(目标('提升夜间导航的准确性')).toEqual(['good']);
		expect(目标('提升团队单位时间产能')).toEqual(['vague-objective']);
		expect(目标('提升年卡续费')).toEqual(['vague-objective']);
	});

	it('负担没了、样子变了；自己学会了什么，还没说谁因此更好', () => {
		expect(目标('摆脱对单一供货渠道的依赖')).toEqual(['good']);
		expect(目标('把旧录音变成能检索的口述史')).toEqual(['good']);
		expect(目标('掌握木工榫卯')).toEqual(['vague-objective']);
		expect(目标('三个月内上线选座功能')).toEqual(['task-output']);
		expect(目标('榫卯课程体系建设')).toEqual(['vague-objective']);
	});

	it('舍不得换、服务降级不是惩罚', () => {
		expect(目标('讓老客人捨不得換的理髮店')).not.toContain('negative');
		expect(成果('缓存降级策略可用')).not.toContain('negative');
		expect(成果('不达标的店长降级')).toContain('negative');
	});
});
