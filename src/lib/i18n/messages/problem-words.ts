// The shape of the sentences for problems.

export type ProblemValues = Readonly<Record<string, string | number>>;

/** What a file of <language>/problems/ exports: sentences by code; a function where the sentence has gaps. */
export type ProblemWords = Readonly<Record<string, string | ((values: ProblemValues) => string)>>;
