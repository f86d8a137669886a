// 中文目标：谁因此更好，还是口号、项目、数字、日常？Chinese objectives.
import type { Clause, Finding, Reading, Span } from '../types.ts';
import { aimedAt, finishes } from '../verdict.ts';
import { outsiders } from './nouns.ts';
import { quantitiesOf } from './quantities.ts';

const someone = new RegExp(outsiders.filter((word) => word !== '公司' && word !== '企业' && word !== '社区').join('|'));
const subject = new RegExp(
	`^(?:每个|所有|新|小|老|社区|外部|一线)?(?:${outsiders.filter((word) => !/公司|企业|社区|团队|外部|第三方/.test(word)).join('|')})(?!体验|满意度|增长|运营|服务|管理|画像|研究|成功|关系|需求|留存|转化|体系|数)`
);
const enabling =
	/又[^，]{1,3}又|更[^，]{1,3}[、，]更|从[^，]{1,20}到[^，]{1,20}的(?:路|距离|时间|周期|过程)|^给|把.+[带送交]到|把.+给|让|使(?!用)|帮助?|成为|都能|也能|就能|自己|能在|能够|可感知|相信|信任|信赖|感受到|愿意|喜欢|爱上|放心|安心|从容|轻松|随时|不用|不再|找到|看懂|看得见|理由|首选|最想|减轻|减负|省心|发现|搜.*到|话语权|归属感|打消|顾虑|[^，]得(?:稳|快|好|准|顺|住|起|久|更|很|清|安|开心|舒服|整洁|踏实|自在|健康)/;
const ownQuality =
	/效率|效能|能力|竞争力|水平|凝聚力|管理|文化|氛围|质量|影响力|执行力|盈利|成长|素质|团队|卓越|一流|创新|转型|降本增效|技术|品牌|效益|价值|专业|协作|体系|性能|产能|产出|人效|稳定性|边界|形象|知识/;
const project =
	/(?:上线|落地|产品化|搭建|迁移|建设|开发|重构|改造|接入|发布|实施|完成|验收|立项|交付|试点|开源|部署|改版|重写|下线|二期|三期|一期|闭环)(?:完成)?$|^(?:完成|上线|搭建|招聘|发布|推出|开设|建设|开发|部署|迁移|启动|落地|编写|制定|建立|组织|举办|实施|引入|接入|交付|招募|重写|下线|编写|改版|搬|推行|更换|成立|组建|签署|制作|设计|翻修)/;

/** 客户服务、用户运营：说的是自己的一摊事，不是那个人。A function of one's own, not the person in its name. */
const ownFunction =
	/(?:客户|用户|顾客|会员|员工|供应商|商家)(?:服务|管理|运营|关系|增长|研究|画像|支持)|单位(?:时间|面积|成本)/g;

/** 可解释、可回滚：看得出来有没有的样子。A state named by what can be done with it, twice at least. */
const statedAble =
	/^[^，,]{3,}(?<!可)可用(?:$|[，,])|^[^，,]{2,}可[^，、的]{1,2}(?:(?:、|且|并且|又|和|与)可[^，、的]{1,3})+$/;

/** 行业领先、飞轮、取得进展：喊得响，看不出谁因此更好。Loud, and nobody can tell who is better off. */
const slogan =
	/^为[^，,]+(?:打|奠定|打下|夯实)[^，,]{0,3}基础$|^(?:在.{1,8}[内前])?(?:成为|做|争做|打造成?)[^，,]{0,8}(?:行业|领域|国内|全球|世界|业内|业界|一流|领先|顶尖|顶级|标杆|专家|第一梯队|领军|领导者|枢纽$)|飞轮$|(?:增长|商业|生态|自)闭环$|^(?:取得|实现|获得)[^，,]{0,10}(?:进展|突破|成果|成绩|飞跃|腾飞|增长|跨越)$|[^，,]{2,}取得[^，,]{0,6}(?:进展|突破|成果|成绩)$|^(?:驱动|推动|促进|助推|赋能|引领|加速|实现)[^，,]{0,6}(?:增长|发展|业务|创新|转型|升级|腾飞)/;
