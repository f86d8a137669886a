// What a page hears of its network, from browsers that know the permission and from those that do not.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { NetworkHere, type BrowserLike } from './network-here';

class FakePermission extends EventTarget {
	state: PermissionState = 'prompt';
}

function browser(permission?: FakePermission) {
	const target = new EventTarget();
	const query = async ({ name }: { name: string }) => {
		if (name !== 'local-network-access' || !permission) throw new TypeError(name);
		return permission;
	};
	const fake = { isSecureContext: true, navigator: { onLine: true, permissions: { query } } };
	return Object.assign(target, fake) as EventTarget & typeof fake & BrowserLike;
}

async function watched(here: NetworkHere) {
	const seen: unknown[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(here.facts));
	});
	flushSync();
	await new Promise((done) => setTimeout(done));
	flushSync();
	return { seen, stop };
}

describe('the network here', () => {
	it('[R16] tells of the permission, and again when it changes', async () => {
		const permission = new FakePermission();
		const { seen, stop } = await watched(new NetworkHere(browser(permission)));
		permission.state = 'denied';
		permission.dispatchEvent(new Event('change'));
		flushSync();
		expect(seen.at(-2)).toEqual({ online: true, secure: true, localNetwork: 'prompt' });
		expect(seen.at(-1)).toEqual({ online: true, secure: true, localNetwork: 'denied' });
		stop();
	});

	it('[R16] says nothing of a permission that the browser does not know, and hears of the network going', async () => {
		const fake = browser();
		const { seen, stop } = await watched(new NetworkHere(fake));
		fake.navigator.onLine = false;
		fake.dispatchEvent(new Event('offline'));
		flushSync();
		expect(seen).toEqual([
			{ online: true, secure: true, localNetwork: undefined },
			{ online: false, secure: true, localNetwork: undefined }
		]);
		stop();
	});
});
