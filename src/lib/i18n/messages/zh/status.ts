// 保存与连接的情况：一个短词，一句明白话，一个下一步。
import type { status as shape } from '../en/status';
import { count, say } from './words';

export const status = {
	heading: '当前情况',
	saved: {
		short: '已保存在本设备',
		sentence: '你写下的内容都已保存在这个浏览器里。',
		next: '浏览器有时会清理存储。到“文件”里备份一份更放心。'
	},
	saving: {
		short: '正在保存……',
		sentence: '刚写下的内容正在存入本设备。',
		next: '不用做什么，接着写就好。'
	},
	failed: {
		short: '未能保存',
		sentence: '最近的改动没有存下来，但还在这个页面上。',
		next: '请先别关页面，导出一份文件，内容就不会只靠这个浏览器。'
	},
	full: {
		short: '存储空间已满',
		sentence: '浏览器没有更多空间了。已保存的内容不受影响，新的改动只在这个页面上。',
		next: '先导出一份文件，再腾出空间，或移除不再需要的空间。'
	},
	nearlyFull: {
		short: '存储空间快满了',
		sentence: '这个浏览器剩下的空间不多了。',
		next: '备份一份，再移除不再需要的空间。'
	},
	care: {
		'set-aside': {
			title: '这个周期有一小块内容读不出来',
			text: '浏览器交回的数据有损坏。它已单独存放，没有丢弃，其余内容都在。请看看是否少了什么：同样有这个周期的人，在你们相连或互发文件时会把它补回来。你可以继续写。'
		},
		'nearly-full': {
			title: '这个浏览器的空间不多了',
			text: '你写的内容都已保存。请导出一份存档，并移除不再需要的空间。'
		},
		backup: {
			title: '自己留一份？',
			text: '这份计划只存在这个浏览器里，而浏览器有时会清理存储。把存档放在稳妥的地方，在哪里都能再打开。'
		},
		download: '下载下来，找人帮忙',
		toFiles: '导出存档',
		goOn: '继续'
	},
	alone: {
		short: '目前只有你',
		sentence: '现在只有你打开着这个空间。',
		next: '接着写就好，下次连上时大家就能看到。也可以邀请别人，或发送一份文件。'
	},
	offline: {
		short: '离线',
		sentence: '本设备没有网络。一切照常可用，内容保存在这里。',
		next: '回到同一个网络后，改动会自动送达其他人。'
	},
	connecting: {
		short: '正在连接……',
		sentence: '正在寻找其他人。',
		next: '可能需要半分钟，你可以接着写。'
	},
	connected: {
		short: '已连接',
		sentence: '你和其他人看到的内容一致。',
		next: '不用做什么。'
	},
	elsewhere: {
		short: '在别的周期',
		sentence: '已经和其他人连上，但他们打开的是本空间的另一个周期。',
		next: '打开同一个周期就能一起做，不需要邀请码。'
	},
	catchingUp: {
		short: '正在同步……',
		sentence: '还有一些改动正在你和其他人之间传送。',
		next: '请让页面再开一会儿。'
	},
	differs: {
		short: '内容不一致',
		sentence: '你和这里的某个人都收到了全部改动，看到的内容却不一样。',
		next: '打开“谁在这里”，看看是和谁、在哪里不一样，该怎么办。'
	},
	lost: {
		short: '连接已断开',
		sentence: '暂时联系不上其他人。你写的内容保存在本设备。',
		next: '炉边会继续尝试。如果换了 Wi-Fi，请重新互相邀请一次。'
	},
	wrongKey: {
		short: '密钥不符',
		sentence: '这份邀请属于另一个空间，或者已经过期。',
		next: '请对方重新发一份邀请。这里的内容没有任何改动。'
	},
	newer: {
		short: '只读',
		sentence: '有人在用更新版本的炉边。这个页面可以看计划，但不会改动它。',
		next: '更新炉边之后，就可以接着写。'
	},
	update: {
		short: '有新版本',
		sentence: '炉边的新版本已经准备好了。',
		next: '方便的时候再更新：页面会重新载入一次，内容都在。',
		action: '现在更新',
		inWorkshop: '工作坊正在进行，等结束后再更新也不迟。'
	},
	peers: ({ count: n }) => count(n, '位伙伴'),
	peersUpToDate: ({ count: n }) => say`${count(n, '位伙伴')}，内容一致`,
	peersBehind: ({ count: n }) => say`${count(n, '位伙伴')}，正在同步`
} satisfies typeof shape;
