// 正在走的周期里，目标之外的事：谁来了，谁向谁开了口，大家怎么说。
import { hollow, said, still } from '../story';
import { week } from './week';
import type { CheckInTold, Deed, Name } from '../story';
import { heard } from './heard';

/** 从上个周期带过来的关键结果，进展写在这里。 */
const told = (who: Name, on: Name, { when, who: _who, ...words }: CheckInTold): Deed => ({
	...{ when, who, do: 'check-in', on },
	said: words
});

const signers = ['zhou', 'fang', 'ouyang', 'tang', 'luo', 'he', 'me', 'ma', 'su'];

const beginnings: readonly Deed[] = [
	{ when: 1.1, who: 'me', do: 'join', person: 'su', team: 'workshop', mentor: 'ma' },
	...signers.map((who, at) => ({ when: at < 6 ? 1.3 : 1.4, who, do: 'sign-charter' }) as const),
	{
		...{ when: 1.5, who: 'luo', do: 'put-aside', on: 'bunching', label: 'task-output' },
		reason: '“发车”在这里不是我们要做的事，是乘客在站台上看到的。'
	},
	{
		...{ when: 2.2, who: 'luo', do: 'put-aside', on: 'ride-along', label: 'multi' },
		reason: '跟车和说建议是一件事。只跟车不开口，就不算。'
	},
	{ when: 1.4, who: 'luo', do: 'agree', text: '人不在场，不给他派活。' },
	{ when: 3.2, who: 'su', do: 'agree', text: '新来的可以问傻问题，问倒老师傅的那位，老师傅请喝汽水。' },
	{
		...{ when: 1.4, who: 'fang', do: 'not-doing' },
		text: '不搞服务明星评比',
		reason: '评出一个，凉了一片。谁帮了谁，当面谢。'
	},
	{
		...{ when: 1.4, who: 'ouyang', do: 'not-doing' },
		text: '不换新的维修系统',
		reason: '本子和粉笔还够用，毛病先听明白再说。'
	},
	{
		...{ when: 1.5, who: 'he', do: 'not-doing' },
		text: '不接旅游包车',
		reason: '钱是好钱，可那天的集日就没车了。'
	},
	{
		...{ when: 1.5, who: 'me', do: 'not-doing' },
		text: '不做站牌上的广告位',
		reason: '字已经够难认了。'
	},
	{ when: 1.5, who: 'zhou', do: 'move-cycle', to: 'active' },
	{ when: 3.5, who: 'tian', do: 'away', from: 4.4, to: 7.5 },
	{ when: 2.2, who: 'ouyang', do: 'away', from: 8.1, to: 8.3 }
];

/** 带过来的两个目标：换了说法，抬了终点，负责人重新点了头。 */
const carriedOn: readonly Deed[] = [
	{
		...{ when: 1.2, who: 'he', do: 'reword', on: 'market', field: 'why' },
		text: '上个周期学到：车要顺着人的习惯改。一个集改成了，县里还有两个集。老人天不亮就来等车，不该因为住得远，就多等一个钟头。'
	},
	{
		...{ when: 1.2, who: 'he', do: 'reword', on: 'stranded', field: 'title' },
		text: '三个集的末班车开走后，还留在站上的人'
	},
	{ when: 1.2, who: 'he', do: 'set', on: 'stranded', values: { from: 55, to: 15, current: 55, confidence: 6 } },
	{ when: 1.2, who: 'he', do: 'set', on: 'seated', values: { to: 95, confidence: 7 } },
	{ when: 1.4, who: 'he', do: 'publish', on: 'market' },
	{ when: 1.4, who: 'he', do: 'accept', on: 'stranded' },
	{ when: 1.5, who: 'tian', do: 'accept', on: 'seated' },
	told('he', 'stranded', said(2.4, 51, 6, '另外两个集收摊更晚，敲铁皮的法子要先和摊主喝顿茶。')),
	told('he', 'stranded', said(3.4, 40, 6, '茶喝了，铁皮响了。')),
	told('he', 'stranded', said(4.5, 33, 7, '有个摊主把末班时刻写在了秤上。')),
	told(
		'he',
		'stranded',
		said(5.2, 29, 7, '剩下的多是等孙子放学一起走的，和放学那件事是同一件事。', { next: '和周总那张放学表一起排。' })
	),
	told('tian', 'seated', said(2.5, 84, 7, '“坐好了没”，现在是乘客喊的。')),
	told('tian', 'seated', said(3.5, 88, 8, '新来的代班司机也学会了，是老人教的。')),

	{
		...{ when: 1.2, who: 'shen', do: 'reword', on: 'voices', field: 'why' },
		text: '上个周期学到：回音要快，不一定要好。现在司机开口了，下一步是让他们自己拍板的事多起来。'
	},
	{
		...{ when: 1.2, who: 'shen', do: 'reword', on: 'talks', field: 'title' },
		text: '利用交接班聊起来的车组'
	},
	{ when: 1.2, who: 'shen', do: 'set', on: 'replies', values: { to: 92, confidence: 6 } },
	{ when: 1.2, who: 'luo', do: 'set', on: 'talks', values: { to: 12, confidence: 6 } },
	{ when: 1.5, who: 'shen', do: 'publish', on: 'voices' },
	{ when: 1.5, who: 'shen', do: 'accept', on: 'replies' },
	{ when: 1.5, who: 'luo', do: 'accept', on: 'talks' },
	told('shen', 'replies', said(2.4, 80, 6, '有一条等了三天，只因为我想答得漂亮。')),
	told('shen', 'replies', still(3.5, 6, '没有变化，因为这周一共只来了四条，都答了，比例看不出什么')),
	told('shen', 'replies', said(5.1, 86, 7, '当班就能定的事，现在贴了一张单子，司机照着自己定。')),
	told('luo', 'talks', said(3.4, 8, 6, '十分钟不够聊完，正好下回接着聊。')),
	told('luo', 'talks', hollow(5.3, 8, 6))
];

