import { expect, it } from 'vitest';
import { draftNote, emptyDraft, inputOf, readDraft } from './check-in-draft';

it('comes back as it was left, and is nothing where nothing was said', () => {
	const draft = { ...emptyDraft, value: 0, confidence: 0, learnt: 'Rain helps' };
	expect(readDraft(draftNote(draft))).toEqual(draft);
	expect(draftNote(emptyDraft)).toBe('');
	expect(draftNote({ ...emptyDraft, next: '  ' })).toBe('');
	expect(draftNote({ ...emptyDraft, confidence: 0 })).not.toBe('');
});

it('takes what another build left for no draft', () => {
	for (const note of ['', 'x', '7', 'null', '{"still":1,"value":"7","learnt":[]}'])
		expect(readDraft(note)).toEqual(emptyDraft);
});

it('says only what was said: an untouched value is none, and neither is one beside “no change”', () => {
	expect(inputOf({ ...emptyDraft, learnt: 'a' }, { id: 'k' })).toEqual({ id: 'k', learnt: 'a', next: '', blocker: '' });
	expect(inputOf({ ...emptyDraft, value: 4, still: true, because: 'away' }, { id: 'k' })).not.toHaveProperty('value');
	expect(inputOf({ ...emptyDraft, value: 0, confidence: 0 }, { id: 'k' })).toMatchObject({ value: 0, confidence: 0 });
});
