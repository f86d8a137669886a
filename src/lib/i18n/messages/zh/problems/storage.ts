// Sentences for the problems that the room `storage` names; their codes are the keys.
import type { storage as shape } from '../../en/problems/storage';
import { say } from '../words';

export const storage = {
	'storage.full': '浏览器不再给炉边更多空间。已保存的内容还在。请腾出空间后再试。',
	'storage.closed': '另一个标签页里的新版本接手了。请刷新本页。',
	'storage.newer': '这里用过更新版本的炉边。请刷新取得新版本，内容没有动过。',
	'storage.newer-cycle': '这个周期是用更新版本写的。请先更新再打开，内容没有动过。',
	'storage.removed': '它不在这台设备上，或已被移除。',
	'storage.blocked': '还有一个旧的标签页开着。关掉它，这里就会继续。',
	'storage.unavailable': '浏览器在这里不保存内容：可能是无痕窗口，或关闭了存储。请换一个窗口。',
	'storage.insecure': '请通过 https 或在本机打开；否则浏览器不提供密钥。',
	'storage.taken': '这个周期刚刚已经到了这台设备上。请重新看一下文件。',
	'storage.version-gone': '那一天的状态已不在这台设备上。请选更晚的日期，或导出完整存档。',
	'storage.failed': ({ reason }) => say`浏览器没能保存（${reason}）。内容还在这个页面上，请再试一次。`
} satisfies typeof shape;
