// 已经过去的周期：八个目标，各自走到了哪里，学到了什么。
import { band, hollow, kr, num, said, steps, still, yesno } from '../story';
import type { CycleTold, ObjectiveTold } from '../story';

const objectives: readonly ObjectiveTold[] = [
	{
		...{ name: 'first-choice', team: 'company', owner: 'zhou', nature: 'change', kind: 'aspirational' },
		title: '县城的人出门，先想到的是公交',
		why: '县城不大，骑电动车从东头到西头也就二十分钟。大家不坐公交，不是嫌贵，是说不准车什么时候来。先让人愿意等，别的才谈得上。',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'first-thought',
				'街头随机访问中，出门先想到公交的人',
				'zhou',
				num(34, 50, '%'),
				5,
				{ checkpoints: [[7, 42]] },
				said(3, 35, 5, '问“您坐公交吗”，人人都说坐；问“昨天怎么出的门”，才听得到实话。'),
				said(7, 41, 6, '说得出车次的人，十有八九家门口的站牌是准的。'),
				said(10, 43, 6, '广告没带来几个人，准点带来了。'),
				said(13.2, 45, 6, '人不是被请来的，是被“说到就到”养出来的。五十没到，还想再冲一次。')
			),
			kr(
				'riders',
				'工作日平均每天的乘坐人次',
				'fang',
				num(18600, 23000, '人次'),
				6,
				{ by: 'zhou', accepted: 2.1 },
				said(4, 19200, 6, '涨的都在七点到八点，白天的车还是空的。'),
				said(8, 20900, 6, '菜市场那趟提前十分钟，一天多出三百人。'),
				said(13.2, 21800, 7, '增长来自改班次，不来自加班次。下回先问人几点出门。')
			)
		]
	},
	{
		...{ name: 'waiting', team: 'operations', owner: 'fang', co: ['shen'], nature: 'change', kind: 'committed' },
		title: '等车的人心里有数',
		why: '等十分钟不难受，不知道要等几分钟才难受。',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'forecast',
				'站牌预报误差在两分钟以内的班次',
				'fang',
				num(62, 90, '%'),
				7,
				{},
				said(3, 65, 7, '偏得最多的是校门口那三站，家长停车占了站台。'),
				said(7, 79, 7, '学校门卫帮着挪了三个花盆，比改算法管用。'),
				said(13.2, 88, 8, '预报准不准，一半在路边，不在机房里。')
			),
			kr(
				'paper',
				'没有电子站牌的三十个站，也问得到下一班几点来',
				'me',
				steps(['每站贴出大字时刻表', 3], ['打服务台电话，三声之内有人答', 6], ['路口小卖部愿意帮着报时', 10]),
				6,
				{ by: 'fang', accepted: 1.5 },
				said(3, undefined, 6, '字要大到不戴老花镜也看得清，我自己先摘了眼镜试。'),
				said(6, undefined, 7, '问得最多的不是几点来，是“今天还有没有车”。'),
				said(10, undefined, 9, '小卖部老板说，报时的人多了，酱油也多卖了两瓶。')
			)
		]
	},
	{
		...{ name: 'reliable', team: 'support', owner: 'ouyang', nature: 'run', kind: 'committed' },
		title: '车在路上不掉链子',
		why: '一辆车抛锚，耽误的不是一趟车，是四十个人的一上午。',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'breakdowns',
				'每十万公里途中抛锚',
				'ma',
				num(3.2, 1.5, '次'),
				8,
				{ by: 'ouyang', accepted: 1.4 },
				said(3, 2.9, 8, '抛锚的车，头一天晚上多半就有动静，只是没人写下来。'),
				said(7, 1.9, 8, '司机交车时说一句“今天哪儿不对劲”，顶得上半次小修。'),
				said(13.2, 1.3, 9, '毛病是听出来的。交车那一句话，值得一直留着。')
			),
			kr(
				'spare',
				'随时能顶上去的备用车占比',
				'ouyang',
				band(8, 12, '%'),
				7,
				{},
				said(4, 6, 6, '账上有九辆，能开的只有五辆。'),
				said(8, 9, 8, '报废两辆摆样子的，反倒看清了家底。'),
				said(13.2, 10, 9, '备用车也要轮着跑，停久了就不备用了。')
			)
		]
	},
	{
		...{ name: 'rush', team: 'town', owner: 'tang', nature: 'change', kind: 'committed' },
		title: '早高峰上车，不用再靠后面的人推一把',
		why: '学生和上班的挤同一趟车，挤到最后门都关不上。司机不敢开，乘客不敢动，谁都没错。',
		drafted: 1.1,
		published: 1.3,
		keyResults: [
			kr(
				'crowd',
				'一路车早高峰最挤一段的满载率',
				'tang',
				num(118, 95, '%'),
				6,
				{},
				said(2, 118, 6, '最挤的只有两站路，挤的是那两站，不是整条线。'),
				said(6, 109, 6, '两站之间加一趟区间车，司机叫它“小尾巴”。'),
				said(13.2, 101, 7, '剩下的六个点在校门口。学校要是错开十分钟，比我们加三辆车都强。')
			),
			kr(
				'spacing',
				'发车间隔忽长忽短的班次',
				'luo',
				num(27, 10, '%'),
				6,
				{ by: 'tang', accepted: 2.2 },
				said(4, 24, 6, '前车等红灯，后车就追上来。两辆车结伴，乘客就得等两倍。'),
				said(9, 17, 7, '司机之间喊一声，比调度台喊三声管用。'),
				said(13.2, 14, 7, '信任前车司机，是学出来的，不是规定出来的。')
			)
		]
	},
	{
		...{ name: 'market', team: 'country', owner: 'he', nature: 'change', kind: 'aspirational' },
		title: '赶集的老人坐得上、坐得稳',
		why: '逢集那天，老人天不亮就来等车，回去时鸡、白菜和人一起挤。错过末班，就要走十里路。',
		drafted: 1.1,
		published: 1.3,
		assumptions: [{ text: '老人愿意错开时间，分两批回家。', review: 5 }],
		keyResults: [
			kr(
				'stranded',
				'集日末班车开走后，还留在站上的人',
				'he',
				num(42, 10, '人'),
				5,
				{ checkpoints: [[6, 25]] },
				said(2, 40, 5, '人不是赶不上，是舍不得走，最后半小时菜最便宜。'),
				said(5, 27, 6, '末班往后挪二十五分钟，菜贩也跟着晚收摊。'),
				said(9, 18, 6, '跟摊主说好，收摊前一刻钟敲一下铁皮。'),
				said(13.2, 13, 7, '顺着人的习惯改车，比让人顺着车改，容易十倍。')
			),
			kr(
				'seated',
				'等老人坐下再起步的班次',
				'tian',
				num(55, 90, '%'),
				6,
				{},
				said(3, 58, 6, '我自己也急，急的是后面那辆车按喇叭。'),
				said(7, 70, 7, '起步前说一句“坐好了没”，全车人都会回头看。'),
				said(13.2, 81, 8, '乘客替我催老人慢点坐，这是没想到的。')
			)
		]
	},
	{
		...{ name: 'lost', team: 'service', owner: 'me', nature: 'change', kind: 'committed' },
		title: '落在车上的东西，当天就有着落',
		why: '落下的多半不值钱，却都要紧：准考证、药、给孙子买的鞋。',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'found',
				'一天之内回到失主手里的失物',
				'me',
				num(31, 70, '%'),
				6,
				{
					initiatives: [
						['收车时司机拍一张照，发给服务台', 3],
						['钥匙和药单独登记，先打电话', 5]
					]
				},
				said(3, 40, 6, '以前锁进柜子是为了不丢，结果就真丢在柜子里了。'),
				said(7, 58, 7, '有照片，失主一眼认得；光写“黑伞一把”，能对上二十把。'),
				said(13.2, 73, 9, '先找人，再收东西，次序一换就成了。')
			),
			kr(
				'nearby',
				'失主不用跑总站，在就近站点就能取回',
				'shen',
				yesno(),
				6,
				{ by: 'me' },
				said(8, 1, 9, '末班车顺路捎回去就行，一分钱没花。')
			)
		]
	},
	{
		...{ name: 'diary', team: 'country', owner: 'tian', nature: 'explore', kind: 'aspirational' },
		title: '弄明白村里人究竟什么时候想出门',
		why: '班次表是十年前排的，那时候村里还有小学。现在人什么时候出门，我们是猜的。',
		drafted: 1.2,
		published: 1.4,
		assumptions: [{ text: '只要本子发到手，大家会记满四周。', review: 4 }],
		keyResults: [
			kr(
				'families',
				'记满四周出门本子的人家',
				'tian',
				num(0, 100, '户'),
				4,
				{},
				said(3, 9, 4, '本子拿去给孩子打草稿了。'),
				said(6, 21, 4, '不识字的用豆子记：出一趟门，罐里放一颗。这个法子传开了。'),
				still(9, 3, '没有变化，因为农忙，谁也顾不上数豆子'),
				said(13.2, 36, 4, '写字记不住，数豆子记得住。没做到一百户，但三十六个罐子比十年的报表明白。')
			),
			kr(
				'maps',
				'三个村子各有一张“一周出门图”',
				'tian',
				steps(['柳坪村', 7], ['石桥村', 11], ['上塘村']),
				5,
				{},
				said(7, undefined, 5, '柳坪人周三最爱出门，因为那天卫生所的医生来得全。'),
				said(11, undefined, 6, '石桥人晚上七点还想回镇上跳舞，我们五点就没车了。')
			)
		]
	},
	{
		...{ name: 'voices', team: 'service', owner: 'shen', nature: 'change', kind: 'committed' },
		title: '司机有话说得出，说了有回音',
		why: '司机知道的比谁都多，也比谁都安静。说了没人理，第二回就不说了。',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'replies',
				'司机提的事，三天之内有答复',
				'shen',
				num(40, 85, '%'),
				6,
				{},
				said(3, 46, 6, '答复“不行，因为……”，也比不答复强得多。'),
				said(7, 63, 7, '一半的事，当班的人就能拍板，根本不用往上递。'),
				said(13.2, 79, 8, '回音要快，不一定要好。')
			),
			kr(
				'talks',
				'每月和司机坐下来聊一次的车组',
				'luo',
				num(2, 9, '组'),
				6,
				{ by: 'shen', accepted: 2.3 },
				said(3, 3, 6, '在食堂聊，比在会议室聊，话多一倍。'),
				hollow(6, 5, 7, '按计划推进中。'),
				hollow(8, 5, 7, '按计划推进中。'),
				said(11, 6, 6, '前两回写“按计划推进”，其实一次没聊成。改到交接班那十分钟，才聊起来。'),
				said(13.2, 7, 7, '没时间的人，有交接班。')
			)
		]
	}
];

