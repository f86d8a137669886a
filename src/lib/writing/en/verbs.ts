// English verbs by what they do to their object. Base forms; the other forms are derived below.
import type { Act } from '../types.ts';

const make = `
accomplish activate add address adjust administer adopt agree baseline analyse analyze announce answer apply appoint arrange articulate ask assemble assess assign
attend audit author automate backfill begin benchmark book brainstorm brief broadcast build buy calculate capture carry
catalog categorise categorize certify change chair choose circulate clean clear coach code collate collect commence commission comment communicate compare
compile complete compose conduct configure consolidate construct consult contact containerize contribute convene convert coordinate copy
craft create crawl curate customise customize cut-over decide decommission define deliver demo demonstrate deploy deprecate design
determine develop digitise digitize disable discover discuss distribute do document dogfood draft draw edit educate enable enroll equip
establish evaluate execute experiment export expose extend extract facilitate factor feature figure file fill film finalise finalize find finish
fix formalise formalize formulate forward furnish gather give go guide handle handover hire host identify illustrate implement import inaugurate incorporate
initiate inspect install institute instrument integrate interview introduce inventory investigate invite issue iterate jumpstart kick kickoff
label launch lay lead link list localise localize log make manage map measure mentor merge migrate model modernise modernize move negotiate
nominate offer onboard open operationalise operationalize order organise organize outline outsource overhaul package
paint participate patch perform pilot pitch plan plant port post prepare present print prioritise prioritize procure produce profile program
propose prototype provide provision publicize publish pull purchase push put read rearrange rebrand rebuild recommend reconcile reconfigure record
recruit redesign redirect refactor refresh register rehearse release relocate remove renovate reorganise reorganize repair replace reply report require
research resolve restructure retire review revamp revise rewrite roll run scan schedule scope segment score select send separate serve set setup share
ship shoot show showcase simulate solve sort source speak specify spec split staff stand standardise standardize start stock submit summarise summarize surface
survey switch synthesize tag take talk target teach test tidy trace track train transcribe transfer transition translate trial triage try tune unify
unite update upgrade upload use utilize validate verify visit visualise visualize wireframe write
amplify archive bundle calibrate celebrate clone codify combine debug decouple devise enforce explain fund normalise normalize partition populate prune purge query rename replicate restore rotate scaffold seed
socialise socialize sponsor stage store structure sunset sync vet wrap
abolish accommodate advertise aggregate allocate alter amend annotate anonymise anonymize append appraise assimilate attach augment authorise authorize ban bind blend bootstrap bypass call campaign cancel canvass
cascade centralise centralize chart chase classify compress conceptualise conceptualize conclude confer confirm correct crowdsource cull customise debrief decentralise decentralize dedicate dedupe deduplicate defer delegate delete
demolish demote depict derive describe diagnose direct disband disclose dismantle dispatch display dispose dissolve distil distill divide donate download draft duplicate earmark elaborate elect elicit email embed emulate enact
encode encrypt enlist enrol enumerate erect escalate escort exchange exclude exhibit fabricate fetch finance flag flesh forecast forge fork format frame freeze fulfil fulfill fuse gauge grade grant graph greenlight
group harmonise harmonize harvest highlight ideate incubate index ingest insert insource instantiate institutionalise institutionalize instruct insulate interpret invent isolate itemise itemize lease lend license liquidate load lobby
locate lock mail mandate mediate mint mirror mobilise mobilize modify modularise modularize monetise monetize mount offboard offload orchestrate orient outfit overwrite pack parallelise parallelize parse patent pay permit personalise
personalize photograph pinpoint pivot place postpone prescribe preload price probe process productise productize proofread propagate prosecute quantify quarantine rationalise rationalize reactivate realign reallocate reassess reassign
rebalance rebase reboot recalculate recalibrate recap recast reclassify recompile reconnect reconstruct recreate recycle redefine redeploy redevelop redo redraft refit reformat reformulate refund refurbish regroup reimburse reimplement
reinstate reintroduce relabel relaunch relay remediate remodel render renegotiate reopen reorder repackage repaint rephrase replan replenish repopulate reposition reprice reprint reprioritise reprioritize reprocess reproduce repurpose
reroute reschedule reserve reset resettle reshuffle reskill resource restart restate restock restyle resubmit resume resurface retool retrain retrieve retrofit reuse reverse revert revisit revoke rework rewire sanitise sanitize save
screen script scrub segregate sew shelve shortlist sift sketch snapshot spearhead spin stamp stitch stream style subcontract subtitle summon supersede supply suspend swap systematise systematize tabulate tackle tailor template tender
terminate transcode transmit transplant treat troubleshoot turn tutor unbundle uncover undertake undo unearth unpack unpublish unveil upcycle upskill upstream vacate vaccinate version waive wash wire withdraw workshop
backport bump fuzz hotfix internationalise internationalize lint mock parametrise parametrize shard storyboard stub templatise templatize virtualise virtualize`;