const links: readonly Deed[] = [
	{ when: 2.1, who: 'luo', do: 'ask-link', from: 'steady', to: 'alone', kind: 'serves', name: 'steady>alone' },
	{ when: 2.2, who: 'zhou', do: 'answer-link', link: 'steady>alone', yes: true },
	{ when: 2.1, who: 'he', do: 'ask-link', from: 'market', to: 'alone', kind: 'serves', name: 'market>alone' },
	{ when: 2.2, who: 'zhou', do: 'answer-link', link: 'market>alone', yes: true },
	{ when: 2.1, who: 'me', do: 'ask-link', from: 'first-ride', to: 'alone', kind: 'serves', name: 'first-ride>alone' },
	{ when: 2.2, who: 'zhou', do: 'answer-link', link: 'first-ride>alone', yes: true },
	{ when: 2.1, who: 'fang', do: 'ask-link', from: 'transfer', to: 'alone', kind: 'serves', name: 'transfer>alone' },
	{ when: 2.2, who: 'zhou', do: 'answer-link', link: 'transfer>alone', yes: true },
	{ when: 2.2, who: 'zhou', do: 'ask-link', from: 'alone', to: 'steady', kind: 'needs', name: 'alone~steady' },
	{ when: 2.3, who: 'luo', do: 'answer-link', link: 'alone~steady', yes: true },
	{ when: 2.2, who: 'su', do: 'ask-link', from: 'temper', to: 'battery', kind: 'serves', name: 'temper>battery' },
	{ when: 2.3, who: 'ouyang', do: 'answer-link', link: 'temper>battery', yes: true },
	{ when: 2.2, who: 'ma', do: 'ask-link', from: 'overnight', to: 'battery', kind: 'serves', name: 'overnight>battery' },
	{ when: 2.3, who: 'ouyang', do: 'answer-link', link: 'overnight>battery', yes: true },
	{ when: 2.3, who: 'ouyang', do: 'ask-link', from: 'battery', to: 'ledger', kind: 'serves' },
	{
		when: 2.3,
		who: 'tang',
		do: 'ask-link',
		from: 'good-mood',
		to: 'same-night',
		kind: 'needs',
		name: 'good-mood~same-night'
	},
	{ when: 2.4, who: 'ma', do: 'answer-link', link: 'good-mood~same-night', yes: true },
	{ when: 2.4, who: 'tian', do: 'ask-link', from: 'hail', to: 'new-route', kind: 'serves', name: 'hail>new-route' },
	{ when: 2.5, who: 'he', do: 'answer-link', link: 'hail>new-route', yes: true },
	{ when: 3.1, who: 'tian', do: 'ask-link', from: 'hail-trips', to: 'rings', kind: 'needs', name: 'hail~rings' },
	{ when: 3.2, who: 'me', do: 'answer-link', link: 'hail~rings', yes: true },
	{ when: 3.1, who: 'shen', do: 'ask-link', from: 'voices', to: 'ledger', kind: 'serves', name: 'voices>ledger' },
	{
		...{ when: 3.2, who: 'zhou', do: 'answer-link', link: 'voices>ledger', yes: false },
		reason: '谢谢好意。可是让人说话一旦和账本连在一起，话就会变。还是各走各的。'
	},
	{
		when: 3.4,
		who: 'he',
		do: 'ask-link',
		from: 'new-route',
		to: 'transfer',
		kind: 'serves',
		name: 'new-route>transfer'
	},
	{ when: 4.4, who: 'shen', do: 'ask-link', from: 'voices', to: 'good-mood', kind: 'serves' },
	{
		when: 5.2,
		who: 'tang',
		do: 'ask-link',
		from: 'good-mood',
		to: 'first-ride',
		kind: 'needs',
		name: 'good-mood~first-ride'
	}
];

