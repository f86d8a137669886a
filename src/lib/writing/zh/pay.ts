// 薪酬、考核与惩罚：与达成挂钩，只是话题，还是明说不挂钩？Pay, rating and punishment in Chinese.
import type { Finding } from '../types.ts';

const pay =
	/薪酬|薪资|工资|薪水|调薪|加薪|涨薪|奖金|年终奖|(?<!高)绩效(?!改善|改进)奖?金?|绩效考核|考核|提成|佣金|激励(?!机制)(?=方案|按|金|根据|发放|与|对应)|加薪|评级|奖金池|绩效等级|绩效结果|股权激励|期权|晋升|晋级|升级资格|升职|职级|评级|评优|奖励(?!机制设计)|报酬|津贴|分红|考评|福利分|定级/g;
const link =
	/挂钩|依据|根据|依|按(?!时)|取决于|决定|影响|占|计入|纳入|作为|对应|系数|权重|核发|发放|兑现|计算|达成率|完成率|得分|达标|排名|名额|资格|联动|关联|绑定|直接用于|用于|算入|折算|换算|连续|等级|强制分布|给予|额外|可获|享受|获得|则|才能|方可|优先|分配|计提|须|必须|需要|应|可(?:获|得)|未(?:达|完成)|超额|根据|参考|结合|同步|反映/;
const goal = /目标|okr|关键结果|kr|达成|完成|得分|业绩|指标|结果|绩效|达标|进度|排名|等级|kpi|增长|分布|评分|分数/;
const forbidden =
	/不(?!同|达|合格|及格|足|到|良|满|佳|少|仅|断)[^，。；]{0,10}(?:挂钩|关联|绑定|作为|用于|影响|考虑|参考|依据|相关|联系|决定|取决|计入|纳入|等于|考核|评价|评估|区别对待)|不(?:与|和|跟)[^，。；]{0,14}(?:薪|奖|绩效|考核|晋升)|无关|脱钩|勿|禁止|严禁|避免|分开|分离|独立于|没有(?:任何)?(?:关系|影响|关联)|无(?:任何)?影响|而非|而不是|并非|不是|解耦|区分开|切勿|不得|两回事|沙袋|反效果|适得其反|弊端|危害|误区|扼杀|各自独立|不相关|不挂/;
/** 只是页面、表单、会议。 */
const page =
	/显示|页面|列表|表单|版面|字段|按钮|菜单|排序|模块|功能|导出|界面|查看|说明|列出|接口|入口|截图|弹窗|工资条|配置/;
const punish =
	/连续(?:\d|[两二三])个?(?:季度|周期|次|月)[^。；]{0,24}(?:[cd](?![a-z])|末|低|差|不达标|不合格|<)|末位|淘汰|强制(?:分布|排名|排序|按|正态|分级)|正态分[布配]|常态分[布配]|走人|检讨|观察期|书面检查|约谈|滚蛋|被?裁|公示(?:批评|名单)|红黑榜|黑榜|扣(?:除|发|减|罚|\d|分|钱|款|绩效|奖金|工资|[一二三四五六七八九十])|处罚|惩罚|罚款|罚|问责|追责(?!的)|警告|降级|降薪|降职|免职|辞退|开除|解雇|解除(?:劳动)?合同|劝退|裁员|解散|通报批评|批评|点名|绩效改进|改进计划|绩效改善|改善计划|\bpip\b|劳动仲裁|仲裁|不合格者|垫底|末尾|训斥|责骂|辱骂|批斗|当众|换掉|撤换|离开公司|走人|被公示|公示在|汰换|控制(?:下属|员工|手下|团队成员)|一举一动|施压|高压|威胁|羞辱|末流|黑名单|调岗|待岗|倒数|追究|背锅|甩锅|责任人.{0,6}(?:承担|处理)|改进目标/g;
const harmless =
	/不追责|免责|无责|不(?:会|得|应|要|许|能)?(?:因此)?(?:惩罚|处罚|批评|扣|问责|淘汰|追究|罚)|扣件|扣子|扣费|扣款成功|折扣|惩罚(?:项|函数|系数)|淘汰(?:旧|老|落后|过时|\d+\s?[个家款台条项]|[^，。；员工人]{0,6}(?:供应商|系统|设备|产能|方案|产品))|防止倦怠|不设末位|取消(?:强制|末位)|反对(?:强制|末位)|告警|警告信息|警告数|编译警告|处罚数据/;

export function payFindings(text: string, kind: 'objective' | 'kr' | 'statement'): Finding[] {
	const found: Finding[] = [];
	const first = [...text.matchAll(pay)].find(
		(match) => !/考核$/.test(match[0]) || kind === 'statement' || !/考核(?:点|题|卷)/.test(text)
	) as (RegExpMatchArray & { index: number }) | undefined;
	if (first && !(kind === 'kr' && /(?:发放?|代发|核算)工资|工资条/.test(text))) {
		const at = { from: first.index, to: first.index + first[0].length };
		const rest = text.slice(0, at.from) + ' ' + text.slice(at.to);
		const isForbidden = forbidden.test(text.replace(/(?:不是|并非)[^，。；]{0,20}(?:，|,)?而是/g, ''));
		const appraises =
			/考核|评分|打分|考评|评级|评定/.test(text) &&
			/(?:员工|个人|每个人|成员|下属|大家)[^。]{0,12}(?:okr|kr|目标|完成|达成|指标|业绩)|(?:okr|kr|目标|指标|任务)[^。，]{0,6}(?:完成|达成)/.test(
				text
			);
		const paid = /提成|佣金|计件/.test(first[0]) && /\d|每|按|超额/.test(rest);
		const depends =
			((appraises || paid) && !page.test(text)) ||
			(link.test(rest) && goal.test(rest) && !(page.test(text) && !/挂钩|发放|奖金按|依据|调薪|晋升/.test(rest)));
		const docked =
			/(?:取消|不参与|不享受|失去|不予|停发|暂停)[^，。]{0,6}(?:奖金|年终奖|绩效奖|调薪|晋升|评优|加薪)|扣(?:除|发|减|掉)?[^，。]{0,4}(?:奖金|工资|绩效|年终奖)/.test(
				text
			);
		const isLinked =
			docked ||
			(!isForbidden &&
				depends &&
				(kind === 'statement' || /则|挂钩|作为|依据|按|奖励|发放|兑现|达成.*(?:奖|薪)/.test(rest)));
		found.push({
			label: isLinked ? 'pay-linked' : 'pay-topic',
			rule: isLinked ? 'pay-depends' : isForbidden ? 'pay-forbidden' : 'pay-subject',
			...at
		});
	}
	const blow = [...text.matchAll(punish)][0];
	if (blow?.index !== undefined && !harmless.test(text))
		found.push({ label: 'negative', rule: 'punishes', from: blow.index, to: blow.index + blow[0].length });
	return found;
}