/** 别人心里怎么看、市场认不认：由外面的人决定。What others think, what the market takes. */
const judgedOutside =
	/(?:品牌|用户|客户|公众|行业)[^，,]{0,4}(?:认知|信任|口碑|认同|好感)$|(?:付费|转化|留存|粘性|复购|活跃度|流失|客户满意|用户满意|满意率|渗透率|下载|装机|付费率|续费)[^，,]{0,4}$|心智$|pmf|市场契合|(?:证明|验证)[^，,]*(?:价值|契合|假设|需求|市场|可行|意愿|模式|方向)/;
/** 摆脱依赖、把录音变成口述史、零门槛…：负担没了，样子变了。 */
const relieved =
	/^(?:消除|摆脱|打破|告别|解除|根除)(?!.{0,6}(?:技术债|债务))|(?:把|将)[^，,]{1,40}?(?:变成|变为|转化为|转变为|升级为|推进到|带到)|^(?:以|用)?(?:低摩擦|零摩擦|低成本|零门槛|低门槛|无感|一键)/;
const learns =
	/^(?:深入|系统|全面|熟练|基本|完全)*(?:地)?(?:掌握|精通|理解|吃透|学懂|搞懂|弄懂|读懂|看懂|学会|熟悉(?!业务|工作|环境|流程|团队|公司))/;
const holdsAbility = /^(?:建立|构建|打造|形成|建设|具备|拥有)[^，,]{6,}能力$|(?:具备|拥有)[^，,]{4,}能力$/;
/** 支持、保障：没有开头的动词，只是一摊事。 */
const bareWork = /(?:支持|保障|配合|协作|运营|管理|协同|对接)$/;

/** 谁都有的“质量”“稳定性”；说清是哪一样东西的，才算说了哪里更好。A quality of a named thing says where it gets better. */
const productQuality =
	'(?:质量|性能|稳定性|可控性|体验|表现|可靠性|准确性|灵活性|可?扩展性|安全性|兼容性|流畅度|易用性|可读性|一致性|完整性|鲁棒性|健壮性|时效性|精度|准确率|观感|手感|[^，,积主能]{1,2}性)';
const better = '(?:提升|提高|增强|改善|优化|完善|加强|改进)';
const anybodys =
	/自身|自己|个人|团队|公司|组织|部门|产品|项目|系统|平台|代码|技术|业务|工作|研发|开发|交付|迭代|服务|整体|企业|品牌|核心|运营|管理|创新|用户|客户|数据|效率|效能|财务|经营|业绩|销售|市场|学习|生活|健康|软件|应用|全面|持续|进一步|不断|显著|大力|综合|内部|的|与|和|及/g;
const namedQuality = new RegExp(
	`^(?:持续|全面|进一步|不断|显著)?${better}([^，,]{2,}?)${productQuality}|^([^，,]{2,}?)${productQuality}(?:的)?${better}$`
);

/** 是谁的质量？Whose quality is it, when the words that fit everybody are gone? */
function namesItsThing(text: string): boolean | undefined {
	const found = namedQuality.exec(text);
	if (!found) return undefined;
	return (found[1] ?? found[2] ?? '').replace(anybodys, '').length >= 2;
}

