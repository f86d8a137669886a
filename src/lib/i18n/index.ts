// The words of Hearth and the language they are in: what other rooms may import.
export { format } from './format';
export { lang } from './lang';
export { locale, locales, setLocale, startLocale, t, type Locale, type Messages } from './locale.svelte';
export { problemText } from './problem-text';
