// Numbers in English text: from–to, levels, relative changes, amounts; never dates, versions or names of things.
import { blank } from '../normalise.ts';
import type { Quantity, Shape } from '../types.ts';

const months =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const names: readonly RegExp[] = [
	/https?:\/\/\S+/g,
	/\b(?:fy|cy)\s?-?\d{2,4}(?:[-\s]?q[1-4])?\b/g,
	/\bq[1-4](?:[-\s](?:fy)?'?\d{2,4})?\b/g,
	/\bh[12]\b/g,
	/\b[a-z\d]+ o['’]clock\b|\b\d{1,2}(?::\d{2})?\s?[ap]\.?m\b/g,
	new RegExp(
		`\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b`,
		'g'
	),
	/\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
	/(?<![$€£\d.,])\b(?:19\d{2}|20(?!00)\d{2})\b(?![%\d,.]\d|%)/g,
	/\bv\.?\s?\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+\b|\bversion \d+(?:\.\d+)?\b/g,
	/\b\d+(?!(?:k|m|mn|bn?|x|h|hrs?|s|ms|secs?|mins?|pm|am|kg|t|km|l|gb|mb|tb|d|pp|pts|n)\b)[a-z]{1,3}\b/g,
	/(?<!\b(?:achieve|reach|hit|to|a|within) )\b\d+[ -](?:year|month|week|day|hour)(?= [a-z])/g,
	/\bday (?:one|two|1|2)\b/g,
	/\b(?:issue|epic|ticket|mr|pr|page) #?\d+/g,
	/\b1[-:]1s?\b/g,
	/\b101\b|#\d+|&\d+|!\d+/g,
	/\bsev[ -]?\d\b|\b[ps][0-5]\b(?:\/[ps]?\d)*/g,
	/\b\d+(?:st|nd|rd|th)\b/g,
	/\b\d+\.\d+\s*(?:->|→|=>|to)\s*\d+\.\d+(?=\s+(?:upgrades?|migrations?|updates?)\b)/g,
	/\b24\/7\b|\b360\b|\b24x7\b|\b2fa\b|\bb2b\b|\b[23]d\b|\b[345]g\b|\bs3\b|\bk8s\b|\bh264\b/g,
	/\b(?:rfc|phase|level|stage|tier|step|part|type|iso|soc|rails|wave|batch|version|release|priority|severity|section|article|chapter|category|class|grade|room|windows|python|java|http|web|industry|covid)[\s-]\d+(?:\.\d+)?\+?/g,
	/\b(?:top|first|last|next|past|previous|rolling|bottom|other) (?:\d+|two|three|four|five|six|ten|twelve)\b(?!\s(?:[a-z]+ ){0,2}(?:rankings?|ranks?|positions?|places?|spots?)\b)/g,
	/(?<!\b(?:within|under|than) )\b(?:one|two|three|four|five|six|ten)[- ](?:time|way|stop|page|click|off|day(?! close\b)|week|month|year|hour|minute|pager|sided|dimensional|factor|step)\b(?!\s+(?:or|than))/g
];

const n = String.raw`(?:[$€£¥]\s?)?(?:(?<![a-z\d.])\d[\d,]*(?:\.\d+)?(?::1\b)?|(?<![\w.])\.\d+|\bn\d+\b|\b(?:x{1,3}|y{2,3}|z{2,3}|tbd(?=%)|[yz](?=\W|$))(?=%|\b))\s?(?:%|percent\b|pp\b|k\b|m\b|mn\b|bn?\b|million\b|billion\b|thousand\b|x\b|times\b)?`;
const words = String.raw`two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|a dozen|one`;
const unit = String.raw`(?:\s?(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|points?|stars?|kg|t|t\/ha|km|l|gb|mb|kwh|°c|pts)\b)?`;
const gap = String.raw`(?:\s+[^\s,.;:]+){0,3}?\s*`;

/** Each way to say from–to with a cheap sign that it may be there: these expressions are long, and cost most when first used. */
const fromTo: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
	[
		/\b(?:from|of)\b[^]*(?:\bto\b|->|→|=>)/,
		new RegExp(
			`\\b(?:from|of) (?:an? |about |around |roughly |currently |an average of |<|>)?(${n})${unit}${gap}(?:to|down to|up to|->|→|=>)\\s?(?:about |around |under |over |below |above |at least |less than |more than |a |consistent |a consistent |<|>|≤|≥|<=|>=)*(${n})`,
			'g'
		)
	],
	[/(?:->|→|=>|~>)/, new RegExp(`([<>~≤≥]?\\s?${n})${unit}\\s*(?:->|→|=>|-->|~>)\\s*[<>~≤≥]*\\s?(${n})`, 'g')],
	[
		/\(/,
		new RegExp(
			`(${n})${unit}[^;()]{0,80}?\\((?:from|currently|current(?: value| level)?(?: is|:)|today:?|now|was|up from|down from|baseline:?(?: is)?) ?(?:at |only |just )?(${n})`,
			'g'
		)
	],
	[/ to /, new RegExp(`(?<!\\bby )(${n})${unit}(?: down| up)? to (?:under |over |below |above )?(${n})`, 'g')],
	[
		/\b(?:up from|down from|current|baseline|today|was|now|vs|versus|compared|instead|against)/,
		new RegExp(
			`(${n})${unit}(?:(?! and )[^;]){0,44}?(?:\\(|,\\s?|\\b)(?:up from|down from|current(?:ly)?(?: state| value| level)?(?: is| at|:)?|baseline:?(?: is| of)?|today:?|was|now|vs\\.?|versus|compared (?:to|with)|instead of|against) (?:of |at |only |just )?(${n})`,
			'g'
		)
	],
	[
		/\b(?:currently|baseline|today|now)\b/,
		new RegExp(
			`\\b(?:currently|baseline|today|now) (?:at |is |of )?(${n})[^.;]{0,30}?(?:to|target:?|goal:?)\\s(${n})`,
			'g'
		)
	]
];
const relative = new RegExp(
	String.raw`\b(?:double(?![ -](?:down|click|check|opt|blind|entry|digit|sided))|doubles|doubled|doubling|triple|triples|tripled|quadruple|halve|halves|halved|halving)\b|\bby (?:at least |over |more than |about |an? |another |a further |up to |>=?|≥)*(?:${n}(?:\s?%|\s?percent|x)(?! of (?:the |our |all )?[a-z]+\b)|order of magnitude|half|a third|a quarter|two thirds|\d[\d.]*%(?! of (?:the |our |all )?[a-z]+\b)|\d[\d.]*x)|[+]\s?\d[\d.]*\s?%|\b\d[\d.]*%\s(?:(?:qoq|yoy|mom|wow|q\/q|y\/y|m\/m)\b|(?:increase|growth|reduction|improvement|more|fewer|less|decrease|lift|higher|lower|faster|cheaper|month over month|week over week|quarter over quarter|year over year|year-over-year|month-over-month|quarter-over-quarter|over last|on last))|\b\d+(?:\.\d+)?x\b|\b(?:twice|thrice|\d+ times) (?:as|the)\b|\bhalf (?:as |the )`,
	'g'
);
const single = new RegExp(
	String.raw`(?:(?:at least|at most|no more than|no fewer than|no less than|fewer than|less than|more than|greater than|lower than|higher than|shorter than|longer than|better than|over|under|above|below|within|up to|minimum of|maximum of|in under|>=|<=|=>|[<>≥≤~])\s*)*(?:(${n})\+?|\b(${words})\b)${unit}(?:\s?\/\s?\d+\b)?(?:\s(?:or|and) (?:more|less|lower|higher|above|below|fewer|better|over|under))?`,
	'g'
);

const quantity = (from: number, to: number, shape: Shape, share: boolean, rest: Partial<Quantity> = {}): Quantity => ({
	from,
	to,
	shape,
	share,
	same: false,
	unknownStart: false,
	full: false,
	...rest
});

const bare = (figure: string | undefined) => (figure ?? '').replace(/[^\d.nx]/g, '');
const timeUnit =
	/(?<=\d|\s)(?:ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|points?|kg|t|t\/ha|km|l|gb|mb|kwh|°c)(?:\s(?:or|and) \w+)?$/;

/** Within half a per cent: nothing is meant to move. */
const closeTo = (start: string | undefined, end: string | undefined): boolean => {
	const [a, b] = [Number.parseFloat(start ?? ''), Number.parseFloat(end ?? '')];
	return start !== undefined && start === end
		? /\d/.test(start)
		: Math.abs(a - b) < 0.005 * Math.abs(a) && Math.abs(a) >= 1000;
};

/** Text with dates, versions and names like "phase 2" blanked; same length. */
const withoutNames = (text: string): string => names.reduce(blank, text);

/** `text` is normalised and in lower case. In order of place; overlapping readings go to the most telling one. */
export function quantitiesOf(text: string): Quantity[] {
	const found: Quantity[] = [];
	let rest = withoutNames(text);
	const take = (pattern: RegExp, read: (match: RegExpMatchArray & { index: number }) => Quantity | undefined) => {
		for (const match of rest.matchAll(pattern)) {
			const one = read(match as RegExpMatchArray & { index: number });
			if (one) found.push(one);
		}
		for (const one of found) rest = rest.slice(0, one.from) + ' '.repeat(one.to - one.from) + rest.slice(one.to);
	};
	take(/\b(?:unknown|tbd|n\/a)\s*(?:->|→|=>|to)\s*[<>≤≥]?\s?[\d.]+\s?%?/g, (match) =>
		quantity(match.index, match.index + match[0].length, 'from-to', match[0].includes('%'), { unknownStart: true })
	);
	const betweenTwo = (match: RegExpMatchArray & { index: number }) => {
		const pair = match.slice(1).filter((part) => part !== undefined && part !== '');
		const [start, end] = [bare(pair[0]), bare(pair[1])];
		const isPercent = match[0].includes('%');
		return quantity(match.index, match.index + match[0].length, 'from-to', isPercent, { same: closeTo(start, end) });
	};
	for (const [cue, pattern] of fromTo) if (cue.test(rest)) take(pattern, betweenTwo);
	take(
		/\b(?:1|2|one|two) in (?:every )?(?:[2-9]|10|20|two|three|four|five|six|ten|twenty)\b(?= [a-z]+s\b)|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:out )?of (?:the |our |every |all )?(?:\d+|five|ten|six|four|three)\b|\b(?:more than |over |at least |nearly |about )?(?:half|two thirds|three quarters|a third|a quarter) of\b/g,
		(match) => quantity(match.index, match.index + match[0].length, 'level', true)
	);
	take(
		/\bby [\d.]+\s?(?:%|x\b)[^.;,]{0,12}? (?:to|from|\((?:the )?target:?(?: of| is)?) (?=[\d$€£n])[$€£]?n?[\d.,]+\s?(?:%|[kmb]\b)?/g,
		(match) => quantity(match.index, match.index + match[0].length, 'from-to', match[0].endsWith('%'))
	);
	take(
		/\b(?:more|fewer|less|higher|lower|faster|shorter|longer|larger|smaller|greater)\b[^.;,\d]{0,50}?\bthan (?:in |at |on |during )?(?:last|the previous|the prior|a year ago|(?= {2,})|those (?:they|it|we)\b)/g,
		(match) => quantity(match.index, match.index + match[0].trimEnd().length, 'relative', false)
	);
	take(relative, (match) =>
		quantity(match.index, match.index + match[0].trimEnd().length, 'relative', match[0].includes('%'))
	);
	take(single, (match) => {
		const text = match[0].trimEnd();
		const lead = match[0].length - match[0].trimStart().length;
		const from = match.index + lead;
		if (/^x+$/.test(text) && text.length < 2) return quantity(from, match.index + text.length, 'amount', false);
		const isShare = /%|percent/.test(text);
		const isLevel =
			isShare ||
			timeUnit.test(text) ||
			/^\s*\/\s*\d|\d\s*\/\s*\d/.test(text) ||
			/^[<≤]|^(?:no more than|at most|fewer than|not more than)\b|\.\d$|:1$|\bor (?:lower|less|higher|below|under|fewer)$/.test(
				text.trim()
			);
		return quantity(from, match.index + text.length, isLevel ? 'level' : 'amount', isShare, {
			full: /^\D*100\s?(?:%|percent)/.test(text)
		});
	});
	return found.sort((a, b) => a.from - b.from);
}
