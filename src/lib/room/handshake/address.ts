// The addresses of ICE candidates as bytes and back: IPv4, IPv6, and the random `.local` names that browsers show instead.
import type { ByteReader, ByteWriter } from '../bytes';
import { Malformed, toHex } from '../bytes';

/** The number is the kind's place in the compact form. */
export const addressKinds = { name: 0, v4: 1, v6: 2 } as const;
export type AddressKind = keyof typeof addressKinds;

const localName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.local$/;
const decimalByte = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^${decimalByte}(\\.${decimalByte}){3}$`);
const hexGroup = /^[0-9a-f]{1,4}$/i;

function groupsOf(address: string): number[] | undefined {
	const halves = address.split('::');
	if (halves.length > 2) return undefined;
	const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
	const missing = 8 - head.length - (tail?.length ?? 0);
	if (tail ? missing < 1 : missing !== 0) return undefined;
	const groups = tail ? [...head, ...Array<string>(missing).fill('0'), ...tail] : head;
	return groups.every((group) => hexGroup.test(group)) ? groups.map((group) => parseInt(group, 16)) : undefined;
}

export function addressKind(address: string): AddressKind | undefined {
	if (localName.test(address)) return 'name';
	if (ipv4.test(address)) return 'v4';
	return groupsOf(address) ? 'v6' : undefined;
}

export function writeAddress(out: ByteWriter, address: string): void {
	const kind = addressKind(address);
	if (kind === 'name')
		out.raw(Uint8Array.from(address.replace(/-|\.local/g, '').match(/../g) ?? [], (x) => parseInt(x, 16)));
	else if (kind === 'v4') out.raw(Uint8Array.from(address.split('.'), Number));
	else if (kind === 'v6') for (const group of groupsOf(address) ?? []) out.u16(group);
	else throw new Malformed('address');
}

export function readAddress(from: ByteReader, kind: AddressKind): string {
	if (kind === 'v4') return [...from.raw(4)].join('.');
	if (kind === 'v6') return Array.from({ length: 8 }, () => from.u16().toString(16)).join(':');
	const hex = toHex(from.raw(16));
	return `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}.local`;
}
