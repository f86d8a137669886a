// What a few letters find, and in which order.
import { expect, it } from 'vitest';
import { find } from './fuzzy';

const things = ['Add objective', 'Add key result', 'Plan', 'Workshop', '添加目标', '更新进展'].map((name) => ({
	words: [name]
}));
const found = (typed: string) => find(typed, things).map(({ words }) => words[0]);

it('without letters, everything in its order', () => {
	expect(found(' ')).toHaveLength(things.length);
});

it('beginnings come before parts', () => {
	expect(found('add')).toEqual(['Add objective', 'Add key result']);
	expect(found('key')).toEqual(['Add key result']);
});

it('first letters of words are enough', () => {
	expect(found('akr')).toEqual(['Add key result']);
	expect(found('ao')).toEqual(['Add objective']);
});

it('Chinese is found by any part of it, in any order', () => {
	expect(found('目标')).toEqual(['添加目标']);
	expect(found('目标 添加')).toEqual(['添加目标']);
	expect(found('进展')).toEqual(['更新进展']);
});

it('width and case do not matter', () => {
	expect(found('ＰＬＡＮ')).toEqual(['Plan']);
});

it('scattered letters are no match', () => {
	expect(found('wkp')).toEqual([]);
});

it('other names count, a little less than the first', () => {
	const people = [{ words: ['Wang Lei'] }, { words: ['王小明', 'wang xiaoming'] }];
	expect(find('wang', people).map(({ words }) => words[0])).toEqual(['Wang Lei', '王小明']);
});
