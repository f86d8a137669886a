// English nouns by what a number of them would mean: our own output, other people's decisions, a level, the running machine.
import type { Thing } from '../types.ts';

const own = `
abstract account-plan action adr agenda agreement algorithm analysis announcement api app application approach architecture archive article artifact artefact asset assessment
audit automation backlog bank banner battlecard benchmark blog blogpost blueprint board book booklet bootcamp bot bounty box brand-guide brief briefing brochure budget-draft
calculator calendar campaign canvas cap case chapter chart charter chatbot checklist class client cluster code collateral commit committee
competition component concept config configuration connector contest content contract-template cookbook copy council course criteria curriculum cycle
dashboard data-model database dataset deck deliverable demo deployment design diagram directory doc document documentation draft edition education email endpoint
enablement enhancement environment epic episode evaluation event example exercise exhibition experiment explainer export extension faq feature feed fellowship file film fix flow flyer focus-group form format forum
framework function functionality game ga gallery gateway guide guideline guidebook hackathon handbook handoff handover headcount help-page hire hotline icon idea illustration image implementation import improvement-plan index
infographic infrastructure initiative installer instance instruction integration interface interview inventory issue iteration job journal kickoff kit lab label landing landing-page launch
layer layout leaflet lecture lesson letter library list log macro logo-design machine magazine mailing manual map matrix material mechanism meeting meetup memo menu message messaging method methodology migration
milestone mockup model module monitoring mr mvc mvp name newsletter node note notebook notification offering office onboarding-guide op-ed option outline outreach package page panel paper parser patch pattern permission
persona phase pilot pipeline-tool plan planning platform playbook playlist plugin podcast poc policy portal post poster pr presentation price-list pricing prd procedure process product profile program programme project
proof-of-concept proposal protocol prototype publication questionnaire queue rebrand recipe recommendation record recording redesign refactor refactoring register release renovation replacement report repo repository
requirement research resource retrospective review revamp rfc rfp risk-assessment roadmap role roll-out rollout route routine rule runbook sample scanner schedule schema scholarship screen script sdk search section seminar sensor
series server service session setup show simulation simulator site skill slide solution specification spec sprint stack stand standard statement step storage story strategy structure style-guide suite
summary summit support-page survey swag syllabus system tab table talk task taskforce taxonomy team-page template test testcase test-case theme thing ticket-system timeline tool tooling toolkit topic tour tracker track
training translation trial-version tutorial ui unit-test upgrade use-case user-story vendor version video vision visit visualisation visualization walkthrough walk-through warehouse-system webinar webpage website white-paper whitepaper widget wiki window wireframe workflow
addendum ad advert advertisement adapter allowlist animation appendix annex banner binary binding blocklist boilerplate bookkeeping booth branch bugfix bundle caption career-ladder catalog catalogue changelog cheat-sheet clause coding-standard
colour-scheme comment-template component-library connector convention coursework cron data-dictionary data-lake data-mart data-pipeline data-warehouse datasheet definition demo-app description desk directive document-template driver
e-learning elearning exam exhibit fact-sheet feature-flag firmware firewall gap-analysis giveaway glossary guardrail headline-draft hotfix how-to hypothesis incident-report integration-test invoice-template job-ad
job-description job-post keynote kiosk knowledge-base ladder load-test macro-template manifest masterclass media-kit merchandise microservice migration-script mock mockup mock-up modal moodboard naming-convention offer-letter offsite ontology
org-chart palette panel-discussion pen-test pitch-deck podcast-episode post-mortem postmortem press-kit press-release proof proxy quickstart quiz readme recording-session reel release-note renderer retro retreat rfi rfq risk-register
roundtable rubric runbook-page sandbox scheme schematic scorecard script-library shelf signage sitemap sketch smoke-test snippet sop sow spike spreadsheet starter-kit sticker storyboard style-sheet stylesheet subsidiary swimlane
tagline teaser timetable toolbox townhall town-hall tooltip trailer transcript tutorial-series typeface usability-test user-flow user-test value-proposition vacancy webhook wizard workstream call offboarding onboarding-flow
full-time part-time success-plan command-plan interview-plan project-plan action-plan business-plan test-plan event-plan compensation-plan rollout-plan content-plan workgroup working-group workshop workspace`;

