// What the command palette offers.
import type { IconName } from '../parts/icons';

export interface Command {
	readonly id: string;
	readonly title: string;
	/** Where it belongs, or what it is: a place, a team. */
	readonly hint?: string;
	readonly icon?: IconName;
	/** As for Kbd: shown, not bound. */
	readonly keys?: string;
	/** Other names it is found by. */
	readonly words?: readonly string[];
	readonly run: () => void;
}
