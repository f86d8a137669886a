// What a person may gain or lose at work, in English: money, shares, benefits, a rating, a place in the order.

/** Alternatives of one expression; each is a piece of one. */
const group = (...pieces: readonly string[]): string => pieces.join('|');

const money = group(
	'salar(?:y|ies)|wages?|remuneration|compensation|(?:variable|sales|exec(?:utive)?|total|cash) comp',
	'comp (?:review|plan|change|band|ratio|increase|calculator|framework|model|philosophy|structure|cycle|benchmark|data)s?|compa-?ratios?',
	'(?<!(?:-clear|skill|attack|armou?r|combo|speed|xp|score|racial|welcome|deposit|sign-?up) )bonus(?:es)?(?! (?:points?|rounds?|levels?|stages?|tracks?|features?|chapters?|episodes?|items?|damage|tips?|materials?|content)\\b)',
	// "Commission a study" pays nobody.
	'commissions(?! (?:an?|the|our|its|their|new)\\b)|(?<!^)commission(?! (?:an?|the|our|its|their|new|independent|another)\\b)|commission (?:is|rates?|rules?|pool|splits?)|commissions? (?:plan|structure|rate|scheme|payout|accelerator)s?|kickers?(?= (?:to|for|on|if|when))',
	"pay (?:rises?|raises?|bands?|grades?|increases?|equity|reviews?|scales?|ranges?|decisions?|outs?|mix|gap|parity|disparit(?:y|ies)|positioning|transparency|structures?|philosophy|cycles?|levels?|cuts?|adjustments?)|(?:fair|equal|gender) pay|(?:extra|variable|base|merit|month's|incentive|target|performance|differential) pay",
	'payroll(?! (?:(?:and|&) [a-z]+ )?(?:leads?|teams?|managers?|specialists?|departments?|office)\\b)|payslips?|\\bote\\b|on-target earnings|base rate',
	'merit (?:increase|raise|adjustment|budget|cycle)s?|increments?(?= (?:and|will|for|is|or|cycle)|[,.;]|$)|(?:a|pay|merit|salary|annual|yearly) raises?|(?:on|about) raises|(?:salary|wage) (?:increase|revision|adjustment|hike|freeze)s?',
	'incentive (?:pay|plan|comp|bonus|payment|scheme|compensation|program|programme)s?|incentives(?= (?:are|is|for (?:sales|employees|staff|reps)))|spiff?s?|payouts?|paid out|accelerated rate|accelerators?(?= (?:of|on|for|above|reward|kick))|decelerators?',
	'pay (?:is|are|was|were|isn.t|weren.t|wasn.t) (?:not )?(?:attached|tied|linked|involved|at stake|on the line)|reward(?:s|ed|ing)? (?:our |the |those |your |all )?(?:[a-z-]+ )?(?:employees|people|staff|contributors?|performers?|reps|individuals|colleagues|workers)(?! who (?:refer|report))|(?:objectives?|goals?|top \\d+ ?(?:%|per ?cent)?|results?|over-?attainment|performers?)[^.;]{0,30} (?:is|are|be|and) rewarded|earns? (?:an? )?(?:(?:extra |additional )\\$?\\d[\\d.,]*%?|\\$\\d[\\d.,]*|\\d[\\d.,]*\\s?%)|rent index(?:es)?'
);
const shares = group(
	'stock (?:awards?|grants?|options?)|equity (?:awards?|grants?|refresh(?:es|ers)?|compensation)|(?:restricted )?stock units?|(?:stock|equity|option|share) (?:option )?(?:plans?|schemes?|pools?)|employee stock|espps?|esops?|vesting|rsus?|profit[- ]sharing|shares(?= (?:after|when|if|for|upon))'
);
const benefits = group(
	'401\\(?k\\)?|pension(?: plan| scheme)?s?|(?:employee|staff|team member|teammate) (?:(?:recognition (?:and|&) )?rewards?|perks?|discounts?)|(?:rewards?|perks) (?:strategy|philosophy|programme for staff|package)|recognition (?:and|&) rewards? (?:programs?|programmes?|schemes?)|(?:benefits|rewards) and (?:perks|rewards|benefits)|total rewards',
	'(?:employee|staff|pay and|salary and|compensation and|perks and|company) benefits|(?:health|dental|medical|retirement|insurance|parental|competitive|global|local|improved|better|new|additional|country|u\\.?s\\.?) benefits(?! (?:of|to|for (?:customers|users|partners|members))\\b)',
	'(?:implement|launch|offer|review|introduce|expand|extend|roll out|harmoni[sz]e|renew|benchmark|administer|enroll? in) (?:our |the |new )?benefits(?! (?:of|to)\\b)|benefits(?=,? (?:packages?|plans?|enrol|offerings?|survey|brokers?|providers?|programs?|programmes?|administration|renewals?|model|strategy|team|calculations?|and perks|across|in (?:all|every|each)))'
);
const ratings = group(
	'performance (?:ratings?|reviews?|appraisals?|evaluations?|grades?|assessments?|scores?|management (?:process|cycle|system)s?)|appraisals?|(?:year-end|annual|performance|employee|overall|individual|talent) ratings?|ratings? (?:of|for) (?:each|every|an|the) (?:employee|team member|person)|(?:self|peer|manager|upward|360)(?:-| )?(?:degree )?(?:performance )?reviews?(?! (?:requests?|comments?)\\b)|calibration (?:session|meeting)s?|(?:employee|staff|team member) reviews|(?:employee|people|individual|personnel|team member) (?:evaluation|assessment)s?',
	'(?:managers?|employees?|staff|team members?) (?:[a-z]+ )?complet(?:e|ed) (?:their )?reviews|(?:satisfaction|satisfied|happy) with (?:the )?review process'
);
const career = group(
	'(?<!\\b(?:production|stage|staging|sales|channel|marketing|price|seasonal|product|release|build|environment|canary|in-store) )promotions?(?! (?:code|via|on (?:social|facebook|linkedin)|through (?:social|ads?)|creation|targeting|engine|rule|calendar|banner|to (?:production|staging)|campaign|video|material|page|plan for|of (?:the|our|a)|channel|email|budget|pipeline|gate|criteria for (?:builds?|releases?))s?)|(?:be|get|gets|is|are|been) promoted(?! to (?:the )?[a-z]+ [a-z]+ bracket)|promoted to(?! (?:production|staging|main|stable|beta|live)\\b)',
	'promot(?:e|es|ing) (?:\\d+|an?|one|two|three|four|five|all|our|the|eligible|internal|at least \\d+) (?:[a-z-]+ ){0,2}(?:employees?|team members?|sdrs?|bdrs?|leads?|engineers?|managers?|directors?|ics?|associates?|analysts?|reps?|people|women|candidates?|staff|agents?)\\b',
	'career (?:ladder|level|progression|framework)s?(?= (?:and|with|tied|linked|based|depend))'
);

/** Anything of it; global, so that all of a text can be gone through. */
export const stake = new RegExp(`\\b(?:${group(money, shares, benefits, ratings, career)})\\b`, 'g');

/** The plain words for it, as they stand beside a verb that ties them to something. */
export const reward =
	'(?:pay|salar(?:y|ies)|wages?|compensation|remuneration|comp|bonus(?:es)?|commissions?|incentives?|incentive plans?|raises?|increments?|merit increases?|rewards?|payouts?|equity|promotions?|(?:performance )?(?:ratings?|reviews?|appraisals?|evaluations?)|benefits)';
