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
	hints: '写作时给出提示'
} satisfies typeof shape;
