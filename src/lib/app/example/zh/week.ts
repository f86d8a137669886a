// 本周期里一周周的事：卡在哪里，谁来搭把手，谁谢了谁。
import type { Deed } from '../story';

export const week: readonly Deed[] = [
	{
		...{ when: 4.2, who: 'luo', do: 'open-blocker', on: 'bunching', name: 'roadworks', kind: 'dependency' },
		text: '南门桥在修，二路车一天要绕三回，间隔怎么排都乱。',
		next: '跟施工队要一份每天几点封路的表'
	},
	{
		...{ when: 4.3, who: 'fang', do: 'offer', to: 'roadworks', name: 'timetable' },
		text: '工地的调度是我中学同学，我明早去要，顺便问问哪天通半幅。'
	},
	{ when: 4.3, who: 'luo', do: 'take-offer', offer: 'timetable' },
	{ when: 5.1, who: 'luo', do: 'clear-blocker', blocker: 'roadworks', by: 'fang' },
	{
		...{ when: 5.1, who: 'me', do: 'open-blocker', on: 'right-bus', name: 'sign-print', kind: 'capacity' },
		text: '新站牌的字定了，印厂说要排到下个月。',
		next: '先手写十块，挂到最容易坐错的站'
	},
	{
		...{ when: 5.2, who: 'he', do: 'offer', to: 'sign-print', name: 'handwriting' },
		text: '我们队里的老陈写得一手好字，村里的春联都是他的。周末我带他来。'
	},
	{
		...{ when: 5.2, who: 'su', do: 'open-blocker', on: 'logbook', name: 'old-charger', kind: 'tool' },
		text: '三号桩读不出电池编号，这一排的病历全是空的。',
		next: '先人工抄一周，看缺多少'
	},
	{ when: 5.3, who: 'su', do: 'pass-up', blocker: 'old-charger' },
	{
		...{ when: 5.3, who: 'tang', do: 'offer', to: 'phone-keeper', name: 'early-calls' },
		text: '早上那头我来接，反正五点半我就醒了。'
	},
	{
		...{ when: 3.1, who: 'su', do: 'thank', to: 'he', on: 'predicted', meaning: 'inspiration', happened: 2.4 },
		text: '跟您跑了一趟柳坪，我才知道电池的脾气是脚踩出来的。预测的算法那天晚上就重写了。'
	},
	{
		...{ when: 4.4, who: 'luo', do: 'thank', to: 'fang', on: 'bunching', meaning: 'habit', happened: 4.3 },
		text: '您一早就把封路表贴在了调度室门口，当天二路车就没有再扎堆。'
	},
	{
		...{ when: 5.2, who: 'zhou', do: 'thank', to: 'shen', on: 'switched', meaning: 'achievement', happened: 5.1 },
		text: '你两周就停下了电子票，还把四千位老人的话一句句记了下来。后来的人少走一年弯路。'
	},
	{
		...{ when: 5.3, who: 'me', do: 'thank', to: 'shen', on: 'rings', meaning: 'passion', happened: 5.2 },
		text: '你把漏接的电话一个个拨回去，那位大爷在电话里哭了。现在全台都照你的样子做。'
	},
	{
		...{ when: 2.2, who: 'tian', do: 'share-meaning', on: 'hail-trips', meaning: 'passion' },
		text: '我奶奶就住在不通车的那个村口。'
	},
	{
		...{ when: 2.3, who: 'ma', do: 'share-meaning', on: 'overnight', meaning: 'habit' },
		text: '听见异响不拆开看一眼，我睡不着。'
	}
];
