// Chinese found by its sounds, in Node as in the browsers.
import { expect, it } from 'vitest';
import { readings, spokenFit } from './pinyin';

it.each([
	['添加目标', 'tjmb'],
	['添加目标', 'tianjiamubiao'],
	['添加目标', 'tian jia mu biao'],
	['添加目标', "tian'jia"],
	['添加目标', 'tianjmb'],
	['添加目标', 'mubiao'],
	['添加目标', 'mub'],
	['更新进展', 'gxjz'],
	['更新进展', 'gxjzhan'],
	['看明白了', 'kanmingbaile'],
	['点赞致谢', 'dzzhx'],
	['检查整个计划', 'zhengge'],
	['设置', 'sz'],
	['设置', 'shezhi'],
	['本周', 'b'],
	['导出 OKR 档案', 'dcokrda'],
	['绿色低碳', 'lvse'],
	['女性客户', 'nuxing'],
	['复购率', 'fgl'],
	['增长', 'zengzhang'],
	['银行', 'yinhang'],
	['進度', 'jindu']
])('%s is found by %s', (text, typed) => {
	expect(spokenFit(typed, text)).toBeGreaterThan(0);
});

it.each([
	['添加目标', 'tmb'],
	['添加目标', 'm'],
	['添加目标', 'mubiaotianjia'],
	['添加目标', ''],
	['添加目标', '添加'],
	['Plan', 'plan'],
	['添加目标', 'tianjiamubiaos']
])('%s is not found by %s', (text, typed) => {
	expect(spokenFit(typed, text)).toBe(0);
});

it('the whole comes before the beginning, and that before the middle', () => {
	expect(spokenFit('mb', '目标')).toBeGreaterThan(spokenFit('mb', '目标二'));
	expect(spokenFit('mb', '目标二')).toBeGreaterThan(spokenFit('mb', '添加目标'));
});

it('knows the characters that plans are made of', () => {
	const text = '目标关键结果团队客户产品质量提升增加降低减少完成周期成员对齐复盘氛围教练工作坊';
	expect([...text].map((character) => readings(character)[0]).join(' ')).toBe(
		'mu biao guan jian jie guo tuan dui ke hu chan pin zhi liang ti sheng zeng jia jiang di jian shao wan cheng zhou qi cheng yuan dui qi fu pan fen wei jiao lian gong zuo fang'
	);
});
