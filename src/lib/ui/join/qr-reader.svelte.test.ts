// A QR code that this page shows can be read again, by the reader that browsers without one of their own get.
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QrCode from '../parts/QrCode.svelte';
import { openQrReader } from './qr-reader';

const link = `https://okr.example.org/deep/app/#/join/hearth-invite1-${'Ab9_-'.repeat(34)}`;

async function shown(value: string, pixels: number): Promise<ImageBitmap> {
	await render(QrCode, { value, label: 'A link' });
	const svg = page.getByRole('img', { name: 'A link' });
	await expect.element(svg).toBeVisible();
	const picture = new Image(pixels, pixels);
	const words = new XMLSerializer().serializeToString(svg.element());
	picture.src = `data:image/svg+xml,${encodeURIComponent(words)}`;
	await picture.decode();
	const canvas = Object.assign(document.createElement('canvas'), { width: pixels, height: pixels });
	canvas.getContext('2d')?.drawImage(picture, 0, 0, pixels, pixels);
	return createImageBitmap(canvas);
}

describe('a QR code', () => {
	it('is read as the link it was made from', async () => {
		const read = await openQrReader();
		expect(await read(await shown(link, 320))).toBe(link);
	});

	it('is read from a picture larger than a camera’s', async () => {
		const read = await openQrReader();
		expect(await read(await shown(link, 3000))).toBe(link);
	});

	it('that is not there is not invented', async () => {
		const read = await openQrReader();
		const blank = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
		blank.getContext('2d')?.fillRect(0, 0, 200, 200);
		expect(await read(await createImageBitmap(blank))).toBeUndefined();
	});
});
