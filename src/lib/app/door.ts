// The questions that only a person can answer about somebody at the door: whose device is this?
import type { DoorAnswer, DoorQuestion } from '$lib/live';

/** Milliseconds that somebody waits for an answer before the door stays shut. */
const patience = 10 * 60_000;

export class Door {
	#questions: readonly DoorQuestion[] = [];
	readonly #listeners = new Set<() => void>();

	get questions(): readonly DoorQuestion[] {
		return this.#questions;
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	ask(about: Omit<DoorQuestion, 'answer'>): Promise<DoorAnswer> {
		return new Promise((resolve) => {
			const answer = (given: DoorAnswer) => {
				clearTimeout(timer);
				this.#become(this.#questions.filter((one) => one !== question));
				resolve(given);
			};
			const timer = setTimeout(() => answer('nobody'), patience);
			const question: DoorQuestion = { ...about, answer };
			this.#become([...this.#questions, question]);
		});
	}

	close(): void {
		for (const question of this.#questions) question.answer('nobody');
		this.#listeners.clear();
	}

	#become(questions: readonly DoorQuestion[]): void {
		this.#questions = questions;
		for (const listener of [...this.#listeners]) listener();
	}
}
