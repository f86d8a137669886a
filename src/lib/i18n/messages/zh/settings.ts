// 本设备的设置。
import type { settings as shape } from '../en/settings';
import { say } from './words';

export const settings = {
	title: '设置',
	language: '语言',
	look: '外观',
	looks: { system: '跟随系统', light: '浅色', dark: '深色' },
	reaching: '联系这个网络之外的人',
	reachingLine: '在同一间屋子或同一个办公网络里用不着。这里不填，就不会联系任何服务器；填好后，下次打开计划时生效。',
	relay: '中继服务器',
	relayHint:
		'有了它，只发一个链接就能加入，断开后也能自动找回彼此。它能看到你的网络地址和在线时间，看不到姓名和计划内容。用 npm run relay 可以自己开一个。',
	server: 'STUN 或 TURN 服务器',
	serverHint:
		'STUN 告诉浏览器它的公网地址，因此也会知道这个地址。TURN 在无法直连时转发加密后的内容，能看到谁和谁相连、流量有多大。',
	serverUser: '这个服务器的用户名',
	serverSecret: '这个服务器的密码',
	addAddress: '添加',
	removeAddress: ({ address }) => say`移除${address}`,
	storage: '存储',
	hints: '写作时给出提示',
	hintsLine: '写的时候，旁边偶尔有一个问题。由这台设备上的规则得出，不发送任何内容，也不会让你等。',
	line: '只属于这个浏览器，不会发到任何地方。',
	reminders: '提醒',
	remindMe: '有事等我时提醒我',
	remindHint: '仅在炉边开着（标签页或已安装的应用）而你在看别处时提醒。关掉之后不会有任何消息：没有服务器替它通知。',
	remindRefused: '这个浏览器不让炉边弹出提醒，要在浏览器对本页的设置里放行。',
	asBrowser: '跟随浏览器',
	motion: '动效',
	motions: { system: '跟随系统', full: '轻柔', reduced: '关闭' },
	keeping: {
		persisted: '浏览器已经答应保留你在这里写的内容。',
		'best-effort': '磁盘不够时，浏览器可能清掉这里的内容。在“文件”里备份一份最稳妥。',
		unknown: '浏览器没有说明会不会保留这里的内容。在“文件”里备份一份最稳妥。'
	},
	room: ({ usage, quota }) => say`已用${usage} MB，大约共有${quota} MB。`,
	askToKeep: '请浏览器保留',
	privacyMore:
		'你邀请的人会得到那个周期的计划和大家在里面做过的事，可以修改它，也可以从打开着的人那里打开这个空间的其他周期。有人删除的内容，可能还留在别人的副本里。'
} satisfies typeof shape;
