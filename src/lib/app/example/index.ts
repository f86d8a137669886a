// The living example: a made-up organisation in the reader's language, played out on this device.
import { playStory } from './play';
import type { Example, Mine } from './play';

export type { Example };

/** Builds the example in memory; nothing is stored. `hearth.keepNew` takes its cycles, oldest first. */
export async function buildExample(language: 'en' | 'zh', mine: Mine): Promise<Example> {
	const { story } = language === 'zh' ? await import('./zh/index') : await import('./en/index');
	return playStory(story, mine);
}
