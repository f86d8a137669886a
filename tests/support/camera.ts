// A camera that sees one QR code: Chromium plays a file in its place.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';

const side = 480;

/** A film of one frame, raw: the code in the middle of a grey room. @returns its path, and what removes it */
export async function filmOf(words: string): Promise<{ path: string; remove: () => Promise<void> }> {
	const { data, size } = encode(words, { ecc: 'L', border: 4 });
	const module = Math.floor((side * 0.9) / size);
	const from = Math.floor((side - module * size) / 2);
	const luma = Buffer.alloc(side * side, 120);
	for (let y = 0; y < module * size; y++) {
		for (let x = 0; x < module * size; x++) {
			const dark = data[Math.floor(y / module)]?.[Math.floor(x / module)];
			luma[(y + from) * side + x + from] = dark ? 20 : 230;
		}
	}
	const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((side * side) / 2, 128)]);
	const folder = await mkdtemp(join(tmpdir(), 'hearth-camera-'));
	const path = join(folder, 'code.y4m');
	await writeFile(
		path,
		Buffer.concat([Buffer.from(`YUV4MPEG2 W${side} H${side} F10:1 Ip A1:1 C420mpeg2\n`), frame, frame])
	);
	return { path, remove: () => rm(folder, { recursive: true }) };
}
