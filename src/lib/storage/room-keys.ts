// The secrets by which the rooms of a space know each other. They stay on this device: no archive and no record holds them.
import type { Result } from '../model/result';
import type { HearthDatabase } from './database';
import { attempt } from './problems';
import type { RoomKeyRow } from './rows';

export interface RoomKeys {
	/** Oldest first. */
	all(space: string): Promise<Result<readonly RoomKeyRow[]>>;
	/** A known one does no harm. */
	add(key: RoomKeyRow): Promise<Result<void>>;
}

export const storedRoomKeys = (db: HearthDatabase): RoomKeys => ({
	all: (space) =>
		attempt(async () =>
			(await db.roomKeys.where('space').equals(space).toArray()).sort(
				(a, b) => a.at - b.at || (a.name < b.name ? -1 : 1)
			)
		),
	add: (key) =>
		attempt(() =>
			db.transaction('rw', db.roomKeys, async () => {
				if (!(await db.roomKeys.get([key.space, key.name]))) await db.roomKeys.add(key);
			})
		)
});
