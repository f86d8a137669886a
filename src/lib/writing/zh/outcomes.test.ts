// 谁做的、什么变了、还是照常转：每种搭法旁边放一句相近而不该中的。Who acts and what changes, each beside a near miss.
import { describe, expect, it } from 'vitest';
import { review, type Kind } from '../index.ts';

const read = (text: string, kind: Kind) => [...review(text, kind, 'zh').labels].sort();
const 成果 = (text: string) => read(text, 'kr');
const 目标 = (text: string) => read(text, 'objective');

describe('数的是谁的', () => {
	it('自己交的数是活儿，别人用的、收的数是成果', () => {
		expect(成果('食谱投稿数：2 → 12（4月）')).toEqual(['task-output']);
		expect(成果('食谱采纳数：2 → 12（4月）')).toEqual(['good']);
		expect(成果('点餐屏人均使用次数 ≥ 3 次')).toEqual(['good', 'no-baseline']);
		expect(成果('新开发 30 家酒店客户')).toEqual(['good']);
		expect(成果('新开发 30 款甜点')).toEqual(['task-output']);
		expect(成果('亲自接触 40 位食客')).toEqual(['task-output']);
		expect(成果('菜谱条目新增 60 个')).toEqual(['task-output']);
	});

	it('要别人点头才有的，不是活儿', () => {
		expect(成果('拿下步行街的铺位')).toEqual(['good']);
		expect(成果('拿到驾照')).toEqual(['good']);
		expect(成果('与面粉厂结成长期联盟')).toEqual(['good']);
		expect(成果('一家大酒店客户的接入')).toEqual(['good']);
		expect(成果('点餐系统的接入')).toEqual(['task-output']);
	});

	it('每客户、每季度跟在数后面，起点仍看得见', () => {
		expect(成果('每桌等候次数：4 次/桌 → 1 次/桌')).toEqual(['good']);
		expect(成果('打翻餐盘 ≤ 6 次/季度（基线 20）')).toEqual(['good']);
		expect(成果('从进门到点完单 ≤ 3 分钟')).toEqual(['good', 'no-baseline']);
	});
});

describe('成果在后半句', () => {
	it('做了什么在前，成了什么在后：是两件，算数的是先说的', () => {
		expect(成果('上线自助点餐，翻台率提升 15%')).toEqual(['multi', 'task-output']);
		expect(成果('翻台率提升 15%，上线自助点餐')).toEqual(['good', 'multi', 'no-baseline']);
		expect(成果('上线自助点餐，印制 200 份菜单')).toEqual(['multi', 'task-output']);
		expect(成果('完成新菜单，解决点单慢的问题')).toEqual(['task-output']);
	});

	it('冒号前是题目，冒号后先说一个数；冒号前做了什么，就还是那件事', () => {
		expect(成果('早餐档：毛利率 ≥ 55%（含打包费）')).toEqual(['good', 'no-baseline']);
		expect(成果('后厨：漏单率较去年下降 30%')).toEqual(['good', 'no-baseline']);
		expect(成果('完成新菜单：菜品 30 道')).toEqual(['task-output']);
		expect(成果('午市客流增长一倍：客流: 200 → 400')).toEqual(['good']);
		expect(成果('食材损耗：8% 👉 5%')).toEqual(['good']);
		expect(成果('一道新菜进入全城 Top 5%')).toEqual(['good']);
	});

	it('攒的是自己写下的、造出来的有什么本事是活儿；别人说的、每月来的是成果', () => {
		expect(成果('食谱本积累 30 条心得')).toEqual(['task-output']);
		expect(成果('积累 300 位熟客')).toContain('good');
		expect(成果('点餐屏可切换 4 种语言')).toEqual(['task-output']);
		expect(成果('每桌的等候时间可统计')).toEqual(['task-output']);
		expect(成果('客人点名表扬 ≥ 5 次')).toEqual(['good']);
		expect(成果('包间预订 40 桌/月')).toEqual(['good']);
		expect(成果('三家美食杂志将其评为年度新店')).toEqual(['good']);
		expect(成果('全店人员增至 60 人')).toEqual(['task-output']);
	});

	it('前半句说动了什么，后半句说动了多少，是一件', () => {
		expect(成果('点餐屏优化，出单速度提升 20%')).toEqual(['good', 'no-baseline']);
		expect(成果('提升讲解水平，录制讲解 x 段')).toEqual(['task-output']);
		expect(成果('优化菜单，招聘两名厨师')).toContain('multi');
	});

	it('节拍、样子、转折说的还是同一样东西', () => {
		expect(成果('建立试吃制度，每月办 2 次')).not.toContain('multi');
		expect(成果('完成 8 次朗诵录音，朗诵稿 ≥ 300 字')).toEqual(['task-output']);
		expect(成果('完成 8 次朗诵录音，收听量 ≥ 300')).toContain('multi');
		expect(成果('顾客可以查看余票，并按日期排序')).toEqual(['task-output']);
		expect(成果('根据客流定义排班规则，提高出勤意愿')).toEqual(['task-output']);
	});
});

