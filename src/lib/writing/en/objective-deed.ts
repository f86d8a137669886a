// An English objective that opens like a piece of work: is a thing to be made, or is somebody to be better off?
import type { Clause } from '../types.ts';
import { isOutside } from './nouns.ts';

/** With these, people are whom the work is done to: "train nurses", "survey guests", "migrate customers". */
const doneToPeople =
	/^(?:add|appoint|assess|brief|call|coach|contact|convert|educate|email|engage|enroll?|evaluate|hire|identify|interview|invite|meet|mentor|migrate|nominate|onboard|poll|recruit|research|screen|segment|select|sign|source|staff|survey|target|train|validate|visit)$/;

/** "a place where …", "what annoys drivers most", "the crew that sailors want to join". */
const saysForWhom =
	/\b(?:where|who|whom|everyone|everybody|anyone)\b|\b(?:what|that|which) [a-z]+ (?:want|love|need|trust|enjoy|like|choose|most)\b/;
/** "what annoys drivers most", "beer everyone talks about": said by people, whatever the thing is. */
const saidByPeople =
	/\bwhat (?:annoys|bothers|slows|hurts|helps|worries|delights)\b|(?<!\b(?:for|to|with|by) )\b(?:everyone|everybody) (?:talks|loves|wants|trusts|uses|enjoys|asks|knows)\b/;

/** "Complete strangers become regulars", "migrating birds find rest": a sentence whose first word only looks like a verb. */
const wholeSentence =
	/^[a-z]+ [a-z]+s (?:become|find|feel|love|trust|want|know|have|are|can|stay|come|get|see|enjoy|understand|choose|recommend|return|thrive|talk about)\b/;

/**
 * What the deed is about. `person`: somebody who is better off for it; `thing`: what is to be made or changed;
 * `unclear`: neither is named, and to call it work is a guess.
 */
export function aimOfDeed(text: string, clause: Clause): 'person' | 'thing' | 'unclear' {
	if (wholeSentence.test(text) || saidByPeople.test(text)) return 'person';
	if (clause.object === 'own') return 'thing';
	if (saysForWhom.test(text)) return 'person';
	const { actAt, objectAt } = clause;
	const word = objectAt ? text.slice(objectAt.from, objectAt.to) : '';
	const straightAfter =
		actAt !== undefined &&
		objectAt !== undefined &&
		/^\s(?:(?:the|our|all|every|each|more|new|young|small|local|first|your|their)\s)*$/.test(
			text.slice(actAt.to, objectAt.from)
		);
	const goesOn = objectAt !== undefined && text.slice(objectAt.to).trim().split(/\s+/).length >= 2;
	return straightAfter && goesOn && isOutside(word) && !doneToPeople.test(clause.lemma) ? 'person' : 'unclear';
}