function metricIn(text: string, clause: Clause): Finding | undefined {
	const aim = quantitiesOf(text).find((one) => {
		const after = text.slice(one.to, one.to + 8);
		const figure = text.slice(one.from, one.to);
		const segmentOnly =
			/^(?:内)?(?:就能|就可|即可|就会|就学会|上手)|^(?:工作)?制/.test(after) ||
			/^(?:以上|以下|以内)?的/.test(after) ||
			/[（(][^）)]*$/.test(text.slice(0, one.from)) ||
			(/以上|以下/.test(figure) && /^的/.test(after)) ||
			/人以上$/.test(figure);
		const small =
			/^[一二两三](?:个|位|种|名|家|方|大|条|次|步|款|支|张|份|场|座|间|处|门)?$/.test(figure) &&
			one.shape === 'amount';
		const productName =
			/^[a-z]{2,}\s?$/.test(text.slice(0, one.from)) && /^\d{2,4}$/.test(figure) && /^\s?[一-鿿]/.test(after);
		const kinds = /^[\d一二两三四五六七八九十]+\s?[类种]$/.test(figure);
		/** 三个月内上线：说的是什么时候。 */
		const byWhen = clause.act === 'make' && /(?:个月|月|天|周|年|日)$/.test(figure) && /^(?:之)?[内前]/.test(after);
		return !segmentOnly && !small && !kinds && !byWhen && !productName;
	});
	return aim && aimedAt(aim);
}

/** 初步搭建、顺利完成：先一个副词，动词还是打头的。 */
const startsWithVerb = (text: string, clause: Clause): boolean =>
	clause.actAt !== undefined &&
	/^(?:初步|成功|顺利|正式|快速|全面|逐步|尽快|基本|率先|如期|按期)*$/.test(text.slice(clause.from, clause.actAt.from));

/** 降低夜班分拣误判率：说清了是哪一个数在动。Which figure is to move is said. */
const figureOfSomething =
	/^(?:持续|进一步|不断|显著)?(?:提升|提高|降低|减少|缩短|改善|压缩|压降)([^，,]{2,}?)(?:率|比例|占比|时长|时间|延迟|时延|耗时)$/;
const movesNamedFigure = (text: string): boolean =>
	(figureOfSomething.exec(text)?.[1] ?? '').replace(anybodys, '').replace(/效$/, '').length >=
	(/效率$/.test(text) ? 4 : 3);

/** 将经验转化为能力、把它从甲推进到乙：什么变成什么，说清了。 */
const turnsInto = /(?:把|将)[^，,]{1,40}?(?:转化为|转变为|升级为|推进到)/;
/** 门店用户可以…：他们能做什么。 */
const userCan =
	/^[^，,]{0,10}(?:用户|客户|顾客|会员|读者|商家|家长|学生|开发者|患者|员工)(?:可(?!用|靠|视|信|以)|可以|能够?(?!力)|都(?!市)|不再|无需)|^养成[^，]+习惯/;
/** 赢得食客认可：由别人给。 */
const wins =
	/^获得(?:第一|首)[批个笔位][^，,]*(?:收入|用户|客户|订单|付费)|(?:赢得|获得|得到|取得)[^，,]*(?:用户|客户|顾客|市场|读者|行业|玩家|家长)[^，,]*(?:认可|信任|信赖|青睐|喜爱|好评)/;
/** 建立可追溯的体系：建的是一种样子，不是一件东西。What is built is a quality, not a thing. */
const buildsQuality =
	/^(?:建立|建设|构建|打造|构筑|形成)[^，,]*(?:可[^，以能]{1,2}|高可用|可靠|自主|自动化|自动|统一|安全|最|驱动|透明|长期)[^，,]*(?:体系|能力|闭环|库|底座|机制|基础|基础建设|生态|环境)(?:$|[，,])|^(?:建立|构建|打通|形成)[^，,]+到[^，,]+闭环$/;
const generic =
	/^(?:建立|建设|构建|打造|构筑|形成)(?:高效|一流|卓越|优秀|强大)?(?:的)?(?:组织|团队|人才|企业|公司|品牌)/;

/** 边界清晰、节奏稳定：两句样子，看得出有没有。Two states side by side. */
const twoStates =
	/^[^，,、]{2,}(?:清晰|稳定|可靠|简单|透明|可控|顺畅|一致|完整|安全|自由|清楚|简洁|轻量|干净)(?:、|且|，)[^，,、]{2,}(?:清晰|稳定|可靠|简单|透明|可控|顺畅|一致|完整|安全|低成本|可自愈|清楚|简洁|轻量|干净)?(?:、[^，,、]{2,6})?$/;

