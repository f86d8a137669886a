// 不属于某一处的问题。
import type { general as shape } from '../../en/problems/general';
import { say } from '../words';

export const general = {
	unknown: ({ code }) => say`出了点问题（${code}）。内容没有改动，请再试一次。`,
	'not-allowed': '浏览器没有允许这个操作。请查看地址栏旁的权限设置，然后再试。',
	'not-supported': '这个浏览器做不到。请使用较新的 Firefox、Chrome、Edge 或 Safari。',
	cancelled: '已停止，内容没有改动。'
} satisfies typeof shape;
