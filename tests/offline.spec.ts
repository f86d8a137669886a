// Without the server: everything is there, from any folder, and a new version waits until it is wanted.
import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.js';
import { nextVersion } from './support/copy-of-build';
import { StartPage, startedSpace } from './support/start-page';
import { expect, test } from './support/test';
import { lookForUpdate, precached, workerReady } from './support/worker';

test.use({ serviceWorkers: 'allow' });

/** All files of the built site that a page can ask for. */
async function builtFiles(): Promise<string[]> {
	const all = await readdir('build', { recursive: true, withFileTypes: true });
	return all
		.filter((entry) => entry.isFile() && entry.name !== 'sw.js')
		.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice('build/'.length));
}

test('the worker has fetched every file of the site, so that nothing is missing later', async ({ page }) => {
	await new StartPage(page).open();
	await workerReady(page);
	const files = await builtFiles();
	expect(files.length).toBeGreaterThan(10);
	expect((await precached(page)).sort()).toEqual(files.sort());
});

test('reloading and a deep link work when the server is gone, and so does all that is loaded late', async ({
	page,
	context,
	guard
}) => {
	const own = await serve('build');
	guard.trust(own.url);
	const plan = await (await new StartPage(page).open(own.url)).start('Night ferries', 'Ana');
	await workerReady(page);
	await plan.write('Passengers sleep through the night', [{ title: 'Cabins booked', from: '41', to: '70' }]);
	await plan.saved();

	guard.letServerBeGone();
	await own.close();
	await page.reload();
	await expect(plan.objective('Passengers sleep through the night')).toBeVisible();
	await expect(plan.keyResults.first()).toHaveValue('Cabins booked');

	const second = await context.newPage();
	await second.goto(page.url().replace(/plan$/, 'people'));
	await expect(second.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
	await second.goto(own.url);
	await new StartPage(second).openExample();
});

test('from a sub-folder of a host without rewrite rules: start, reload, deep link, worker', async ({
	page,
	context,
	guard
}) => {
	const own = await serve('build', { base: '/deep/app/' });
	guard.trust(own.url);
	const plan = await (await new StartPage(page).open(own.url)).start('Night ferries', 'Ana');
	await plan.write('Passengers sleep through the night');
	await plan.saved();
	expect(page.url()).toContain('/deep/app/#/s/');
	await page.reload();
	await expect(plan.objective('Passengers sleep through the night')).toBeVisible();
	const second = await context.newPage();
	await second.goto(page.url());
	await expect(second.getByRole('region', { name: 'Objective: Passengers sleep through the night' })).toBeVisible();

	await workerReady(page);
	const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
	expect(new URL(scope).pathname).toBe('/deep/app/');
	guard.letServerBeGone();
	await own.close();
	await page.reload();
	await expect(plan.objective('Passengers sleep through the night')).toBeVisible();
});

test('the manifest lets the site be installed from wherever it lies', async ({ page, context }) => {
	await new StartPage(page).open();
	const session = await context.newCDPSession(page);
	const { errors, data, url } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '{}');
	expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
	expect(manifest.icons.map(({ purpose = 'any' }) => purpose)).toEqual(expect.arrayContaining(['any', 'maskable']));
	for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
		const response = await page.request.get(new URL(src, url).href);
		expect(response.ok(), `${src} ${sizes}`).toBe(true);
	}
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

const ready = 'A new version of Hearth is ready.';

/** Takes the server away, and puts another one with the next version in its place. */
async function release(from: Awaited<ReturnType<typeof serve>>, mark: string) {
	await from.close();
	const next = await nextVersion(mark);
	const server = await serve(next.dir, { port: Number(new URL(from.url).port) });
	return {
		async close() {
			await server.close();
			await next.remove();
		}
	};
}

const version = (page: Page) => page.evaluate(async () => (await fetch('./index.html')).text());

test.describe('a new version', () => {
	for (const visit of ['first', 'second'] as const) {
		test(`says so on a ${visit} visit, reloads nobody by itself, and comes with one reload when wanted`, async ({
			page,
			guard
		}) => {
			const server = await serve('build');
			guard.trust(server.url);
			const plan = await (await new StartPage(page).open(server.url)).start('Night ferries', 'Ana');
			await workerReady(page);
			if (visit === 'second') await page.reload();
			await plan.write('Passengers sleep through the night');
			await plan.saved();
			await expect(page.getByText(ready)).toHaveCount(0);

			guard.letServerBeGone();
			const next = await release(server, 'the-next-version');
			let loads = 0;
			page.on('load', () => loads++);
			await lookForUpdate(page);
			await expect(page.getByText(ready)).toBeVisible();
			await plan.titles.first().click();
			await page.keyboard.press('End');
			await page.keyboard.type(', every night');
			await plan.saved();
			expect(loads, 'reloads that nobody asked for').toBe(0);

			await page.getByRole('button', { name: 'Update now' }).click();
			await expect.poll(() => loads).toBe(1);
			await expect(plan.objective('Passengers sleep through the night, every night')).toBeVisible();
			await expect(page.getByText(ready)).toHaveCount(0);
			await workerReady(page);
			expect(await version(page)).toContain('the-next-version');
			expect(loads, 'reloads of one update').toBe(1);
			await next.close();
		});
	}

	test('can wait: “Later” leaves the page as it is, and the next visit is asked again', async ({ page, guard }) => {
		const server = await serve('build');
		guard.trust(server.url);
		await new StartPage(page).open(server.url);
		await workerReady(page);
		guard.letServerBeGone();
		const next = await release(server, 'for-later');
		await lookForUpdate(page);
		await page.getByRole('button', { name: 'Later' }).click();
		await expect(page.getByText(ready)).toHaveCount(0);
		expect(await version(page)).not.toContain('for-later');
		await page.reload();
		await expect(page.getByText(ready)).toBeVisible();
		expect(await version(page)).not.toContain('for-later');
		await next.close();
	});

	test('is let in by one tab without reloading the other, which takes it when its user says so', async ({
		page,
		context,
		guard
	}) => {
		const server = await serve('build');
		guard.trust(server.url);
		await new StartPage(page).open(server.url);
		await workerReady(page);
		const other = await context.newPage();
		await new StartPage(other).open(server.url);
		guard.letServerBeGone();
		const next = await release(server, 'for-one-tab');
		let loads = 0;
		other.on('load', () => loads++);
		await lookForUpdate(page);
		await expect(other.getByText(ready)).toBeVisible();
		await page.getByRole('button', { name: 'Update now' }).click();
		await expect(page.getByText(ready)).toHaveCount(0);
		expect(await version(page)).toContain('for-one-tab');
		expect(loads).toBe(0);
		await other.getByRole('button', { name: 'Update now' }).click();
		await expect.poll(() => loads).toBe(1);
		await expect(other.getByText(ready)).toHaveCount(0);
		await next.close();
	});
});

test('the person is asked nothing before there is something worth keeping', async ({ page }) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { hearthAsked: asked });
		const { persist } = StorageManager.prototype;
		StorageManager.prototype.persist = function () {
			asked.push('persist');
			return persist.call(this);
		};
	});
	const asked = () => page.evaluate(() => (window as unknown as { hearthAsked: string[] }).hearthAsked);
	await new StartPage(page).open();
	expect(await asked()).toEqual([]);
	await startedSpace(page);
	await expect.poll(asked).toEqual(['persist']);
});
