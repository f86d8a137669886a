// 进行中的周期里，话是怎么被听到的：隔着关联说回去的，看明白了的，还有一轮凭记忆写下的。
import type { Deed, Name } from '../story';

const echoes: readonly Deed[] = [
	{
		...{ when: 2.4, who: 'luo', do: 'echo', link: 'steady>alone', name: 'echo-steady' },
		text: '为了让老人站着坐车也不害怕。'
	},
	{ when: 2.5, who: 'zhou', do: 'answer-echo', echo: 'echo-steady', as: 'same' },
	{
		...{ when: 2.4, who: 'he', do: 'echo', link: 'market>alone', name: 'echo-market' },
		text: '为了让乡下人赶集都有车坐。'
	},
	{
		...{ when: 2.5, who: 'zhou', do: 'answer-echo', echo: 'echo-market', as: 'partly' },
		note: '有车坐是一半，敢自己坐才是另一半。'
	},
	{
		...{ when: 2.4, who: 'me', do: 'echo', link: 'first-ride>alone', name: 'echo-first' },
		text: '为了让头一回坐车的人心里有底。'
	},
	{ when: 2.5, who: 'zhou', do: 'answer-echo', echo: 'echo-first', as: 'same' },
	{
		...{ when: 2.4, who: 'su', do: 'echo', link: 'temper>battery', name: 'echo-temper' },
		text: '为了算出电池什么时候会坏。'
	},
	{
		...{ when: 2.5, who: 'ouyang', do: 'answer-echo', echo: 'echo-temper', as: 'other' },
		note: '不是算它哪天坏，是让末班司机不用老盯着那一格电。'
	},
	{
		...{ when: 3.1, who: 'su', do: 'echo', link: 'temper>battery', name: 'echo-temper-anew' },
		text: '为了让司机出门前就知道还能跑多远，夜里心不慌。'
	},
	{ when: 3.2, who: 'ouyang', do: 'answer-echo', echo: 'echo-temper-anew', as: 'same' },
	{
		...{ when: 2.4, who: 'ma', do: 'echo', link: 'overnight>battery', name: 'echo-overnight' },
		text: '为了让车跑到末班都靠得住。'
	},
	{ when: 2.5, who: 'ouyang', do: 'answer-echo', echo: 'echo-overnight', as: 'same' },
	{
		...{ when: 5.3, who: 'he', do: 'echo', link: 'market>alone', name: 'echo-market-anew' },
		text: '为了让赶集的老人不用等儿女，自己就敢上车。'
	},
	{ when: 5.3, who: 'zhou', do: 'answer-echo', echo: 'echo-market-anew', as: 'same' },
	{
		...{ when: 5.3, who: 'fang', do: 'echo', link: 'transfer>alone', name: 'echo-transfer' },
		text: '为了让一个人出门，换车的时候也不用问人。'
	},
	{
		...{ when: 5.3, who: 'tang', do: 'echo', link: 'good-mood~first-ride', name: 'echo-mood' },
		text: '为了让头一回来的人就算上错了车，也有人笑着告诉他怎么办。'
	}
];

const gotIt = (when: number, who: Name, ...on: readonly Name[]): Deed[] =>
	on.map((one) => ({ when, who, do: 'got-it', on: one }));

const receipts: readonly Deed[] = [
	{
		...{ when: 3.5, who: 'he', do: 'answer-trouble', of: 'hail?0', on: 'hail' },
		text: '不用手机也好。先把服务台的电话印成大字，贴到村口的小卖部去。'
	},
	...gotIt(4.1, 'he', 'hail'),
	{
		...{ when: 5.1, who: 'ouyang', do: 'answer-trouble', of: 'temper?0', on: 'temper' },
		text: '按线路分，我赞成。山路那几台，下周先换给你量。'
	},
	...gotIt(5.2, 'luo', 'alone', 'parents'),
	...gotIt(5.3, 'he', 'alone', 'parents'),
	...gotIt(5.3, 'fang', 'alone', 'parents'),
	...gotIt(5.3, 'shen', 'alone')
];

const recall = (who: Name, team: Name, knew: boolean, ...lines: readonly string[]): Deed => ({
	...{ when: 3.2, who, do: 'recall', hearing: 'round', team },
	...{ knew, lines }
});
const mark = (who: Name, said: string, about: Name, as: 'same' | 'partly' | 'other'): Deed => ({
	...{ when: 3.4, who, do: 'mark', said },
	...{ about, as }
});

const round: readonly Deed[] = [
	{ when: 3.1, who: 'shen', do: 'open-hearing', name: 'round' },
	recall('tang', 'town', true, '让大家换车不嫌麻烦', '坐车的人要多起来'),
	recall('luo', 'town', true, '换车也要省心'),
	recall('he', 'country', true, '从乡下到县医院能一路坐过去'),
	recall('tian', 'country', false),
	recall('shen', 'service', true, '换车和坐一趟车一样容易', '投诉要少下来'),
	recall('me', 'service', true, '站牌写得清楚'),
	recall('ma', 'workshop', true, '末班车也敢把空调打开'),
	recall('su', 'workshop', true, '多修几块电池'),
	recall('fang', 'operations', true, '孩子和老人敢自己坐车', '电车的账让人看得懂'),
	recall('ouyang', 'support', true, '电车到底省在哪里'),
	{ when: 3.3, who: 'shen', do: 'move-hearing', hearing: 'round', to: 'marking' },
	mark('fang', '让大家换车不嫌麻烦', 'transfer', 'same'),
	mark('fang', '坐车的人要多起来', 'quota', 'partly'),
	mark('fang', '换车也要省心', 'transfer', 'same'),
	mark('fang', '从乡下到县医院能一路坐过去', 'transfer', 'partly'),
	mark('fang', '换车和坐一趟车一样容易', 'transfer', 'same'),
	mark('fang', '投诉要少下来', 'quota', 'partly'),
	mark('fang', '站牌写得清楚', 'transfer', 'other'),
	mark('ouyang', '末班车也敢把空调打开', 'battery', 'same'),
	mark('ouyang', '多修几块电池', 'battery', 'other'),
	mark('zhou', '孩子和老人敢自己坐车', 'alone', 'same'),
	mark('zhou', '电车的账让人看得懂', 'ledger', 'same'),
	mark('zhou', '电车到底省在哪里', 'ledger', 'partly'),
	{ when: 3.5, who: 'shen', do: 'move-hearing', hearing: 'round', to: 'closed' }
];

export const heard: readonly Deed[] = [...echoes, ...round, ...receipts];
