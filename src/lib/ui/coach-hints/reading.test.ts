import { expect, it } from 'vitest';
import { isEnough } from './reading';

it.each(['NPS达到50', 'DAU翻倍', 'ＮＰＳ达到５０', '收入增长5%', '提升业绩', 'Grow sales'])(
	'%s is enough to be asked about',
	(text) => {
		expect(isEnough(text)).toBe(true);
	}
);

it.each(['', '提升', '提升业', 'NPS', 'NPS达', 'Q3', 'well-known', 'v2.1'])('%j is a beginning', (text) => {
	expect(isEnough(text)).toBe(false);
});
