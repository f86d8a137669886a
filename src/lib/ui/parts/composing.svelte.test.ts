// While a word is being composed, its keys belong to the input method; the one that ends it too, as Safari sends it.
import { setLocale } from '$lib/i18n';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Find from './Find.svelte';
import NumberInput from './NumberInput.svelte';
import ComboboxHost from './testing/ComboboxHost.svelte';
import TextInput from './TextInput.svelte';

beforeEach(() => setLocale('en'));

/** Presses it in the field that has the focus. Whether anybody took it for their own. */
function press(key: string, how: KeyboardEventInit): boolean {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
	document.activeElement?.dispatchEvent(event);
	return event.defaultPrevented;
}

describe.each([
	['composing', { isComposing: true }],
	['the end of it', { keyCode: 229 }]
])('%s', (_, how) => {
	it('a text takes nothing over', async () => {
		const [onenter, onkeydown] = [vi.fn(), vi.fn()];
		await render(TextInput, { label: 'Name', value: '', onenter, onkeydown });
		await page.getByLabelText('Name').click();
		expect(press('Enter', how)).toBe(false);
		expect(press('Escape', how)).toBe(false);
		expect(onenter).not.toHaveBeenCalled();
		expect(onkeydown).not.toHaveBeenCalled();
		press('Enter', {});
		expect(onenter).toHaveBeenCalledOnce();
	});

	it('a search goes nowhere and keeps its words', async () => {
		const [onfind, onenter] = [vi.fn(), vi.fn()];
		await render(Find, { label: 'Find', placeholder: '', words: '目标', onfind, onenter });
		await page.getByLabelText('Find').click();
		press('Enter', how);
		press('Escape', how);
		expect(onenter).not.toHaveBeenCalled();
		await expect.element(page.getByLabelText('Find')).toHaveValue('目标');
		press('Enter', {});
		expect(onenter).toHaveBeenCalledOnce();
	});

	it('a choice stays where it was', async () => {
		await render(ComboboxHost, { onchange: vi.fn() });
		const box = page.getByRole('combobox').first();
		await box.click();
		await expect.element(page.getByRole('listbox')).toBeVisible();
		const at = () => document.activeElement?.getAttribute('aria-activedescendant');
		const before = at();
		for (const key of ['ArrowDown', 'Enter', 'Escape']) expect(press(key, how)).toBe(false);
		expect(at()).toBe(before);
		await expect.element(page.getByRole('listbox')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
	});

	it('a number neither counts nor is entered', async () => {
		const onenter = vi.fn();
		await render(NumberInput, { label: 'Target', value: 12, step: 1, onenter });
		await page.getByLabelText('Target').click();
		for (const key of ['ArrowUp', 'Enter']) expect(press(key, how)).toBe(false);
		expect(onenter).not.toHaveBeenCalled();
		await expect.element(page.getByLabelText('Target')).toHaveValue('12');
		press('ArrowUp', {});
		await expect.element(page.getByLabelText('Target')).toHaveValue('13');
	});
});
