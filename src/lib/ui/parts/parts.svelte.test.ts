// What only a browser can show of the parts: focus, keys, roles.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLocale } from '$lib/i18n';
import '../style/index.css';
import ComboboxHost from './testing/ComboboxHost.svelte';
import DialogHost from './testing/DialogHost.svelte';
import MenuHost from './testing/MenuHost.svelte';
import NumberHost from './testing/NumberHost.svelte';
import ProgressLine from './ProgressLine.svelte';
import Segmented from './Segmented.svelte';
import ToastRegion from './ToastRegion.svelte';
import { Toasts } from './toasts.svelte';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => document.activeElement?.textContent?.trim();

beforeEach(() => setLocale('en'));

describe('a dialog', () => {
	it('has a name, takes the focus, closes by Escape and gives the focus back', async () => {
		const onclose = vi.fn();
		await render(DialogHost, { onclose });
		await button('Open it').click();
		const dialog = page.getByRole('dialog', { name: 'A question' });
		await expect.element(dialog).toBeVisible();
		expect(dialog.element().contains(document.activeElement)).toBe(true);
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.poll(focused).toBe('Open it');
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('closes by one Escape, whatever tooltip stands in it', async () => {
		await render(DialogHost, {});
		button('Open it').element().focus();
		await userEvent.keyboard('{Enter}');
		const dialog = page.getByRole('dialog', { name: 'A question' });
		await expect.element(dialog).toBeVisible();
		await expect.poll(() => document.querySelector('.tip:popover-open')?.textContent).toBe('Close');
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog).not.toBeInTheDocument();
		expect(document.querySelector('.tip:popover-open')).toBeNull();
	});

	it('keeps the keyboard inside', async () => {
		await render(DialogHost, {});
		await button('Open it').click();
		const outside = button('Open it').element();
		for (let step = 0; step < 6; step++) {
			await userEvent.keyboard('{Tab}');
			expect(document.activeElement).not.toBe(outside);
		}
	});

	it('that must be answered does not close by Escape', async () => {
		await render(DialogHost, { dismissible: false });
		await button('Open it').click();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('dialog')).toBeVisible();
		await button('Enough').click();
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	});
});

describe('a menu', () => {
	it('opens on its first item, goes round by arrows, passes what cannot be done, and runs by Enter', async () => {
		const onrun = vi.fn();
		await render(MenuHost, { onrun });
		button('Edit').element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(focused).toBe('Copy');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
		expect(focused()).toBe('更多');
		await userEvent.keyboard('{ArrowDown}');
		expect(focused()).toBe('Copy');
		await userEvent.keyboard('{End}{ArrowUp}{Enter}');
		expect(onrun.mock.calls).toEqual([['Paste']]);
		await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
		expect(document.activeElement).toBe(button('Edit').element());
	});

	it('goes to the item whose first letters are typed', async () => {
		await render(MenuHost, { onrun: vi.fn() });
		button('Edit').element().focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(focused).toBe('Copy');
		await userEvent.keyboard('c');
		expect(focused()).toBe('Cut');
		await userEvent.keyboard('p');
		expect(focused()).toBe('Cut');
	});

	it('opens on its last item by arrow up and closes by Escape', async () => {
		await render(MenuHost, { onrun: vi.fn() });
		button('Edit').element().focus();
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(focused).toBe('更多');
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
		await expect.poll(() => document.activeElement).toBe(button('Edit').element());
	});

	it('is closed by the press on its button that finds it open', async () => {
		await render(MenuHost, { onrun: vi.fn() });
		await button('Edit').click();
		await expect.element(page.getByRole('menu')).toBeVisible();
		await button('Edit').click();
		await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
		await expect.element(button('Edit')).toHaveAttribute('aria-expanded', 'false');
	});
});

describe('a popover', () => {
	it('takes the focus and gives it back', async () => {
		await render(MenuHost, { onrun: vi.fn() });
		await button('Show').click();
		await expect.poll(focused).toBe('Fine');
		await button('Fine').click();
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		expect(document.activeElement).toBe(button('Show').element());
	});
});

