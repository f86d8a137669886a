// The thread that works on files: one job in; how far it is, and then what came of it, out.
import { refused } from '$lib/model/result';
import { runExport, runLook } from './jobs';
import type { FileJob } from './jobs';

addEventListener('message', async ({ data }: MessageEvent<FileJob>) => {
	const onprogress = (share: number) => postMessage({ share });
	try {
		const result = data.kind === 'export' ? await runExport(data, onprogress) : await runLook(data, onprogress);
		postMessage({ result });
	} catch (error) {
		postMessage({ result: refused('file-work-failed', { reason: String(error) }) });
	}
});
