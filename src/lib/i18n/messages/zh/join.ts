// 邀请别人，以及凭邀请加入。
import type { join as shape } from '../en/join';
import { say } from './words';

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
	goodForOne: '只供一个人使用，期间请不要关掉这个页面。',
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
	troubleText: '有些办公网络不让设备互相发现。如果双方在同一个网络里，请填上这台电脑的地址。',
	step: {
		made: () => '邀请已经备好，对方的回执到了才能开始连接。',
		given: () => '回执已经备好，对方粘贴之后才能开始连接；对方有没有粘贴，这个页面看不到。',
		trying: ({ seconds }) => say`两台电脑已经互相找了${seconds}秒，满 30 秒就会放弃。`,
		met: () => '两台电脑已经找到彼此。',
		failed: ({ seconds }) => say`两台电脑互相找了${seconds}秒，始终没有连通。`
	},
	cause: {
		'not-secure': '这个页面不是通过 https 打开的，浏览器不允许它连接别人。请用 https 打开。',
		offline: '这台电脑现在没有连上任何网络，别人找不到它。连上网络后再重新开始。',
		'no-address': '浏览器找不到这台电脑所在的网络。请连上网络后重新开始；防火墙或 VPN 也可能把它挡住。',
		'permission-denied':
			'浏览器不让这个页面访问本地网络里的设备。请在浏览器的网站设置里允许“本地网络访问”，再重新开始。',
		'permission-asked': '浏览器可能会问，是否允许这个页面查找本地网络里的设备。请选择允许，指的就是伙伴们的电脑。',
		'their-offline': '对方的邀请码里看不到网络，那台电脑大概没有联网。请对方连上网络后重新开始。',
		names:
			'双方的邀请码里都只有隐藏的电脑名，没有地址，一直连不通。很多办公网络会挡住这种名字。把这台电脑的地址写进邀请码再重新开始，两边有一边写了就行。',
		blocked:
			'邀请码没有问题，但一直连不通。两台电脑可能不在同一个网络里，或者网络不让设备互通，访客网络常常这样。请换到同一个网络，或在“设置”里看看别的办法。'
	},
	fileWay: {
		host: '发文件总是行得通：在“文件”里导出计划，发给对方。',
		guest: '发文件总是行得通：请对方在“文件”里导出计划发给你，你在首页打开就好。'
	},
	startAgain: '重新开始',
	lanAddress: '这台电脑的地址',
	lanAddressHint: '四段数字，用点隔开，在系统的网络设置里能看到。它只会写进邀请码里。',
	ways: '你怎么进来？',
	byInvitation: '凭链接加入',
	byKnock: '先敲门',
	knock: '敲门',
	knockLead: '还没有链接？先敲个门：把得到的敲门码发到团队群里，已经在里面的人会把大家一起放进来。',
	postKnock: '把这段敲门码发到团队群里',
	myWords: '你的核对词：',
	myWordsHint: '放你进来的人会看到同样的四个词，想确认的话，念出来对一对。',
	pasteReply: '粘贴群里的回复',
	pasteReplyHint: '整段粘贴就好，里面有别人的也没关系，会自动找到你的那一份。',
	timeLeft: ({ minutes, time }) => (minutes > 0 ? say`还有${minutes}分钟有效（到${time}）。` : '已经失效。'),
	whom: '想邀请谁？',
	one: '一个人',
	many: '一次多人',
	doorLead:
		'请大家打开这个网站，点“加入”再点“敲门”，把各自的敲门码发到群里。你把群聊内容一次粘贴到这里，再发回一段回复，大家粘贴后就都进来了。',
	pasteChat: '粘贴群聊内容',
	pasteChatHint: '夹着昵称、时间和别的话都没关系。',
	whoKnocks: '看看谁在敲门',
	chooseWho: '让谁进来？',
	namelessKnock: '一段读不出来的敲门码',
	compareWords: '每个人的屏幕上都有同样的四个词。只有中间没有别人时，两边才会一样。',
	knocksBeyond: ({ count }) => say`还有${count}个人在敲门，一段回复放不下，先请这些人进来。`,
	letInChosen: ({ count }) => (count === 0 ? '请他们进来' : say`请${count}人进来`),
	postReply: '把这段回复发到同一个群里',
	keepOpenHost: '大家进来之前，请不要关掉这个页面。',
	insideOf: ({ inside, all }) => say`${all}人中已进来${inside}人`,
	guest: {
		waiting: '还没有粘贴回复',
		connecting: '正在连接',
		linked: '已经进来',
		failed: '没能进来',
		expired: '等了一个小时',
		cancelled: '已取消'
	},
	moreKnocks: '再请一些人',
	isInAs: ({ name }) => say`${name}进来了。`,
	isInAsListed: ({ name }) => say`${name}进来了，用的是名单里已有的同名成员。如果是另一个人，请在“成员”里改名。`
} satisfies typeof shape;
