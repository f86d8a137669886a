// 薪酬、考核与惩罚：与达成挂钩，只是话题，还是明说不挂钩？Pay, rating and punishment in Chinese.
import type { Finding, Kind, Span } from '../types.ts';
import { finding } from '../verdict.ts';

const pay =
	/薪酬|薪资|工资|薪水|调薪|加薪|涨薪|奖金|年终奖|(?<!高|环境|能源|投资|社会|供应商)绩效(?!达标率|改善|改进|归因|证据|曲线|回测|指标体系（)奖?金?|(?<!供应商)绩效考核|(?<!供应商(?:绩效)?|技能|上岗|结业|培训|理论|实操)考核|提成|佣金|激励(?!机制)(?=方案|按|金|根据|发放|与|对应)|加薪|评级|奖金池|绩效等级|绩效结果|股权激励|(?<!股指|商品|外汇|利率|债券|看涨|看跌|黄金|原油)期权(?!交易|合约|策略|定价|市场|产品|行情|做市)|晋升(?!年龄|阈值|为?老年?代|[到至] ?(?:prod|test|staging|stable|main|线上|生产))|晋级|升级资格|升职|职级|评级|评优|奖励(?!机制设计|函数|模型|信号)|报酬|津贴|分红|考评|福利分|定级|物质[奖惩][励罚]|经济[奖处][惩罚]|降薪|年终(?=\s?\d)|股权(?=保留|计划)/g;
const link =
	/挂钩|依据|根据|依|按(?!时)|取决于|决定|影响|占|计入|纳入|作为|对应|系数|权重|核发|发放|兑现|计算|达成率|完成率|得分|达标|排名|名额|资格|联动|关联|绑定|直接用于|用于|算入|折算|换算|连续|等级|强制分布|给予|额外|可获|享受|获得|则|才能|方可|优先|分配|计提|须|必须|需要|应|可(?:获|得)|未(?:达|完成)|超额|根据|参考|结合|同步|反映/;
/** 钱与位置。What is gained or lost: money and a place in the order. */
const money =
	/薪酬|薪资|工资|薪水|调薪|加薪|涨薪|奖金|年终奖|提成|佣金|晋升|升职|定级|股权|期权|奖励|评优|津贴|分红|待遇|奖惩|赏罚|降薪|物质[奖惩]|年终(?=\s?\d)/;
/** 依什么而定。What it follows from. */
const judged =
	/考核|绩效|考评|评级|评估结果|总评|排名|等级|[a-ds][+-]?级|得分|分数|目标|业绩|完成|达成|okr|kpi|学分|积分|效益|销售额|回款|产值|利润|优秀|合格/;
const tie =
	/决定|确定|根据|依据|按(?!时)|[=＝×*]|系数|[\d.]+倍|挂钩|影响|对应|：|:|则|参考|纳入|计入|发放|兑现|不得|不能|推迟|取消|核算|需|须|优先|满足|资格|条件|有权/;
/** 「决定明年工资」：不必说明依据。 */
const decides =
	/与(?:个人|员工|年度|当月)?(?:绩效|考核|考评)[^，。；]{0,4}挂钩|(?:决定|影响|关系到|直接挂钩)[^，。；：:不]{0,12}(?:薪|工资|奖金|年终奖|晋升|升职|股权|期权|调级|去留)|(?:薪酬?|工资|奖金|晋升)[^，。；不]{0,8}(?:取决于|由[^，。]{0,12}决定)/;
const goal = /目标|okr|关键结果|kr|达成|完成|得分|业绩|指标|结果|绩效|达标|进度|排名|等级|kpi|增长|分布|评分|分数/;
const forbidden =
	/不(?!同|好|达|合格|及格|足|到|良|满|佳|少|仅|断)[^，。；]{0,10}(?:挂钩|关联|绑定|作为|用于|影响|考虑|参考|依据|相关|联系|决定|取决|计入|纳入|等于|考核|评价|评估|区别对待)|不(?:与|和|跟)[^，。；]{0,14}(?:薪|奖|绩效|考核|晋升)|无关|脱钩|勿(?!相互|互相|打听|外传|泄露|转发)|禁止|严禁|避免|分开|分离|独立于|没有(?:任何)?(?:关系|影响|关联)|无(?:任何)?影响|而非|而不是|并非|不是|解耦|区分开|切勿|不得|两回事|沙袋|反效果|适得其反|弊端|危害|误区|扼杀|迫使|工具失效|造假|各自独立|不相关|不挂/;
