// 在场面板：谁和谁相连，连得怎样。
import type { peers as shape } from '../en/peers';
import { say } from './words';

export const peers = {
	title: '谁在这里',
	open: '谁在这里，彼此怎样相连',
	nobody: '现在没有别人在这里。',
	you: '你',
	crowded: ({ count: n }) => say`现在有${n}个人。16 人以上时，较慢的设备可能会卡；到 24 人就满了。`,
	linked: '已连上',
	quiet: '有一会儿没有消息了',
	lost: '连接断了',
	left: '已离开',
	elsewhere: '在别的周期',
	upToDate: '内容与你一致',
	behind: '正在同步',
	differs: '内容与你不一致',
	differing: ({ name, places }) =>
		say`两边都收到了全部改动，可这份计划在你这里和在${name}那里写得不一样：可能有一边的程序出了错，也可能有人故意给你们发了不同的内容。${places && say`先看看${places}。`}请和${name}对一遍：哪里不一样，就把那一栏清空，重新写一遍，大家看到的就又一样了。`,
	place: ({ title }) => say`“${title}”`,
	otherPlaces: ({ count: n }) => say`另外${n}处`,
	latency: ({ ms }) => say`${Math.max(1, Math.round(ms))}毫秒内回应`,
	traffic: ({ received, sent }) => say`收到${received}，发出${sent}`,
	bytes: (n) =>
		n < 1024 ? say`${n} B` : n < 1 << 20 ? say`${Math.round(n / 1024)} KB` : say`${(n / (1 << 20)).toFixed(1)} MB`,
	syncedAt: ({ when }) => say`${when}与你一致`,
	key: '核对词',
	keyHint: '互相念出这几个词：两边屏幕上一样，就说明中间没有别人。',
	clock: {
		ahead: ({ by }) => say`这台设备的时钟比大家快了约${by}，记录里写的是校正后的时间。`,
		behind: ({ by }) => say`这台设备的时钟比大家慢了约${by}，记录里写的是校正后的时间。`,
		apart: ({ by }) => say`两边的时钟相差约${by}，分不出谁对，记录里写的是两者正中间的时间。`,
		unclear: () => '大家的时钟相差超过一天，分不出谁对，记录里写的是各台设备自己的时间。'
	},
	calling: ({ names }) => say`正在找${names}：你离开时，他们留了门等你回来。`,
	relay: {
		connected: ({ address }) => say`中继服务器${address}已连上：现在只凭一个链接就能进来。`,
		connecting: ({ address }) => say`正在连接中继服务器${address}。`,
		waiting: ({ address }) =>
			say`连不上中继服务器${address}，会自动再试。已经连上的人不受影响；这时进来的人需要交回一个码。`
	},
	picture: '谁和谁相连',
	linkedTo: ({ name, others }) => say`${name}：${others}`,
	linkedToNobody: '只与你相连'
} satisfies typeof shape;
