// What an opened or pasted text says, read in a worker; the newest wish wins.
import type { TableReading } from '$lib/exchange/table/read-table';
import type { ColumnField } from '$lib/exchange/table/columns';

export type ReadAs = 'outline' | 'table';
export type Mapping = Readonly<Record<number, ColumnField>>;

export interface ReadRequest {
	readonly id: number;
	readonly text: string;
	readonly as: ReadAs;
	readonly mapping?: Mapping;
}

export interface ReadReply {
	readonly id: number;
	readonly reading: TableReading;
}

export class TextReader {
	#worker: Worker | undefined;
	#last = 0;
	#waiting = new Map<number, (reading: TableReading | undefined) => void>();

	/** Undefined when a newer text was asked for meanwhile, or when it was cancelled. */
	read(text: string, as: ReadAs, mapping?: Mapping): Promise<TableReading | undefined> {
		this.cancel();
		this.#worker ??= this.#start();
		const id = ++this.#last;
		this.#worker.postMessage({ id, text, as, ...(mapping ? { mapping } : {}) } satisfies ReadRequest);
		return new Promise((resolve) => this.#waiting.set(id, resolve));
	}

	/** Stops what is being read. A long reading is not waited for: its worker goes. */
	cancel(): void {
		if (!this.#waiting.size) return;
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const resolve of this.#waiting.values()) resolve(undefined);
		this.#waiting.clear();
	}

	close(): void {
		this.cancel();
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#start(): Worker {
		const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
			this.#waiting.get(data.id)?.(data.reading);
			this.#waiting.delete(data.id);
		});
		worker.addEventListener('error', () => this.cancel());
		return worker;
	}
}
