// Reads QR codes from pictures: by the browser where it can, else by a reader of our own that is loaded when it is wanted.

type Picture = HTMLVideoElement | ImageBitmap;

/** The words of the first QR code in a picture; undefined where there is none. */
export type ReadQr = (picture: Picture) => Promise<string | undefined>;

interface Detector {
	detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
	new (options: { formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

async function nativeReader(): Promise<ReadQr | undefined> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
	if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return async (picture) => (await detector.detect(picture))[0]?.rawValue;
}

/** More pixels than this on a side show a QR code no better, and take longer. */
const widest = 1280;

async function bundledReader(): Promise<ReadQr> {
	const [{ prepareZXingModule, readBarcodes }, { default: wasm }] = await Promise.all([
		import('zxing-wasm/reader'),
		import('zxing-wasm/reader/zxing_reader.wasm?url')
	]);
	await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
	const canvas = document.createElement('canvas');
	return async (picture) => {
		const [width, height] =
			picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
		const scale = Math.min(1, widest / Math.max(width, height));
		canvas.width = Math.max(1, Math.round(width * scale));
		canvas.height = Math.max(1, Math.round(height * scale));
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) return undefined;
		context.drawImage(picture, 0, 0, canvas.width, canvas.height);
		const image = context.getImageData(0, 0, canvas.width, canvas.height);
		const found = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 1, tryHarder: true });
		return found[0]?.text;
	};
}

/** @throws where the bundled reader cannot be loaded */
export const openQrReader = async (): Promise<ReadQr> => (await nativeReader()) ?? bundledReader();