/** 放学时间变了：一条假设不再成立，上面的目标改了口，下面的人要再看一眼。 */
const schoolHours: readonly Deed[] = [
	{ when: 4.5, who: 'zhou', do: 'review-assumption', of: 'alone', at: 0, state: 'broken' },
	{
		...{ when: 4.5, who: 'zhou', do: 'comment', on: 'alone', field: 'why', quote: '下午四点半放学', name: 'school' },
		text: '学校来通知，放学要分三个时段：三点五十、四点四十、五点半。我们的专线一趟也对不上。是改目标，改班次，还是去请学校改？'
	},
	{
		...{ when: 5.1, who: 'he', do: 'comment', on: 'alone', replyTo: 'school', name: 'school-idea' },
		text: '不如不开专线了。让孩子坐普通班车，司机认得他们就行。三个时段里，本来就各有一趟车经过校门口。'
	},
	{ when: 5.1, who: 'zhou', do: 'helpful', comment: 'school-idea' },
	{ when: 5.1, who: 'luo', do: 'helpful', comment: 'school-idea' },
	{ when: 5.1, who: 'me', do: 'helpful', comment: 'school-idea' },
	{
		...{ when: 5.2, who: 'zhou', do: 'reword', on: 'alone', field: 'why' },
		text: '一条线路好不好，看最小和最老的乘客敢不敢自己坐。学校放学分成了三个时段，专线接不过来，那就让每一趟普通的车都接得住孩子：司机认得人，人认得车。他们敢坐了，一家人的一天就松开了。'
	},
	{ when: 5.2, who: 'zhou', do: 'set', on: 'parents', values: { to: 40 } },
	{
		...{ when: 5.2, who: 'zhou', do: 'comment', on: 'parents' },
		text: '从 45% 调到 40%：不是打折，是换了一条更难也更稳的路，前四周要重新攒人心。'
	},
	{ when: 5.2, who: 'zhou', do: 'resolve', comment: 'school' },
	{ when: 5.3, who: 'zhou', do: 'answer-link', link: 'market>alone', yes: true },
	{ when: 5.3, who: 'zhou', do: 'answer-link', link: 'first-ride>alone', yes: true },

	{ when: 3.4, who: 'tian', do: 'review-assumption', of: 'hail', at: 0, state: 'broken' },
	{
		...{ when: 3.5, who: 'tian', do: 'reword', on: 'hail', field: 'why' },
		text: '还有十一个村口不通车，最远的离站四里地。一天也就几个人要出门，开固定班车是空跑，不开又让人走断腿。原以为大家会用手机约，其实他们要的是有人答应一声。那就从一个电话做起。'
	},
	{ when: 4.5, who: 'su', do: 'review-assumption', of: 'temper', at: 0, state: 'broken' },
	{
		...{ when: 4.5, who: 'su', do: 'comment', on: 'temper' },
		text: '“看充了多少回”这条不成立。跑山路的老得快。接下来按线路分，不按日子分。'
	},
	{ when: 4.4, who: 'me', do: 'review-assumption', of: 'first-ride', at: 0, state: 'settled' }
];

