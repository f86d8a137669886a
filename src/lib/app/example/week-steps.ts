// Plays what people do between plans: blockers, help offered and taken, thanks, and what work means to them.
import { act } from '$lib/plan';
import type { Scene } from './scene';
import type { WeekDeed } from './story';

export async function performInWeek(scene: Scene, deed: WeekDeed): Promise<unknown> {
	switch (deed.do) {
		case 'open-blocker': {
			const { on, text, kind, next, name } = deed;
			return scene.call(name, await scene.does(act.openBlocker, { keyResult: scene.id(on), text, kind, next }));
		}
		case 'pass-up':
			return scene.does(act.passUpBlocker, { id: scene.id(deed.blocker) });
		case 'clear-blocker':
			return scene.does(act.closeBlocker, { id: scene.id(deed.blocker), by: scene.id(deed.by) });
		case 'offer':
			return scene.call(deed.name, await scene.does(act.offerHelp, { to: scene.id(deed.to), text: deed.text }));
		case 'take-offer':
			return scene.does(act.answerOffer, { id: scene.id(deed.offer), answer: 'taken' });
		case 'thank': {
			const { to, text, on, meaning, happened } = deed;
			return scene.does(act.recognise, {
				...{ to: scene.id(to), text, meaning: meaning ?? null, on: on === undefined ? null : scene.id(on) },
				...(happened === undefined ? {} : { happenedOn: scene.dates.day(happened) })
			});
		}
		case 'share-meaning':
			return scene.does(act.shareMeaning, { on: scene.id(deed.on), meaning: deed.meaning, text: deed.text });
	}
}