describe('照常转的一摊', () => {
	it('一件不落、守住、多久答复是照常；测了多少、降下来不是', () => {
		expect(成果('食材留样率 100%')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('每份订单附质检单 100%')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('10 分钟响应率 ≥ 92%')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('冷柜故障修复时间 < 2 小时')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('冷柜故障修复时间从 5 小时降到 2 小时')).toEqual(['good']);
		expect(成果('单元测试覆盖率 100%')).toEqual(['good', 'no-baseline']);
	});

	it('连着转、按时转、封了顶是照常；程序有多快不是', () => {
		expect(成果('点餐屏连续 30 天稳定运行')).toEqual(['maintain-bau']);
		expect(成果('每天自动备份账目')).toContain('maintain-bau');
		expect(成果('冷柜报警后，2h 内恢复供电')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('每月食材费用上限 8 万')).toContain('maintain-bau');
		expect(成果('客人投诉次数：≤ 3 次/季度')).toEqual(['maintain-bau']);
		expect(成果('来料合格率 95%')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('菜单页响应时间 < 200ms')).toEqual(['good', 'no-baseline']);
		expect(成果('订位电话响应时间 < 20 秒')).toEqual(['maintain-bau', 'no-baseline']);
		expect(成果('上线点餐屏并稳定运行')).toContain('task-output');
	});

	it('学没学会要人说，读完一本看得见；继续做不是守住', () => {
		expect(成果('学习拉花')).toEqual(['unmeasurable']);
		expect(成果('学完一门拉花课程')).toEqual(['task-output']);
		expect(成果('继续提升前厅的手艺')).toEqual(['unmeasurable']);
		expect(成果('继续保持零投诉')).toContain('maintain-bau');
		expect(成果('通过 2027 年 5 月的高级咖啡师考试')).toEqual(['good']);
		expect(成果('尝过 50 款甜点和 20 款面包')).toContain('multi');
	});

	it('一行名词合用后头一个数，是一件；做出来的东西什么样，还是那一件', () => {
		expect(成果('摔碎的杯、碟和壶的件数为 0')).not.toContain('multi');
		expect(成果('菜单支持中、英、日 3 种文字')).toEqual(['task-output']);
		expect(成果('编写点餐说明，含过敏提示')).toEqual(['task-output']);
		expect(成果('全年无卫生部门约谈')).not.toContain('negative');
		expect(成果('2027 年上半年，上线一套点餐屏')).toEqual(['task-output']);
		expect(成果('基于客流制定排班规则，让店员少跑一趟')).toEqual(['task-output']);
	});

	it('一摊事没有数，天天在转；搭一个出来是活儿', () => {
		expect(成果('社群答疑与门店运营')).toEqual(['maintain-bau', 'unmeasurable']);
		expect(成果('搭建门店监控')).toEqual(['task-output']);
		expect(成果('掌握拉花')).toEqual(['unmeasurable']);
	});

	it('更什么化、谁能做什么：前一句要人说，后一句看得见', () => {
		expect(成果('套餐推荐更个性化')).toEqual(['unmeasurable']);
		expect(成果('用户能从海报一步打开菜单')).toEqual(['task-output']);
		expect(成果('学员能自己打开烤箱')).toEqual(['unmeasurable']);
	});
});

describe('目标说的是样子、口号还是活儿', () => {
	it('建的是一种样子就说了哪里更好；空泛的和一件东西不算', () => {
		expect(目标('建立可追溯的食材体系')).toEqual(['good']);
		expect(目标('建立卓越团队能力')).toEqual(['vague-objective']);
		expect(目标('初步搭建家庭账本')).toEqual(['task-output']);
		expect(目标('菜单 Agent 建设')).toEqual(['vague-objective']);
	});

	it('说清哪个数、哪一样在动；谁都有的不算', () => {
		expect(目标('降低夜班分拣误判率')).toEqual(['good']);
		expect(目标('提升学习效率')).toEqual(['vague-objective']);
		expect(目标('提升搜菜结果的相关性')).toEqual(['good']);
		expect(目标('提升经营表现')).toEqual(['vague-objective']);
	});

	it('把什么变成什么、赢得谁、两样状态并排', () => {
		expect(目标('将老师傅的手艺转化为全店可复制的做法')).toEqual(['good']);
		expect(目标('赢得附近家长的信任')).toEqual(['good']);
		expect(目标('后厨动线清晰、出餐节奏稳定')).toEqual(['good']);
		expect(目标('成为支付协议枢纽')).toEqual(['vague-objective']);
		expect(目标('熟悉烤箱的工作原理')).toEqual(['vague-objective']);
	});

	it('目标的后半句没有数，多半是为什么；两个并列的愿望是两个', () => {
		expect(目标('提升出餐质量，降低退菜对口碑的影响')).not.toContain('multi');
		expect(目标('提升出餐质量，并扩大外卖范围')).toContain('multi');
	});

	it('型号、产品名里的数不是指标', () => {
		expect(目标('Nova 360 在校园里建立好口碑')).not.toContain('metric-in-objective');
		expect(目标('Nova 销量达到 360')).toEqual(['metric-in-objective']);
		expect(目标('完成 k8s 机房搬迁')).toEqual(['task-output']);
	});
});
