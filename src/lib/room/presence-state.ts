// What presence says of one person, read field by field: it comes from strangers. A door of its own, since it needs no transport.

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
	/** The page of the cycle that is open, by its last word in the address. */
	readonly place?: string | undefined;
	/** The object at the top of the window, where somebody has scrolled away from what `where` names. */
	readonly top?: string | undefined;
	/** Id of the peer whose view is followed. */
	readonly follows?: string | undefined;
}

export interface PresenceState extends PresenceFields {
	readonly peer: string;
	readonly name: string;
	readonly color: string;
}

/** Takes away whatever was said before. */
export const nowhere: Readonly<Record<keyof PresenceFields, undefined>> = {
	where: undefined,
	caret: undefined,
	place: undefined,
	top: undefined,
	follows: undefined
};

const longest = { peer: 16, name: 100, color: 32, object: 128, field: 64, position: 256, page: 32 };

type Fields = Readonly<Record<string, unknown>>;
export const fieldsOf = (value: unknown): Fields =>
	typeof value === 'object' && value !== null ? (value as Fields) : {};
export const textOf = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');

/** Only what is there and sound. */
export function readFields(value: unknown): PresenceFields {
	const fields = fieldsOf(value);
	const place = fieldsOf(fields.where);
	const object = textOf(place.object, longest.object);
	const field = textOf(place.field, longest.field);
	const caret = fieldsOf(fields.caret);
	const [anchor, head] = [textOf(caret.anchor, longest.position), textOf(caret.head, longest.position)];
	const page = textOf(fields.place, longest.page);
	const top = textOf(fields.top, longest.object);
	const follows = textOf(fields.follows, longest.peer);
	return {
		...(object ? { where: Object.freeze(field ? { object, field } : { object }) } : {}),
		...(anchor && head ? { caret: Object.freeze({ anchor, head }) } : {}),
		...(page ? { place: page } : {}),
		...(top ? { top } : {}),
		...(follows ? { follows } : {})
	};
}

/** Undefined where nobody says whose it is. */
export function readPresence(value: unknown): PresenceState | undefined {
	const fields = fieldsOf(value);
	const peer = textOf(fields.peer, longest.peer);
	if (!peer) return undefined;
	const [name, color] = [textOf(fields.name, longest.name), textOf(fields.color, longest.color)];
	return Object.freeze({ peer, name, color, ...readFields(value) });
}
