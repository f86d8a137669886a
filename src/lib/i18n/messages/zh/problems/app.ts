// Sentences for the problems that the room `app` names; their codes are the keys.
import type { app as shape } from '../../en/problems/app';
import { say } from '../words';

export const app = {
	'space-not-here': '这个空间不在这台设备上。请重新打开邀请，或打开它的文件。',
	'not-admitted': '空间里还没有人放行这台设备。',
	'not-let-in': '邀请你的人没有认出这台设备。请用双方都信得过的方式问一问，内容没有改动。',
	'device-removed': '这台设备已被移出空间，连接已断开。它原有的内容仍在；要再进来，需要成员重新邀请。',
	'this-device-removed': '这台设备已被移出空间。这里的内容可以查看和导出；再写什么，别人都收不到。',
	'plan-not-received': '计划还没传完，连接就断了。请再要一个邀请，内容没有改动。',
	'newer-version': '对方用的是更新版本的炉边。请更新本页后再加入。',
	'part-missing': '炉边的这一部分没有取到。请检查网络，然后再试一次。',
	'file-too-large': ({ limit }) => say`这个文件超过${limit} MB，比任何计划都大。没有读取。`,
	'file-empty': '这个文件是空的。',
	'file-unreadable': '浏览器读不了这个文件。它还在吗？',
	'file-of-another-kind': '这既不是文本也不是存档。这里能读存档、Markdown、文本和 CSV。',
	'file-of-json': '这是 JSON，是程序之间用的格式。请在原来的工具里导出成 CSV 或文本，或者把内容复制过来粘贴。',
	'file-of-office': '这是办公软件的工作簿或文档。请在那里另存为 CSV，或者复制单元格，粘贴到“文件”页。',
	'text-too-large': ({ millions }) =>
		say`这段文本超过一次能读的${Number(millions) * 100}万个字符。请分几次来；没有读取。`,
	'file-needs-a-plan': '大纲和表格要导入到计划里。请先新建空间，再在“文件”页打开。',
	'left-behind': '没能存下来，列表里可能留下一个空条目。请腾出一些空间后再试；原有内容没有变化。',
	'file-work-failed': ({ reason }) => say`炉边处理文件的部分停了下来（${reason}）。请刷新本页再试；内容没有改动。`,
	'changes-since-nothing': '请选择从什么时候算起。如果还没有可选的，请先发送完整存档。',
	'who-are-you': '这份计划来自文件。请先说明你是谁，再动笔。'
} satisfies typeof shape;