describe('a combobox', () => {
	const input = () => page.getByRole('combobox', { name: 'Owner' });
	const active = () => document.getElementById(input().element().getAttribute('aria-activedescendant') ?? '');

	it('finds by letters and by other names; arrows and Enter choose', async () => {
		const onchange = vi.fn();
		await render(ComboboxHost, { onchange });
		await input().fill('wang');
		await expect.element(page.getByRole('option')).toHaveTextContent('王小明');
		await userEvent.keyboard('{Enter}');
		expect(onchange.mock.calls).toEqual([['ming']]);
		await expect.element(input()).toHaveValue('王小明');
		await expect.element(input()).toHaveAttribute('lang', 'zh-Hans');
	});

	it('begins at what is chosen and tells which option the arrows are on', async () => {
		await render(ComboboxHost, { onchange: vi.fn() });
		await input().click();
		await expect.poll(() => active()?.textContent).toContain('Jo');
		expect(active()?.getAttribute('aria-selected')).toBe('true');
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(() => active()?.textContent).toContain('Mei Lin');
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(() => active()?.textContent).toContain('王小明');
	});

	it('Escape leaves it as it was, and leaves the dialog around it open', async () => {
		const onchange = vi.fn();
		await render(ComboboxHost, { onchange });
		await input().fill('mei');
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
		await expect.element(input()).toHaveValue('Jo');
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(onchange).not.toHaveBeenCalled();
	});

	it('takes the choice back, and offers to make what is new', async () => {
		const onchange = vi.fn();
		const oncreate = vi.fn();
		await render(ComboboxHost, { onchange, oncreate });
		await button('Clear').click();
		expect(onchange).toHaveBeenLastCalledWith(null);
		await input().fill('Ana');
		await page.getByRole('option', { name: 'Add “Ana”' }).click();
		expect(oncreate).toHaveBeenCalledWith('Ana');
	});
});

describe('a number', () => {
	it('keeps what is typed while it is typed, and shows it with group marks afterwards', async () => {
		await render(NumberHost, {});
		const field = page.getByRole('textbox', { name: 'Target' });
		await expect.element(field).toHaveValue('1,200');
		await field.fill('２３００');
		await expect.element(page.getByText('= 2300')).toBeVisible();
		await expect.element(field).toHaveValue('２３００');
		await userEvent.keyboard('{Tab}');
		await expect.element(field).toHaveValue('2,300');
	});

	it('says when it is none, and leaves the value as it was', async () => {
		await render(NumberHost, {});
		const field = page.getByRole('textbox', { name: 'Target' });
		await field.fill('many');
		await userEvent.keyboard('{Tab}');
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await expect.element(page.getByText('= 1200')).toBeVisible();
		await field.fill('');
		await expect.element(page.getByText('none')).toBeVisible();
	});
});

describe('the rest', () => {
	it('a toast is said politely, undoes once and goes', async () => {
		const toasts = new Toasts();
		const run = vi.fn();
		await render(ToastRegion, { toasts });
		toasts.say('“Plan” was removed.', { action: { label: 'Undo', run } });
		await expect.element(page.getByRole('status')).toHaveTextContent('was removed');
		await button('Undo').click();
		expect(run).toHaveBeenCalledOnce();
		await expect.element(page.getByRole('status')).not.toHaveTextContent('was removed');
	});

	it('a toast is seen, heard and pressed while a dialog stands in front, and stays when that closes', async () => {
		const toasts = new Toasts();
		const run = vi.fn();
		await render(ToastRegion, { toasts });
		await render(DialogHost, {});
		await button('Open it').click();
		const dialog = page.getByRole('dialog');
		await expect.element(dialog).toBeVisible();
		toasts.say('Said in front', { action: { label: 'Undo', run } });
		const said = dialog.getByRole('status').getByText('Said in front');
		await expect.element(said).toBeVisible();
		const { left, top } = said.element().getBoundingClientRect();
		expect(document.elementFromPoint(left + 2, top + 2)).toBe(said.element());
		await button('Undo').click();
		expect(run).toHaveBeenCalledOnce();
		await expect.element(dialog).toBeVisible();
		toasts.say('Outlives it');
		await button('Enough').click();
		await expect.element(page.getByText('Outlives it')).toBeVisible();
	});

	it('three toasts at most, the same words once', () => {
		const toasts = new Toasts();
		for (const text of ['a', 'b', 'a', 'c', 'd']) toasts.say(text);
		expect(toasts.list.map(({ text }) => text)).toEqual(['a', 'c', 'd']);
	});

	it('segments are radio buttons that arrows change', async () => {
		const onchange = vi.fn();
		const options = ['run', 'change'].map((id) => ({ id, label: id }));
		await render(Segmented, { label: 'Nature', options, value: 'run', onchange });
		page.getByRole('radio', { name: 'run' }).element().focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange.mock.calls).toEqual([['change']]);
		await expect.element(page.getByRole('radio', { name: 'change' })).toBeChecked();
	});

	it('progress says in words what the line shows, and that nothing is known where nothing is', async () => {
		const view = await render(ProgressLine, { value: 0.38, expected: 0.46, label: 'Members' });
		await expect.element(page.getByText('Members: 38% of the way; 46% would be expected today')).toBeInTheDocument();
		await view.rerender({ value: undefined, expected: undefined });
		await expect.element(page.getByText('Members: No figure yet')).toBeInTheDocument();
	});
});
