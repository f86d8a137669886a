// Sentences for the problems that the room `exchange` names; their codes are the keys.
import type { exchange as shape } from '../../en/problems/exchange';

export const exchange = {
	'archive-cut-off': '这份存档的末尾缺了一段。请从来源处重新取一份。',
	'archive-damaged': ({ part }) => `这份存档在传递中被改动或损坏了（${part}）。没有导入任何内容。`,
	'archive-empty': '这份存档里没有周期。',
	'archive-incomplete': ({ part }) => `这份存档缺少一部分（${part}）。没有导入任何内容。`,
	'archive-newer': '这份存档由更新版本的炉边制作。请刷新本页更新后再打开。',
	'archive-too-large': '这份存档解开后比任何计划都大。没有读取。',
	'cycle-incomplete': '文件中的周期缺少它所引用的内容。没有导入任何内容。',
	'cycle-unreadable': '文件中的周期无法读取。没有导入任何内容。',
	'from-newer-version': '这是更新版本的炉边写的。请刷新本页更新；内容没有改动。',
	'not-an-archive': '这不是炉边的存档。大纲和表格请在“文件”页作为文本导入。'
} satisfies typeof shape;
