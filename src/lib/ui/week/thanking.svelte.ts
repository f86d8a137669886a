// Whether somebody is being thanked now: said from the week, the plan and the palette; one dialog answers.

export const thanking = $state<{ open: boolean; on: string | undefined }>({ open: false, on: undefined });

/** `on`: the objective or key result it is about, where that is known. */
export function thank(on?: string): void {
	thanking.on = on;
	thanking.open = true;
}
