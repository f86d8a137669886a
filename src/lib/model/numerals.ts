// Whole numbers in Chinese characters, in either script: "十二", "两百零五", "三千万"; and the words that follow a number.

const figures = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]));
for (const [sign, value] of [['〇', 0], ['两', 2], ['兩', 2]] as const) figures.set(sign, value); // prettier-ignore
const steps = new Map([['十', 10], ['百', 100], ['千', 1000]]); // prettier-ignore
const myriads = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8]]); // prettier-ignore

/** Characters that such a number is written with, as a class of a pattern. */
export const numeralSigns = '[零〇一二两兩三四五六七八九十百千万萬亿億]';

/** Undefined where the characters are no number, or not all of them. "一百二" is 120, as people say it; "二〇二六" is 2026. */
export function numeralValue(text: string): number | undefined {
	const signs = [...text];
	if (signs.length > 1 && signs.every((sign) => figures.has(sign)))
		return Number(signs.map((sign) => figures.get(sign)).join(''));
	let [total, part, last] = [0, 0, 1];
	let figure: number | undefined;
	for (const sign of signs) {
		const [value, step, myriad] = [figures.get(sign), steps.get(sign), myriads.get(sign)];
		if (value !== undefined) {
			if (figure) return undefined;
			figure = value;
			if (value === 0) last = 1;
		} else if (step) {
			if (!figure && step > 10) return undefined;
			part += (figure || 1) * step;
			[figure, last] = [undefined, step];
		} else if (myriad) {
			part += figure ?? 0;
			if (total + part === 0) return undefined;
			total = myriad === 1e8 ? (total + part) * myriad : total + part * myriad;
			[part, figure, last] = [0, undefined, myriad];
		} else return undefined;
	}
	if (!signs.length) return undefined;
	return total + part + (figure ?? 0) * (last > 10 ? last / 10 : 1);
}

/** Words that follow a number and name what is counted, as alternatives of a pattern, in either script. */
export const measureWords =
	'个百分点|個百分點|个工作日|個工作日|工作日|个小时|個小時|个月|個月|分钟|分鐘|小时|小時|秒钟|秒鐘|毫秒|人次|万元|萬元|亿元|億元|颗星|顆星|公里|千米|公斤|' +
	'[天周週人个個家次篇步条條名位款场場件倍分元台臺项項套份秒本户戶星单單间間张張笔筆轮輪米]';
