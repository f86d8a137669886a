// Which language the words are in now. `t` is read in components and follows the choice; nothing is reloaded.
import { en, type Messages } from './messages/en';

export type { Messages };
export type Locale = 'en' | 'zh';

export const locales: readonly { readonly id: Locale; readonly name: string; readonly tag: string }[] = [
	{ id: 'en', name: 'English', tag: 'en' },
	{ id: 'zh', name: '中文', tag: 'zh-Hans' }
];

/** English is the shape and always here; the other catalogue is fetched (from our own files) when it is wanted. */
const load: Record<Locale, () => Promise<Messages>> = {
	en: async () => en,
	zh: async () => (await import('./messages/zh')).zh
};

let current = $state.raw<{ readonly id: Locale; readonly messages: Messages }>({ id: 'en', messages: en });
let asked: Locale = 'en';

export const isLocale = (value: unknown): value is Locale => value === 'en' || value === 'zh';

/** The language in use; reactive. */
export const locale = (): Locale => current.id;

/** The catalogue in use: `t.plan.why`, `t.common.andMore({ count })`. Reactive: read it where it is shown, do not store it. */
export const t: Messages = Object.defineProperties(
	{},
	Object.fromEntries(
		Object.keys(en).map((area) => [area, { enumerable: true, get: () => current.messages[area as keyof Messages] }])
	)
) as Messages;

/** Changes the language of every word on the page, and `<html lang>` with it. Keeping the choice is the caller's. */
export async function setLocale(id: Locale): Promise<void> {
	asked = id;
	const messages = await load[id]();
	if (asked !== id) return;
	current = { id, messages };
	if (typeof document !== 'undefined') {
		document.documentElement.lang = locales.find((one) => one.id === id)?.tag ?? id;
	}
}

/** Takes the language that was chosen here before, else the first that this browser prefers, else English. */
export function startLocale(
	preferred: unknown,
	languages: readonly string[] = typeof navigator === 'undefined' ? [] : navigator.languages
): Promise<void> {
	if (isLocale(preferred)) return setLocale(preferred);
	const wanted = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale);
	return setLocale(wanted ?? 'en');
}
