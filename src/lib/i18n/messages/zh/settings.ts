// 本设备的设置。
import type { settings as shape } from '../en/settings';

export const settings = {
	title: '设置',
	language: '语言',
	look: '外观',
	looks: { system: '跟随系统', light: '浅色', dark: '深色' },
	connections: '连接',
	stun: '连接本网络以外的人',
	stunHint: '会向一台服务器查询你的公网地址。它能看到你的地址，但看不到你写的任何内容。',
	storage: '存储',
	hints: '写作时给出提示',
	line: '只属于这个浏览器，不会发到任何地方。',
	asBrowser: '跟随浏览器',
	motion: '动效',
	motions: { system: '跟随系统', full: '轻柔', reduced: '关闭' },
	keeping: {
		persisted: '浏览器已经答应保留你在这里写的内容。',
		'best-effort': '磁盘不够时，浏览器可能清掉这里的内容。在“文件”里备份一份最稳妥。',
		unknown: '浏览器没有说明会不会保留这里的内容。在“文件”里备份一份最稳妥。'
	},
	room: ({ usage, quota }) => `已用 ${usage} MB，大约共有 ${quota} MB。`,
	askToKeep: '请浏览器保留',
	privacyMore:
		'你邀请的人会得到那个周期的计划和大家在里面做过的事，也可以修改它。有人删除的内容，可能还留在别人的副本里。'
} satisfies typeof shape;
