// Questions between two members: bounded in number and pace, and over with their link.
import { describe, expect, it } from 'vitest';
import { ok, type Result } from '$lib/model/result';
import { FakeTimers } from '../testing/fake-timers';
import type { Control } from '../wire/control';
import { Asks } from './asks';

const body = Uint8Array.of(1, 2, 3);

function asks(answer: () => Promise<Result<Uint8Array>> = async () => ok(body)) {
	const timers = new FakeTimers();
	const said: Control[] = [];
	const one = new Asks((message) => said.push(message), timers, timers.now, answer);
	const codes = () => said.flatMap((message) => (message.type === 'tell' ? [message.code] : []));
	return { timers, said, one, codes };
}
const question = (id: number) => ({ type: 'ask', id, about: 'answer', body }) as const;

describe('questions of one member', () => {
	it('[R5] are answered at a pace, and refused beyond it', async () => {
		const { timers, one, codes } = asks();
		for (let id = 0; id < 20; id++) await one.asked(question(id));
		expect(codes()).toEqual([...Array<string>(16).fill(''), ...Array<string>(4).fill('asked-too-much')]);
		await timers.pass(4_000);
		for (let id = 20; id < 23; id++) await one.asked(question(id));
		expect(codes().slice(20)).toEqual(['', '', 'asked-too-much']);
	});

	it('[R5] wait for a person eight at a time', async () => {
		const { one, codes } = asks(() => new Promise(() => {}));
		for (let id = 0; id < 9; id++) void one.asked(question(id));
		expect(codes()).toEqual(['asked-too-much']);
	});

	it('[R5] are not asked more than eight at once, end with an answer, in time, or with their link', async () => {
		const { timers, one } = asks();
		const first = one.ask('answer', body);
		const others = Array.from({ length: 7 }, () => one.ask('answer', body));
		expect(await one.ask('answer', body)).toMatchObject({ problem: { code: 'asked-too-much' } });
		one.told({ type: 'tell', id: 1, code: '', body });
		expect(await first).toEqual(ok(body));
		await timers.pass(90_000);
		for (const late of others) expect(await late).toMatchObject({ problem: { code: 'link-timeout' } });
		const last = one.ask('answer', body);
		one.end('link-lost');
		expect(await last).toMatchObject({ problem: { code: 'link-lost' } });
		expect(timers.waiting).toBe(0);
	});
});
