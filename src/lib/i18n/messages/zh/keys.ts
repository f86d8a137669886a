// 快捷键与命令面板。
import type { keys as shape } from '../en/keys';

export const keys = {
	title: '快捷键',
	palette: '前往或操作',
	palettePlaceholder: '去哪里、做什么，或计划里的几个字',
	writing: '书写',
	moving: '移动',
	anywhere: '随处可用',
	nextKeyResult: '下一个关键结果',
	nextObjective: '下一个目标',
	indent: '缩进一级',
	outdent: '退回一级',
	reorderUp: '上移',
	reorderDown: '下移',
	undo: '撤销自己的上一步',
	redo: '重做',
	openPalette: '前往或操作',
	showKeys: '显示快捷键',
	previousObjective: '上一个目标',
	followingObjective: '后一个目标',
	fold: '折叠或展开',
	find: '在计划里查找',
	commentWords: '评论选中的文字',
	toQuestion: '到文字旁边的问题',
	leaveText: '离开文字',
	removeLine: '去掉空行'
} satisfies typeof shape;
