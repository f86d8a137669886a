// Sentences for the problems that the room `plan` names; their codes are the keys.
import type { ProblemValues } from '../../problem-words';

export const plan = {
	'name-missing': 'A name is needed.',
	'title-missing': 'An objective needs a sentence before it can be published.',
	'already-gone': 'This is no longer here. Somebody may have removed it; Undo or “Earlier versions” brings it back.',
	'already-here': 'This is here already.',
	'already-published': 'This has been published already.',
	'unknown-entity': 'There is nothing of that kind in this plan.',
	'cycle-closed': 'This cycle is closed. Open it again under People to change it.',
	'cycle-empty': 'This cycle has not arrived on this device yet. Join once more, or open a file.',
	'state-unfit': 'That step does not follow from where this stands.',
	'reason-missing': 'A short reason helps everybody who reads this later.',
	'from-equals-to': 'From and to are the same, so nobody could see it move. What should it be at the end?',
	'range-reversed': 'The lower bound must be below the upper one.',
	'only-the-owner-answers': 'Only the owner can answer this.',
	'only-the-other-side-answers': 'Only the people of the other objective can answer this.',
	'only-the-author-withdraws': 'Only the person who wrote this can withdraw it.',
	'only-the-asker-closes': 'Only the one who asked can say that it is solved.',
	'own-comment': 'This is your own comment.',
	'check-in-empty': 'Say at least one thing: a value, how sure you are, or a word.',
	'date-unreadable': 'This date cannot be read.',
	'date-outside-cycle': 'This date lies outside the cycle.',
	'dates-reversed': 'The end comes before the beginning.',
	'link-to-itself': 'An objective cannot be linked to itself.',
	'link-known': 'These two are linked already.',
	'link-circle': 'This would close a circle: the other one already leads back here.',
	'team-circle': 'A team cannot stand below itself.',
	'mentor-of-oneself': 'Somebody else has to be the mentor.',
	'nothing-to-change': 'It is so already.',
	'nothing-to-import': 'There is nothing in it to take over.',
	'text-too-long': ({ title, limit }: ProblemValues) =>
		`“${title}…” is longer than ${limit} characters. Shorten it, then try again; nothing was changed.`,
	'comment-empty': 'There is no word in it yet.',
	'number-out-of-range': ({ value }: ProblemValues) =>
		`“${value}” is not a number that can be kept here. Nothing was changed.`,
	'value-unreadable': 'This entry cannot be read. What was there stays.',
	'id-taken': 'This person is in the plan already.'
};
