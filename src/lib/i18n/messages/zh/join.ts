// 凭邀请加入。
import type { join as shape } from '../en/join';

export const join = {
	title: '加入空间',
	paste: '粘贴邀请',
	scan: '扫描二维码',
	yourName: '别人怎么称呼你？',
	waiting: '正在等待回应……',
	keepOpen: '进入之前，请让这个页面一直开着。'
} satisfies typeof shape;
