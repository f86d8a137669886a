// Sentences for the problems that the room `exchange` names; their codes are the keys.
import type { exchange as shape } from '../../en/problems/exchange';
import { say } from '../words';

export const exchange = {
	'archive-cut-off': '这份存档的末尾缺了一段。请从来源处重新取一份。',
	'archive-damaged': ({ part }) => say`这份存档在传递中被改动或损坏了（${part}）。没有导入任何内容。`,
	'archive-empty': '这份存档里没有周期。',
	'archive-incomplete': ({ part }) => say`这份存档缺少一部分（${part}）。没有导入任何内容。`,
	'archive-newer': '这份存档由更新版本的炉边制作。请刷新本页更新后再打开。',
	'archive-too-large': '这份存档解开后比任何计划都大。没有读取。',
	'changes-without-cycle': ({ name }) =>
		say`这是周期“${name}”的改动，而这台设备上没有这个周期。请索要完整存档；内容没有改动。`,
	'changes-build-on-more': ({ name, since }) =>
		since
			? say`“${name}”的这些改动以对方${since}的内容为基础，其中有一部分这里没有。请索要更早日期以来的改动，或完整存档；内容没有改动。`
			: say`“${name}”的这些改动以这里没有的内容为基础。请索要完整存档；内容没有改动。`,
	'archive-of-another-space': ({ name }) => say`文件里的“${name}”自称是本机另一个空间的周期。没有导入任何内容。`,
	'cycle-incomplete': '文件中的周期缺少它所引用的内容。没有导入任何内容。',
	'cycle-unreadable': '文件中的周期无法读取。没有导入任何内容。',
	'from-newer-version': '这是更新版本的炉边写的。请刷新本页更新；内容没有改动。',
	'not-an-archive': '这不是炉边的存档。大纲和表格请在“文件”页作为文本导入。'
} satisfies typeof shape;
