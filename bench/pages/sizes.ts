// Sizes that real organisations have, and how long their texts are.
export const sizes = {
	team: { people: 12, teams: 2, objectives: 10, keyResults: 40, checkIns: 250 },
	organisation: { people: 100, teams: 14, objectives: 45, keyResults: 130, checkIns: 500 },
	large: { people: 1_000, teams: 120, objectives: 430, keyResults: 1_300, checkIns: 5_000 },
	library: { people: 10_000, teams: 1_100, objectives: 4_300, keyResults: 13_000, checkIns: 52_000 }
} as const;

export type Size = keyof typeof sizes;

/** Characters: at the median, at the ninetieth percentile, at most. */
export const lengths = {
	objective: { en: [50, 103, 266], zh: [14, 27, 62] },
	keyResult: { en: [69, 136, 341], zh: [21, 48, 132] }
} as const;