/** 只是页面、表单、会议。 */
const page =
	/显示|页面|列表|表单|版面|字段|按钮|菜单|排序|模块|功能|导出|界面|查看|说明|列出|接口|入口|截图|弹窗|工资条|配置|自动计算|系统自动|填写|面谈表/;
/** 没做到。Somebody stayed below what was asked. */
const missed =
	/未(?:达|完成|通过|能|按|实现)|漏|没完全|晚[交到报]|没(?:有)?(?:达|完成|做到)|不(?:达标|合格|及格|足)|低于|少于|延期|逾期|迟|违反|事故|倒数|连续|末|差评|降低|[cd][+-]?级|每(?:发生|出现|延|低|少|下降|降)/;
/** 扣的是分：分数就是考评。 */
const pointsOff = /扣[^，。；]{0,16}分(?!配|析|钟|支|类|批)/;
const barred =
	/(?:不得|不能|不可|不予|取消|推迟|暂缓|延迟|丧失|失去|停止|无缘)[^，。；]{0,14}(?:晋升|晋级|评优|评先|评为|评定为|评选|奖金|年终奖|绩效奖|加薪|调薪)/;
/** 扣的是钱，也是罚。 */
const docked = /扣(?:除|发|减|掉|罚)?[^，。；]{0,6}(?:绩效|工资|奖金|年终奖)/;
const punish =
	/连续(?:\d|[两二三])个?(?:季度|周期|次|月)[^。；]{0,24}(?:[cd](?![a-z])|末|低|差|不达标|不合格|<)|末位|淘汰|强制(?:分布(?!式|约束)|排名|排序|按|正态|分级)|正态分[布配]|常态分[布配]|走人|检讨|观察期|书面检查|约谈|滚蛋|被?裁|公示(?:批评|名单)|红黑榜|黑榜|扣(?:除|发|减|罚|\s?\d|分|钱|款|绩效|奖金|工资|[一二三四五六七八九十])|处罚|惩罚|罚款|罚|照价赔偿|问责(?!制)|追责(?!的)|警告|降级|降薪|降职|免职|辞退|开除|解雇|解除(?:劳动)?合同|劝退|裁员|解散|通报批评|批评|点名|绩效改进|改进计划|绩效改善|改善计划|\bpip\b|劳动仲裁|仲裁|不合格者|垫底|末尾|训斥|责骂|辱骂|批斗|当众|换掉|撤换|离开公司|走人|被公示|公示在|汰换|控制(?:下属|员工|手下|团队成员)|一举一动|施压|高压|威胁|羞辱|末流|黑名单|调岗|待岗|倒数|追究|尾部(?:员工|人员)|差绩效|背锅|甩锅|责任人.{0,6}(?:承担|处理)|改进目标/g;
const harmless =
	/(?:缓存|股票|持仓|策略|算法|链表|内存|lru)[^。；]{0,40}淘汰|penalty|监管处罚|行政处罚|交通(?:信用|违章|违法)|不用于[^，。]{0,8}[惩处]罚|不作为[^，。；]{0,10}(?:追责|[惩处]罚)|(?:零|无|没有|0 ?次?)[^，。；]{0,4}(?:处罚|罚款)|不追责|免责|无责|不(?:会|得|应|要|许|能)?(?:因此)?(?:惩罚|处罚|批评|扣|问责|淘汰|追究|罚)|扣件|扣子|扣费|扣款成功|折扣|惩罚(?:项|函数|系数)|淘汰(?:旧|老|落后|过时|\d+\s?[个家款台条项]|[^，。；员工人]{0,6}(?:供应商|系统|设备|产能|方案|产品))|防止倦怠|不设末位|取消(?:强制|末位)|反对(?:强制|末位)|(?:捨|舍)不得.{0,4}换|(?:降级|升级)[/／]|(?:服务|路由|熔断|限流|自动|优雅|依赖|功能|链路|缓存|模型|版本|系统)[^，]{0,4}降级|降级(?:策略|方案|预案|开关|路径|机制|逻辑|处理|模式)|告警|警告信息|警告数|编译警告|处罚数据/;

/** 降级、淘汰、警告：机器也会；说到人才算罚。A machine is downgraded, too: only with a person is it a blow. */
const eitherWay =
	/^(?:降级|警告|淘汰|扣(?:除|减|\d|分|钱|款)?|点名|罚|末尾|末流|换掉|撤换|汰换|仲裁|高压|倒数|公示|公示名单|施压|改进目标|改进计划|改善计划|追究|检讨|观察期|黑名单|垫底|调岗|威胁)$/;
const person =
	/员工|人员|成员|干部|主管|[店班组部校]长|经理|下属|团队|个人|[^读使作患或记学]者|同事|责任人|谁|老师|销售员|司机|工人|全员|每人/;