const talk: readonly Deed[] = [
	{
		...{ when: 1.5, who: 'luo', do: 'comment', on: 'quota', quote: '客运量同比增长 10%', name: 'quota-asks' },
		text: '这是两个数，不是一件让人想做的事。要是做到了，乘客会觉得哪里不一样？还有，唐队和贺队点过头吗？'
	},
	{
		...{ when: 2.1, who: 'fang', do: 'comment', on: 'quota', replyTo: 'quota-asks' },
		text: '问得对。那天赶着交材料，是我一个人写的。我先去两个车队坐坐，再说要不要它。'
	},
	{ when: 2.1, who: 'tang', do: 'helpful', comment: 'quota-asks' },
	{ when: 2.2, who: 'he', do: 'helpful', comment: 'quota-asks' },
	{
		...{ when: 4.2, who: 'tang', do: 'comment', on: 'quota-riders' },
		text: '这个数我每周照抄一遍，抄着抄着，自己也不看了。'
	},
	{
		...{ when: 2.2, who: 'ma', do: 'comment', on: 'temper', quote: '脾气', name: 'temper-word' },
		text: '“脾气”两个字我喜欢。可怎么算摸清了？'
	},
	{
		...{ when: 2.3, who: 'su', do: 'comment', on: 'temper', replyTo: 'temper-word', name: 'temper-answer' },
		text: '能提前一周说中，就算摸清。所以加了那条“说中几成”，写的时候手有点抖。'
	},
	{ when: 2.3, who: 'ma', do: 'helpful', comment: 'temper-answer' },
	{ when: 2.4, who: 'ma', do: 'resolve', comment: 'temper-word' },
	{
		...{
			when: 3.2,
			who: 'fang',
			do: 'comment',
			on: 'first-ride',
			field: 'why',
			quote: '忘了它有多难懂',
			name: 'hard-to-read'
		},
		text: '要不要让我们几个坐办公室的，也当一回生手？去邻县坐一天车，不许问人。'
	},
	{
		...{ when: 3.3, who: 'me', do: 'comment', on: 'first-ride', replyTo: 'hard-to-read' },
		text: '好主意。周五去了三个人，走丢两个，回来都说站牌该改。'
	},
	{ when: 3.3, who: 'me', do: 'helpful', comment: 'hard-to-read' },
	{
		...{ when: 4.1, who: 'ouyang', do: 'comment', on: 'brakes', quote: '急刹' },
		text: '急刹少了，刹车片也省了。这个周期少换了十一副，我把账给周总看了，他以为我算错了。'
	},
	{
		...{ when: 5.3, who: 'zhou', do: 'comment', on: 'right-bus', quote: '一次就坐对' },
		text: '“往医院”“往火车站”这个改法真好。能不能跟乡村线路的站牌一起换？贺小满那边也想要。'
	},
	{
		...{ when: 4.3, who: 'tian', do: 'comment', on: 'hail' },
		text: '我请几周假，回家照看我妈。约车的本子交给小满姐了，红笔写的是腿脚不好的人，车要停到门口。'
	},
	{
		...{ when: 5.1, who: 'he', do: 'comment', on: 'hail' },
		text: '放心。红笔的五位，昨天都接到了，还有一位托我给你带了一袋花生。'
	},
	{
		...{ when: 3.3, who: 'shen', do: 'drop', on: 'e-ticket' },
		reason: '四千位老人攥着纸票，不是不会，是踏实。省下的那点印刷费，换不来这份踏实。放弃，谢谢大家让我早停。'
	},
	{
		...{ when: 3.4, who: 'fang', do: 'comment', on: 'e-ticket' },
		text: '是我提的，我认。两周就看明白，比硬推一年好。'
	},
	{
		...{ when: 5.2, who: 'luo', do: 'comment', on: 'dialect' },
		text: '我投一票。不过豆腐巷那站，得让唐队亲自录，别人说不出那个味道。'
	}
];

const help: readonly Deed[] = [
	{
		...{ when: 2.2, who: 'su', do: 'ask-help', on: 'predicted', name: 'mountain' },
		text: '想找跑山路超过五年的司机聊一聊：下坡的时候，你们脚上是怎么做的？'
	},
	{
		...{ when: 2.3, who: 'he', do: 'comment', on: 'predicted' },
		text: '坐我的车，周四头班，从总站到柳坪，一路讲给你听。带件外套，山上凉。'
	},
	{ when: 2.5, who: 'su', do: 'solve-help', help: 'mountain', by: 'he' },
	{
		...{ when: 5.1, who: 'he', do: 'ask-help', on: 'hail-answer', name: 'phone-keeper' },
		text: '约车电话早晚两头没人接。谁愿意认下这条？哪怕先认一个月。'
	},
	{
		...{ when: 5.2, who: 'fang', do: 'ask-help', on: 'transfer-walk', name: 'stamps' },
		text: '挪站牌要盖五个章，卡在第三个。谁在交管那边有熟面孔，只要能约上半个钟头？'
	}
];

export const deeds: readonly Deed[] = [
	...beginnings,
	...carriedOn,
	...links,
	...schoolHours,
	...talk,
	...help,
	...heard,
	...week
];
