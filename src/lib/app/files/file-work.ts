// The page's side of the thread that works on files: one job at a time, with progress, and it can be called off.
import { refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { Kept } from '../journal-keeper';
import type { OpenSession } from '../open-session';
import type { Done, Exported, ExportJob, FileJob, LookedAt, Progress } from './jobs';

type Reply<T> = { readonly share: number } | { readonly result: Result<T> };

export class FileWork {
	readonly #storage: Kept;
	#callOff = () => {};

	constructor(storage: Kept) {
		this.#storage = storage;
	}

	/** The plan of an open cycle as a file. Undefined when it was called off; likewise below. */
	async export(
		session: OpenSession,
		wish: Pick<ExportJob, 'format' | 'language' | 'since' | 'rhythm'>,
		onprogress: Progress
	): Promise<Result<Exported> | undefined> {
		const stored = await session.store.stored();
		const { space, me: by } = session;
		const createdAt = new Date().toISOString();
		const job = { kind: 'export', ...wish, stored, space, by, createdAt } as const;
		return this.#run('export', job, onprogress);
	}

	/** What is in an archive or a file of changes, and what taking it in would do; nothing is changed. */
	async look(
		bytes: Uint8Array,
		session: OpenSession | undefined,
		onprogress: Progress
	): Promise<Result<LookedAt> | undefined> {
		const { catalogue, identity, name: database } = this.#storage;
		const spaces = await catalogue.spaces();
		if (!spaces.ok) return spaces;
		const here: Record<string, string> = {};
		for (const { id } of spaces.value) {
			const cycles = await catalogue.cycles(id);
			if (!cycles.ok) return cycles;
			for (const cycle of cycles.value) here[cycle.id] = id;
		}
		const view = await session?.store.stored();
		const { device } = identity;
		return this.#run('look', { kind: 'look', bytes, here, ...(view ? { view } : {}), database, device }, onprogress);
	}

	cancel(): void {
		this.#callOff();
	}

	#run<K extends keyof Done>(_kind: K, job: FileJob, onprogress: Progress): Promise<Result<Done[K]> | undefined> {
		this.cancel();
		const worker = new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module' });
		return new Promise<Result<Done[K]> | undefined>((resolve) => {
			this.#callOff = () => resolve(undefined);
			worker.addEventListener('message', ({ data }: MessageEvent<Reply<Done[K]>>) => {
				if ('share' in data) onprogress(data.share);
				else resolve(data.result);
			});
			worker.addEventListener('error', ({ message }) => resolve(refused('file-work-failed', { reason: message })));
			worker.postMessage(job);
		}).finally(() => worker.terminate());
	}
}