const change = `
accelerate advance better boost bring broaden catalyse catalyze climb cut decline decrease deepen diminish double drop elevate eliminate enhance enrich expand fall
grow halve improve increase lessen lift lower maximise maximize minimise minimize multiply optimise optimize quadruple
raise reduce rise scale sharpen tighten widen shorten shrink slash slow speed strengthen streamline trim triple uplift ramp quicken jump mitigate simplify
alleviate bolster curb curtail dampen dip diversify dwindle ease enlarge erode heighten inflate intensify lighten prolong rebound relieve restrict shave shed soften surge`;

const reach = `
accept achieve acquire approve attain attract award capture-share clinch close contract convert-sale earn exceed gain generate get hit land obtain onboard-customer pass
qualify reach receive renew retain-new rank sell secure sign surpass win beat meet collect-revenue cite quote join subscribe return respond recommend-us vote adopt-us mention endorse garner upsell outpace outperform regain`;

const hold = `monitor oversee supervise adhere stick hold keep maintain persist preserve remain retain stay sustain continue uphold safeguard defend protect comply conserve honor honour moderate operate`;

const soft = `
advocate aid align avoid be appreciate assist assure balance become believe care champion clarify collaborate commit connect consider cooperate cultivate deal
drive embed embrace empower encourage engage ensure evangelise evangelize evolve explore feel focus foster further harden
harness help hone inspire insure involve learn leverage look mature modernise nurture partner practise practice prevent prove prove-out pursue reimagine refine
reinforce rethink shape stabilise stabilize stimulate strive support understand understand-better unlock value work aim shift transform
affect appear belong depend dominate excel flourish hear notice outgrow perceive prefer react reflect rely represent respect seem spend struggle suffer wait
influence motivate nail promote shine think thrive seek know love want need trust enjoy expect inform arrive live remember experience
adapt advise bridge convince delight differentiate energise energize envision incentivise incentivize innovate instil instill liaise nudge persuade popularise popularize reinvigorate resonate revitalise revitalize satisfy socialise-with steward succeed uplevel`;

const irregular: Record<string, readonly [past: string, participle: string]> = {
	become: ['became', 'become'],
	begin: ['began', 'begun'],
	bring: ['brought', 'brought'],
	build: ['built', 'built'],
	buy: ['bought', 'bought'],
	choose: ['chose', 'chosen'],
	cut: ['cut', 'cut'],
	deal: ['dealt', 'dealt'],
	do: ['did', 'done'],
	draw: ['drew', 'drawn'],
	fall: ['fell', 'fallen'],
	feel: ['felt', 'felt'],
	find: ['found', 'found'],
	get: ['got', 'gotten'],
	give: ['gave', 'given'],
	grow: ['grew', 'grown'],
	hit: ['hit', 'hit'],
	hear: ['heard', 'heard'],
	hold: ['held', 'held'],
	keep: ['kept', 'kept'],
	bind: ['bound', 'bound'],
	forecast: ['forecast', 'forecast'],
	freeze: ['froze', 'frozen'],
	lay: ['laid', 'laid'],
	lend: ['lent', 'lent'],
	overwrite: ['overwrote', 'overwritten'],
	pay: ['paid', 'paid'],
	recast: ['recast', 'recast'],
	redo: ['redid', 'redone'],
	reset: ['reset', 'reset'],
	shed: ['shed', 'shed'],
	spin: ['spun', 'spun'],
	undertake: ['undertook', 'undertaken'],
	undo: ['undid', 'undone'],
	withdraw: ['withdrew', 'withdrawn'],
	lead: ['led', 'led'],
	make: ['made', 'made'],
	meet: ['met', 'met'],
	put: ['put', 'put'],
	read: ['read', 'read'],
	see: ['saw', 'seen'],
	rebuild: ['rebuilt', 'rebuilt'],
	rewrite: ['rewrote', 'rewritten'],
	rise: ['rose', 'risen'],
	run: ['ran', 'run'],
	sell: ['sold', 'sold'],
	send: ['sent', 'sent'],
	set: ['set', 'set'],
	shoot: ['shot', 'shot'],
	shrink: ['shrank', 'shrunk'],
	spend: ['spent', 'spent'],
	split: ['split', 'split'],
	stick: ['stuck', 'stuck'],
	take: ['took', 'taken'],
	teach: ['taught', 'taught'],
	think: ['thought', 'thought'],
	understand: ['understood', 'understood'],
	uphold: ['upheld', 'upheld'],
	win: ['won', 'won'],
	write: ['wrote', 'written']
};

