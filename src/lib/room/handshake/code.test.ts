// Codes on their way through chats, mail and strangers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '$lib/model/result';
import { equalBytes, fromText64, toText64 } from '../bytes';
import { invitationId, readAnswer, readInvitation, roomTag, writeAnswer, writeInvitation } from './code';
import type { Candidate, Description } from './sdp';

const hex = (length: number) =>
	fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const credential = (least: number) =>
	fc.oneof(
		fc.string({ unit: fc.constantFrom(...'ABCZabcz0189+/'), minLength: least, maxLength: 63 }),
		hex(least + (least % 2))
	);
const address = fc.oneof(
	fc.ipV4(),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
		.map((g) => g.map((x) => x.toString(16)).join(':')),
	fc.uuid().map((id) => `${id}.local`)
);
const candidate: fc.Arbitrary<Candidate> = fc.record({
	address,
	port: fc.integer({ min: 1, max: 65535 }),
	kind: fc.constantFrom('host' as const, 'srflx' as const)
});
const description = (side: Description['side']): fc.Arbitrary<Description> =>
	fc.record({
		side: fc.constant(side),
		fingerprint: bytes(32),
		ufrag: credential(4),
		pwd: credential(22),
		candidates: fc.array(candidate, { maxLength: 4 })
	});
const invitation = fc.record({
	secret: bytes(16),
	tag: bytes(6),
	expiresAt: fc.integer({ min: 0, max: 0xffffffff }).map((minutes) => minutes * 60_000),
	from: bytes(4),
	offer: description('offer'),
	relays: fc.constantFrom([], ['wss://relay.example/'], ['wss://relay.example/a', 'ws://192.168.1.4:4444/'])
});
const answer = fc.record({ invitation: bytes(4), maker: bytes(4), answer: description('answer') });

const named = new Set(['code-empty', 'code-not-ours', 'code-cut-off', 'code-mangled', 'code-newer-version']);
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const [one] = fc.sample(invitation, { numRuns: 1, seed: 7 });
if (!one) throw new Error('no sample');
const code = writeInvitation(one);

describe('codes', () => {
	it('[R2] come back as they were written', () => {
		fc.assert(
			fc.property(invitation, answer, (i, a) => {
				const invited = readInvitation(writeInvitation(i));
				const answered = readAnswer(writeAnswer(a));
				expect([plain(invited), plain(answered)]).toEqual([
					plain({ ok: true, value: i }),
					plain({ ok: true, value: a })
				]);
			})
		);
	});

	it('[R2] mutated ten thousand times give a named problem or what was meant, and never throw', () => {
		const edit = fc.record({ at: fc.nat(code.length), drop: fc.nat(3), put: fc.string({ maxLength: 3 }) });
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
				const text = edits.reduce((t, { at, drop, put }) => t.slice(0, at) + put + t.slice(at + drop), code);
				const result = readInvitation(text);
				expect(result.ok ? equalBytes(result.value.secret, one.secret) : named.has(result.problem.code)).toBe(true);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('[R2] survive line breaks, quotes, links and the words around them', () => {
		const wrapped = code.replace(/(.{40})/g, '$1\n> ');
		const around = [
			`  ${code}\n`,
			wrapped,
			`Come and join us: https://plan.example/deep/app/#/join/${code} — see you there!`,
			`“${code}”`,
			`Ana: ${code}\nBo: thanks, one moment`,
			`first ${code.slice(0, 60)} sorry, that was cut. Again: ${code} and my answer`,
			`\u200b${code}\u200b.`
		];
		expect(around.map((text) => codeOf(readInvitation(text)))).toEqual(around.map(() => 'ok'));
	});

	it('[R2] say what is wrong with them', () => {
		const newer = code.replace('invite1', 'invite2');
		const changed = code.slice(0, 80) + (code[80] === 'A' ? 'B' : 'A') + code.slice(81);
		expect({
			nothing: codeOf(readInvitation(' \n ')),
			words: codeOf(readInvitation('see you at ten')),
			half: codeOf(readInvitation(code.slice(0, -20))),
			start: codeOf(readInvitation(code.slice(0, 12))),
			changed: codeOf(readInvitation(changed)),
			newer: codeOf(readInvitation(newer)),
			relabelled: codeOf(readAnswer(code.replace('invite', 'answer'))),
			wrongKind: codeOf(readAnswer(code)),
			wrongKindToo: codeOf(readInvitation(code.replace('invite', 'answer')))
		}).toEqual({
			nothing: 'code-empty',
			words: 'code-not-ours',
			half: 'code-cut-off',
			start: 'code-cut-off',
			changed: 'code-mangled',
			newer: 'code-newer-version',
			relabelled: 'code-mangled',
			wrongKind: 'code-is-an-invitation',
			wrongKindToo: 'code-is-an-answer'
		});
	});

	it('[R2] are short enough to be shown as a picture', () => {
		const [name, v4] = ['0f8f1c1e-9a3b-4c5d-8e7f-0123456789ab.local', '192.168.1.20'];
		const host = (a: string): Candidate => ({ address: a, port: 50_000, kind: 'host' });
		const offer: Description = { ...one.offer, ufrag: 'AbC1', pwd: 'x'.repeat(24), candidates: [host(name), host(v4)] };
		expect(writeInvitation({ ...one, offer, relays: [] }).length).toBeLessThan(230);
	});

	it('tell spaces and cycles apart, and invitations by their secret', () => {
		expect(roomTag('s', 'c')).not.toEqual(roomTag('s', 'd'));
		expect(roomTag('s', 'c').subarray(0, 3)).toEqual(roomTag('s', 'd').subarray(0, 3));
		expect(invitationId(one.secret)).toHaveLength(4);
		expect(toText64(fromText64('AAEC_-8'))).toBe('AAEC_-8');
	});
});
