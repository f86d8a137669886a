// The key of a device as words, for two people to compare aloud. The lists come with the transport, when first wanted.

/** Four words of the reader's language; nothing for an id that is none. */
export async function deviceWords(device: string, language: 'en' | 'zh'): Promise<string> {
	const { wordsOf } = await import('$lib/room');
	return wordsOf(device)[language].join(language === 'zh' ? '、' : ' ');
}