export function payFindings(text: string, kind: Kind): Finding[] {
	const off = pointsOff.exec(text);
	const blow = off && missed.test(text) && !harmless.test(text) ? off : punishmentIn(text, kind);
	const found = stakeIn(text, kind);
	// 扣分扣的是考评。Points that are taken away are points of an appraisal.
	if (blow && blow === off && isAppraised(text)) found.splice(0, 1, finding('pay-linked', 'pay-tied', spanOf(off)));
	if (blow) found.push(finding('negative', 'punishes', spanOf(blow)));
	return found;
}

type Match = RegExpExecArray | RegExpMatchArray;
const spanOf = (match: Match): Span => ({ from: match.index ?? 0, to: (match.index ?? 0) + match[0].length });
const isAppraised = (text: string): boolean =>
	/每[^，。；]{0,4}(?:降|低|少|延|晚|迟|发生|出现)/.test(text) || judged.test(text);

function punishmentIn(text: string, kind: Kind): Match | undefined {
	if (harmless.test(text)) return undefined;
	const taken = docked.exec(text) ?? (kind === 'statement' && missed.test(text) ? barred.exec(text) : null);
	if (taken) return taken;
	/** 无监管约谈：没有这回事。It does not happen. */
	const denied = ({ index }: Match) => /(?:无|零|没有|未)[^，。；]{0,4}$/.test(text.slice(0, index)) && kind === 'kr';
	return [...text.matchAll(punish)].find(
		(match) => !denied(match) && (kind === 'statement' || !eitherWay.test(match[0]) || person.test(text))
	);
}

function stakeIn(text: string, kind: Kind): Finding[] {
	const first = [...text.matchAll(pay)].find(
		(match) => !/考核$/.test(match[0]) || kind === 'statement' || !/考核(?:点|题|卷)/.test(text)
	);
	if (!first || (kind === 'kr' && /(?:发放?|代发|核算)工资|工资条/.test(text))) return [];
	const at = spanOf(first);
	const rest = text.slice(0, at.from) + ' ' + text.slice(at.to);
	if (isTaken(text)) return [finding('pay-linked', 'pay-tied', at)];
	if (forbidden.test(text.replace(/(?:不是|并非)[^，。；]{0,20}(?:，|,)?而是/g, '')))
		return [finding('pay-topic', 'pay-forbidden', at)];
	if (followsResults(text, kind)) return [finding('pay-linked', 'pay-tied', at)];
	return depends(text, rest, first[0], kind)
		? [finding('pay-linked', 'pay-depends', at)]
		: [finding('pay-topic', 'pay-subject', at)];
}

/** 没做到就少拿。Who stays below gets less of it. */
const isTaken = (text: string): boolean =>
	(missed.test(text) && (barred.test(text) || /(?:奖励?|扣)[款除发]?\s?\d+\s?元/.test(text))) ||
	/(?:取消|不参与|不享受|失去|不予|停发|暂停)[^，。]{0,6}(?:奖金|年终奖|绩效奖|调薪|晋升|评优|加薪)|扣(?:除|发|减|掉)?[^，。]{0,4}(?:奖金|工资|绩效|年终奖)/.test(
		text
	);

/** 考评决定钱与位置。Money or a place follows from how somebody was judged. */
const followsResults = (text: string, kind: Kind): boolean =>
	!page.test(text) &&
	(decides.test(text) ||
		(kind === 'statement' && money.test(text) && tie.test(text) && judged.test(text)) ||
		/(?:纳入|流入|计入|并入)[^，。；]{0,10}(?:考核|晋升|绩效)/.test(text));

/** @param rest 去掉首个词之后的文字。The text without `stake`. */
function depends(text: string, rest: string, stake: string, kind: Kind): boolean {
	const appraises =
		/考核|评分|打分|考评|评级|评定/.test(text) &&
		/(?:员工|个人|每个人|成员|下属|大家)[^。]{0,12}(?:okr|kr|目标|完成|达成|指标|业绩)|(?:okr|kr|目标|指标|任务)[^。，]{0,6}(?:完成|达成)/.test(
			text
		);
	const paid = /提成|佣金|计件/.test(stake) && /\d|每|按|超额/.test(rest);
	const tied =
		link.test(rest) && goal.test(rest) && !(page.test(text) && !/挂钩|发放|奖金按|依据|调薪|晋升/.test(rest));
	return (
		(((appraises || paid) && !page.test(text)) || tied) &&
		(kind === 'statement' || /则|挂钩|作为|依据|按|奖励|发放|兑现|达成.*(?:奖|薪)/.test(rest))
	);
}
