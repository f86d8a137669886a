// Files that go out: from where on changes can be counted, handing one over, and remembering what it held.
import { ok } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { MadeFile } from '$lib/exchange/contract';
import type { Mark, Version } from '$lib/storage';
import type { Kept } from '../journal-keeper';
import type { OpenSession } from '../open-session';
import type { Exported, Format, Since } from './jobs';

/** Something that changes can be counted from, as it is offered. */
export interface Base {
	readonly id: string;
	/** `in`: what somebody's file held; `out`: what a file held that was taken out; `day`: what was here then. */
	readonly kind: 'in' | 'out' | 'day';
	readonly what: 'archive' | 'changes';
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Who made the file that came in; empty where it does not say. */
	readonly person: string;
	readonly since: Since;
}

/** Newest first, what came in before what went out before mere days. */
export async function basesOf(storage: Kept, session: OpenSession): Promise<Result<readonly Base[]>> {
	const marks = await storage.marks.list(session.cycle);
	if (!marks.ok) return marks;
	const versions = await session.store.history.list();
	if (!versions.ok) return versions;
	const [incoming, outgoing] = (['in', 'out'] as const).map((way) => marks.value.filter((mark) => mark.way === way));
	return ok([...(incoming ?? []).map(ofMark), ...(outgoing ?? []).map(ofMark), ...versions.value.map(ofVersion)]);
}

const ofMark = ({ id, way, what, at, person, vector }: Mark): Base => ({
	...{ id: `mark-${id}`, kind: way, what, at, person },
	since: { at, vector }
});

const ofVersion = ({ id, at }: Version): Base => ({
	...{ id: `day-${id}`, kind: 'day', what: 'archive', at, person: '' },
	since: { at, version: id }
});

/** Hands a file to the browser to keep; what it holds is remembered, and that there is a backup. */
export async function handOver(
	storage: Kept,
	session: OpenSession,
	format: Format,
	{ file, vector }: Exported
): Promise<void> {
	download(file);
	if (format !== 'archive' && format !== 'changes') return;
	const at = Date.now();
	const mark = { cycle: session.cycle, at, way: 'out' as const, what: format, person: '', vector };
	const noted = await storage.marks.add(mark);
	// On a full disk the file is all that matters, and it is out.
	if (!noted.ok || format === 'changes') return;
	await storage.settings.set('backup', { last: at, remindAt: 0 });
}

export function download({ name, bytes, mime }: MadeFile): void {
	const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
