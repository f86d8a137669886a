// 邀请别人，以及凭邀请加入。
import type { join as shape } from '../en/join';

export const join = {
	title: '加入空间',
	paste: '邀请',
	pasteFirst: '请粘贴收到的链接或邀请码。',
	scan: '扫码',
	scanning: {
		starting: '正在打开摄像头，浏览器可能会问你是否允许。',
		looking: '把二维码对准摄像头。',
		denied: '这个页面没有摄像头权限。可以在浏览器的网站设置里允许，或者选一张二维码图片。',
		'no-camera': '没有找到摄像头。可以选一张二维码图片，或者直接粘贴文字。',
		'no-reader': '扫码功能没能加载，请直接粘贴文字。'
	},
	cameraPicture: '摄像头画面',
	pickPicture: '或者选一张二维码图片',
	noCodeInPicture: '这张图片里没有找到二维码，换一张更大更清楚的试试。',
	linkAsPicture: '邀请链接的二维码',
	answerAsPicture: '回执的二维码',
	scanLink: '也可以让对方用手机相机扫这个码。',
	scanAnswer: '也可以让对方直接扫你屏幕上的码。',
	bigger: '放大显示',
	yourName: '大家怎么称呼你？',
	answerLead: '还差一步：把下面的回执发回给邀请你的人，就用他发邀请时的那个聊天窗口。',
	answer: '你的回执',
	waiting: '等对方粘贴回执……',
	keepOpen: '进来之前，请不要关掉这个页面。',
	startOver: '重新开始',
	inviteTitle: '邀请伙伴',
	inviteLead:
		'一来一回两条消息，就能一起写：你把链接发给对方，对方把回执发给你。用什么聊天工具都行，不经过任何服务器。',
	link: '把这个链接发给对方',
	codeInstead: '或者改用邀请码',
	code: '邀请码',
	goodUntil: ({ time }) => `只供一个人使用，${time} 前有效，期间请不要关掉这个页面。`,
	theirAnswer: '粘贴对方的回执',
	theirAnswerHint: '对方打开链接、填好名字后就会拿到。',
	letIn: '请对方进来',
	newCode: '换一个邀请',
	connecting: '正在连接，最多需要半分钟。',
	isIn: '对方已经进来了。',
	over: {
		expired: '这个邀请过期了，重新生成一个就好，内容都还在。',
		failed: '这个邀请用不了了，重新生成一个就好，内容都还在。',
		cancelled: '这个邀请已经收回。'
	},
	trouble: '连不上？',
	troubleText:
		'有些办公网络不让设备互相发现。如果双方在同一个网络里，请填上这台电脑的地址，在系统的网络设置里能看到。发文件的办法始终可用：「文件」里的「导出」。',
	lanAddress: '这台电脑的地址',
	lanAddressHint: '形如四段数字加点。它只会写进邀请码里。',
	isInAs: ({ name }) => `${name}进来了。`,
	isInAsListed: ({ name }) => `${name}进来了，用的是名单里已有的同名成员。如果是另一个人，请在“成员”里改名。`
} satisfies typeof shape;
