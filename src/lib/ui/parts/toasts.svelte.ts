// Short words about what just happened, often with an Undo. One list for the page; ToastRegion shows it.

export interface Toast {
	readonly id: number;
	readonly text: string;
	readonly action?: { readonly label: string; readonly run: () => void };
	/** Stays until it is closed. */
	readonly stays: boolean;
}

const most = 3;

/** A list of toasts. Text is told once; the newest stands last, and only three stand at a time. */
export class Toasts {
	#list = $state.raw<readonly Toast[]>([]);
	#next = 1;

	get list(): readonly Toast[] {
		return this.#list;
	}

	/** Shows a sentence and returns its id. With `stays` it does not leave by itself. */
	say(text: string, options: { action?: Toast['action']; stays?: boolean } = {}): number {
		const id = this.#next++;
		const others = this.#list.filter((toast) => toast.text !== text);
		const toast = { id, text, stays: options.stays ?? false, ...(options.action ? { action: options.action } : {}) };
		this.#list = [...others, toast].slice(-most);
		return id;
	}

	close(id: number): void {
		this.#list = this.#list.filter((toast) => toast.id !== id);
	}
}

export const toasts = new Toasts();
