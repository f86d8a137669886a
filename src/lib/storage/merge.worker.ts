// The thread that merges a log: one message in, the number of rows or the reason of failure out.
import { mergeElsewhere } from './compactor';

self.onmessage = async (event: MessageEvent<Parameters<typeof mergeElsewhere>[0]>) => {
	try {
		self.postMessage(await mergeElsewhere(event.data));
	} catch (error) {
		self.postMessage(String(error));
	}
};
