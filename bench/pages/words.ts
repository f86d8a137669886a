// Sentences of a wanted length in English and Chinese: sensible parts, put together by chance.
import type { Random } from './random';

const english = {
	begin: [
		'Make every first visit to the clinic end with a clear next step',
		'Give drivers a timetable they can live with',
		'Bring the returns desk from complaint to habit',
		'Learn whether small farms would pay for weekly delivery',
		'Cut the time a repair waits for a part',
		'Let new colleagues ship something useful in their second week',
		'Become the harbour that shippers choose in winter',
		'Raise answered calls',
		'Halve overdue invoices',
		'Publish the guide',
		'Keep night trains on time',
		'Win back readers'
	],
	go: [
		'in all three regions',
		'without longer evenings for anybody',
		'from 41 % to 65 %',
		'by the end of May',
		'as measured each Friday by the desk',
		'for families who moved here last year',
		'so that nobody has to ask twice',
		'and show what we learnt to the whole house',
		'with the two teams that share the warehouse',
		'while the old system still runs',
		'to at most four days at the ninetieth percentile'
	],
	space: ' '
};

const chinese: typeof english = {
	begin: [
		'让新同事第二周就能独立上线',
		'缩短维修等件时间',
		'提高电话接通率',
		'让读者愿意再来',
		'把退货变得简单',
		'夜班车准点',
		'弄清小农场是否愿意付费',
		'完成指南'
	],
	go: [
		'，覆盖三个地区',
		'，从百分之四十一到六十五',
		'，不增加加班',
		'，五月底之前',
		'，每周五由前台统计',
		'，并向全员分享所学',
		'，与共用仓库的两个团队一起',
		'，九成情况不超过四天'
	],
	space: ''
};

export type Language = 'en' | 'zh';

export function sentence(random: Random, language: Language, length: number): string {
	const { begin, go, space } = language === 'en' ? english : chinese;
	let text = random.pick(begin);
	while (text.length < length) text += space + random.pick(go);
	return text.slice(0, Math.max(length, 4)).trim();
}
