// 主要按钮上的字。人们的习惯、文档和测试都依赖它们，不要改写。
import type { controls as shape } from '../en/controls';

export const controls = {
	startSpace: '新建空间',
	lookAround: '看看示例',
	addObjective: '添加目标',
	addKeyResult: '添加关键结果',
	publish: '发布',
	checkIn: '更新进展',
	invite: '邀请',
	join: '加入',
	startWorkshop: '开始工作坊',
	nextStep: '下一步',
	export: '导出',
	import: '导入',
	gotIt: '看明白了',
	recognise: '点赞致谢',
	askForHelp: '求助',
	undo: '撤销'
} satisfies typeof shape;
