// A place of the navigation, as the shell is handed it.
import type { IconName } from '../parts/icons';

export interface Place {
	readonly id: string;
	readonly label: string;
	readonly href: string;
	readonly icon: IconName;
	/** What it is for and what is done there: other words it is found by. */
	readonly words?: readonly string[];
	readonly current?: boolean;
	/** Something waits there: a dot, and these words for screen readers. */
	readonly news?: string;
}