const flow = `
acceptance support-call account buyer citizen city clinic company consumer customer device enterprise family fan farmer guest hospital household merchant opportunity organisation organization participant patient peer player resident school shop store student supplier tenant traveller village
pio pios sqo iqo acv admission adopter advertiser advocate appearance applicant approval attendee backer backlink bid booking bookings breakage-claim buyer citation client-win complaint-free contract contribution contributor conversion coverage-piece
appointment ballot chargeback comment consultation delegator depositor dispute endorsement footfall headline holder loan media-hit node-operator pageview page-view parcel press-mention press-hit reaction refund retweet ride shipment speaking-slot staker validator vote withdrawal
dealer deal demo-request distributor donation donor download enquiry enrolment enrollment evangelist facility-visit follow fork iacv impression inbound inquiry install installation introduction investment invitation iarr
lead licence license like logo mention mql new-customer newcomer nomination opp opportunity order partner partnership passenger payment pipeline placement pledge podcast-listener pre-order preorder purchase quotation-request
quote reader-letter recommendation-letter reference referral registrant registration renewal reply reseller reservation response rsvp sal saving sale sales sao sclau seller share shopper sign-up signup signature sponsor sponsorship sql star submission subscription supporter
tender testimonial media-story media-article news-story news-article press-article press-story cover-story ticket-sale transaction trial upsell upvote view visit visitor volunteer walk-in whale win`;

const stock = `active-user audience base community dau follower installed-base listener mau member membership reader smau subscriber tmau user viewer wau worker`;

const measure = `
abandonment acceptance-rate accuracy acquisition-cost activation activity adoption age amount appdex apdex arpu arr attach-rate attendance attrition average awareness-score balance bandwidth bounce breakage burn cac capacity cash churn
click clickthrough close-rate completion consistency-score consumption conversion cost count coverage cpa cpu crash csat ctr cycle-time cvr date debt defect delay density depth deviation diversity dropout duration
ebitda efficiency effort emission energy engagement enps error expense experience-score exposure fault feedback-score footprint frequency fuel gmv gross growth hours income incidence index-score injury interest-rate kpi latency lead-time length level life
load loss ltv lifetime margin market-share mean median memory minute mortality mrr mttr mtbf mttd mttm nps nrr grr number occupancy open-rate output overhead participation pace percentage percentile performance pickup power precision price
productivity profit profitability proficiency proportion quality quantity rate rating ratio reach recall recognition reliability render reopen repeat response-time retention return revenue roi roas runtime score
satisfaction sentiment share-of-voice shrinkage size speed spend stability stage-adoption standard-deviation success sus tenure throughput time time-to-hire timeliness traffic turnaround turnover usage usability utilisation utilization value variance velocity volume wait
waste weight win-rate yield margin`;

const service = `availability uptime sla slo slas downtime on-call punctuality`;
const plan = `attainment plan quota target budget forecast goal goals targets quotas`;
const ceiling = `error-budget`;
const decision = `accreditation certificate certification award permit licence patent grant listing ipo authorization authorisation soc iso approval funding nomination letter-of-intent loi`;
const hollow = `
accountability attention authenticity autonomy buy-in chemistry cohesion comfort conviction courage curiosity dignity discoverability equity excitement fairness familiarity flexibility fluency follow-through freedom goodwill harmony hygiene
joy legitimacy literacy loyalty mastery meaning mobility observability openness optimism orientation parity patience polish predictability preparedness progress prominence purpose rapport relevance rhythm rigor rigour
self-sufficiency solidarity stewardship traction unity urgency versatility vigilance vitality warmth willingness wisdom
ability agility alignment atmosphere attitude awareness behavior behaviour belonging brand capability clarity collaboration commitment communication competence competitiveness confidence connection consistency cooperation coordination creativity credibility culture
development direction discipline discussion empathy empowerment enthusiasm excellence experience expertise feel focus foundation friendliness happiness health image impact innovation insight inclusion influence integrity involvement motion muscle knowledge leadership
look maturity mindset momentum morale motivation nimbleness opportunity-space ownership passion personality position posture presence pride professionalism readiness recognition relation relationship reputation resilience respect responsibility responsiveness
robustness safety sense security simplicity spirit strength support synergy teamwork thinking transparency trust understanding value visibility wellbeing well-being workload`;