/** 编写一份能…的手册：能做什么，说的是那件东西。What it can do is said of the thing that is made. */
const makesThing = /^(?:创建|开发|设计|编写|制作|撰写|搭建)[^，,]*的[^，,的]+$/;

function direction(text: string, clause: Clause): Finding {
	const at = clause.actAt ?? clause.objectAt ?? clause;
	const as = (label: Finding['label'], rule: string): Finding => ({ label, rule, from: at.from, to: at.to });
	if (/^(?:完成|达成|实现|达到)[^，]{0,8}(?:目标|指标|任务|预算)$/.test(text)) return as('maintain-bau', 'plan');
	if (clause.things.has('plan') && clause.act !== 'change') return as('maintain-bau', 'plan');
	const whole = text
		.trim()
		.replace(/[。.!]$/, '')
		.replace(/\s?\([^)]*\)$/, '')
		.replace(/^(?:初步|成功|顺利|正式|快速|逐步|尽快|基本|率先|如期|按期)+/, '');
	if (statedAble.test(text) || twoStates.test(whole)) return as('good', 'state');
	if (
		/日常|(?<![可化]|优化|提升|改进|简化|降低)运维(?!平台|系统|工具|成本|效率|能力|人员|团队|体系|手册|脚本)|例行|值班/.test(
			text.slice(0, clause.to)
		) &&
		!enabling.test(text)
	)
		return as('maintain-bau', 'runs');
	if (/保持|维持/.test(text) && !enabling.test(text)) return as('maintain-bau', 'hold');
	if (makesThing.test(whole) && clause.act === 'make' && clause.object === 'own') return as('task-output', 'makes-own');
	if (/(?:最佳|最优|最好|极致)$/.test(whole)) return as('vague-objective', 'slogan');
	if (learns.test(whole)) return as('vague-objective', 'own-quality');
	if (/^对[^，]+(?:建立|形成)[^，]*(?:理解|认识)$/.test(whole)) return as('good', 'direction');
	if (turnsInto.test(whole) || userCan.test(whole) || wins.test(whole)) return as('good', 'someone-better-off');
	if (buildsQuality.test(whole) && !generic.test(whole)) return as('good', 'direction');
	if (generic.test(whole) && clause.object === 'hollow') return as('vague-objective', 'own-quality');
	if (/^验证[^，]{1,10}$/.test(whole) && !/市场|契合|假设|需求|意愿|付费|可行/.test(whole))
		return as('vague-objective', 'slogan');
	if (relieved.test(whole)) return as('good', 'someone-better-off');
	if (slogan.test(whole) && !/用户|客户|大家|首选|最想|信赖|喜爱|选择/.test(whole))
		return as('vague-objective', 'slogan');
	if (
		clause.act === 'make' &&
		clause.object === 'own' &&
		!clause.softMaking &&
		!enabling.test(text) &&
		/^.{2}/.test(text) &&
		startsWithVerb(text, clause)
	)
		return as('task-output', finishes.has(clause.lemma) ? 'makes-own' : 'makes');
	if (/^(?:提升|提高|增加|增强|改善)[^，]{2}$/.test(whole)) return as('vague-objective', 'own-quality');
	if (clause.act === 'change' && whole.length <= 8 && /^(?:提升|提高|增加|增强|改善|优化|完善|加强)/.test(whole))
		return as('vague-objective', 'own-quality');
	if (judgedOutside.test(whole) && clause.act !== 'none') return as('good', 'direction');
	if (movesNamedFigure(whole)) return as('good', 'direction');
	if (clause.act === 'make' && clause.object === 'hollow' && /^(?:落地|推行|贯彻|践行)/.test(whole))
		return as('vague-objective', 'own-quality');
	if (whole.length <= 10 && bareWork.test(whole) && clause.actAt?.from !== clause.from)
		return as('vague-objective', 'bare-topic');
	const named = clause.act === 'change' ? namesItsThing(whole) : undefined;
	if (named !== undefined && !enabling.test(text))
		return named ? as('good', 'direction') : as('vague-objective', 'own-quality');
	if (/^[^，,]{2,4}(?:家庭|个人|自己的?)?生活(?:品质|质量|状态|水平)$/.test(whole))
		return as('vague-objective', 'own-quality');
	const better = someone.test(text.replace(ownFunction, ' ')) || enabling.test(text);
	if (clause.act === 'hold' && !enabling.test(text)) return as('maintain-bau', 'hold');
	if (subject.test(text) && text.length >= 8) return as('good', 'someone-better-off');
	if (enabling.test(text)) return as('good', 'someone-better-off');
	const first = text.slice(clause.from, clause.to);
	if (holdsAbility.test(first)) return as('good', 'direction');
	if (clause.act === 'soft' && !better) return as('vague-objective', 'own-quality');
	if (
		/(?:体系|能力|机制|文化|制度|组织|队伍)建设$/.test(whole) ||
		(/建设$/.test(whole) && (clause.act === 'change' || clause.act === 'soft'))
	)
		return as('vague-objective', 'own-quality');
	if (bareWork.test(whole) && !/^(?:完成|提供|上线|实现|建立|搭建|开发|引入|获得)/.test(whole))
		return as('vague-objective', 'bare-topic');
	if (clause.act === 'make' && clause.object === 'own' && first.length >= 12) return as('task-output', 'makes');
	if (clause.softMaking && /品牌|形象|口碑|影响力|生态|文化|氛围|团队|优势|壁垒/.test(first) && !better)
		return as('vague-objective', 'own-quality');
	if (/^[^，,]{2,12}建设$/.test(whole) && clause.actAt?.from !== clause.from)
		return as('vague-objective', 'bare-topic');
	if (
		project.test(whole) &&
		!(clause.softMaking && /一流|卓越|领先|优秀|文化|团队/.test(text)) &&
		!(clause.object === 'hollow' && /建设$/.test(text))
	)
		return as('task-output', 'makes');
	if (better && (clause.words >= 3 || clause.act === 'change') && clause.act !== 'none')
		return as('good', 'someone-better-off');
	if (ownQuality.test(text) || text.length <= 6)
		return as('vague-objective', clause.act === 'none' ? 'slogan' : 'own-quality');
	if (clause.act === 'make' && !clause.softMaking) return as('task-output', 'makes');
	return clause.to - clause.from >= 12 && clause.act !== 'none'
		? as('good', 'direction')
		: as('vague-objective', 'bare-topic');
}

