import { expect, it } from 'vitest';
import { annotated } from './annotations';

it.each([
	['投诉数由４０降至１０，负责人：李雷', '李雷'],
	['投诉数由４０降至１０，负责人:李雷', '李雷'],
	['投诉数由４０降至１０, 负责人：李雷。', '李雷'],
	['投诉数由４０降至１０；负责人：李雷', '李雷'],
	['投诉数由４０降至１０ | 责任人：李雷', '李雷'],
	['投诉数由４０降至１０（负责人：李雷）', '李雷'],
	['投诉数由４０降至１０，负责人：李雷、韩梅', '李雷、韩梅'],
	['投诉数由４０降至１０（负责人：李雷）；', '李雷'],
	['投诉数由４０降至１０（负责人：@李雷）。', '李雷'],
	['Complaints from 40 to 10, owner: Ann', 'Ann'],
	['Complaints from 40 to 10; Owner: Ann Lee.', 'Ann Lee'],
	['Complaints from 40 to 10 (owner: Ann Lee)', 'Ann Lee']
])('finds who owns it in %j', (text, name) => {
	const { title, owner, notes } = annotated(text);
	expect([title, owner, notes]).toEqual([text.split(/[,，;；（(|]/)[0]?.trim(), name, []]);
});

it('reads several fields in a row, and in one pair of brackets', () => {
	for (const text of [
		'投诉数降至１０，负责人：李雷，截止：2025-09-30，信心：7',
		'投诉数降至１０（负责人：李雷，截止：2025-09-30；信心：7）'
	])
		expect(annotated(text)).toMatchObject({ title: '投诉数降至１０', owner: '李雷', due: '2025-09-30', confidence: 7 });
});

it('keeps what is no value of its field, and a second owner, as words', () => {
	expect(annotated('投诉数降至１０，负责人：李雷，负责人：韩梅，截止：月底')).toMatchObject({
		title: '投诉数降至１０',
		owner: '韩梅',
		due: null,
		notes: ['截止：月底', '负责人：李雷']
	});
});

it('takes the sign off that only parted a title from the next line', () => {
	expect(
		['降至１０；', '降至１０。', '降至１０，', '降至１０、', 'to 10;', 'to 10,'].map((text) => annotated(text).title)
	).toEqual(['降至１０', '降至１０', '降至１０', '降至１０', 'to 10', 'to 10']);
	expect(annotated('先听，再改。改完再听。').title).toBe('先听，再改。改完再听。');
	expect(annotated('Bread people cross town for.').title).toBe('Bread people cross town for.');
	expect(annotated('前厅翻新：灯光、座位，招牌').title).toBe('前厅翻新：灯光、座位，招牌');
});
