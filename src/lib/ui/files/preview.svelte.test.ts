// What the preview of an outline shows: every line that comes into the plan, whatever it becomes there.
import { setLocale } from '$lib/i18n';
import { readOutline } from '$lib/exchange/outline/read-outline';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PreviewTree from './PreviewTree.svelte';

it('shows each line of an outline, also those below a key result', async () => {
	await setLocale('zh');
	const lines = [
		'目标二：把人留住',
		'为什么：走的都是骨干',
		'1. 离职率 ≤ 5%',
		'  - 每周谈话',
		'  - [x] 名单',
		'2）完成座谈',
		'备注：先约食堂'
	];
	const { objectives } = readOutline(lines.join('\n'));
	await render(PreviewTree, { objectives });
	for (const words of ['把人留住', '走的都是骨干', '离职率 ≤ 5%', '每周谈话', '名单 ✓', '完成座谈', '先约食堂'])
		await expect.element(page.getByText(words, { exact: false }).first()).toBeVisible();
});