const signers = ['zhou', 'fang', 'ouyang', 'tang', 'luo', 'he', 'shen', 'me', 'ma'];

export const closed: CycleTold = {
	purpose:
		'县里的人不管住在街上还是山里，不管七岁还是七十，想去哪里，都能放心地去、准时地回。我们开的不是车，是别人一天里最要紧的那几十分钟。',
	objectives,
	deeds: [
		...signers.map((who, at) => ({ when: at < 5 ? 1.3 : 1.4, who, do: 'sign-charter' }) as const),
		{ when: 1.3, who: 'zhou', do: 'agree', text: '开会先说学到了什么，再说数字。' },
		{ when: 1.3, who: 'tang', do: 'agree', text: '车在路上，不打电话催人；有事等到终点站再说。' },
		{ when: 7.1, who: 'he', do: 'agree', text: '谁提的难处，谁有权先选帮手。' },
		{
			...{ when: 1.4, who: 'zhou', do: 'not-doing' },
			text: '这个周期不开新线路',
			reason: '老线路还没跑明白，新线路只会多一条说不准的车。'
		},
		{
			...{ when: 1.4, who: 'shen', do: 'not-doing' },
			text: '不做自己的手机软件',
			reason: '县城里一大半乘客打电话比点屏幕快。先把电话接好。'
		},
		{ when: 1.5, who: 'zhou', do: 'move-cycle', to: 'active' },
		{
			when: 2.1,
			who: 'fang',
			do: 'ask-link',
			from: 'waiting',
			to: 'first-choice',
			kind: 'serves',
			name: 'waiting>first-choice'
		},
		{ when: 2.2, who: 'zhou', do: 'answer-link', link: 'waiting>first-choice', yes: true },
		{
			when: 2.1,
			who: 'tang',
			do: 'ask-link',
			from: 'rush',
			to: 'first-choice',
			kind: 'serves',
			name: 'rush>first-choice'
		},
		{ when: 2.2, who: 'zhou', do: 'answer-link', link: 'rush>first-choice', yes: true },
		{ when: 2.3, who: 'tang', do: 'ask-link', from: 'rush', to: 'reliable', kind: 'needs', name: 'rush~reliable' },
		{ when: 2.4, who: 'ouyang', do: 'answer-link', link: 'rush~reliable', yes: true },
		{ when: 2.3, who: 'tian', do: 'ask-link', from: 'diary', to: 'market', kind: 'serves', name: 'diary>market' },
		{ when: 2.4, who: 'he', do: 'answer-link', link: 'diary>market', yes: true },
		{
			when: 3.1,
			who: 'shen',
			do: 'ask-link',
			from: 'voices',
			to: 'first-choice',
			kind: 'serves',
			name: 'voices>first-choice'
		},
		{
			...{ when: 3.2, who: 'zhou', do: 'answer-link', link: 'voices>first-choice', yes: false },
			reason: '让司机说话这件事，本身就值得做，不用挂在客流下面才算数。'
		},
		{ when: 4.4, who: 'tian', do: 'review-assumption', of: 'diary', at: 0, state: 'broken' },
		{ when: 5.5, who: 'he', do: 'review-assumption', of: 'market', at: 0, state: 'settled' },
		{
			...{ when: 4.4, who: 'tian', do: 'comment', on: 'families', name: 'beans-doubt' },
			text: '发了六十个本子，收回九个。是换个法子，还是承认这件事做不成？'
		},
		{
			...{ when: 4.5, who: 'ma', do: 'comment', on: 'families', replyTo: 'beans-doubt', name: 'beans' },
			text: '我妈记账用豆子，记了四十年没错过。要不要试试？'
		},
		{ when: 5.1, who: 'tian', do: 'helpful', comment: 'beans' },
		{ when: 5.1, who: 'tian', do: 'resolve', comment: 'beans-doubt' },
		{
			...{ when: 5.2, who: 'fang', do: 'ask-help', on: 'forecast', name: 'school-gate' },
			text: '校门口三站总被家长的车占着，谁认识学校里说得上话的人？'
		},
		{
			...{ when: 5.3, who: 'luo', do: 'comment', on: 'forecast' },
			text: '门卫老秦天天坐我的头班车，我明早跟他说。'
		},
		{ when: 6.2, who: 'fang', do: 'solve-help', help: 'school-gate', by: 'luo' },
		{ when: 10.1, who: 'he', do: 'set', on: 'stranded', values: { to: 12 } },
		{
			...{ when: 10.1, who: 'he', do: 'comment', on: 'stranded' },
			text: '从十人放到十二人：总有两位老人是约好了一起走回去的，劝过，人家说走走挺好。'
		},
		{ when: 12.5, who: 'zhou', do: 'move-cycle', to: 'review' },
		...(
			[
				[
					'zhou',
					'first-choice',
					'学到：人是被“说到就到”养出来的。得意的事：街头访问时有人先说“你们最近挺准”。接着做：让孩子和老人也敢一个人坐。'
				],
				['fang', 'waiting', '学到：预报准不准，一半在路边。得意的事：三个花盆。'],
				['ouyang', 'reliable', '学到：毛病是听出来的。够不够大胆？不够，本来也不用。'],
				['tang', 'rush', '学到：挤的是两站，不是一条线。剩下的要和学校商量。'],
				['he', 'market', '学到：车顺着人的习惯改。接着做：下个周期把另外两个集也算进来。'],
				['me', 'lost', '学到：先找人，再收东西。至今没人认领的是一副很新的拐杖，但愿是好消息。'],
				['tian', 'diary', '没做到，却是最值的一次：不识字的人也能告诉我们他们要去哪里，只要给的是豆子，不是表格。'],
				['shen', 'voices', '学到：回音要快，不一定要好。“按计划推进”四个字，以后写的时候先问问自己。']
			] as const
		).flatMap(
			([who, on, text]) =>
				[
					{ when: 13.3, who, do: 'reword', on, field: 'note', text },
					{ when: 13.4, who, do: 'close', on }
				] as const
		),
		{
			...{ when: 13.3, who: 'fang', do: 'comment', on: 'diary' },
			text: '那三十六个罐子现在摆在我窗台上。排班的时候抬头看看，比看表踏实。'
		},
		{ when: 13.5, who: 'zhou', do: 'move-cycle', to: 'closed' }
	]
};
