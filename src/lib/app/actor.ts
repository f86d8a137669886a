// The impure things that commands are handed: the clock, the calendar, new ids.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 16 random characters, about 95 bits: no two devices make the same one. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

/** One digit that keeps two people who insert at the same place apart. */
export const jitter = (): string => alphabet[(crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 52] ?? 'a';

/** ISO date on this device's calendar. */
export function today(now: number = Date.now()): string {
	const date = new Date(now);
	const pad = (n: number) => String(n).padStart(2, '0');
	return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The cycle one would plan on this day: the running quarter, or the next when less than three weeks of it are left. */
export function likelyCycle(day: string): {
	readonly year: number;
	readonly quarter: number;
	readonly start: string;
	readonly end: string;
} {
	const soon = new Date(`${day}T12:00:00Z`);
	soon.setUTCDate(soon.getUTCDate() + 21);
	const year = soon.getUTCFullYear();
	const quarter = Math.floor(soon.getUTCMonth() / 3) + 1;
	const iso = (date: Date) => date.toISOString().slice(0, 10);
	return {
		year,
		quarter,
		start: iso(new Date(Date.UTC(year, quarter * 3 - 3, 1))),
		end: iso(new Date(Date.UTC(year, quarter * 3, 0)))
	};
}
