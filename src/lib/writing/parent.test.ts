import { expect, it } from 'vitest';
import { copiesParent, type Language } from './index.ts';

const copies = (child: string, parent: string) => {
	const language: Language = /\p{Script=Han}/u.test(child) ? 'zh' : 'en';
	return copiesParent(child, parent, language).copies;
};

it.each([
	['提升客户满意度', '提高客户满意度'],
	['提升用户满意度', '提升客户满意度'],
	['提升顧客滿意度', '改善客户满意度'],
	['减少顾客的等候时间', '缩短客户等候时间'],
	['Better customer satisfaction', 'Improve customer satisfaction'],
	['Raise customer satisfaction', 'Improve our customer satisfaction'],
	['Improve the satisfaction of customers', 'Improve customer satisfaction'],
	['Cut the time to pay', 'Reduce time to pay'],
	['For older patients booking is easy', 'Booking is easy for older patients'],
	['让小店老板3分钟开张', '让小店老板三分钟开张'],
	['满意度提升到三成', '满意度提升到 30%']
])('%s says no more than %s', (child, parent) => {
	expect(copies(child, parent)).toBe(true);
});

it.each([
	['Nurses spend more time with patients', 'Patients spend more time with nurses'],
	['Doctors trust nurses', 'Nurses trust doctors'],
	['Win new customers', 'Win customers'],
	['Improve customer satisfaction', 'Reduce customer satisfaction'],
	['提升客户满意度', '降低客户满意度'],
	['让小店老板一分钟开张', '让小店老板三分钟开张'],
	['让小店老板1分钟开张', '让小店老板3分钟开张'],
	['让小店老板三分钟开张', '让小店老板开张'],
	['满意度提升到五成', '满意度提升到三成'],
	['Open in 1 minute for every shop', 'Open in 3 minutes for every shop']
])('%s says something else than %s', (child, parent) => {
	expect(copies(child, parent)).toBe(false);
});
