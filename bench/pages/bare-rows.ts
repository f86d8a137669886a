// The least that IndexedDB can be asked: one store, one row, its bytes. What opening and saving are held against.
const name = 'bare';

function opened(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => request.result.createObjectStore('rows');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not opened'));
	});
}

/** Opens the database once, for puts that are timed by themselves. */
export async function barePut(): Promise<(key: IDBValidKey, value: unknown) => Promise<void>> {
	const db = await opened();
	return (key, value) =>
		new Promise((resolve, reject) => {
			const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
			transaction.objectStore('rows').put(value, key);
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
			transaction.commit();
		});
}

export async function keepBare(key: string, bytes: Uint8Array): Promise<void> {
	await (
		await barePut()
	)(key, bytes);
}

export async function readBare(key: string): Promise<Uint8Array> {
	const db = await opened();
	const bytes = await new Promise<Uint8Array>((resolve, reject) => {
		const request = db.transaction('rows').objectStore('rows').get(key);
		request.onsuccess = () => resolve(request.result as Uint8Array);
		request.onerror = () => reject(request.error ?? new Error('not read'));
	});
	db.close();
	return bytes;
}