/** 提升品质，降低冲击：目标里后一句没有数，说的是为什么。In an objective the second half without a figure says what for. */
const lightens = /^(?:降低|减少|减轻|消除|避免|杜绝|缩短|节省|打造|树立|满足|赢得)[^\d]*$/;
const furthers =
	/^(?:降低|减少|减轻|消除|避免|杜绝|缩短|节省|打造|树立|满足|赢得|增强|提升|提高|改善|加快|带动|拉动)[^\d]*$/;
const whatFor = (text: string, second: Span, made: boolean): boolean =>
	(made ? furthers : lightens).test(text.slice(second.from)) && !/[。；;]\s*$/.test(text.slice(0, second.from));

export function judgeChineseObjective(written: string, reading: Reading): Finding[] {
	/** 【性能】…：前头只是个小标题。 */
	const text = written.replace(/^\s*[【[][^】\]]*[】\]]/, (label) => ' '.repeat(label.length));
	const first = reading.clauses[0];
	if (!first) return [];
	const found: Finding[] =
		reading.second && !whatFor(text, reading.second, first.act === 'make' || first.act === 'none')
			? [{ label: 'multi', rule: `second-${reading.second.by}`, from: reading.second.from, to: reading.second.to }]
			: [];
	const metric = metricIn(text, first);
	const main = direction(text, first);
	return [metric ?? main, ...found];
}
