// How a link looks: its end says the kind, its stroke the state, and colour with a sign in the middle how it is understood.
import type { Fidelity } from './fidelity';
import type { MapEdge } from './graph';
import type { Ink } from './ink';

type LineInk = 'moss' | 'dusk' | 'ink' | 'faint' | 'edge';

const inks: Readonly<Record<Fidelity, LineInk>> = {
	same: 'moss',
	partly: 'dusk',
	other: 'ink',
	unverified: 'faint',
	unknown: 'edge'
};

/** Signs are told apart without colour; a link that nobody has echoed has none. */
export const signs: Readonly<Record<Fidelity, string>> = {
	same: '✓',
	partly: '½',
	other: '≠',
	unverified: '?',
	unknown: ''
};

export const dashes = {
	accepted: [],
	asked: [7, 5],
	declined: [1.5, 4.5],
	/** Accepted, and closing a circle. */
	broken: [10, 3, 2, 3]
} as const satisfies Record<string, readonly number[]>;

export const strokeOf = ({ state, broken }: Pick<MapEdge, 'state' | 'broken'>): keyof typeof dashes =>
	broken ? 'broken' : state;

/** Understood in another way is drawn stronger: that is where a talk is worth while. */
export const widthOf = (fidelity: Fidelity): number => (fidelity === 'other' ? 2.2 : 1.5);

export const colourOf = (fidelity: Fidelity, ink: Ink): string => ink[inks[fidelity]];
