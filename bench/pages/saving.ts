// Saves the same edits with our storage and with y-indexeddb, and tells how long each took until they were durable.
import { schemaVersion } from '$lib/model/schema';
import { PlanDocument, type JournalRecord } from '$lib/plan';
import { openCycle, openStorage, type CycleStore } from '$lib/storage';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { barePut, readBare } from './bare-rows';
import { randomOf } from './random';
import { sentence } from './words';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Transactions as people make them: new entities, words typed into titles, values set. */
function edits(doc: Y.Doc, count: number, seed: number): void {
	const random = randomOf(seed);
	const root = doc.getMap<Y.Map<unknown>>('objectives');
	const ids: string[] = [];
	for (let at = 0; at < count; at++)
		doc.transact(() => {
			const which = at % 4;
			const entity = ids.length ? root.get(random.pick(ids)) : undefined;
			if (which === 0 || !entity) {
				const id = random.id();
				const made = new Y.Map<unknown>();
				made.set('title', new Y.Text(sentence(random, 'en', random.spread(50, 103, 266))));
				made.set('why', new Y.Text());
				made.set('note', new Y.Text());
				made.set('alive', true);
				made.set('order', 'a0');
				root.set(id, made);
				ids.push(id);
			} else if (which === 3) entity.set('owner', random.id());
			else {
				const title = entity.get('title') as Y.Text;
				title.insert(random.below(title.length + 1), random.pick(['a', 'e', 'n ', '的']));
			}
		}, 'user');
}

async function cycleOf(doc: Y.Doc, cycle: string) {
	const opened = await openStorage<JournalRecord>({ name: `saving-${cycle}` });
	if (!opened.ok) throw new Error(opened.problem.code);
	const about = { space: 'space', name: '', state: 'draft', start: '', end: '' };
	const { catalogue } = opened.value;
	const now = Date.now();
	const space = { id: about.space, name: '', person: '', origin: 'founded', since: now, lastOpened: now } as const;
	for (const put of [
		await catalogue.putSpace(space),
		await catalogue.putCycle({ id: cycle, ...about, schema: schemaVersion })
	])
		if (!put.ok) throw new Error(put.problem.code);
	const store = openCycle(opened.value, cycle, doc, schemaVersion);
	await store.flush();
	return { storage: opened.value, store };
}

/** Resolves when everything that y-indexeddb has asked for so far is on the disk: transactions keep their order. */
function settled(db: IDBDatabase): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction('updates', 'readwrite');
		transaction.objectStore('updates').count();
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
	});
}

async function startDoc(base: string | undefined, doc: Y.Doc) {
	if (base) Y.applyUpdateV2(doc, await readBare(base));
}

/** `base`: the cycle to start from, as kept bare. */
async function saveOurs(run: string, count: number, seed: number, base?: string) {
	const document = new PlanDocument();
	await startDoc(base, document.doc);
	const { storage, store } = await cycleOf(document.doc, run);
	await pause(1_500);
	const start = performance.now();
	edits(document.doc, count, seed);
	const made = performance.now() - start;
	const state = await store.flush();
	const took = performance.now() - start;
	if (state.kind !== 'saved') throw new Error(JSON.stringify(state));
	await store.compact();
	await store.close();
	await storage.close();
	return { took, made };
}

async function saveTheirs(run: string, count: number, seed: number, base?: string) {
	const doc = new Y.Doc();
	await startDoc(base, doc);
	const persistence = new IndexeddbPersistence(`theirs-${run}`, doc);
	await persistence.whenSynced;
	const db = (persistence as unknown as { db: IDBDatabase }).db;
	await settled(db);
	await pause(1_500);
	const start = performance.now();
	edits(doc, count, seed);
	const made = performance.now() - start;
	await settled(db);
	const took = performance.now() - start;
	await pause(3_000);
	await settled(db);
	await persistence.destroy();
	return { took, made };
}

/** A document to write into, after the first edits of a session. */
async function writtenInto(doc: Y.Doc, base: string | undefined): Promise<Y.Doc> {
	await startDoc(base, doc);
	edits(doc, 8, 1);
	return doc;
}

const lastTitle = (doc: Y.Doc) => [...doc.getMap<Y.Map<unknown>>('objectives').values()].at(-1)?.get('title') as Y.Text;

/** One edit after a pause until the state says `saved`; the edit alone, in a bare document; and one put of the same bytes. */
async function firstEdits(run: string, times: number, base?: string) {
	const { doc } = new PlanDocument();
	const { storage, store } = await cycleOf(await writtenInto(doc, base), run);
	const put = await barePut();
	await store.flush();
	const title = lastTitle(doc);
	const alone = await writtenInto(new Y.Doc(), base);
	const aloneTitle = lastTitle(alone);
	alone.on('update', () => {});
	const ours: number[] = [];
	const made: number[] = [];
	const bare: number[] = [];
	for (let at = 0; at < times; at++) {
		await pause(220);
		let bytes = new Uint8Array();
		doc.once('update', (update: Uint8Array) => (bytes = new Uint8Array(update)));
		const start = performance.now();
		const saved = whenSaved(store);
		doc.transact(() => title.insert(0, 'x'), 'user');
		await saved;
		ours.push(performance.now() - start);
		await pause(220);
		const making = performance.now();
		alone.transact(() => aloneTitle.insert(0, 'x'), 'user');
		made.push(performance.now() - making);
		await pause(220);
		const again = performance.now();
		await put(`edit ${at}`, bytes);
		bare.push(performance.now() - again);
	}
	await store.close();
	await storage.close();
	return { ours, made, bare };
}

const whenSaved = (store: CycleStore): Promise<void> =>
	new Promise((resolve) => {
		const stop = store.onChange(({ kind }) => {
			if (kind !== 'saved') return;
			stop();
			resolve();
		});
	});

Object.assign(window, { saveOurs, saveTheirs, firstEdits });
