// A file says what the page says: whoever reads one beside the other finds the same words.
import { csvWords } from '$lib/exchange/csv/words';
import { markdownWords } from '$lib/exchange/markdown/words';
import { en } from '$lib/i18n/messages/en';
import { zh } from '$lib/i18n/messages/zh';
import { expect, it } from 'vitest';

it.each([
	['en', en],
	['zh', zh]
] as const)(
	'natures, kinds, states and headings are called in files what they are called on the page: %s',
	(language, t) => {
		const [table, text] = [csvWords[language], markdownWords[language]];
		expect({ ...table.natures }).toEqual({ ...t.plan.natures });
		expect({ ...table.kinds }).toEqual({ ...t.plan.kinds });
		expect({ ...table.states }).toEqual({ ...t.plan.states });
		expect({ ...text.objectiveState }).toEqual({ ...t.plan.states });
		expect([text.notDoing, text.noTeam, text.charter]).toEqual([t.plan.notDoing, t.plan.noTeam, t.plan.charter]);
		expect(text.link).toEqual({
			serves: expect.stringMatching(new RegExp(t.plan.serves, 'i')),
			needs: expect.stringMatching(new RegExp(t.plan.needs, 'i'))
		});
	}
);
