// Numbers, dates and lists as people write them in the language in use. Reactive, because `locale()` is.
import { locale, type Locale } from './locale.svelte';

const cache = new Map<string, unknown>();

/** Intl objects are dear to make and cheap to use. */
function cached<T>(key: string, make: () => T): T {
	if (!cache.has(key)) cache.set(key, make());
	return cache.get(key) as T;
}

/** The reader's own region where the browser tells it: "3 March" in London is "March 3" in Boston. */
function tag(id: Locale = locale()): string {
	const own = typeof navigator === 'undefined' ? undefined : navigator.languages.find((one) => one.startsWith(id));
	return own ?? (id === 'zh' ? 'zh-CN' : 'en-GB');
}

const dateStyles = {
	/** 3 March */
	day: { day: 'numeric', month: 'long' },
	/** 3 Mar */
	short: { day: 'numeric', month: 'short' },
	/** 3 March 2027 */
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	/** March 2027 */
	month: { month: 'long', year: 'numeric' },
	/** Wednesday */
	weekday: { weekday: 'long' },
	/** 14:05 */
	time: { hour: 'numeric', minute: '2-digit' },
	/** 3 Mar, 14:05 */
	moment: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const steps: readonly (readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
	[45, 'second', 1],
	[45 * 60, 'minute', 60],
	[22 * 3600, 'hour', 3600],
	[6.5 * 86400, 'day', 86400],
	[28 * 86400, 'week', 7 * 86400],
	[320 * 86400, 'month', 30.44 * 86400],
	[Infinity, 'year', 365.25 * 86400]
];

export const format = {
	/** 1,234.5 */
	number(value: number, options: Intl.NumberFormatOptions = {}): string {
		const name = tag();
		return cached(`n${name}${JSON.stringify(options)}`, () => new Intl.NumberFormat(name, options)).format(value);
	},

	/** A share of 0..1 as a whole percentage. */
	percent(share: number): string {
		return format.number(share, { style: 'percent', maximumFractionDigits: 0 });
	},

	/** An ISO day ('2027-03-03', the same everywhere) or an instant in milliseconds (in the reader's time zone). */
	date(when: string | number, style: keyof typeof dateStyles = 'day'): string {
		const name = tag();
		const isDay = typeof when === 'string' && when.length === 10;
		const options = isDay ? { ...dateStyles[style], timeZone: 'UTC' } : dateStyles[style];
		const instant = new Date(when);
		if (Number.isNaN(instant.getTime())) return '';
		return cached(`d${name}${style}${isDay}`, () => new Intl.DateTimeFormat(name, options)).format(instant);
	},

	/** "3 days ago", "tomorrow"; both in milliseconds. */
	relative(at: number, now: number): string {
		const name = tag();
		const seconds = (at - now) / 1000;
		const [, unit, size] = steps.find(([limit]) => Math.abs(seconds) < limit) ?? ['', 'second' as const, 1];
		const value = unit === 'second' ? 0 : Math.round(seconds / size);
		return cached(`r${name}`, () => new Intl.RelativeTimeFormat(name, { numeric: 'auto' })).format(value, unit);
	},

	/** "3 hours", "1.5 hours", "20 minutes": how far apart two moments are, of so many milliseconds, said roughly. */
	span(milliseconds: number): string {
		const name = tag();
		const minutes = Math.abs(milliseconds) / 60_000;
		const [unit, value] =
			minutes < 90
				? (['minute', minutes] as const)
				: minutes < 36 * 60
					? (['hour', minutes / 60] as const)
					: (['day', minutes / 1440] as const);
		const digits = unit === 'minute' || value >= 10 ? 0 : 1;
		const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: digits } as const;
		return cached(`s${name}${unit}${digits}`, () => new Intl.NumberFormat(name, options)).format(value);
	},

	/** "Ana, Bo and Mei" / "Ana, Bo or Mei" */
	list(items: readonly string[], join: 'and' | 'or' = 'and'): string {
		const name = tag();
		const type = join === 'and' ? 'conjunction' : 'disjunction';
		return cached(`l${name}${type}`, () => new Intl.ListFormat(name, { type })).format(items);
	},

	/** Which plural form a count takes in the language in use; for the catalogue use `count` of its own words.ts. */
	plural(count: number): Intl.LDMLPluralRule {
		const name = tag();
		return cached(`p${name}`, () => new Intl.PluralRules(name)).select(count);
	},

	/** Sorts names as a reader expects: pinyin in Chinese. */
	compare(a: string, b: string): number {
		const name = tag();
		return cached(`c${name}`, () => new Intl.Collator(name, { numeric: true })).compare(a, b);
	}
};
