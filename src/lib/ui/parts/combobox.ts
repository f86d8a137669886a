// What a combobox offers.

export interface ComboboxOption {
	readonly id: string;
	readonly label: string;
	/** A second, quieter line: a team, an owner. */
	readonly hint?: string;
	/** Other names it is found by: pinyin, an abbreviation. */
	readonly words?: readonly string[];
}
