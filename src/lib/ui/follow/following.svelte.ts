// Following somebody's view: whom, where they look, and who follows this person.
import { t } from '$lib/i18n';
import type { LiveRoom, Peer } from '$lib/live';
import { createContext } from 'svelte';

type Followed = Pick<Peer, 'id' | 'name'>;

/** Only of somebody with the same cycle open is it known where they look. */
export const canBeFollowed = ({ state, here }: Peer): boolean => here && (state === 'linked' || state === 'quiet');

export class Following {
	readonly #room: LiveRoom;
	#whom = $state.raw<Followed>();
	#said = $state.raw('');

	constructor(room: LiveRoom) {
		this.#room = room;
	}

	/** Who is followed. */
	get whom(): Followed | undefined {
		return this.#whom;
	}

	/** For those who listen: that it began, or ended. */
	get said(): string {
		return this.#said;
	}

	readonly #peer = $derived.by(() => this.#room.peers.find(({ id }) => id === this.#whom?.id));

	/** Whether whoever is followed can be followed still. */
	readonly present = $derived.by(() => this.#peer !== undefined && canBeFollowed(this.#peer));
	/** Nothing is heard of them, and they may come back: where they looked last may not be where they look now. */
	readonly quiet = $derived.by(() => this.#peer?.state === 'quiet');

	readonly #state = $derived.by(() => {
		const id = this.#whom?.id;
		return id === undefined ? undefined : this.#room.others.find(({ peer }) => peer === id);
	});

	/** The page of the cycle that they have open. */
	readonly place = $derived.by(() => this.#state?.place);
	/** They look at what their caret is in, or what they turned to; else at what is at the top of their window. */
	readonly scrolled = $derived.by(() => this.#state?.top !== undefined);
	readonly object = $derived.by(() => this.#state?.top ?? this.#state?.where?.object);

	/** Peers who follow this person. Only of a peer with a link is it known that they say so themselves. */
	readonly followers = $derived.by((): readonly Peer[] => {
		const { id, others, peers } = this.#room;
		const ids = others.flatMap(({ peer, follows }) => (id !== undefined && follows === id ? [peer] : []));
		return ids.length ? peers.filter((peer) => ids.includes(peer.id) && canBeFollowed(peer)) : [];
	});

	/** How many people they are: one may have several devices. */
	readonly followerCount = $derived.by(() => {
		const people = this.followers.map(({ id, person }) => person ?? id);
		return people.filter((person, at) => people.indexOf(person) === at).length;
	});

	follow({ id, name }: Followed): void {
		this.#whom = { id, name };
		this.#said = t.follow.following(this.#whom);
		this.#room.present({ follows: id });
	}

	/** @param gone they are no longer here, so that there is nobody to follow */
	stop(gone = false): void {
		const whom = this.#whom;
		if (!whom) return;
		this.#whom = undefined;
		this.#said = gone ? t.follow.left(whom) : t.follow.ended(whom);
		this.#room.present({ follows: undefined });
	}
}

const [getFollowing, setFollowing] = createContext<Following>();
export { getFollowing, setFollowing };
