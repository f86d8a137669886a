// 中文一小句由哪个动词带：开头的、结尾的、数字前的、别人做的。The verb that carries a piece of Chinese text.
import type { Word } from './segment.ts';
import { closes } from './verbs.ts';

/** 运维脚本、值班制度：在中间时只是修饰。 */
const onDuty = /^(?:运维|值班|值守|维保|维护|继续)$/;

export interface Found {
	readonly word: Word;
	readonly opens: boolean;
	readonly closing: boolean;
}

/** "…率提升 15%", "…维持在 98%": the verb right before the figure, with something measured before it. */
function verbBeforeFigure(words: readonly Word[]): Word | undefined {
	for (let i = 1; i < words.length; i++) {
		const word = words[i];
		if (!word?.act || word.act === 'make' || word.act === 'soft') continue;
		const next = words
			.slice(i + 1, i + 4)
			.find(
				(one) =>
					one.kind === 'number' || /^(?:x{2,}|tbd)$/.test(one.text) || /[一二三两四五六七八九十半百千万]/.test(one.text)
			);
		const measured = words
			.slice(0, i)
			.some((one) => one.thing !== undefined && one.thing !== 'own' && one.thing !== 'hollow');
		if (next && measured) return word;
	}
	return undefined;
}

/** The verb that carries a piece: the one it opens with, or the nominal one it closes with, or the first after its subject. */
export function verbOf(words: readonly Word[], text: string): Found | undefined {
	let index = 0;
	while (
		index < words.length &&
		/^(?:并且?|且|同时|以及|及|将|把|可以?|能够?|能|更加?|继续|坚持|持续|全部|再|也|初步|成功|提前|正式|统一|每|不断|持续|进一步|新|已|争取|力争|计划|预计|至少|独立|全面|大力|积极|显著|明显|大幅|有效|稳步|顺利|快速|尽快|率先)$/.test(
			words[index]?.text ?? ''
		)
	) {
		if (words[index]?.act === 'hold' && words[index + 1]?.act === undefined) break;
		index++;
	}
	if (index > 0 && words.slice(0, index).some((word) => word.act === 'hold')) {
		const hold = words.find((word) => word.act === 'hold');
		if (hold) return { word: hold, opens: true, closing: false };
	}
	const taken =
		/被[^，]{0,10}(录用|接收|接受|采纳|收录|引用|合并|报道|转载|推荐|采用|选中|认可)|(?<!未)(入选|获评|荣获|获批|中标)/.exec(
			text
		) ??
		/被(?:外部|业务|客户|用户|媒体|同行|社区|其他|兄弟|甲方|合作)[^，]{2,}?\d|排名[^，\d]{0,10}(?:top\s?|前\s?|第\s?)\d|(?:官方|社区|上游|媒体|期刊|会议|市场|商店|榜单|名录|registry|hub|store)[^，]{0,8}(?:收录|采纳|录用|接收|合并|转载|推荐|上榜)$/.exec(
			text
		);
	if (taken) {
		const word = words.find((one) => one.from <= taken.index && one.to > taken.index) ?? words[0];
		if (word) return { word: { ...word, act: 'reach', text: '被', thing: 'decision' }, opens: true, closing: false };
	}
	if (
		words.some(
			(word, i) =>
				i > 0 &&
				word.thing &&
				/measure|service|stock/.test(word.thing) &&
				/^\s*[:：]?\s*(?:[<>≤≥~=]|<=|>=)+\s*\d/.test(text.slice(word.to - (words[0]?.from ?? 0)))
		) &&
		words[0]?.act !== 'change'
	)
		return undefined;
	const doer = words.findIndex((one) => one.who === 'outside');
	const counted = words.findIndex((one) => one.kind === 'number');
	const houses = /^(?:有|至少|超过|累计)?\s*(?:\d+|[两三四五六七八九十]+)\s?[家户]/.test(text)
		? words.slice(1).find((one) => one.act === 'reach' || one.act === 'soft' || one.thing === 'decision')
		: undefined;
	if (houses && words[0] !== houses && !(words[0]?.act === 'make'))
		return { word: { ...houses, act: 'reach' }, opens: false, closing: false };
	const act =
		doer > 0 && counted >= 0 && counted < doer && counted <= 2
			? words.slice(doer + 1).find((one) => one.act !== undefined || one.thing === 'flow')
			: undefined;
	if (act && !/^(?:与|和|同|跟|向|给|为|对)/.test(text) && !(words[0]?.act === 'make' || words[0]?.act === 'soft'))
		return { word: { ...act, act: 'reach' }, opens: false, closing: false };
	const partner = /^(?:与|和|同|跟)[^，]*(合作|协作|沟通|联系|联络|会面|面谈|联动|对齐|协同|配合|交流)/.exec(text);
	const withOthers = partner && !/达成|签/.test(text) ? words.findLast((word) => word.text === partner[1]) : undefined;
	const counts = /[一-鿿]\s?\d+\s?[家位名个]/.test(text) && /联|会|谈|沟通|交流/.test(withOthers?.text ?? '');
	if (withOthers) return { word: { ...withOthers, act: counts ? 'make' : 'soft' }, opens: true, closing: false };
	const figure = verbBeforeFigure(words);
	if (figure) return { word: figure, opens: figure === words[index], closing: false };
	const passes = /通过[^，]{0,8}(?:认证|审批|评审|验收|备案|审核|批准)/.test(text)
		? words.find((word) => word.text === '通过')
		: undefined;
	if (passes) return { word: { ...passes, act: 'reach' }, opens: true, closing: false };
	/** 新增培养、新增开发：做的是后一个动词。 */
	const added = words[index]?.text === '新增' ? words[index + 1] : undefined;
	if (added && (added.act === 'make' || added.text === '培养'))
		return { word: { ...added, act: 'make' }, opens: true, closing: false };
	const first = words[index];
	if (first?.act) {
		const second = words[index + 1];
		if (second && !second.act && second.text !== '的' && second.kind === 'word' && words.length > index + 1)
			return { word: first, opens: true, closing: false };
		if (second?.kind === 'number' || words.length === index + 1 || (second?.act && !closes.test(text)))
			return { word: first, opens: true, closing: false };
		if (second && second.text !== '的') return { word: first, opens: true, closing: false };
	}
	const inside = words.filter(
		(word, at) =>
			word.act !== undefined &&
			!(onDuty.test(word.text) && at > 0 && at < words.length - 1) &&
			(word.text.length > 1 || words[at + 1]?.kind === 'number' || (at === 0 && word.act === 'make'))
	);
	const last = inside[inside.length - 1];
	/** 服务、合作：也是东西；旁边另有动词，就不是它带头。A word that is a thing as well leads only where nothing else does. */
	const led = inside.filter((word) => word.thing === undefined || word.from === words[0]?.from);
	if (last && last.to >= (words[words.length - 1]?.to ?? 0) - 0 && closes.test(text)) {
		/** 点餐页面优化：前一个动词只是修饰，优化的是页面。 */
		const modifies = last.act === 'change' && words.some((word) => word.thing === 'own' && word.to <= last.from);
		const real = modifies
			? undefined
			: inside.find((word) => word !== last && (word.act === 'make' || word.act === 'change'));
		if (real && !closes.test(real.text)) return { word: real, opens: false, closing: false };
		return { word: last, opens: false, closing: true };
	}
	/** 补全并维护：两个动词共一个宾语，先说的带头。The first of two verbs that share an object leads. */
	const shares = inside[0]?.act === 'make' && /^(?:并|和|及|与)$/.test(words[words.indexOf(inside[0]) + 1]?.text ?? '');
	const change = shares
		? undefined
		: led.find((word) => word.act === 'change' || word.act === 'hold' || word.act === 'reach');
	const any = change ?? led[0] ?? inside[0];
	return any && { word: any, opens: false, closing: false };
}
