// The plan of an open cycle as a file.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { MadeFile } from '$lib/exchange/contract';
import { hash } from '$lib/storage';
import type { SessionParts } from '../session-parts';

export type Format = 'archive' | 'markdown' | 'csv';

/** Formats are fetched when they are first wanted. */
export async function exportPlan(
	session: SessionParts,
	format: Format,
	language: 'en' | 'zh'
): Promise<Result<MadeFile>> {
	const plan = session.plan.now;
	if (format === 'markdown') {
		const { markdown } = await import('$lib/exchange/markdown/markdown');
		return ok(markdown.make(plan, { language }));
	}
	if (format === 'csv') {
		const { csv } = await import('$lib/exchange/csv/csv');
		return ok(csv.make(plan, { language }));
	}
	const name = plan.get('meta', 'cycle')?.spaceName;
	if (name === undefined) return refused('cycle-empty');
	const { archive } = await import('$lib/exchange/archive/archive');
	return ok(
		await archive.make([{ id: session.cycle, document: session.document }], {
			space: { id: session.space, name },
			createdAt: new Date().toISOString(),
			hash
		})
	);
}

/** Hands a file to the browser to keep. */
export function download({ name, bytes, mime }: MadeFile): void {
	const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
