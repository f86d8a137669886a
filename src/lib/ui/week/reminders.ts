// When this device speaks up by itself: only of what is new since it last did, and once a day of a check-in that waits.

export interface Waits {
	/** Ids of what waits for me. */
	readonly needs: readonly string[];
	/** Some key result of mine has had no word for a week. */
	readonly checkInDue: boolean;
	/** ISO date. */
	readonly today: string;
}

export interface Told {
	readonly needs: ReadonlySet<string>;
	/** The day on which a check-in was last reminded of. */
	readonly checkIn: string;
}

/** What was there when the page was opened is no news: one has just looked. */
export const alreadyTold = ({ needs, today }: Waits): Told => ({ needs: new Set(needs), checkIn: today });

export function reminderOf(waits: Waits, told: Told): { readonly news: number; readonly checkIn: boolean } | undefined {
	const news = waits.needs.filter((id) => !told.needs.has(id)).length;
	const checkIn = waits.checkInDue && told.checkIn < waits.today;
	return news || checkIn ? { news, checkIn } : undefined;
}
