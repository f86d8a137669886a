// What openers are told when they must wait, and what errors of every browser are called.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import type { Problem } from '../model/result';
import { attempt, problemOf } from './problems';
import { closeDatabase, openDatabase } from './database';

it('[S19] who is kept waiting by an older tab is told, and goes on when it closes', async () => {
	// An older build: version 0.1 of the same database, whose tab does not react.
	const older = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('waiting', 1);
		request.onsuccess = () => resolve(request.result);
	});
	const notices: Problem[] = [];
	const opening = openDatabase({ name: 'waiting', onNotice: (notice) => notices.push(notice) });
	await vi.waitFor(() => expect(notices).toEqual([{ code: 'storage.blocked' }]));
	older.close();
	const opened = await opening;
	expect(opened.ok).toBe(true);
	if (opened.ok) closeDatabase(opened.value);
});

it('[S16] finds the cause within aborts and bulk failures, and keeps the browser’s words for the rest', async () => {
	const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
	expect(problemOf(quota)).toEqual({ code: 'storage.full' });
	expect(problemOf(new Dexie.AbortError('aborted', quota))).toEqual({ code: 'storage.full' });
	expect(problemOf({ name: 'BulkError', message: '', failures: [quota] })).toEqual({ code: 'storage.full' });
	expect(problemOf(new DOMException('closing', 'InvalidStateError'))).toEqual({ code: 'storage.closed' });
	expect(problemOf(new Error('odd'))).toEqual({ code: 'storage.failed', values: { reason: 'odd' } });
	expect(problemOf('odd')).toEqual({ code: 'storage.failed', values: { reason: 'odd' } });
	expect(await attempt(() => Promise.reject(quota))).toEqual({ ok: false, problem: { code: 'storage.full' } });
});
