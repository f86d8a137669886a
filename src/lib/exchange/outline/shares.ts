// Tells a "(70%)" that is a share of the whole from one that is progress, by looking at its siblings.

/** "(70%)" behind several titles is a share if together they make a whole; alone it is how far one has come. */
export function shares(
	drafts: readonly { share: number | null; progress: number | null; weight?: number | null; notes: string[] }[]
): void {
	const runs: (typeof drafts)[number][][] = [[]];
	for (const draft of drafts) {
		if (draft.share === null) runs.push([]);
		else (runs.at(-1) as (typeof drafts)[number][]).push(draft);
	}
	for (const run of runs) {
		const sum = run.reduce((total, { share }) => total + (share as number), 0);
		const whole = run.length > 1 && Math.abs(sum - 100) < 0.5;
		for (const draft of run) {
			if (whole && 'weight' in draft) draft.weight ??= draft.share;
			else if (whole) draft.notes.push(`${draft.share}%`);
			else draft.progress ??= (draft.share as number) / 100;
		}
	}
}
