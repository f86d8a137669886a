// Two amounts on one scale: an hour and thirty minutes are sixty minutes and thirty.
import type { Amount } from '$lib/ui/plan/amounts';

/** What each unit of a kind comes to in the smallest one. Bytes are counted in thousands; a day has 24 hours. */
const kinds: readonly (readonly (readonly [names: string, size: number])[])[] = [
	[
		['ms millisecond msec 毫秒', 1],
		['s sec second 秒 秒钟 秒鐘', 1000],
		['min minute 分钟 分鐘', 60_000],
		['h hr hour 小时 小時 个小时 個小時', 3_600_000],
		['d day 天 日', 86_400_000],
		['w wk week 周 週 星期', 604_800_000]
	],
	[
		['% percent', 1],
		['成', 10]
	],
	[
		['B byte', 1],
		['KB kB', 1e3],
		['MB', 1e6],
		['GB', 1e9],
		['TB', 1e12]
	],
	[
		['g gram 克', 1],
		['kg kilo 千克 公斤', 1000]
	],
	[
		['米 metre meter', 1],
		['km 公里 千米', 1000]
	],
	[
		['thousand', 1e3],
		['million mn', 1e6],
		['billion bn', 1e9]
	],
	[['元 圆 圓 块 塊 ¥ 人民币 人民幣 RMB CNY', 1]]
];

const known = new Map(
	kinds.flatMap((units, kind) =>
		units.flatMap(([names, size]) => names.split(' ').map((name) => [name, { kind, size }] as const))
	)
);

/** "Days." and "day" are one word. */
const plain = (unit: string): string => {
	const low = unit.toLowerCase().replace(/\.$/, '');
	return low.length > 2 ? low.replace(/(?<!s)s$/, '') : low;
};
const lookUp = (unit: string) => known.get(unit) ?? known.get(plain(unit));

export interface Span {
	readonly from: number;
	readonly to: number;
	readonly unit: string | undefined;
}

/** Both in the finer of the two units, as it was written; undefined where the units do not go together. */
export function onOneScale(start: Amount, end: Amount): Span | undefined {
	const [from, to] = [start.value, end.value];
	const unit = end.unit ?? start.unit;
	if (start.unit === undefined || end.unit === undefined || plain(start.unit) === plain(end.unit))
		return { from, to, unit };
	const [first, second] = [lookUp(start.unit), lookUp(end.unit)];
	if (!first || !second || first.kind !== second.kind) return undefined;
	const finest = Math.min(first.size, second.size);
	const inFinest = (value: number, size: number) => Number(((value * size) / finest).toPrecision(12));
	return {
		from: inFinest(from, first.size),
		to: inFinest(to, second.size),
		unit: first.size < second.size ? start.unit : end.unit
	};
}
