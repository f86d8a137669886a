// Who is here and where they look: small states, sent at most ten times a second.
import { removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import type { Timers } from './ports';
import { fieldsOf, readPresence, type PresenceFields, type PresenceState } from './presence-state';

const pause = 100;

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
			.flatMap(([, state]) => readPresence(state) ?? [])
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
		this.#awareness?.setLocalState({ ...readPresence({ ...this.#me, ...this.#fields }) });
		this.#stopPause?.();
		this.#stopPause = this.timers.after(pause, () => {
			this.#stopPause = undefined;
			if (this.#dirty) this.#send();
		});
	}
}
