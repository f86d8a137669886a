// 字面上看得出的记号：照常运转、守住底线、定额、还是空话。What the wording of a piece gives away before its grammar is read.
import type { Quantity } from '../types.ts';

export const praiseWords =
	/更好|更加|更紧密|紧密|良好|优秀|卓越|一流|高效|完美|流畅|便捷|显著|明显|大幅|有效|充分|合理|深入|优质|完善的|舒适|愉快|满意(?!度)|安心|放心|稳定|可靠|友好|清晰|顺畅|及时(?!率)/;

const often = /(?:每(?:个)?(?:日|天|周|月|季度?|年|双周|两周)|按(?:日|周|月|季度?)|定期|日常|例行)/;
const routine =
	/(?:周报|月报|日报|季报|报表|发放工资|工资|报告|通报|结账|对账|申报|纳税|例会|周会|月会|站会|晨会|早会|同步会|复盘会|评审会|复盘|review|retro|回顾|演练|巡查|检查|核对|抽检|点检|抽查|保养|消毒|盘点|盘库|巡检|值班|备份|续费|报税|考勤|轮值|回访)/;
export const comesRound = (text: string): boolean =>
	(often.test(text) && routine.test(text)) || /^(?:日常|例行)/.test(text);

/** 多少时间内答复、可用率、按时率：对外的承诺。What the running service promises. */
export const serviceLevel =
	/(?:\d[^，。；]{0,8}|[一两半三])(?:小时|分钟|min|h|秒|天|周|工作日)\s?(?:之)?内(?:得到|获得)?[^，。；]{0,6}(?:接听|响应|回复|处理|解决|答复|送达|发货|关闭|闭环|完成|付款|收款|结清|到账|开票|恢复|修复|定位|反馈|上报|受理)|(?:约定|规定|承诺|要求)的?(?:时间|时限|时效|期限)内|(?:接听|响应|回复|答复|发货)[^，。；]{0,8}(?:时间|时长|时效)|首响(?:应)?(?:时间|时长)?|(?:恢复|修复)(?:时间|时长)|可用(?:性(?!测试)|率)|在线率|正常运行|\bsl[ao]\b|\bmtt[rda]\b|处理(?:周期|时长|时间)|合格率|(?:账实|帐实)[^，]{0,4}率|\bci\b[^，]{0,4}(?:绿|通过率)|(?:cron|定时任务)[^，]{0,4}成功率|\d\s?(?:分钟|小时|秒)(?:回应|响应|接通|回复)率|合规|(?:按时|准时|及时|如期|按期)[^，。；]{0,6}(?:率|[≥>]|\d)|\brpo\b|\brto\b/;

/** 页面响应 < 100 毫秒：程序有多快，不是答复有多快。How fast the program is, not how soon somebody answers. */
export const programSpeed = (text: string, quantity: Quantity | undefined): boolean =>
	quantity?.shape === 'level' &&
	/\d\s?(?:ms|毫秒|s|秒)(?![a-z])/.test(text) &&
	!/首响|接听|接通|客服|工单|来电|电话|回复/.test(text);

/** 篇数 10 → 20：数的是自己做的东西，除非是别人的人、单、故障。 */
export const countsOutput = (text: string): boolean =>
	/(?:数|数量|篇数|次数|场次|(?:库|文档|素材|题库|语料|样本|数据集)[^，]{0,4}(?:量|规模)|(?:文档|注释|类型)[^，]{0,4}覆盖率)\s*[:：]?\s*(?:至少|累计|不少于)?\s*(?:\d+\s*)?(?:→|->|从|由|达|≥)/.test(
		text
	);
export const countsOthers =
	/故障|缺陷|bug|投诉|事故|用户|客户|会员|粉丝|订单|告警|(?:使用|访问|打开|登录|查询|调用|点击|浏览|观看|来电|到店|光顾|借阅|互动|提问|合并|采纳|收录|录用|引用|转载|获奖|中标|接入|入驻)(?:数|量|次数|人数)/;

