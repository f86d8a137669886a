// What a step gives back that a person can do something about: a value, or a problem with a name.

/** `code` is a key of the catalogue (`problem.<code>`); `values` fill the gaps of its sentence. */
export interface Problem {
	readonly code: string;
	readonly values?: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (
	code: string,
	values?: Problem['values']
): { readonly ok: false; readonly problem: Problem } => ({
	ok: false,
	problem: values ? { code, values } : { code }
});
