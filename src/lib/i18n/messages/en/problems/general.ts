// Problems that belong to no room.
import type { ProblemValues } from '../../problem-words';

export const general = {
	unknown: ({ code }: ProblemValues) => `Something went wrong (${code}). Nothing was changed. Please try again.`,
	'not-allowed': 'The browser did not allow this. Look at the permissions beside the address, then try again.',
	'not-supported': 'This browser cannot do that. A recent Firefox, Chrome, Edge or Safari can.',
	cancelled: 'Stopped. Nothing was changed.'
};