function lexicon(): Map<string, Thing> {
	const map = new Map<string, Thing>();
	const add = (list: string, thing: Thing) => {
		for (const word of list.split(/\s+/)) if (word) map.set(word, thing);
	};
	add(hollow, 'hollow');
	add(own, 'own');
	add(stock, 'stock');
	add(flow, 'flow');
	add(decision, 'decision');
	add(measure, 'measure');
	add(plan, 'plan');
	add(service, 'service');
	add(ceiling, 'ceiling');
	return map;
}

const things = lexicon();

function singular(word: string): string {
	if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
	if (word === 'people' || word === 'analyses') return word === 'people' ? 'person' : 'analysis';
	if (/[^su]s$/.test(word)) return word.slice(0, -1);
	return word;
}

export function thingOf(word: string): Thing | undefined {
	return (
		things.get(word) ??
		things.get(singular(word)) ??
		(word.includes('/') ? thingOf(word.slice(word.lastIndexOf('/') + 1)) : undefined)
	);
}

const outside = new Set(
	`airline clinic county dairy farm gym hotel municipality museum nursery restaurant retirement-home airport
agency ambassador artist author broker caregiver carer charity church college commuter composer council creator critic cyclist dentist delegator doctor editor educator embassy exhibitor expert founder freelancer gamer gardener graduate grantee holder homeowner hobbyist insurer jobseeker landlord lawyer librarian manufacturer mentee mother father musician ngo nonprofit newcomer organiser organizer parent-group pedestrian pharmacist photographer physician politician professor publisher recipient refugee retiree scholar scientist smb sme speaker spectator staker startup taxpayer teenager trader university validator veteran wholesaler youth
account advertiser adult analyst applicant attendee audience beginner buyer candidate child citizen city client clinic committer community company consumer contributor country customer dealer developer distributor donor driver
enterprise evaluator family fan farmer follower forum government guest hospital household influencer investor journalist judge kid learner listener logo maintainer man member merchant ministry national neighbour neighbor newspaper
organisation organization outsider owner parent participant partner passenger patient peer people person pilot-customer player press prospect public pupil purchaser reader regulator resident respondent reseller retailer reviewer rider school sender seller shop
shopper sponsor store streamer student subscriber supplier supporter teacher tenant tourist traveller traveler tutor user vendor viewer village visitor volunteer voter woman world`.split(
		/\s+/
	)
);
const inside = new Set(
	`accountant analyst bookkeeper cashier chef cfo cto coo cmo cio ciso clerk designer foreman receptionist researcher supervisor trainee planner producer sre pm csms aes sdrs
admin ae apprentice associate board ceo cfo chief colleague coordinator crew csm department dev director division employee engineer engineering everyone everybody executive group hr intern leader leadership lead manager maintainer marketer
marketing marketing-team nurse operator recruiter rep sdr section specialist staff staffer squad tam team teammate technician vp we our us worker`.split(
		/\s+/
	)
);

export const isOutside = (word: string): boolean =>
	word.split('/').some((part) => outside.has(part) || outside.has(singular(part)));
export const isInside = (word: string): boolean => inside.has(word) || inside.has(singular(word));
