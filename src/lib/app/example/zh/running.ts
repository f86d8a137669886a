// 正在走的周期，到了第五周：当初怎么打算，一周一周又走成了什么样。
import { band, hollow, kr, num, said, steps, still, yesno } from '../story';
import type { CycleTold, ObjectiveTold } from '../story';
import { deeds } from './deeds';

const objectives: readonly ObjectiveTold[] = [
	{
		...{ name: 'alone', team: 'company', owner: 'zhou', nature: 'change', kind: 'aspirational' },
		title: '七岁的孩子和七十岁的老人，都敢一个人坐公交',
		why: '一条线路好不好，看最小和最老的乘客敢不敢自己坐。孩子都是下午四点半放学，家长请假来接；老人想看病，要等儿女有空。他们敢坐了，一家人的一天就松开了。',
		drafted: 1.1,
		published: 1.4,
		assumptions: [
			{ text: '小学放学时间不变，都是下午四点半。', review: 4 },
			{ text: '家长不放心的是换车和过马路，不是坐车本身。', review: 6 }
		],
		keyResults: [
			kr(
				'parents',
				'愿意让三年级以上孩子独自坐车的家长',
				'zhou',
				num(23, 45, '%'),
				5,
				{
					checkpoints: [
						[4, 28],
						[8, 36]
					],
					initiatives: [
						['请家长跟一趟车，从头坐到尾', 2],
						['车上给孩子留一个看得见司机的座位', 4]
					]
				},
				said(2, 24, 5, '家长最怕的不是坏人，是孩子坐过站。'),
				said(3, 27, 6, '跟过一趟车的家长，十个里有七个松了口。'),
				said(4, 28, 5, '学校通知，放学要改成三个时段，原来的放学专线接不上了。', {
					next: '周一去学校，把三个时段问清楚。',
					blocker: '放学时间要变'
				}),
				said(5, 28, 2, '三个时段，一个都对不上我们的班次。信心降下来，不是泄气，是得重想。', {
					next: '和方丽华、学校坐下来，一起排一张表。'
				})
			),
			kr(
				'falls',
				'老人在车里摔倒或险些摔倒',
				'tang',
				num(11, 3, '次/月'),
				6,
				{ by: 'zhou', accepted: 2.1 },
				said(2, 11, 6, '翻了监控，十一次里九次在起步的头三秒。'),
				said(3, 9, 6, '后视镜旁贴一行字：“坐好了没？”'),
				said(5, 6, 7, '慢的那三秒，路上一个红灯就补回来了。')
			),
			kr(
				'regulars',
				'有司机叫得出二十位常客名字的线路',
				'he',
				num(5, 18, '条'),
				6,
				{ by: 'zhou', accepted: 2.2 },
				said(2, 6, 6, '乡下线路天生会，城里线路要学。'),
				said(4, 8, 6, '叫不出名字，叫得出“去透析的李叔”，也算。'),
				said(5, 9, 7, '司机休假，代班的第一件事是问“今天谁会上车”。')
			)
		]
	},
	{
		...{ name: 'ledger', team: 'company', owner: 'zhou', co: ['ouyang'], nature: 'run', kind: 'committed' },
		title: '换电车这笔账，县里看得懂，职工信得过',
		why: '四十辆电车是县里咬牙买的，第二批要不要买，这个周期末定。我们说省，得让人看见省在哪里。',
		drafted: 1.1,
		published: 1.4,
		keyResults: [
			kr(
				'cost',
				'电车每公里的电费',
				'ouyang',
				band(0.55, 0.7, '元'),
				7,
				{ by: 'zhou', accepted: 1.5 },
				said(2, 0.74, 6, '白天补电太多，贵就贵在那一个钟头。'),
				said(3, 0.72, 7, '夜里充满，白天少补一次。'),
				said(5, 0.68, 8, '进了范围。表贴在车库门口，司机比会计看得还勤。')
			),
			kr(
				'open-book',
				'一本人人看得懂的账',
				'zhou',
				steps(
					['请三位司机挑出看不懂的词', 2],
					['用一辆车的一天讲清一本账', 4],
					['在食堂念一遍，当场答问'],
					['送到县里，附上食堂里问的问题']
				),
				7,
				{},
				said(2, undefined, 7, '司机挑出四十一个词，第一个就是“全生命周期”。'),
				said(4, undefined, 8, '就讲七路那辆车：早上吃了多少电，晚上挣了多少路。')
			)
		]
	},
	{
		...{ name: 'transfer', team: 'operations', owner: 'fang', nature: 'change', kind: 'committed' },
		title: '换一次车，不比坐一趟车难',
		why: '县城只有九条线，换一次车哪里都能到。可大家宁愿骑车，也不愿换车：怕等，怕走，怕多掏钱。',
		drafted: 1.1,
		published: 1.5,
		keyResults: [
			kr(
				'transfer-wait',
				'五个换乘点的平均等候',
				'fang',
				num(17, 8, '分钟'),
				6,
				{ checkpoints: [[5, 13]] },
				said(2, 17, 6, '表上八分钟，实际十七分钟：前一班总在我们到的前一分钟开走。'),
				said(3, 15, 6, '让后车等前车一分钟，骂声没有想的多。'),
				said(4, 13, 7, '两个司机互相看得见，就肯等。'),
				said(5, 12, 7, '剩下的是火车站那一处，要等火车，急不来。')
			),
			kr(
				'transfer-walk',
				'换车要走一百米以上的站',
				'shen',
				num(9, 2, '个'),
				5,
				{ by: 'fang', accepted: 2.2 },
				said(3, 9, 5, '站牌归三家管，挪一个要盖五个章。'),
				said(5, 7, 6, '先挪我们自己说了算的两个，别的拿照片去谈。')
			),
			kr(
				'second-leg',
				'一小时之内换第二趟车不再收钱',
				'fang',
				yesno(),
				6,
				{},
				still(3, 6, '没有变化，因为刷卡机要等厂家升级', { blocker: '厂家排期' }),
				said(5, 0, 7, '厂家的人说下周三到，这回是带着名字说的。')
			)
		]
	},
	{
		...{ name: 'quota', team: 'operations', owner: 'tang', by: 'fang', nature: 'run', kind: 'committed' },
		title: '客运量同比增长 10%，投诉率降到万分之一以下',
		why: '上面会问。',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'quota-riders',
				'城区线路客运量',
				'tang',
				num(160, 176, '万人次'),
				9,
				{ by: 'fang', accepted: false },
				hollow(2, 161, 9, '按计划推进。'),
				hollow(3, 161, 9, '按计划推进。'),
				hollow(4, 161, 9, '按计划推进。'),
				hollow(5, 161, 9, '按计划推进。')
			),
			kr(
				'quota-country',
				'乡村线路客运量',
				'he',
				num(48, 53, '万人次'),
				9,
				{ by: 'fang', accepted: false },
				hollow(2, 48, 9, '正常。'),
				hollow(4, 48, 9, '正常。'),
				hollow(5, 48, 9, '正常。')
			),
			kr('quota-complaints', '每万人次的投诉', 'me', num(2.3, 1, '件'), 9, { by: 'fang', accepted: false })
		]
	},
	{
		...{ name: 'battery', team: 'support', owner: 'ouyang', nature: 'change', kind: 'committed' },
		title: '电车跑到末班，心里也不慌',
		why: '末班司机最怕的不是困，是表上那一格电。空调不敢开，乘客跟着受罪。',
		drafted: 1.1,
		published: 1.4,
		keyResults: [
			kr(
				'low-battery',
				'收车时电量不到两成的车次',
				'ma',
				num(19, 3, '%'),
				7,
				{ by: 'ouyang', accepted: 1.5, checkpoints: [[5, 12]] },
				said(2, 18, 7, '不是电池不行，是中午没排上队。'),
				said(3, 14, 7, '中午那一轮，按谁跑得远谁先充，不按谁先到。'),
				said(5, 10, 8, '末班司机开始开空调了，这比表上的数好看。')
			),
			kr(
				'queue',
				'中午充电排队超过二十分钟',
				'ouyang',
				num(26, 5, '次/周'),
				6,
				{ initiatives: [['地上画号，车按号进', 2], ['和出租车错开中午一个钟头']] },
				said(2, 22, 6, '画了号，插队的就少了，都是要面子的人。'),
				said(4, 15, 7, '隔壁粮站有两个桩，一天只用两回。', { next: '拿一面锦旗去谈。' }),
				said(5, 15, 6, '粮站答应了一个。另一个要等新站长。')
			),
			kr(
				'valley',
				'夜里低价时段充进去的电',
				'ma',
				num(58, 85, '%'),
				6,
				{},
				said(3, 63, 6, '定时器能省一个人熬夜。'),
				still(5, 6, '没有变化，因为三号桩的定时器坏了，零件在路上')
			)
		]
	},
	{
		...{ name: 'good-mood', team: 'town', owner: 'tang', nature: 'change', kind: 'aspirational' },
		title: '早高峰上车的人，下车时还有好心情',
		why: '上个周期把人从门缝里救了出来。可不挤，离愉快还远。一天的脸色，是从早上那趟车开始的。',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'mood',
				'早高峰下车时，愿意给个笑脸的乘客',
				'tang',
				num(29, 50, '%'),
				4,
				{ note: '车门口放两只罐子，笑脸和哭脸，下车投一枚瓶盖。' },
				said(2, 29, 4, '罐子是罗一鸣家的腌菜坛子，味道还在，笑的人倒是多。'),
				said(3, 33, 5, '司机先说“早”，哭脸那只罐子就轻一些。'),
				said(4, 31, 5, '下雨天，说什么都没用，除非伞有地方放。', { next: '试三辆车，门边加伞桶。' }),
				said(5, 36, 6, '伞桶一只二十块，是这个周期花得最值的钱。')
			),
			kr(
				'bunching',
				'发车间隔忽长忽短的班次',
				'luo',
				num(14, 6, '%'),
				6,
				{},
				said(3, 13, 6, '前车司机愿意报一句“我慢了”，后车就不追。'),
				said(5, 10, 7, '对讲里现在报慢的人，比抱怨的人多。')
			)
		]
	},
	{
		...{ name: 'steady', team: 'town', owner: 'luo', nature: 'change', kind: 'aspirational' },
		title: '车开得稳，站着的人不用抓紧扶手',
		why: '我奶奶坐我的车，下车说：“你开得好，就是我手酸。”我想让她手不酸。',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'brakes',
				'每百公里急刹',
				'luo',
				num(8.4, 3, '次'),
				6,
				{ checkpoints: [[5, 6]] },
				said(2, 8.1, 6, '急刹多在出站，不在路口：急着汇进车流。'),
				said(3, 7, 6, '仪表台上放半杯水，谁洒了谁请早饭。我请了三回。'),
				said(4, 5.8, 7, '早两秒松油门，等于白捡一次刹车。'),
				said(5, 5.1, 8, '比检查点还早。老师傅的窍门，都是他们自己以为不值一提的事。')
			),
			kr(
				'ride-along',
				'司机互相跟一趟车，各说一条能用的建议',
				'luo',
				num(0, 40, '趟'),
				5,
				{},
				said(2, 3, 5, '第一句总是“挺好的”，第二句才有用。'),
				said(4, 11, 6, '坐到最后一排去看，才知道后面有多颠。'),
				said(5, 16, 6, '唐队长也被跟了一趟，收到一条：少按喇叭。他认了。')
			)
		]
	},
	{
		...{ name: 'hail', team: 'country', owner: 'tian', co: ['he'], nature: 'explore', kind: 'aspirational' },
		title: '车不到的村口，打个电话就有车来',
		why: '还有十一个村口不通车，最远的离站四里地。一天也就几个人要出门，开固定班车是空跑，不开又让人走断腿。有没有中间的法子，值得试一试。',
		drafted: 1.1,
		published: 1.5,
		assumptions: [
			{ text: '大家会用手机预约。', review: 3 },
			{ text: '提前一晚约车，不算麻烦。', review: 6 }
		],
		keyResults: [
			kr(
				'hail-trips',
				'每周约车出门的人次',
				'tian',
				num(0, 120, '人次'),
				4,
				{
					initiatives: [
						['村口挂一块牌：电话号码，字比碗大', 2],
						['请村医帮着约复诊的车', 3]
					]
				},
				said(2, 8, 4, '八个人，七个是打电话的，一个是托孙女点的手机。'),
				said(3, 21, 3, '“用手机约”这条不成立：九成的人打电话，不少人干脆当面说“明天来接我”。'),
				said(4.3, 37, 5, '改成电话以后翻了倍。他们要的不是快，是有人答应一声。')
			),
			kr(
				'hail-cost',
				'每人次的空驶里程',
				'he',
				num(9.5, 5, '公里'),
				4,
				{ by: 'tian', accepted: 2.2 },
				said(3, 8.8, 4, '凑成两个人一趟，空跑就少三成。'),
				said(5, 7.1, 5, '王家岔的人自己会约好一起走，我们只管去接。')
			),
			kr('hail-answer', '约车电话有专人接，说到就到', null, num(0, 95, '%'), 5, {
				by: 'tian',
				note: '还没有人认。愿意，可以试试，还是不合适？'
			})
		]
	},
	{
		...{ name: 'new-route', team: 'country', owner: 'he', nature: 'explore', kind: 'aspirational' },
		title: '新线路开在人们真正要去的地方',
		why: '三十六个豆子罐告诉我们，石桥人晚上还想回镇上，柳坪人周三要看医生。先试开，合适了再画到图上去。',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'trial',
				'试开两周后，上座过半的班次',
				'he',
				num(0, 6, '班'),
				5,
				{},
				said(2, 1, 5, '周三去医院那班，头一天就满了，有人带着板凳来。'),
				said(4, 2, 5, '跳舞专车一开，最积极的是六十五岁那一拨。'),
				said(5, 3, 6, '第三班是乘客自己提的：接放学，也接收摊。')
			),
			kr(
				'stop-early',
				'不合适的班次，三周内停掉并说明缘故',
				'fang',
				num(0, 100, '%'),
				6,
				{ by: 'he', accepted: 2.3 },
				said(4, 100, 7, '停了去水库那班，贴了一张“为什么停”。有人在下面写：谢谢告诉我们。')
			)
		]
	},
	{
		...{ name: 'follow-up', team: 'service', owner: 'shen', nature: 'change', kind: 'committed' },
		title: '乘客问到的每件事，都有人管到底',
		why: '“这个不归我们管”是一句实话，也是最伤人的一句话。',
		drafted: 1.2,
		published: 1.5,
		keyResults: [
			kr(
				'closed-loop',
				'问到的事，乘客自己说“好了”才算完',
				'shen',
				num(44, 80, '%'),
				6,
				{ checkpoints: [[5, 58]] },
				said(2, 46, 6, '我们记“已办结”的事，回访时三成没办成。'),
				said(3, 53, 7, '回一个电话只要两分钟，不回，人家要再打三个。'),
				said(5, 61, 7, '不归我们管的，替人打过去，也算管。')
			),
			kr(
				'rings',
				'三声之内接起的电话',
				'me',
				num(66, 90, '%'),
				7,
				{ by: 'shen', accepted: 1.5 },
				said(2, 68, 7, '最忙的是六点五十到七点十分，偏偏那时候交接班。'),
				said(3, 77, 7, '交接班往前挪半个钟头，泡面也不用吃凉的了。'),
				said(4, 81, 8, '漏接的现在一个个拨回去，有人吓一跳：“你们还会打回来？”')
			)
		]
	},
	{
		...{ name: 'first-ride', team: 'service', owner: 'me', co: ['shen'], nature: 'change', kind: 'aspirational' },
		title: '第一次坐公交的人，不问人也不会坐错',
		why: '来陪读的爷爷奶奶、刚来打工的年轻人，第一次坐错，多半就没有第二次了。我们离开站台太久，忘了它有多难懂。',
		drafted: 1.2,
		published: 1.5,
		assumptions: [{ text: '坐错多半是因为坐反了方向。', review: 4 }],
		keyResults: [
			kr(
				'right-bus',
				'请来的生手里，一次就坐对的人',
				'me',
				num(40, 75, '%'),
				5,
				{
					initiatives: [
						['请十位没坐过公交的人走一遍，我们只跟着不开口', 2],
						['站牌上用“往医院”“往火车站”代替上行下行', 4]
					]
				},
				said(2, 40, 5, '“上行”“下行”，十个人里没有一个懂。我写了六年。'),
				said(3, 46, 5, '最管用的标志是对面那棵大樟树。'),
				said(4, 55, 6, '改成“往医院”“往火车站”，坐反的少了一半。')
			),
			kr(
				'plain-signs',
				'站牌上的字，一个小学三年级的孩子全认得、全看得懂',
				'me',
				yesno(),
				6,
				{},
				said(4, 0, 6, '她问我：“首末班”是第一个班的末尾吗？')
			),
			kr(
				'booklet',
				'编写一本《头一回坐公交》小册子',
				'me',
				yesno(),
				8,
				{},
				said(3, 0, 8, '写了六页，全是线路号。'),
				said(5, 0, 6, '拿给来陪读的奶奶看，她问：“我要去菜场，翻哪一页？”册子印出来，未必就有人坐对车。')
			)
		]
	},
	{
		...{ name: 'overnight', team: 'workshop', owner: 'ma', nature: 'run', kind: 'committed' },
		title: '小毛病不过夜',
		why: '今晚的一声异响，就是明早的一次抛锚。',
		drafted: 1.2,
		published: 1.4,
		keyResults: [
			kr(
				'same-night',
				'司机交车时说的毛病，当晚修好',
				'ma',
				num(68, 90, '%'),
				7,
				{},
				said(2, 70, 7, '修不好的，多半缺一个两块钱的卡扣。'),
				said(3, 79, 8, '卡扣按罐子备，不按单子领。'),
				said(4, 82, 8, '苏远画了张表，哪种响声是哪里坏，贴在交车台。司机开始自己写病名了。'),
				said(5, 84, 8, '剩下的要吊车，白天才行。')
			),
			kr(
				'repeat',
				'同一个毛病一个月里修两回',
				'su',
				num(15, 5, '%'),
				6,
				{ by: 'ma', accepted: 2.2 },
				said(3, 14, 6, '第二回来，才有人说第一回是怎么坏的。'),
				said(5, 10, 6, '修完请司机开一圈再签字，他的耳朵比仪器灵。')
			),
			kr(
				'checklist',
				'制定收车检查单，组织两个班组培训',
				'su',
				yesno(),
				7,
				{ by: 'ma', accepted: 2.2 },
				said(3, 0, 7, '单子有四十二项，夜班师傅说，念完天都亮了。'),
				said(5, 0, 7, '砍到九项。剩下的，贴在车上哪儿坏就贴哪儿。')
			)
		]
	},
	{
		...{ name: 'temper', team: 'workshop', owner: 'su', nature: 'explore', kind: 'aspirational' },
		title: '摸清旧电池的脾气',
		why: '同一批电池，有的还剩九成，有的只剩六成。厂家说正常，我想知道为什么。要是能摸清，第二批车就能少买几块。',
		drafted: 1.3,
		published: 1.5,
		assumptions: [{ text: '电池老得快慢，主要看充了多少回。', review: 4 }],
		keyResults: [
			kr(
				'predicted',
				'提前一周说中哪块电池要掉电',
				'su',
				num(0, 60, '%'),
				3,
				{},
				said(2, 0, 3, '猜了五块，一块没中。师傅说，好，排除了五个错法。'),
				said(3, 12, 4, '跑山路的老得快，跟充几回关系不大。我一开始想错了。'),
				said(5, 25, 5, '下坡回电最猛的那段路，就是它们老得最快的地方。')
			),
			kr(
				'logbook',
				'四十块电池各有一本病历',
				'su',
				num(0, 40, '本'),
				7,
				{},
				said(2, 9, 7, '老马让我先给电池起名字。有了名字，司机就愿意讲它的事。'),
				said(4, 24, 8, '“七路老黄”“九路急脾气”，报故障都用名字了。'),
				said(5, 31, 8, '病历里最有用的一栏是“司机说”。')
			)
		]
	},
	{
		...{ name: 'hot-meal', team: 'town', owner: 'luo', nature: 'change', kind: 'aspirational' },
		title: '终点站有一口热饭',
		why: '中午四十分钟，来回食堂要三十分钟。饿着肚子的人，笑不出来，也刹不稳。',
		drafted: 2.3,
		keyResults: [
			kr('meals', '中午在终点站吃上热饭的司机', 'luo', num(10, 70, '%'), 5, {}),
			kr('stove', '三个终点站都有能热饭的地方，消防也点头', null, steps(['火车站'], ['西关'], ['柳坪']), 5, {
				by: 'luo'
			})
		]
	},
	{
		...{ name: 'dialect', team: 'town', owner: 'tang', nature: 'explore' },
		title: '用我们自己的话报站',
		why: '说不上来有什么用。就是每回一想到“下一站，豆腐巷，莫急莫急”，自己先笑了。',
		drafted: 2.2,
		idea: true,
		keyResults: []
	},
	{
		...{ name: 'e-ticket', team: 'service', owner: 'shen', by: 'fang', nature: 'change', kind: 'committed' },
		title: '纸质月票全部换成电子票',
		why: '省印刷，省排队，省得年年换版。',
		drafted: 1.3,
		published: 1.5,
		keyResults: [
			kr(
				'switched',
				'换成电子票的月票乘客',
				'shen',
				num(35, 100, '%'),
				4,
				{ by: 'fang', accepted: 2.1 },
				said(2, 38, 4, '来换的都是年轻人；老人攥着纸票说，这个不会没电。')
			),
			kr('printing', '停印纸票', 'fang', yesno(), 6, {}, still(3, 4, '没有变化，因为还有四千位老人在用'))
		]
	}
];

export const running: CycleTold = { objectives, carried: ['market', 'voices'], deeds };
