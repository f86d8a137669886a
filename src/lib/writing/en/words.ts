// English function words and the small closed classes that the reading leans on.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const determiners = set(
	`the a an our your their its his her my this that these those each every all any some no both either another more most many much several few first next new one own other additional at least up out`
);
export const prepositions = set(
	`of in on above at by for with from to into onto across through throughout via about against among around as before after behind below beside between beyond during inside outside over per since
than toward towards under until upon within without including like such regarding based due following plus versus vs e.g i.e using where when while if because so that which who whose whom`
);
/** After these a further verb belongs to a purpose or a description, not to a second result. */
export const subordinators = set(
	`to that which who whose where when while so because if by via through for order using including such like how what whether why allowing enabling`
);
export const auxiliaries = set(
	`is are was were be been being am has have had having can could will would shall should must may might do does did gets get aren't isn't don't doesn't`
);
export const anaphors = set(`it its them their these those they`);
export const adverbs = set(
	`also then fully successfully clearly proactively actively continuously consistently quickly regularly always already now still just even not only further again internally externally publicly together well better closely effectively
efficiently significantly substantially directly jointly finally soon additionally correctly properly completely entirely currently soft`
);
/** Praise that two fair people may read differently. */
export const praise = set(
	`better best good great fast performant accurate excellent amazing awesome world-class first-class class delightful effective efficient reliable robust seamless smooth scalable sustainable strong stronger healthy healthier happy happier safe safer secure
smoother cheaper lighter closer tighter calmer greener faster quicker easier easy simpler simple smarter clear clearer consistent high-quality improved enhanced optimised optimized modern mature meaningful valuable successful reliably efficiently effectively smoothly closely proactive
measurable significant substantial tangible noticeable
attractive beautiful brilliant coherent comfortable compelling convincing credible delightful dependable dynamic effortless elegant exceptional exciting fantastic first-rate frictionless friendly fun high-performing high-impact honest ideal impactful impressive
innovative inspiring leading lovely market-leading memorable nice nimble outstanding painless perfect pleasant polished powerful productive professional prominent respected responsive rewarding rigorous satisfied sensible sleek sleeker slick snappy solid superb
superior supportive top-notch transparent trusted trustworthy useful vibrant warm well-known wonderful worthwhile
salient engaging intuitive
quickly promptly easily seamlessly confidently positive visible relevant timely
popular famous iconic sticky rich rock-solid best-in-class top-tier industry-leading high-performance self-sustaining thoughtful disciplined data-driven customer-centric well-oiled
properly appropriately adequately sufficiently
proficient fluent knowledgeable well-versed
engaged excited confident valued inclusive welcoming flexible user-friendly intuitive cohesive state-of-the-art cutting-edge sound proper appropriate adequate sufficient deeper richer leaner cleaner`
);
export const recurring =
	/\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|every (?:day|week|month|quarter|sprint|year|monday|friday)|each (?:day|week|month|quarter)|on (?:time|schedule) every)\b/;
/** Work that comes round by itself. */
export const routine = set(
	`report reports reporting payroll payslip payslips invoice invoices books statement statements update updates close closing backup backups rota roster returns return inspection inspections drill drills stocktake maintenance filing filings minutes newsletter`
);
/** Two words that look like a verb and its object and are one noun. */
export const compounds = set(
	`change-success change-failure change-fail change-lead merge-queue merge-request merge-requests pull-request pull-requests opening-hours opening-days opening-times working-days working-hours waiting-list waiting-lists waiting-time waiting-times test-coverage lead-time lead-times cycle-time build-time build-times load-time page-load market-share support-tickets support-ticket support-questions release-notes support-requests search-results search-result sales-pipeline work-life
closed-won closed-lost report-quality order-value order-values ticket-sales price-list trade-fair contract-management design-system pilot-phase access-control range-anxiety return-rate repeat-orders print-quality drop-rate drop-off view-through
volume-growth process-documentation support-engineers support-team support-portal launch-event launch-plan budget-report test-suite issue-tracker change-management product-team product-manager product-managers product-owner project-manager
lead-quality lead-generation deal-size work-order repair-time repair-times process-time visit-time stock-outs stock-level start-up test-results test-result test-environment test-plan plan-attainment target-attainment score-card use-case use-cases
design-review design-mvc design-doc research-report research-paper talk-time talk-ratio value-stream support-cost support-costs contact-form contact-rate sales-team help-desk help-center help-centre help-page help-pages hiring-managers hiring-manager sign-ups cover-letter share-price record-label`
);
