// 成员的设备：是哪几台、谁放进来的、怎样移除；以及对不上的记录。
import type { trust as shape } from '../en/trust';
import { say } from './words';

export const trust = {
	devices: '设备',
	thisDevice: '本设备',
	noDevices: '还没有设备。请邀请对方，用这个名字加入。',
	words: '念给对方核对的词',
	since: ({ date }) => say`${date}加入`,
	founded: '创建了这个空间',
	letIn: ({ name }) => say`由${name}放进来`,
	vouchedIn: ({ name }) => say`${name}说这是他的设备`,
	alsoVouched: ({ names }) => say`${names}也认得它`,
	removed: ({ names, date }) => say`${date}由${names}移除`,
	removalAsked: ({ names }) => say`${names}提出移除，还要另一位成员同意`,
	vouch: '作证',
	vouchFor: ({ name, words }) => say`为${name}的设备作证：${words}`,
	vouched: '你认得这台设备，已经记录在案。',
	remove: '移除设备……',
	agree: '同意移除',
	removeTitle: ({ name }) => say`移除${name}的一台设备？`,
	removeText:
		'移除之后，谁也不会再放它进来，它也收不到新内容：其他人会换用新的密钥。到目前为止的内容它仍然留着；它的主人写过的，一点也不会丢。',
	removeOwn: '这是你自己的设备，你一个人说了就算。',
	removeOfTwo: '这个空间只有你们两人，你一个人说了就算。',
	removeSecond: '还要另一位成员在“成员”页同意；在那之前什么都不变。',
	removeThis: '这就是你手上的这台设备。移除后只能查看和导出。',
	askRemoval: '提出移除',
	removeNow: '移除',
	removedHere: ({ names, date }) =>
		say`${date}，${names}把这台设备移出了空间。在那之前的内容都留给你：可以查看，也可以在“文件”页导出。你再写的内容不会再分享出去。`,
	doorTitle: '这是谁的设备？',
	doorText: ({ name }) => say`有人自称${name}，用一台新设备凭你的邀请来了。${name}已经有一台设备。`,
	doorOwn: ({ name }) => say`有人和你一样自称${name}，凭你的邀请来了。是你在用另一台设备吗？`,
	doorRemoved: ({ name }) => say`${name}的这台设备曾被移出空间。只有你再次放行，它才能回来。`,
	doorCompare: '请和对方屏幕上的词核对，或用可靠的方式问一问：',
	answers: {
		theirs: ({ name }) => say`${name}的另一台设备`,
		theirsHint: '由你作证：会记录在案，本人也看得到。',
		mine: '我的另一台设备',
		mineHint: '它和这台一样，代表你本人。',
		again: '再次放它进来',
		instead: ({ name }) => say`${name}的新设备，旧的丢了`,
		insteadHint: '由你作证，同时提出移除丢失的那台。',
		another: ({ name }) => say`另一位也叫${name}的人`,
		anotherHint: '会单独列为一位成员。'
	},
	letThemIn: '放进来',
	notNow: '不放进来',
	doubtsTitle: '对不上的地方',
	doubtsNone: '这里的每条记录都完整，签名的人都是自己人。',
	doubtsLead: '下面这些都不算数，计划照常进行。',
	doubts: {
		unreadable: {
			what: ({ n }) => say`${n}条内容读不出是记录`,
			means: '有别的程序往日志里写了东西，或是更新版本的炉边写的。',
			todo: '请更新本页。如果还在，问问谁用了别的程序。'
		},
		altered: {
			what: ({ n }) => say`${n}条记录在签名之后被改过`,
			means: '现在的内容不是当初签名的内容。只要有设备还留着原件，就会放回去。',
			todo: '看看空间里有哪些人，问一问。'
		},
		forged: {
			what: ({ n }) => say`${n}条记录不是这台设备有权签的，或者根本不是它签的`,
			means: '有人想冒用别人的名义，或者缺了放这台设备进来的那条记录。',
			todo: '如果你不认识这台设备，不要放它进来，并告诉其他人。'
		},
		foreign: {
			what: ({ n }) => say`${n}条记录来自别处`,
			means: '它们是为别的空间或周期签的，或者签名的设备没有人放进来过。',
			todo: '不用做什么。如果一再出现，看看空间里有哪些人。'
		},
		removed: {
			what: ({ n }) => say`${n}条记录是设备被移除之后签的`,
			means: '这台设备已经不属于这里，却还在写。',
			todo: '不用做什么。如果移除错了，重新邀请它。'
		},
		missing: {
			what: ({ n }) => say`中间缺了${n}条记录`,
			means: '设备给自己签的记录编号，这几个号码不在这里。也许还在某台没上线的设备上。',
			todo: '和每个人都连一次，或合并他们的存档。如果还缺，就是有人拿走了。'
		},
		forks: {
			what: ({ n }) => say`有${n}处，同一台设备签了两条不同的记录`,
			means: '设备被复制过，或恢复到了旧状态，或对两个人说了两样话。两条都保留。',
			todo: '问问它的主人，是不是恢复过浏览器的备份。'
		},
		torn: {
			what: ({ n }) => say`${n}条记录接不上前一条`,
			means: '它前面的那条，不是它签名时接着的那条。',
			todo: '问问它的主人，是不是恢复过浏览器的备份。'
		}
	},
	doubtFrom: ({ name }) => say`来自${name}的设备`,
	doubtSays: '来自一台这里不认识的设备',
	todo: '怎么办：'
} satisfies typeof shape;
