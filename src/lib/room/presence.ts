// Who is here and where they look: small states, sent at most ten times a second, read field by field from strangers.
import { removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import type { Timers } from './ports';

/** Where somebody is: an object of the plan, and perhaps a field of it. */
export interface Place {
	readonly object: string;
	readonly field?: string;
}

/** Both ends as opaque text (a relative position in base64); equal when nothing is selected. */
export interface Caret {
	readonly anchor: string;
	readonly head: string;
}

export interface PresenceFields {
	readonly where?: Place | undefined;
	readonly caret?: Caret | undefined;
}

export interface PresenceState extends PresenceFields {
	readonly peer: string;
	readonly name: string;
	readonly color: string;
}

const pause = 100;
const longest = { name: 100, color: 32, object: 128, field: 64, position: 256 };

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const textOf = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');

function read(value: unknown): PresenceState | undefined {
	const fields = fieldsOf(value);
	const peer = textOf(fields.peer, 16);
	if (!peer) return undefined;
	const place = fieldsOf(fields.where);
	const object = textOf(place.object, longest.object);
	const field = textOf(place.field, longest.field);
	const caret = fieldsOf(fields.caret);
	const [anchor, head] = [textOf(caret.anchor, longest.position), textOf(caret.head, longest.position)];
	return Object.freeze({
		peer,
		name: textOf(fields.name, longest.name),
		color: textOf(fields.color, longest.color),
		...(object ? { where: Object.freeze(field ? { object, field } : { object }) } : {}),
		...(anchor && head ? { caret: Object.freeze({ anchor, head }) } : {})
	});
}

export interface Myself {
	readonly peer: string;
	readonly name: string;
	readonly color: string;
}

export class Presence {
	readonly #listeners = new Set<() => void>();
	#awareness: Awareness | undefined;
	#me: Myself | undefined;
	#fields: PresenceFields = {};
	#stopPause: (() => void) | undefined;
	#dirty = false;

	constructor(
		private readonly timers: Timers,
		/** What a peer is called here, where that is known: nobody is shown under a name of another's choosing. */
		private readonly nameOf: (peer: string) => string | undefined
	) {}

	/** From now on presence is that of this document, which nobody is at yet; without one, nobody is anywhere. */
	show(awareness?: Awareness, me?: Myself): void {
		this.#awareness?.off('change', this.#onChange);
		// A place of another document means nothing in this one.
		if (awareness !== this.#awareness) this.#fields = {};
		this.#awareness = awareness;
		this.#me = me;
		awareness?.on('change', this.#onChange);
		if (awareness) this.#send();
		this.#onChange();
	}

	/** Puts the given fields in place of those of before; a field that is left out stays, `undefined` takes it away. */
	set(fields: PresenceFields): void {
		this.#fields = { ...this.#fields, ...fields };
		this.#dirty = true;
		if (!this.#stopPause) this.#send();
	}

	/** Everybody else. */
	states(): readonly PresenceState[] {
		const awareness = this.#awareness;
		return [...(awareness?.getStates() ?? [])]
			.filter(([id]) => id !== awareness?.clientID)
			.flatMap(([, state]) => read(state) ?? [])
			.map((state) => ({ ...state, name: this.nameOf(state.peer) ?? state.name }));
	}

	/** @returns what ends it */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Takes away what a peer that is gone has left behind. */
	forget(peer: string): void {
		const awareness = this.#awareness;
		if (!awareness) return;
		const ids = [...awareness.getStates()].filter(([, state]) => fieldsOf(state).peer === peer).map(([id]) => id);
		removeAwarenessStates(awareness, ids, 'gone');
	}

	close(): void {
		this.#stopPause?.();
		this.#awareness?.off('change', this.#onChange);
		this.#awareness = undefined;
		this.#listeners.clear();
	}

	readonly #onChange = () => {
		for (const listener of [...this.#listeners]) listener();
	};

	#send(): void {
		this.#dirty = false;
		// Through the same reader as everybody else's, so that our own limits hold for us.
		this.#awareness?.setLocalState({ ...read({ ...this.#me, ...this.#fields }) });
		this.#stopPause?.();
		this.#stopPause = this.timers.after(pause, () => {
			this.#stopPause = undefined;
			if (this.#dirty) this.#send();
		});
	}
}
