// The bounds that our own commands obey and that the gate asks of peers and files alike.

export const limits = {
	/** Characters of a long text (title, why, note, comment). */
	text: 20_000,
	/** Characters of a short one (a name, a unit, a reason). */
	word: 400,
	/** Characters of an id or of a key in the document. */
	id: 64,
	/** Nesting of a JSON value, in a journal record for example. */
	depth: 4
} as const;
