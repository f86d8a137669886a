// What tests ask of a sentence about pay: which of the three labels of that field it gets.
import { review } from '../index.ts';
import type { Kind, Language } from '../index.ts';

const field: readonly string[] = ['pay-linked', 'pay-topic', 'negative'];

/** The labels in alphabetical order with a space between them; empty where it has none of the three. */
export const payLabels = (text: string, kind: Kind, language: Language): string =>
	review(text, kind, language)
		.labels.filter((label) => field.includes(label))
		.sort()
		.join(' ');