export type Form = 'base' | 's' | 'past' | 'ing';
export interface Verb {
	readonly lemma: string;
	readonly act: Act;
	readonly form: Form;
}

const doubled = /(?:^|[^aeiou])[aeiou][bdgmnpt]$/;
const keepsSingle =
	/(?:[a-z]{2,}en|pilot|pivot|interpret|elicit|limit|open|offer|visit|develop|deliver|market|target|audit|benefit|edit|exhibit|inherit|happen|broaden|deepen|strengthen|shorten|quicken|lessen|harden|model|label|cancel)$/;

function inflect(base: string): [string, Form][] {
	const stem = doubled.test(base) && !keepsSingle.test(base) ? base + base.slice(-1) : base;
	const s = /(?:s|sh|ch|x|z|o)$/.test(base)
		? `${base}es`
		: /[^aeiou]y$/.test(base)
			? `${base.slice(0, -1)}ies`
			: `${base}s`;
	const ing = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
	const regular = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
	const past = irregular[base] ?? [regular, regular];
	return [
		[base, 'base'],
		[s, 's'],
		[ing, 'ing'],
		[past[0], 'past'],
		[past[1], 'past']
	];
}

function lexicon(): Map<string, Verb> {
	const map = new Map<string, Verb>();
	for (const [act, list] of [
		['make', make],
		['soft', soft],
		['hold', hold],
		['reach', reach],
		['change', change]
	] as const)
		for (const lemma of list.split(/\s+/).filter((word) => word && !word.includes('-')))
			for (const [form, name] of inflect(lemma))
				if (!(map.get(form)?.form === 'base' && name !== 'base')) map.set(form, { lemma, act, form: name });
	return map;
}

export const verbs: ReadonlyMap<string, Verb> = lexicon();

/** Words that are as often a noun: a verb only where a noun phrase follows them. */
export const alsoNouns: ReadonlySet<string> = new Set(
	`access address aid aim baseline answer audit award benchmark book brief budget build bug balance care change champion close coach code commission contact contract copy cost cover cut
deal demo design develop-ment document draft drive drop edit engage-ment estimate experiment export feature figure file film fix focus function gain
guide handle hire hold host import increase interview inventory invite issue jump kick kickoff label launch lead lift link list log look
market map master measure merge model monitor move offer order outline package patch pilot pitch plan plant port post practice print process profile program promise
prototype purchase push quote raise ramp range rank record refresh release repair report research result return review revamp rise run scale scan schedule
scope score segment set share shift ship-ment shoot show showcase sign slow source spec speed split staff stock support surface survey switch tag talk target test time total
trace track train transfer transition transport trial try tune update upgrade upload use value visit vote win work
archive bundle call campaign chart chase command debrief delegate direct display download duplicate ease email escort exchange exhibit finance flag forecast fork format frame freeze grade grant graph group harvest highlight index lease license load lobby lock mail mandate mint mirror mount orient pack patent pay permit pivot place price probe process recap refund relay render reorder reprint reserve reset resource restart resume reuse reverse rework save screen script shortlist sketch snapshot spin stamp stitch stream style subtitle supply swap template tender treat turn tutor version wash wire workshop bump fuzz hotfix lint mock shard storyboard stub ban bridge steward surge dip delight upstream
clone fund gain mention query respect scaffold seed spend sponsor stage store structure struggle wait`
		.split(/\s+/)
		.filter((word) => word && !word.includes('-'))
);
