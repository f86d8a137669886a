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
}

/** One report a device and cycle, in order of device. */
export function chainReports(records: Iterable<JournalRecord>): ChainReport[] {
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
			const length = Math.max(...times.keys());
			const missing = Array.from({ length: Math.min(length, 100_000) }, (_, at) => at + 1).filter(
				(seq) => !times.has(seq)
			);
			return { device, cycle, length, missing, forks: [...times].filter(([, n]) => n > 1).map(([seq]) => seq) };
		});
}