/** 月交易额、日活：每期都有的数，不从零起。A figure that every period has does not start at zero. */
export const perPeriod =
	/^(?:平均)?每?[月日周季](?:均|度)?[^，]{0,6}(?:额|量|收入|营收|gmv)|(?<![首本上下一-四\d])[月日周](?:均|度)?(?:收入|营收|销售额|交易额|下载|安装|活)/;

const zeroIncidents =
	/(?:安全|生产|运行)[^，]{0,4}无[^，]{0,4}(?:事故|故障)|不(?:发生|出现)[^，]{0,8}(?:事故|故障|泄露|违规|投诉)|(?:^|全年|实现|保持)(?:0|零|无).{0,6}(?:事故|违规|故障|泄露|投诉|丢失|安全事件)|(?:事故|违规|故障|泄露|投诉).{0,4}(?:为)?(?:0|零)(?!\d|\.)|零(?!售|件|食|基础|代码|距离|门槛|点|钱|散|星|工|结果|停机|宕机|中断)(?:[一-鿿]{2}|\s?[a-z]{4})|(?:0|零)\s?(?:投诉|事故|故障|差错|违规|泄露|延误|遗漏|漏测)/;
const guard =
	/(?:漏洞|故障|事故|缺陷|投诉|问题|泄露|错误|bug|p0|p1)(?:数|次数|数量)?\s?(?:=|为)\s?0(?![\d.%])|(?:次数|数量?|件数|操作|事件|人工)(?:均|都|保持|始终)?为\s?(?:0|零)(?![\d.%])|(?:零|0)\s?(?:downtime|停机|宕机|中断)|无(?:重大|严重|p0)[^，]{0,6}(?:故障|事故|问题|缺陷)|(?:不|未)(?:突破|触碰)[^，]{0,6}(?:底线|红线)|(?<!从)(?:不|无|未)(?:出现)?(?:性能)?(?:劣化|退化|回退|回归|丢失|中断|泄露|泄漏|超支|延期|逾期|断更|掉线|遗漏|漏报|违规)(?!的|率|问题|风险)|(?:事故|故障|宕机|崩溃|严重缺陷|漏洞|投诉|回滚|告警|返工|退货|更改|变更|误判|误报|超额[一-鿿]{1,3})(?:数|次数|起数|数量|件数)?[:：]?\s?(?:≤|<|不超过|不多于|少于|控制在|最多)\s?\d+\s?(?:起|次|个|例|件)?(?:以内|以下|之内)?(?:\s?\/\s?[一-鿿a-z]{1,6})*$|(?:成本|费用|支出|开销|退款|预算|花费)[^，\d]{0,4}上限|不[能得可](?!少|缺)[^，]{0,24}(?:超过|低于|高于|增加|下降)/;
/** 迭代完成率、任务达成率 100%：照着计划办完。Everything as planned. */
export const attains =
	/(?:迭代|sprint|计划|目标|里程碑|需求|项目|排期|版本|okr|kr|指标|承诺|节点|工单|整改|任务书|已读|签收|填报|上报|打卡)[^，]{0,6}(?:完成率|达成率|兑现率|交付率|执行率|履约率|关闭率|闭环率)/;
const nothingLost =
	/(?:完成|执行|达成|交付|及时|响应|上报|到位|到岗|在岗|出勤|合格|完好|闭环|整改|回访|签收|处置|过审|审核|检查|巡查|抽检|履约|兑现|留存|续约|续费|备份|达标|合规|巡检|点检|年检|安检|可追溯|可审计|留痕|归档|(?<!测试|用例|代码|单测|单元|自动化)覆盖率|通过率)/;
export const losesNothing = (text: string): boolean => nothingLost.test(text);

/** 实验文档率 100%：自己的一道手续，一件不能少。A step of one's own that may never be left out. */
export const neverLeftOut = (text: string, quantity: Quantity | undefined): boolean =>
	quantity?.share === true &&
	quantity.shape === 'level' &&
	!/测试|用例|满意|准确|正确|支持|召回|命中|留存|采用|使用率/.test(text) &&
	((quantity.full && /率/.test(text)) ||
		(quantity.full && /^(?:记录|登记|备案|归档|留存|上报|核对)/.test(text)) ||
		/(?:[日周月]报|备份|定时|同步|巡检|结账|对账)[^，]{0,4}成功率/.test(text));

