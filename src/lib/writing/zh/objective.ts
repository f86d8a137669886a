// 中文目标：谁因此更好，还是口号、项目、数字、日常？Chinese objectives.
import type { Clause, Finding, Reading } from '../types.ts';
import { outsiders } from './nouns.ts';
import { quantitiesOf } from './quantities.ts';

const someone = new RegExp(outsiders.filter((word) => word !== '公司' && word !== '企业' && word !== '社区').join('|'));
const subject = new RegExp(
	`^(?:每个|所有|新|小|老|社区|外部|一线)?(?:${outsiders.filter((word) => !/公司|企业|社区|团队|外部|第三方/.test(word)).join('|')})(?!体验|满意度|增长|运营|服务|管理|画像|研究|成功|关系|需求|留存|转化|体系|数)`
);
const enabling =
	/^给|把.+[带送交]到|把.+给|让|使(?!用)|帮助?|成为|都能|也能|就能|自己|能在|能够|可感知|相信|信任|信赖|感受到|愿意|喜欢|爱上|放心|安心|从容|轻松|随时|不用|不再|找到|看懂|看得见|理由|首选|最想|减轻|减负|省心|发现|搜.*到|话语权|归属感|打消|顾虑|[^，]得(?:稳|快|好|准|顺|住|起|久|更|很|清|安)/;
const ownQuality =
	/效率|效能|能力|竞争力|水平|凝聚力|管理|文化|氛围|质量|影响力|执行力|盈利|成长|素质|团队|卓越|一流|创新|转型|降本增效|技术|品牌|效益|价值|专业|协作|体系|性能|稳定性|边界|形象|知识/;
const project =
	/(?:上线|落地|产品化|搭建|迁移|建设|开发|重构|改造|接入|发布|实施|完成|验收|立项|交付|试点|开源|部署|改版|重写|下线|二期|三期|一期)(?:完成)?$|^(?:完成|上线|搭建|招聘|发布|推出|开设|建设|开发|部署|迁移|启动|落地|编写|制定|建立|组织|举办|实施|引入|接入|交付|招募|重写|下线|编写|改版|搬|推行|更换|成立|组建|签署|制作|设计|翻修)/;

/** 客户服务、用户运营：说的是自己的一摊事，不是那个人。A function of one's own, not the person in its name. */
const ownFunction = /(?:客户|用户|顾客|会员|员工|供应商|商家)(?:服务|管理|运营|关系|增长|研究|画像|支持|满意度)/g;

/** 可解释、可回滚：看得出来有没有的样子。A state named by what can be done with it, twice at least. */
const statedAble = /^[^，]{2,}可[^，、的]{2}(?:、可[^，、的]{2})+$/;

function metricIn(text: string): Finding | undefined {
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
		return !segmentOnly && !small;
	});
	return (
		aim && {
			label: 'metric-in-objective',
			rule: aim.shape === 'amount' ? 'count-in-objective' : 'figure-in-objective',
			from: aim.from,
			to: aim.to
		}
	);
}

function direction(text: string, clause: Clause): Finding {
	const at = clause.actAt ?? clause.objectAt ?? clause;
	const as = (label: Finding['label'], rule: string): Finding => ({ label, rule, from: at.from, to: at.to });
	if (/^(?:完成|达成|实现|达到)[^，]{0,8}(?:目标|指标|任务|预算)$/.test(text)) return as('maintain-bau', 'plan');
	if (clause.things.has('plan') && clause.act !== 'change') return as('maintain-bau', 'plan');
	if (statedAble.test(text)) return as('good', 'state');
	if (/日常|(?<![可化]|优化|提升|改进|简化|降低)运维|例行|值班/.test(text) && !enabling.test(text))
		return as('maintain-bau', 'runs');
	if (/保持|维持/.test(text) && !enabling.test(text)) return as('maintain-bau', 'hold');
	if (
		clause.act === 'make' &&
		clause.object === 'own' &&
		!clause.softMaking &&
		!enabling.test(text) &&
		/^.{2}/.test(text) &&
		clause.actAt?.from === clause.from
	)
		return as('task-output', 'makes-own');
	const better = someone.test(text.replace(ownFunction, ' ')) || enabling.test(text);
	if (clause.act === 'hold' && !enabling.test(text)) return as('maintain-bau', 'hold');
	if (subject.test(text) && text.length >= 8) return as('good', 'someone-better-off');
	if (enabling.test(text)) return as('good', 'someone-better-off');
	if (/^(?:建立|构建|打造|形成).{6,}能力$/.test(text)) return as('good', 'direction');
	if (
		project.test(text) &&
		!(clause.softMaking && /一流|卓越|领先|优秀|文化|团队/.test(text)) &&
		!(clause.object === 'hollow' && /建设$/.test(text))
	)
		return as('task-output', 'makes');
	if (better && clause.words >= 3 && clause.act !== 'none') return as('good', 'someone-better-off');
	if (ownQuality.test(text) || text.length <= 6)
		return as('vague-objective', clause.act === 'none' ? 'slogan' : 'own-quality');
	if (clause.act === 'make' && !clause.softMaking) return as('task-output', 'makes');
	return clause.to - clause.from >= 12 && clause.act !== 'none'
		? as('good', 'direction')
		: as('vague-objective', 'bare-topic');
}

export function judgeChineseObjective(text: string, reading: Reading): Finding[] {
	const first = reading.clauses[0];
	if (!first) return [];
	const found: Finding[] = reading.second
		? [{ label: 'multi', rule: `second-${reading.second.by}`, from: reading.second.from, to: reading.second.to }]
		: [];
	const metric = metricIn(text);
	const main = direction(text, first);
	return [metric ?? main, ...found];
}
