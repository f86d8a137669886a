// The palette and the status line, by keyboard and as a screen reader is told them.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { setLocale, t } from '$lib/i18n';
import '../style/index.css';
import CommandPalette from './CommandPalette.svelte';
import Navigation from './Navigation.svelte';
import { placesOf } from './places';
import StatusLine from './StatusLine.svelte';

beforeEach(() => setLocale('en'));

describe('the palette', () => {
	const open = async () => {
		const ran = vi.fn();
		const commands = ['Add objective', 'Add key result', '更新进展', 'Plan'].map((title) => ({
			id: title,
			title,
			run: () => ran(title)
		}));
		await render(CommandPalette, { open: true, commands });
		return ran;
	};
	const input = () => page.getByRole('combobox');
	const chosen = () => page.getByRole('option', { selected: true });

	it('has the focus at once and lists everything', async () => {
		await open();
		await expect.element(input()).toHaveFocus();
		expect(page.getByRole('option').elements()).toHaveLength(4);
	});

	it('finds by letters, moves by arrows, runs by Enter and closes', async () => {
		const ran = await open();
		await input().fill('add');
		await expect.element(chosen()).toHaveTextContent('Add objective');
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(chosen()).toHaveTextContent('Add key result');
		expect(input().element().getAttribute('aria-activedescendant')).toBe(chosen().element().id);
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => ran.mock.calls).toEqual([['Add key result']]);
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	});

	it('finds Chinese by a part of it', async () => {
		await open();
		await input().fill('进展');
		await expect.element(page.getByRole('option')).toHaveTextContent('更新进展');
	});

	it('says when nothing fits, and then Enter does nothing', async () => {
		const ran = await open();
		await input().fill('zzz');
		await expect.element(page.getByRole('status')).toHaveTextContent(t.common.noMatches);
		await userEvent.keyboard('{Enter}');
		expect(ran).not.toHaveBeenCalled();
	});

	it('closes by Escape', async () => {
		await open();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
	});
});

describe('the status line', () => {
	it('says the whole sentence and the next step when pressed', async () => {
		await render(StatusLine, { saving: 'saved', link: 'connected', peers: 3 });
		await page.getByRole('button', { name: /3 peers, all up to date/ }).click();
		await expect.element(page.getByRole('dialog')).toHaveTextContent(t.status.saved.sentence);
		await expect.element(page.getByRole('dialog')).toHaveTextContent(t.status.connected.sentence);
	});

	it('announces troubles and nothing else', async () => {
		const view = await render(StatusLine, { saving: 'saving', link: 'alone' });
		await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
		await view.rerender({ saving: 'failed' });
		await expect.element(page.getByRole('status')).toHaveTextContent(t.status.failed.short);
	});

	it('follows the language while it is shown', async () => {
		await render(StatusLine, { saving: 'saved', link: 'connected', peers: 2 });
		await setLocale('zh');
		await expect.element(page.getByRole('button')).toHaveTextContent('2 位伙伴，内容一致');
		expect(document.documentElement.lang).toBe('zh-Hans');
	});
});

describe('the navigation', () => {
	const place = (id: string, current = false) => ({ id, label: id, href: `#/${id}`, icon: 'plan' as const, current });

	it('says where one is, and keeps the later places folded until asked', async () => {
		await render(Navigation, { places: [place('plan', true)], more: [place('map')] });
		await expect.element(page.getByRole('link', { name: 'plan' })).toHaveAttribute('aria-current', 'page');
		expect(page.getByRole('link').elements()).toHaveLength(1);
		await page.getByRole('button', { name: 'More' }).click();
		expect(page.getByRole('link').elements()).toHaveLength(2);
	});

	it('unfolds by itself where one is in there', async () => {
		await render(Navigation, { places: [place('plan')], more: [place('map', true)] });
		await expect.element(page.getByRole('link', { name: 'map' })).toBeVisible();
	});
});

describe('the palette in Chinese', () => {
	beforeEach(() => setLocale('zh'));
	const offered = async () => {
		const { open, more } = placesOf('#/s/a/b', 'plan');
		const places = [...open, ...more].map(({ id, label, words = [] }) => ({ id, title: label, words, run: () => {} }));
		const deeds = [t.controls.addObjective, t.controls.recognise].map((title) => ({ id: title, title, run: () => {} }));
		await render(CommandPalette, { open: true, commands: [...deeds, ...places] });
	};
	const found = async (typed: string) => {
		await page.getByRole('combobox').fill(typed);
		return expect.poll(() => page.getByRole('option').elements()[0]?.querySelector('.title')?.textContent);
	};

	it('finds by the first letters of what is spoken, and by all of it', async () => {
		await offered();
		for (const typed of ['tjmb', 'tianjiamubiao', 'tian jia', 'tianjmb']) await (await found(typed)).toBe('添加目标');
		for (const typed of ['dzzx', 'dianzan']) await (await found(typed)).toBe('点赞致谢');
		for (const typed of ['sz', 'shezhi']) await (await found(typed)).toBe('设置');
	});

	it('finds a place by what is done there', async () => {
		await offered();
		await (await found('导出')).toBe('文件');
		await (await found('daochu')).toBe('文件');
		await (await found('更新进展')).toBe('本周');
		await (await found('yaoqing')).toBe('成员');
		await (await found('语言')).toBe('设置');
	});
});
