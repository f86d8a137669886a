// Two results that were one: each stands by itself, and no word or figure of its own goes.
import { expect, it } from 'vitest';
import { halves } from './tidy';

const cut = (text: string) => {
	const { first, second } = halves(text.replace('|', ''), text.indexOf('|'));
	return [first, second];
};

it('leaves out the words that only led from one to the other', () => {
	expect(cut('Hire a designer, then |rebuild the site')).toEqual(['Hire a designer', 'rebuild the site']);
	expect(cut('Hire a designer|, then rebuild the site')).toEqual(['Hire a designer', 'rebuild the site']);
	expect(cut('Rebuild the site, and finally |launch it')).toEqual(['Rebuild the site', 'launch it']);
	expect(cut('招聘设计师，|然后重建网站')).toEqual(['招聘设计师', '重建网站']);
	expect(cut('完成招聘。其次，|上线网站')).toEqual(['完成招聘', '上线网站']);
	expect(cut('完成招聘，|同时上线网站')).toEqual(['完成招聘', '上线网站']);
	expect(cut('重建网站，|最后一公里缩短到三天')).toEqual(['重建网站', '最后一公里缩短到三天']);
	expect(cut('重建网站，|并发用户数翻倍')).toEqual(['重建网站', '并发用户数翻倍']);
	expect(cut('Rebuild the site, |next year in all regions')).toEqual(['Rebuild the site', 'next year in all regions']);
});

it('leaves out the numbers of a list, on both sides', () => {
	const both = ['Cut wait from 9 to 4 min', 'NPS from 30 to 50'];
	expect(cut('1. Cut wait from 9 to 4 min 2. |NPS from 30 to 50')).toEqual(both);
	expect(cut('(1) Cut wait from 9 to 4 min |(2) NPS from 30 to 50')).toEqual(both);
	expect(cut('①等候缩短到4分钟；|②NPS提升到50')).toEqual(['等候缩短到4分钟', 'NPS提升到50']);
	expect(cut('1、等候缩短到4分钟 2、|NPS提升到50')).toEqual(['等候缩短到4分钟', 'NPS提升到50']);
	expect(cut('一是完成招聘，|二是上线网站')).toEqual(['完成招聘', '上线网站']);
});

it('keeps a figure that only looks like a number of a list', () => {
	expect(cut('Raise NPS from 30 to 50. |Halve complaints')).toEqual(['Raise NPS from 30 to 50.', 'Halve complaints']);
	expect(cut('Raise the score to 2. |Halve complaints')).toEqual(['Raise the score to 2.', 'Halve complaints']);
	expect(cut('1.5 hours at most, |2.5 at worst')).toEqual(['1.5 hours at most', '2.5 at worst']);
});
