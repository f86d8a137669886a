// Sentences for the problems that the room `room` names; their codes are the keys.
import type { room as shape } from '../../en/problems/room';

export const room = {
	'code-empty': '这里还没有邀请码。',
	'code-not-ours': '这里面没有炉边的邀请码。请把收到的链接或消息整个复制过来。',
	'code-cut-off': '这个码缺了末尾。请从头到尾完整复制。',
	'code-mangled': '这个码在路上变了样。请重新复制，或请对方再发一次。',
	'code-newer-version': '这个码来自更新版本的炉边。请更新本页后再试。',
	'code-is-an-answer': '这是回执，要交给发邀请的人。这里要粘贴的是邀请。',
	'code-is-an-invitation': '这是邀请。这里要粘贴的是对方打开链接后拿到的回执。',
	'code-own': '这是你自己发出的邀请。请发给别人，让对方在自己的浏览器里打开。',
	'code-expired': '这个邀请过期了，需要换一个新的，内容都还在。',
	'code-used': '这个码已经用过，每个只供一个人使用。需要换一个新的，内容都还在。',
	'code-other-invitation': '这是另一个邀请的回执，或者邀请之后本页重新加载过。请重新邀请，再让对方回复。',
	'code-other-space': '这个邀请属于另一个空间。这里没有任何改动。',
	'code-other-cycle': '这个邀请属于本空间的另一个周期。请先打开那个周期再试。',
	'address-not-valid': '这不像一台电脑的地址。地址形如 192.168.1.20。',
	'no-network': '这台电脑没有连上网络，别人找不到它。请先连上网络，或改为发送文件：「文件」里的「导出」。',
	'webrtc-missing': '这个浏览器不能与别人连接，或这项功能被关掉了。请换一个浏览器，或改为发送文件。',
	'room-full': '人满了：同时最多 24 人。',
	'room-closed': '对方还没进来，这个页面就离开了。请重新邀请，内容都还在。',
	'link-lost': '连接断了。你写的都还在这里；重新邀请就能再次相聚。',
	'link-left': '对方已经离开。你写的都还在这里；重新邀请就能再次相聚。',
	'link-timeout': '两台电脑没能找到对方。如果在同一个网络里，请看「连不上？」；否则可以发送文件。',
	'link-cancelled': '已经取消，没有任何改动。',
	'link-replaced': '与同一个人的新连接已经接手。',
	'link-misbehaved': '对方发来了不属于计划的内容，连接已断开。',
	'peer-misbehaved': '对方没能证明持有这个邀请。请重新邀请。',
	'peer-silent': '对方还没进来就没了声音。请重新邀请，内容都还在。',
	'peer-other-version': '对方用的是另一个版本的炉边。请双方都更新后再试。'
} satisfies typeof shape;
