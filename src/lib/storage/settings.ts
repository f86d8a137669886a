// What this device remembers about its user's wishes: typed, read at once, in step across tabs, never synced.
import type { Result } from '../model/result';
import type { HearthDatabase } from './database';
import type { Ports } from './ports';
import { attempt } from './problems';

/** `user` and `secret` are empty for STUN. */
export interface ConnectionServer {
	readonly address: string;
	readonly user: string;
	readonly secret: string;
}

export interface Settings {
	/** `system` follows the browser; likewise below. */
	readonly language: 'system' | 'en' | 'zh';
	readonly theme: 'system' | 'light' | 'dark';
	readonly motion: 'system' | 'full' | 'reduced';
	/** Whether this device may speak up while Hearth is open. */
	readonly reminders: boolean;
	/** Questions of the writing coach beside what I write. */
	readonly hints: boolean;
	/** What I last called myself. */
	readonly name: string;
	/** Addresses of relays over which people are found; none unless a person sets one. */
	readonly relays: readonly string[];
	/** STUN and TURN servers; none unless a person sets one. */
	readonly servers: readonly ConnectionServer[];
	readonly dismissedHints: readonly string[];
	/** The address within the app where I last was. */
	readonly lastPlace: string;
	/** When I last took a backup away, and when to remind me again; milliseconds since the epoch, 0 for never. */
	readonly backup: { readonly last: number; readonly remindAt: number };
	/** What a room has last agreed to add to this device's clock, in milliseconds, and when by that clock; 0 for never. */
	readonly clock: { readonly offset: number; readonly at: number };
}

type Name = keyof Settings;

const defaults: Settings = Object.freeze({
	language: 'system',
	theme: 'system',
	motion: 'system',
	reminders: false,
	hints: true,
	name: '',
	relays: Object.freeze([]),
	servers: Object.freeze([]),
	dismissedHints: Object.freeze([]),
	lastPlace: '',
	backup: Object.freeze({ last: 0, remindAt: 0 }),
	clock: Object.freeze({ offset: 0, at: 0 })
});

const oneOf =
	(...words: string[]) =>
	(value: unknown) =>
		words.includes(value as string);
const text = (value: unknown) => typeof value === 'string';

/** What another build may have stored is taken only where it fits. */
const fits: Record<Name, (value: unknown) => boolean> = {
	language: oneOf('system', 'en', 'zh'),
	theme: oneOf('system', 'light', 'dark'),
	motion: oneOf('system', 'full', 'reduced'),
	reminders: (value) => typeof value === 'boolean',
	hints: (value) => typeof value === 'boolean',
	name: text,
	relays: (value) => Array.isArray(value) && value.every(text),
	servers: (value) =>
		Array.isArray(value) &&
		value.every((one: unknown) => {
			const { address, user, secret } = (one ?? {}) as Record<string, unknown>;
			return text(address) && text(user) && text(secret);
		}),
	dismissedHints: (value) => Array.isArray(value) && value.every(text),
	lastPlace: text,
	backup: (value) => {
		const { last, remindAt } = (value ?? {}) as Record<string, unknown>;
		return Number.isFinite(last) && Number.isFinite(remindAt);
	},
	clock: (value) => {
		const { offset, at } = (value ?? {}) as Record<string, unknown>;
		return Number.isSafeInteger(offset) && Number.isSafeInteger(at);
	}
};

export interface SettingsStore {
	/** All of them as they stand; a new frozen object after every change. */
	readonly value: Settings;
	set<N extends Name>(name: N, value: Settings[N]): Promise<Result<void>>;
	/** Reads and writes in one transaction, so that two tabs do not overwrite each other. */
	update<N extends Name>(name: N, change: (before: Settings[N]) => Settings[N]): Promise<Result<void>>;
	onChange(listener: (value: Settings) => void): () => void;
	close(): void;
}

export async function openSettings(db: HearthDatabase, ports: Ports): Promise<Result<SettingsStore>> {
	const channel = ports.channel(`${db.name}-settings`);
	const listeners = new Set<(value: Settings) => void>();
	let value = defaults;
	let reads = 0;

	const read = () =>
		attempt(async () => {
			const mine = ++reads;
			const rows = await db.settings.toArray();
			// A later reading is under way and knows more.
			if (mine !== reads) return;
			const stored = rows.filter((row) => Object.hasOwn(fits, row.name) && fits[row.name as Name](row.value));
			value = Object.freeze({ ...defaults, ...Object.fromEntries(stored.map((row) => [row.name, row.value])) });
			for (const listener of listeners) listener(value);
		});

	const update: SettingsStore['update'] = async (name, change) => {
		const done = await attempt(() =>
			db.transaction('rw', db.settings, async () => {
				const stored: unknown = (await db.settings.get(name))?.value;
				const before = fits[name](stored) ? (stored as Settings[typeof name]) : defaults[name];
				await db.settings.put({ name, value: change(before) });
			})
		);
		if (!done.ok) return done;
		channel.postMessage('changed');
		return read();
	};

	channel.onmessage = () => void read();
	const first = await read();
	const store: SettingsStore = {
		get value() {
			return value;
		},
		set: (name, next) => update(name, () => next),
		update,
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
	if (first.ok) return { ok: true, value: store };
	store.close();
	return first;
}