export const noIncident = (text: string, quantity: Quantity | undefined): boolean =>
	quantity?.shape !== 'from-to' && zeroIncidents.test(text);
/** 误删次数为 0：守住的底线，从零起。A line that is held and starts at zero. */
export const guarded = (text: string, quantity: Quantity | undefined): boolean =>
	quantity?.shape !== 'from-to' && !zeroIncidents.test(text) && guard.test(text);

/** 日常、值班、例行：机器照常转。The machine runs. */
const upkeep =
	/^(?:按时|按期|如期|准时|及时)(?:、|且|并)?(?:高质量|保质保量|保质)*地?(?:交付|完成|响应|支持)[^，]*(?:需求|任务|工作|各项)$|^负责|及时(?:处理|响应|回复|解决|反馈|跟进|修复|更新|同步|上报)|(?:月度|季度|年度|每周|周|例)[^，]{0,6}会[^，]{0,4}(?:按时|准时|如期)|日常[^，]{0,6}(?:运维|运营|维护|工作|支持|事务|管理|保障|更新|服务|答疑)|值班|轮值|on-?call|例行|巡检|常态化|日清日结/;
const improves =
	/优化|提升|改进|简化|降低|减少|自动化|平台|系统|工具|手册|制度|机制|方案|培训|招聘|搭建|建立|制定|编写|上线|开发|完成/;
const periodCeiling =
	/^(?:每?[月日周季年]度?(?:均|的)?)[^，\d]{0,10}(?:成本|费用|开销|支出|花费|预算|账单|(?:故障|停机|中断|宕机)时[长间])[^，\d]{0,6}(?:[≤<]|不超|控制|低于|以内)/;
const withinBudget =
	/^(?:确保|保证)?[^，]{0,12}不(?:低于|超过?|高于)(?:预算|计划|目标|去年同期)|控制在.{0,6}(?:预算|计划)|(?:成本|费用|预算|支出|开支|花费|工期|偏差|编制|账单|差旅)[^，]{0,8}控制在[^，]{0,8}(?:以内|以下|之内)/;

/** 连续 30 天稳定运行、每周自动备份：机器一直转。 */
const keepsRunning =
	/连续\s?\d+\s?(?:天|周|个?月|小时|h)[^，]{0,8}(?:运行|在线|执行|不崩溃|不中断|无(?:故障|事故|中断|宕机|报错))|(?:稳定|持续|无故障|不间断)(?:地)?(?:运行|执行|在线)|^每(?:\s?\d+\s?(?:分钟|个?小时)|日|天|周|月)[^，]{0,8}(?:自动|定时)(?:推送|同步|备份|更新|执行|发送|生成|运行)/;

/** 学习微服务、源码研究：学没学会，要人说；一本书、一门课读完了看得见。Only learning, with nothing that is finished. */
export const learns = (verb: string, text: string): boolean =>
	/^(?:学习?|研究|了解|钻研|研习)$/.test(verb) && !/书|课|教程|论文|《|章|文档|报告|方案/.test(text);
/** 继续学习、继续提升：没有守住什么，只是接着做。Nothing is held, one goes on. */
export const carriesOn = /^继续(?!保持|维持|运营|运行|运维|承担|负责|做好)[^，]/;

/** 人员增至 350 人：要靠招。 */
export const growsStaff = /(?:人员|编制|团队规模|团队人数|员工)(?:总?数)?[^，]{0,4}(?:增|扩)[^，]{0,2}[至到]/;

/** 社群运营、负责…持续…：一摊事，天天在转。An area of work that goes on. */
const runsOn =
	/^(?!搭建|建立|完成|上线|开发|推进|参与|优化|提升|引入|制定|启动|开展|接入)[^，]{2,16}(?:监控|运营|运维|值守|看护)$|^负责[^，]*持续/;
