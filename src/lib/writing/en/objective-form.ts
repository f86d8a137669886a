// English objectives whose form alone tells what they are: a stance, a wish with its work behind it, a thing that works well.
import type { Clause, Finding, Label } from '../types.ts';
import { finishes } from '../verdict.ts';
import { verbs } from './verbs.ts';

/** "Be bold about …": how one means to be, whoever it is about. */
const stance =
	/^(?:be|become|stay|act) (?:more |truly )?(?:proactive|bold|brave|strategic|disciplined|intentional|ambitious|curious|focused|data-driven|customer-centric|customer-obsessed|agile|nimble|scrappy)\b/;
/** "Make sure the tills work well": nothing is named that would be better. */
const worksWell =
	/^(?:ensure|make sure)\b[^,;]*\b(?:works?|runs?|goes|go|operates?|performs?) (?:well|smoothly|fine|great)\s*$/;
/** "Build a company that thrives", "upgrade systems and automate processes": whoever it is, whatever it is. */
const anyCompany =
	/\b(?:build|create|grow|scale|develop)\b[a-z -]{0,30}\b(?:company|organi[sz]ation|business|department) (?:that|which)\b|^(?:scale|organi[sz]e and grow) (?:the |our )?(?:[a-z]+ ){0,2}team\b(?! (?:to|from|by) \d)/;
const anyWork =
	/^(?:[a-z]+) (?:and [a-z]+ )?(?:the |our |all )?(?:systems|processes|programs|programmes|tools|operations|workflows|structures)(?: and (?:[a-z]+ )?(?:systems|processes|programs|programmes|tools|operations|workflows|structures))?\s*(?:$|to (?:intended|support|enable|meet)\b)/;
const wish = /^(?:improve|increase|strengthen|enhance|raise|boost)\b/;
/** "… by building two ovens": the means are a thing to be made. */
const means =
	/\b(?:by|through) (?:creating|building|writing|launching|installing|introducing|implementing|setting up|rolling out|migrating|hiring|adding)\b/;
/** "Build a suite to guard every release": the praise is of a thing of one's own. */
const ownThing =
	/^(?:build|create|develop|design|implement|write) (?:an? |the |our )?(?:[a-z-]+ ){0,4}(?:suite|infrastructure|pipeline|framework|library|service|database|warehouse|toolchain|platform|portal|api|tests?)\b/;
/** Growth, scale: what every plan is for. */
const forAnything = /\b(?:growth|scale|success|excellence)\b/;
const forPeople =
	/\b(?:customers?|users?|patients?|guests?|people|community|developers?|contributors?|students?|families|partners?|teams)\b/;

export function byForm(text: string, clause: Clause): Finding | undefined {
	const at = clause.objectAt ?? clause;
	const is = (label: Label, rule: string): Finding => ({ label, rule, from: at.from, to: at.to });
	if (stance.test(text) || worksWell.test(text) || anyCompany.test(text) || anyWork.test(text))
		return is('vague-objective', 'slogan');
	if (wish.test(text)) {
		const behind = /^[^:,]*:\s+([a-z]+)/.exec(text);
		const verb = verbs.get(behind?.[1] ?? '');
		if (verb?.form === 'base' && (finishes.has(verb.lemma) || verb.lemma === 'enable'))
			return is('task-output', 'makes');
		if (means.test(text) && !forPeople.test(text)) return is('task-output', 'by-doing');
	}
	if (ownThing.test(text) && !forAnything.test(text) && !forPeople.test(text)) return is('task-output', 'makes');
	return undefined;
}
