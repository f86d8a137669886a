// The writing coach: a text goes in, labels and hints come out. Pure; the same answer on every device.
import { readEnglish } from './en/clauses.ts';
import { judgeEnglishObjective } from './en/objective.ts';
import { payFindings as englishPay } from './en/pay.ts';
import { hintsFrom, type Hint } from './hints.ts';
import { judgeKeyResult } from './keyresult.ts';
import { blank, lower, normalise } from './normalise.ts';
import type { Finding, Kind, Label, Language } from './types.ts';
import { readChinese } from './zh/clauses.ts';
import { judgeChineseObjective } from './zh/objective.ts';
import { payFindings as chinesePay } from './zh/pay.ts';
import { simplify } from './zh/script.ts';
import { oneOfSeveral } from './zh/second.ts';

export { changeIn } from './change.ts';
export { ASKED_FROM, confidenceOf, SHOWN_FROM } from './confidence.ts';
export type { BetterWording, FailureCase, Hint, HintLabel, MessageKey } from './hints.ts';
export { worth } from './hints.ts';
export { copiesParent, type Likeness } from './parent.ts';
export { MOST, questionsOn, keptText, type PutAside, type Written } from './questions.ts';
export type { Finding, Kind, Label, Language } from './types.ts';

export type Review = { labels: Label[]; hints: Hint[] };

/** Longer texts are read up to here: no result needs more words, and a pasted document must not stall the page. */
const READ = 1200;

/** "KR2:", "O1：": the number that a result has in its plan says nothing about it. */
const ownNumber = /^\s*(?:目标\s?)?(?:kr\s?\d{1,2}(?:\.\d{1,2})*\s?(?:[:.)]|(?=\s))|o\s?\d{1,2}(?:\.\d{1,2})*\s?[:.)])/;

/** "See the spreadsheet", "详见附件": what is meant stands elsewhere, and nothing can be said of it here. */
const pointsElsewhere =
	/^\s*(?:(?:see|cf\.?|refer to)\s(?:[a-z]+ ){0,2}(?:spreadsheets?|sheets?|docs?|documents?|files?|attachments?|attached|appendix|annex|links?|tables?|below|above|notes?|slides?|wiki|epics?|issues?|tickets?)|(?:详见|参见|见)[^，。；：]{0,6}(?:附件|附表|表格|文档|链接|下表|上表|附录|备注)[^，。；：]{0,4})[.。]?\s*$/;

/** What was found and by which rule; the bench measures each rule by it. Offsets are those of `text`. */
export function findingsOf(text: string, kind: Kind, language: Language): Finding[] {
	const plain = blank(lower(normalise(text.slice(0, READ))), ownNumber);
	if (pointsElsewhere.test(plain)) return [];
	if (language === 'zh') {
		const simple = simplify(plain);
		const pay = chinesePay(simple, kind);
		if (kind === 'statement') return pay;
		const reading = readChinese(simple);
		return [
			...pay,
			...(kind === 'kr' ? oneOfSeveral(judgeKeyResult(reading)) : judgeChineseObjective(simple, reading))
		];
	}
	const pay = englishPay(plain, kind);
	if (kind === 'statement') return pay;
	const reading = readEnglish(plain);
	return [...pay, ...(kind === 'kr' ? judgeKeyResult(reading) : judgeEnglishObjective(plain, reading))];
}

export function review(text: string, kind: Kind, language: Language): Review {
	const findings = findingsOf(text, kind, language);
	return {
		labels: [...new Set(findings.map((finding) => finding.label))],
		hints: hintsFrom(findings, text, { isObjective: kind === 'objective', language })
	};
}
