// How a message is taken in: a receipt says that one has understood a change, an echo says it back in one's own words.
import { cleanWord, cutText } from '$lib/model/field';
import { ok, refused } from '$lib/model/result';
import type { Mark } from '$lib/model/schema';
import { marks } from '$lib/model/schema';
import { draft } from '../change';
import type { Command } from '../change';
import { answerers } from './links';

const longest = 2000;

/**
 * “Got it”: this person has understood a change. The record is nobody's but theirs, and no opening of a page makes it.
 * @param input.about what changed; `of` the key of the record that says so; `arrived` when that reached this device,
 * epoch milliseconds, so that travelling and understanding can be told apart
 */
export const gotIt: Command<{ about: string; of: string; arrived: number | undefined }> = (plan, _actor, input) => {
	const { about, of, arrived } = input;
	if (!plan.record(of)) return refused('unknown-entity');
	return ok({
		writes: [],
		records: [draft('received', [about], { of, ...(arrived === undefined ? {} : { arrived }) })],
		undoable: false
	});
};

/** The answer to something that came up from below: a broken assumption, a blocker, a fall of confidence. */
export const answerSignal: Command<{ about: string; of: string; text: string; arrived: number | undefined }> = (
	plan,
	_actor,
	{ about, of, text, arrived }
) => {
	const said = cutText(text.trim(), longest);
	if (!said) return refused('comment-empty');
	if (!plan.record(of)) return refused('unknown-entity');
	return ok({
		writes: [],
		records: [draft('signal-answered', [about], { of, text: said, ...(arrived === undefined ? {} : { arrived }) })],
		undoable: false
	});
};

/** Says in one's own words what the other end of a link is for. It is about the wording that stands there now. */
export const writeEcho: Command<{ link: string; text: string }> = (plan, actor, { link: id, text }) => {
	const link = plan.get('links', id);
	if (!link?.alive || !link.from || !link.to) return refused('already-gone');
	const said = cutText(text.trim(), longest);
	if (!said) return refused('comment-empty');
	const near = answerers(plan, link.from);
	if (near.size > 0 && !near.has(actor.person)) return refused('only-this-side-echoes');
	return ok({
		writes: [],
		records: [
			draft('echo-written', [id, link.from, link.to], { text: said, revision: plan.onRecord(link.to).heads[0] ?? '' })
		],
		undoable: false
	});
};

/** The other side says whether that is what was meant. */
export const answerEcho: Command<{ echo: string; answer: Mark; note?: string }> = (plan, actor, input) => {
	const record = plan.record(input.echo);
	const link = plan.get('links', record?.about[0] ?? null);
	if (record?.kind !== 'echo-written' || !link?.alive || !link.from || !link.to) return refused('already-gone');
	if (!answerers(plan, link.to).has(actor.person)) return refused('only-the-other-side-answers');
	if (!marks.includes(input.answer)) return refused('value-unreadable');
	const note = cleanWord(input.note ?? '');
	return ok({
		writes: [],
		records: [
			draft('echo-answered', [link.id, link.from, link.to], {
				echo: input.echo,
				answer: input.answer,
				...(note ? { note } : {})
			})
		],
		undoable: false
	});
};
