// Whether a device's records are all here: gaps and forks in its chain show that something is missing or was made twice.
import type { JournalRecord } from './record';

export interface ChainReport {
	readonly device: string;
	readonly cycle: string;
	readonly length: number;
	/** Positions that nobody here has. */
	readonly missing: readonly number[];
	/** Positions at which the device signed two records. Both are kept. */
	readonly forks: readonly number[];
	/** Positions whose record follows one that is not here, though its place is taken: the device said two things. */
	readonly torn: readonly number[];
}

/** One report a device and cycle, in order of device. `keyOf` tells a record's key; without it nothing counts as torn. */
export function chainReports(
	records: Iterable<JournalRecord>,
	keyOf?: (record: JournalRecord) => string
): ChainReport[] {
	const chains = new Map<string, JournalRecord[]>();
	for (const record of records) {
		const name = `${record.device} ${record.cycle}`;
		const chain = chains.get(name);
		if (chain) chain.push(record);
		else chains.set(name, [record]);
	}
	return [...chains.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, chain]) => {
			const [device = '', cycle = ''] = name.split(' ');
			const times = new Map<number, number>();
			for (const { seq } of chain) times.set(seq, (times.get(seq) ?? 0) + 1);
			const length = chain.reduce((most, { seq }) => Math.max(most, seq), 0);
			const keys = new Set(keyOf ? chain.map(keyOf) : []);
			const missing = Array.from({ length: Math.min(length, 100_000) }, (_, at) => at + 1).filter(
				(seq) => !times.has(seq)
			);
			const torn = chain.filter(
				({ seq, prev }) => keyOf && (seq === 1 ? prev !== '' : times.has(seq - 1) && !keys.has(prev))
			);
			return {
				...{ device, cycle, length, missing },
				forks: ascending([...times].flatMap(([seq, n]) => (n > 1 ? [seq] : []))),
				torn: ascending(torn.map(({ seq }) => seq))
			};
		});
}

const ascending = (numbers: number[]): number[] => numbers.sort((a, b) => a - b);
