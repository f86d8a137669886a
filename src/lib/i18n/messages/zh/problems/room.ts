// Sentences for the problems that the room `room` names; their codes are the keys.
import type { room as shape } from '../../en/problems/room';
import type { ProblemValues } from '../../problem-words';
import { say } from '../words';

const moment = (at: string | number) =>
	new Date(at).toLocaleString('zh-CN', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });

export const room = {
	'code-empty': '这里还没有邀请码。',
	'code-not-ours': '这里面没有炉边的邀请码。请把收到的链接或消息整个复制过来。',
	'code-cut-off': '这个码缺了末尾。请从头到尾完整复制。',
	'code-mangled': '这个码在路上变了样。请重新复制，或请对方再发一次。',
	'code-newer-version': '这个码来自更新版本的炉边。请更新本页后再试。',
	'code-is-an-answer': '这是回执，要交给发邀请的人。这里要粘贴的是邀请。',
	'code-is-an-invitation': '这是邀请。这里要粘贴的是对方打开链接后拿到的回执。',
	'code-own': '这是你自己发出的邀请。请发给别人，让对方在自己的浏览器里打开。',
	'code-expired': ({ until, now }: ProblemValues) =>
		'这个邀请过期了，需要换一个新的，内容都还在。' +
		(until && now
			? say`它的有效期到${moment(until)}，而这台设备的时钟显示${moment(now)}：如果时钟不准，请调好后再打开一次邀请。`
			: ''),
	'code-used': '这个码已经用过，每个只供一个人使用。需要换一个新的，内容都还在。',
	'code-other-invitation': '这是另一个邀请的回执，或者邀请之后本页重新加载过。请重新邀请，再让对方回复。',
	'code-other-space': '这个邀请属于另一个空间。这里没有任何改动。',
	'code-other-cycle': '这个邀请属于本空间的另一个周期。请先打开那个周期再试。',
	'code-is-a-knock': '这是敲门码，要交给已经在里面的人，由他们放人进来。这里要粘贴的不是它。',
	'code-is-a-reply': '这是给敲门的人的回复。请粘贴到你敲门的地方。',
	'knock-own': '这是你自己的敲门码。',
	'knock-already-in': '对方已经进来了。',
	'knock-expired': '这次敲门过期了。请对方再敲一次，内容都还在。',
	'knock-answered': '这次敲门已经有人应过了。如果你还没进来，请再敲一次。',
	'knock-none-chosen': '请至少选择一位放进来。',
	'knock-other-device': '来的设备不是用这个名字敲门的那一台，所以没有放行。请对方重新敲门。',
	'knock-other-door': '应门的设备不是回复里写的那一台，所以没有打开任何内容。请向团队再要一次回复。',
	'reply-without-me': '这份回复里没有给你的答复。请问问是否已放你进来，或复制最新的回复。',
	'invitation-other-cycle': '这个邀请是为本空间的另一个周期发出的。请回到当时打开的周期，再粘贴一次回执。',
	'answer-maker-gone': '发出这份邀请的人已经不在这里，邀请用不了了。请你自己邀请对方，内容都还在。',
	'asked-too-much': '一下子太多了。请稍等片刻再试。',
	'stand-refused': '对方没法等你回来。换一个新的邀请码就能再次相聚。',
	'stand-full': '对方已经在等别人了。换一个新的邀请码就能再次相聚。',
	'server-not-valid': '这不是 STUN 或 TURN 服务器的地址。它看起来像 stun:stun.example.org:3478。',
	'relay-not-valid': '这不像中继的地址。地址形如 wss://relay.example.org。',
	'relay-not-secure': '在自己的网络之外，中继地址要以 wss:// 开头，免得路上有人偷听。',
	'cycle-not-shared': '在场的人里没有谁正开着这个周期并分享给你。请其中一位打开它，再试一次。',
	'cycle-roster-differs': '收到的周期里，设备与成员的对应和这里不一致，所以没有保留。请对方发来邀请。',
	'address-not-valid': '这不像一台电脑的地址。地址形如 192.168.1.20。',
	'no-network': '这台电脑没有连上网络，别人找不到它。请先连上网络，或改为发送文件：“文件”里的“导出”。',
	'webrtc-missing': '这个浏览器不能与别人连接，或这项功能被关掉了。请换一个浏览器，或改为发送文件。',
	'room-full': '人满了：同时最多 24 人。请等有人离开，或改为发送文件：“文件”里的“导出”。',
	'room-closed': '对方还没进来，这个页面就离开了。请重新邀请，内容都还在。',
	'link-lost': '连接断了。你写的都还在这里；重新邀请就能再次相聚。',
	'link-left': '对方已经离开。你写的都还在这里；重新邀请就能再次相聚。',
	'link-timeout': '两台电脑没能找到对方。如果在同一个网络里，请看“连不上？”；否则可以发送文件。',
	'link-cancelled': '已经取消，没有任何改动。',
	'link-replaced': '与同一个人已换成新的连接。',
	'link-misbehaved': '对方发来了不属于计划的内容，连接已断开。',
	'peer-misbehaved': '对方没能证明持有这个邀请。请重新邀请。',
	'peer-silent': '对方还没进来就断了联系。请重新邀请，内容都还在。',
	'peer-other-version': '对方用的是另一个版本的炉边。请双方都更新后再试。'
} satisfies typeof shape;
