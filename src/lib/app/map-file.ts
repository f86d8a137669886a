// The map as a file: drawn in slices, so that the page goes on answering, and handed to the browser to keep.
import { fileName } from '$lib/exchange/contract';
import type { MadeFile } from '$lib/exchange/contract';
import { drawSvg } from '$lib/exchange/map/svg';
import type { DrawnMap } from '$lib/exchange/map/svg';
import { download } from './files/export-plan';

/** Milliseconds of work before the page is let draw. */
const turn = 12;

/** @param name words of which the name of the file is made @returns undefined when `stopped` said so */
export async function mapAsSvg(
	map: DrawnMap,
	name: readonly string[],
	onprogress: (share: number) => void,
	stopped: () => boolean
): Promise<MadeFile | undefined> {
	const work = drawSvg(map, name);
	let until = performance.now() + turn;
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		onprogress(step.value);
		await new Promise((resume) => setTimeout(resume));
		if (stopped()) return undefined;
		until = performance.now() + turn;
	}
}

export async function keepPicture(picture: Blob, name: readonly string[]): Promise<void> {
	const bytes = new Uint8Array(await picture.arrayBuffer());
	download({ name: fileName(name, 'png'), mime: picture.type, bytes });
}

export { download };
