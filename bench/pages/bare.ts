// The page that knows nothing but Yjs: what opening a cycle is held against, and what memory is.
import * as Y from 'yjs';
import { readBare } from './bare-rows';

let doc: Y.Doc | undefined;

/** Milliseconds from the question until the document is whole. */
async function bareOpen(key: string): Promise<number> {
	const start = performance.now();
	const bytes = await readBare(key);
	doc = new Y.Doc();
	Y.applyUpdateV2(doc, bytes);
	const took = performance.now() - start;
	if (!doc.getMap('objectives').size) throw new Error('nothing was read');
	return took;
}

Object.assign(window, { bareOpen });

/** `bare.html#<cycle>` opens at once: then it is timed from the navigation. */
if (location.hash.length > 1)
	void bareOpen(location.hash.slice(1)).then(() => Object.assign(window, { opened: performance.now() }));
