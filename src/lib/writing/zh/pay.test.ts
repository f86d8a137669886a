// 薪酬、考核与惩罚：每种说法都有近似而不算的句子，句子都是自己写的。Each construction with near misses, in sentences of our own.
import { describe, expect, it } from 'vitest';
import { payLabels } from '../examples/pay-labels.ts';
import type { Kind } from '../types.ts';

const of = (text: string, kind: Kind = 'statement') => payLabels(text, kind, 'zh');

const linked: readonly [string, Kind][] = [
	['全年评估结果决定门店店长的奖金和股权。', 'statement'],
	['面包房年终奖 = 当月销售额 × 3%', 'statement'],
	['考核为优秀的师傅：薪酬上调一档，年终奖系数 1.3 倍。', 'statement'],
	['调薪依据上一年的考评和职级，请勿相互打听。', 'statement'],
	['上半年的得分直接决定明年工资。', 'statement'],
	['把带徒弟的次数纳入绩效考核和晋升条件', 'kr'],
	['让复盘的分数流入年度考核', 'objective']
];
const topics: readonly [string, Kind][] = [
	['会议商定：明年的调薪方案由人事组起草。', 'statement'],
	['把 OKR 与奖金挂钩会迫使大家压低目标。', 'statement'],
	['OKR 的得分不用于评定绩效等级。', 'statement'],
	['公布各岗位的薪酬区间', 'kr']
];
const punished = ['每个季度按排名筛选出尾部员工。', '迟到一次扣5分'];
const both = [
	'订单完成率低于八成，扣（80-完成率）×0.5 分',
	'每晚交一天扣2分',
	'服务评分不达标的师傅，奖励取消，另扣 200元。',
	'连续两年学分倒数的老师，推迟晋升资格。'
];
const neither: readonly [string, Kind][] = [
	['缓存满了以后，按最近使用的时间末位淘汰。', 'statement'],
	['测试通过后晋升到 prod 环境', 'kr'],
	['环境绩效报告写完并公开', 'kr'],
	['对象的晋升年龄设为 6', 'kr']
];

describe('中文里的薪酬与惩罚', () => {
	it.each(linked)('与结果挂钩：%s', (text, kind) => expect(of(text, kind)).toBe('pay-linked'));
	it.each(topics)('只是话题，或明说不挂：%s', (text, kind) => expect(of(text, kind)).toBe('pay-topic'));
	it.each(punished)('伤人：%s', (text) => expect(of(text)).toBe('negative'));
	it.each(both)('没做到就扣：%s', (text) => expect(of(text)).toBe('negative pay-linked'));
	it.each(neither)('说的不是人：%s', (text, kind) => expect(of(text, kind)).toBe(''));
});
