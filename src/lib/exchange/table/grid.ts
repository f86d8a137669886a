// A table as rows of cells with the lines they came from, whatever it was written in.

export interface GridRow {
	/** 1-based first line. */
	readonly line: number;
	/** How many lines it takes. */
	readonly height: number;
	readonly cells: readonly string[];
	/** The first filled cell is all bold or italic. */
	readonly bold: boolean;
	readonly italic: boolean;
}

export interface Grid {
	readonly header: GridRow | null;
	readonly rows: readonly GridRow[];
	/** Other lines of the table, such as the rule below its header. */
	readonly frame: readonly number[];
}
