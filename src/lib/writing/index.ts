// The writing coach: a text goes in, labels and hints come out. Pure; the same answer on every device.
import { readEnglish } from './en/clauses.ts';
import { judgeEnglishObjective } from './en/objective.ts';
import { payFindings as englishPay } from './en/pay.ts';
import { judgeKeyResult } from './keyresult.ts';
import { lower, normalise } from './normalise.ts';
import type { Finding, Kind, Label, Language } from './types.ts';
import { readChinese } from './zh/clauses.ts';
import { judgeChineseObjective } from './zh/objective.ts';
import { payFindings as chinesePay } from './zh/pay.ts';
import { simplify } from './zh/script.ts';

export type { Kind, Label, Language } from './types.ts';
export interface Review { labels: Label[]; hints: unknown[]; findings: Finding[] }
export function review(text: string, kind: Kind, language: Language): Review {
	const plain = lower(normalise(text.slice(0, 2000)));
	const readable = language === 'zh' ? simplify(plain) : plain;
	const pay = (language === 'zh' ? chinesePay : englishPay)(readable, kind);
	let main: Finding[] = [];
	if (kind !== 'statement') {
		const reading = language === 'zh' ? readChinese(readable) : readEnglish(readable);
		main = kind === 'kr' ? judgeKeyResult(reading) : language === 'zh' ? judgeChineseObjective(readable, reading) : judgeEnglishObjective(readable, reading);
	}
	const findings = [...pay, ...main];
	return { labels: [...new Set(findings.map((one) => one.label))], hints: [], findings };
}
