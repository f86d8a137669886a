// What a person keeps for themselves in a space: short texts by name, on this device alone. They are never synced.
import type { Result } from '../model/result';
import type { HearthDatabase } from './database';
import type { Ports } from './ports';
import { attempt } from './problems';

export interface StoredNotes {
	/** Every note of the space, by its name. */
	all(space: string): Promise<Result<ReadonlyMap<string, string>>>;
	/** An empty text takes the note away. */
	put(space: string, name: string, text: string): Promise<Result<void>>;
	/** Another tab has written. */
	onChange(listener: (space: string) => void): () => void;
	close(): void;
}

export function storedNotes(db: HearthDatabase, ports: Ports): StoredNotes {
	const channel = ports.channel(`${db.name}-notes`);
	const listeners = new Set<(space: string) => void>();
	channel.onmessage = ({ data }) => {
		if (typeof data === 'string') for (const listener of listeners) listener(data);
	};
	return {
		all: (space) =>
			attempt(async () => {
				const rows = await db.notes.where('space').equals(space).toArray();
				return new Map(rows.map(({ name, text }) => [name, text]));
			}),
		async put(space, name, text) {
			const done = await attempt(async () => {
				if (text === '') await db.notes.delete([space, name]);
				else await db.notes.put({ space, name, text });
			});
			if (done.ok) channel.postMessage(space);
			return done;
		},
		onChange(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		close() {
			channel.onmessage = null;
			channel.close();
			listeners.clear();
		}
	};
}