/** 每条需求出报告 100%：一件不落。Every single one, all the time. */
const everyOne = /^每[个条次份项笔单台张][^，\d]+(?:\s|-|:)*100\s?%$/;
/** 从进门到点单 ≤ 3 分钟：路有多长。 */
export const wayThrough = /^从[^，\d]+[到至][^，\d]+?(?:≤|<|不超过|只需|仅需|控制在|低于|少于)\s?\d/;
/** 学的人会不会，要人说；用的人能不能，看有没有这样功能。 */
export const learner = /读者|学员|学生|孩子|新人|员工|团队|成员|同学|老师/;

/** Upkeep, a ceiling for each period, a budget: a level is held, whatever the verb. */
export const keepsGoing = (text: string, quantity: Quantity | undefined): boolean =>
	(!quantity && upkeep.test(text) && !improves.test(text)) ||
	(!quantity && runsOn.test(text)) ||
	(quantity?.shape !== 'from-to' &&
		quantity?.shape !== 'relative' &&
		keepsRunning.test(text) &&
		!improves.test(text)) ||
	everyOne.test(text) ||
	(quantity?.shape !== 'from-to' && periodCeiling.test(text)) ||
	withinBudget.test(text);

export const planned =
	/^(?:按期|按时)?完成[^，]{0,10}(?:年度|季度|销售|回款|业绩|经营|收入|营收|招聘)[^，]{0,6}(?:任务|目标|指标|预算)$|^按(?:照)?[^，]{0,8}(?:计划|编制)[^，]{0,3}完成/;

/** 处理问题、解决线上故障：哪些，多少，没说。Which and how many is not said. */
const unnamed = /^(?:修复|解决|处理|跟进|改)(?:一些|各类|各种|线上|历史|若干)*\s?(?:bug|问题|缺陷|需求|故障)s?$/;
const comparative =
	/^(?:让|使得?(?!用))[^，]{4,}|更[^，]{1,3}化$|更(?:[快好强高稳省低多少易大广深准优]|加|顺畅|流畅|便捷|清晰|简单|灵活|紧密)(?:地)?[^，]{0,6}$|^更多/;
export const undecidable = (text: string, quantity: Quantity | undefined): boolean =>
	!quantity && (unnamed.test(text) || comparative.test(text));

/** 文档 100% 补齐、全员培训率：自己的事全做完。All of one's own work done. */
export const allDone = (text: string, quantity: Quantity | undefined): boolean =>
	quantity?.full === true &&
	/(?:补齐|齐全|到位|归档)$|(?:全员|员工|内部|团队|新(?:进|入职)?人员|新人)[^，]*(?:培训|考试|学习)[^，]*率/.test(text);

/** 优化 4 个出口的指示：数的是在哪里改，不是改多少。The number says where. */
export const saysWhere = (before: string, figure: string, after: string, { shape }: Quantity): boolean =>
	shape === 'amount' &&
	/^(?:优化|改善|改进|完善|提升|提高|增强|强化|加强|加快|参与|负责|保障|维护)$/.test(before.trim()) &&
	/[个条类项款处张页种大]$/.test(figure) &&
	/^\s?[一-鿿a-z]{2}/.test(after);

/** 成交 200 单、报名 30 人：别人做的，从零数起。Done by others and counted from zero. */
export const othersDid =
	/^收到|(?:好评|表扬|反馈|推荐|提及|点名)[^，\d]{0,12}\d+\s?次|(?:成交|报名|注册|购买|签约|参与|参加|到访|试听|加入|关注)\s?\d|(?<=[一-鿿a-z]\s?)(?:调用|下载|安装|浏览|点击|转发|收藏|点赞|订阅|播放|观看|引用|转载|评论)(?:量|数|次数)?(?:达到?|突破|超过?|累计|≥|>|\s)*\d/;
export const decidedByOthers =
	/入选|录用|获批|中标|获奖|录取|收录|采纳|(?:列为|评为|选为|认定为|评选为)|达成[^，]{0,10}(?:合作|协议|意向|共识)|(?:排名|榜|名次|当日|年级|全国|全省|全市|区域|全校|全班|全球)[^，]{0,6}前\s?\d|进入[^，]{0,12}(?:top|象限|榜|名录|目录|短名单|前\s?\d|前[一二三四五十])/;
