// Files of every kind and size: what is no plan is told apart before anything is read of it.
import { readingLimits } from '$lib/exchange/understood';
import { describe, expect, it } from 'vitest';
import { openFile } from './open-file';

const opened = async (name: string, ...parts: BlobPart[]) => {
	const result = await openFile(new File(parts, name));
	return result.ok ? result.value.kind : result.problem.code;
};
const zip = (inside: string) => [new Uint8Array([0x50, 0x4b, 3, 4]), inside];

describe('a file', () => {
	it('of text or an archive is opened', async () => {
		expect(await opened('plan.md', '# Calm ferries\n- Fewer queues')).toBe('text');
		expect(await opened('brackets.md', '[ ] Fewer queues\n[x] Calm ferries')).toBe('text');
		expect(await opened('plan.hearth', ...zip('manifest.json'))).toBe('archive');
	});

	it('of another program is told by its kind', async () => {
		expect(await opened('okr.json', '{"data": [{"objective": "Calm ferries"}]}')).toBe('file-of-json');
		expect(await opened('okr.json', ' [\n{"objective": "Calm ferries"}]')).toBe('file-of-json');
		expect(await opened('okr.xlsx', ...zip('[Content_Types].xml'))).toBe('file-of-office');
		expect(await opened('okr.ods', ...zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))).toBe(
			'file-of-office'
		);
		expect(await opened('boat.png', new Uint8Array([0x89, 0, 0, 1]))).toBe('file-of-another-kind');
	});

	it('with more text than can be read at once is refused before it is', async () => {
		const { characters } = readingLimits;
		expect(await opened('long.md', 'a'.repeat(characters + 1))).toBe('text-too-large');
		expect(await opened('huge.hearth', 'a'.repeat(4 * characters + 1))).toBe('text-too-large');
		expect(await opened('huge.bin', new Uint8Array(4 * characters + 1))).toBe('file-of-another-kind');
		expect(await opened('huger.md', new Uint8Array((64 << 20) + 1))).toBe('file-too-large');
	});
});
