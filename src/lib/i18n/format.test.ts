// Numbers and dates read as people write them.
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { format, setLocale } from '.';
import { grouped } from './messages/grouped';

const day = 86_400_000;
beforeEach(() => setLocale('en'));

it('shows an ISO day as that day, whatever the time zone', () => {
	expect(format.date('2027-03-03')).toMatch(/3/);
	expect(format.date('2027-03-03')).not.toMatch(/2(?!\d)/);
	expect(format.date('not a day!')).toBe('');
});

it('tells the distance in the unit that people would use', () => {
	expect(format.relative(0, 10_000)).toBe('now');
	expect(format.relative(0, day)).toBe('yesterday');
	expect(format.relative(14 * day, 0)).toBe('in 2 weeks');
});

it('says roughly how far two moments are apart', async () => {
	const hour = 3_600_000;
	const spans = [130_000, -3.04 * hour, 1.5 * hour, 25 * hour, 3 * day].map((one) => format.span(one));
	expect(spans).toEqual(['2 minutes', '3 hours', '1.5 hours', '25 hours', '3 days']);
	await setLocale('zh');
	expect(format.span(3 * hour)).toBe('3小时');
});

it('changes with the language', async () => {
	expect(format.percent(0.525)).toBe('53%');
	expect(format.list(['Ana', 'Bo'], 'or')).toBe('Ana or Bo');
	await setLocale('zh');
	expect(format.date('2027-03-03')).toBe('3月3日');
	expect(format.list(['安娜', '小博', '梅'])).toBe('安娜、小博和梅');
	expect(['张三', '李四', '阿宝'].sort(format.compare)).toEqual(['阿宝', '李四', '张三']);
});

it('groups the numbers of the catalogues as Intl does, in both languages', () => {
	const numbers = fc.oneof(
		fc.integer({ min: -2_000_000, max: 2_000_000_000 }),
		fc.nat(99_999).map((tenths) => tenths / 10)
	);
	fc.assert(
		fc.property(numbers, (n) => {
			expect(grouped(n)).toBe(n.toLocaleString('en'));
			expect(grouped(n)).toBe(n.toLocaleString('zh-CN'));
		})
	);
});
