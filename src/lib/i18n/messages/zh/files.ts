// 带出去，带进来。
import type { files as shape } from '../en/files';

export const files = {
	title: '文件',
	out: '带出去',
	in: '带进来',
	backup: '备份',
	dropHere: '把文件拖到这里，或点击选择',
	working: ({ done }) => `正在处理，已完成 ${done}`
} satisfies typeof shape;
