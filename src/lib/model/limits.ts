// The bounds that our own commands obey and that the gate asks of peers and files alike.

export const limits = {
	/** Characters of a long text (title, why, note, comment). */
	text: 20_000,
	/** Characters of a short one (a name, a unit, a reason). */
	word: 400,
	/** Characters of an id or of a key in the document. */
	id: 64,
	/** Nesting of a JSON value: a journal record's body holds a material, which holds fields. */
	depth: 5,
	/** Values (of all levels) in one JSON value. */
	values: 500,
	/** Characters of an order key; a list whose keys have grown past half of it is dealt out anew. */
	order: 200
} as const;
