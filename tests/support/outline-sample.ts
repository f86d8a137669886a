// A made-up quarter of a bakery as an outline, English or Chinese, the same for the same seed, and what is in it.

export interface SampleObjective {
	readonly title: string;
	readonly keyResults: readonly string[];
	/** Index of its parent among the objectives. */
	readonly parent: number | null;
}

export interface SampleOutline {
	readonly text: string;
	/** In the order of the text. */
	readonly objectives: readonly SampleObjective[];
	readonly keyResults: number;
}

type Random = (below: number) => number;

const english = {
	heads: ['Make', 'Let', 'Help', 'Turn', 'Grow'],
	objectives: [
		'every morning queue a pleasure to stand in',
		'neighbours think of us first when they have guests',
		'our apprentices the bakers others want to hire',
		'the night shift calmer and safer',
		'bread that is left over into something people ask for',
		'the market stall feel like the shop itself',
		'suppliers proud to deliver to us',
		'regulars bring their friends along'
	],
	measures: [
		(r: Random) => `Waiting time at eight o'clock from ${10 + r(9)} minutes to ${2 + r(6)} minutes`,
		(r: Random) => `Share of regulars who come twice a week from ${20 + r(15)}% to ${40 + r(30)}%`,
		(r: Random) => `Bake at least ${5 + r(40)} loaves from leftover dough a day`,
		(r: Random) => `Reduce returned orders to ${1 + r(4)} a week`,
		() => 'All ovens checked and signed off by the safety officer',
		() => 'A tasting evening with every farmer who delivers to us',
		(r: Random) => `Teach ${3 + r(9)} apprentices the sourdough line`,
		() => 'One price list for shop, stall and online orders',
		(r: Random) => `Answer catering requests within ${2 + r(20)} hours`,
		(r: Random) => `Sell ${1 + r(9)},${100 + r(800)} rolls on market days`
	],
	objective: (title: string, number: string) => `O${number}: ${title}`,
	keyResult: (title: string, number: string) => `KR${number}: ${title}`
};

const chinese = {
	heads: ['让', '把', '带着大家使', '努力使', '争取让'],
	objectives: [
		'清晨排队也成为一件愉快的事',
		'街坊请客时第一个想到我们',
		'学徒成长为同行都想请的师傅',
		'夜班做得更从容也更安全',
		'当天卖剩的面包变成新的招牌',
		'集市摊位有和门店一样的温度',
		'供货的农户以合作为荣',
		'老顾客愿意带朋友来'
	],
	measures: [
		(r: Random) => `早高峰等候时间从${10 + r(9)}分钟缩短到${2 + r(6)}分钟`,
		(r: Random) => `每周来两次的老顾客占比由${20 + r(15)}%提升至${40 + r(30)}%`,
		(r: Random) => `剩余面团制作的面包每天不少于${5 + r(40)}个`,
		(r: Random) => `退单数量降到每周${1 + r(4)}单`,
		() => '全部烤炉完成安全检查并由专人签字',
		() => '与每一家供货农户办一次品尝会',
		(r: Random) => `培训${3 + r(9)}名学徒掌握酸面团生产线`,
		() => '门店、摊位与线上统一一张价目表',
		(r: Random) => `团购咨询在${2 + r(20)}小时内答复`,
		(r: Random) => `集市日卖出面包卷突破${1 + r(9)},${100 + r(800)}个`
	],
	objective: (title: string, number: string) => `目标${number}：${title}`,
	keyResult: (title: string, number: string) => `关键结果${number}：${title}`
};

/** `count` objectives, about a third of them below others; marked and numbered as people do it. */
export function sampleOutline(seed: number, language: 'en' | 'zh', count = 12): SampleOutline {
	const words = language === 'zh' ? chinese : english;
	const random = seeded(seed);
	const objectives: SampleObjective[] = [];
	const lines: string[] = [];
	const open: number[] = [];
	for (let index = 0; index < count; index++) {
		const depth = index === 0 ? 0 : Math.min(open.length, random(3), 3);
		open.length = depth;
		const parent = open.at(-1) ?? null;
		const head = words.heads[random(words.heads.length)] as string;
		const tail = words.objectives[random(words.objectives.length)] as string;
		const title = language === 'zh' ? `${head}${tail}` : `${head} ${tail}`;
		const keyResults = Array.from({ length: random(5) }, () =>
			(words.measures[random(words.measures.length)] as (r: Random) => string)(random)
		);
		const indent = '  '.repeat(depth * 2);
		lines.push(`${indent}- ${words.objective(title, String(index + 1))}`);
		for (const [place, keyResult] of keyResults.entries())
			lines.push(`${indent}  - ${words.keyResult(keyResult, `${index + 1}.${place + 1}`)}`);
		objectives.push({ title, keyResults, parent });
		open.push(index);
	}
	return {
		text: `${lines.join('\n')}\n`,
		objectives,
		keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0)
	};
}

/** mulberry32. */
function seeded(seed: number): Random {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
	};
}
