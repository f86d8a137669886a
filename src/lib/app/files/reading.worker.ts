// Reads pasted or opened text off the page's thread.
import { readOutline } from '$lib/exchange/outline/read-outline';
import { readTable } from '$lib/exchange/table/read-table';
import type { ReadRequest, ReadReply } from './read-text';

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	const { id, text, as, mapping } = data;
	const reading =
		as === 'table' ? readTable(text, mapping ? { mapping } : {}) : { understood: readOutline(text), columns: [] };
	postMessage({ id, reading } satisfies ReadReply);
});
