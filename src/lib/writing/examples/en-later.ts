// The last English examples: each was labelled before the coach saw it (docs/decisions/05-writing-coach.md).
import { examples } from './example.ts';

const keyResults = examples(
	'kr',
	`
task-output | Prepare a business case for the second production line
task-output | Partner portal: single sign-on implemented
task-output | Finish phase one of the customs project
task-output | 6 case studies published
task-output | Move all regional sites onto the shared template
task-output | Interns have laptops and accounts on day one
task-output | Code of conduct signed by all suppliers
task-output | Hold a kick-off with each of the five districts
task-output | Two-factor login for staff accounts
task-output | Help desk macros for the ten most common questions
task-output | Support tickets can be filed from the app
task-output | Complete migration of payment data - 80%
task-output | Refresh our competitor battlecards quarterly
task-output | Establish baseline metrics for the new intake form
task-output | Identify and remove unused permissions
task-output | Documentation for the lab robots
task-output | Reach agreement with operations on a release calendar
task-output | Source 30 candidates for the logistics team
task-output multi | Create a pricing calculator, train the field team on it
task-output multi | Hire 2 dispatchers and launch the night shift
task-output multi | Archive old tickets. Set up alerts for stale ones. Publish the triage guide.
task-output multi | Evaluate three vendors and negotiate the framework contract
good | Win rate against the market leader rises from 22% to 30%
good | 12 suppliers switch to electronic invoices
good | Get two talks accepted at international conferences
good | Generate 90 qualified leads for the hospital team
good | $400k in closed upsells
good | Shorten onboarding of new clients from 21 to 9 days
good | Five museums renew their contracts for another year
good | Add 8 paying teams in the Nordics
good no-baseline | Decrease failed deliveries by 25%
good no-baseline | Median resolution time below 3 hours
good no-baseline | 60% of weekly active teams use comments
good no-baseline | Increase free-to-paid conversion to 6%
good no-baseline | Reach 5,000 daily active riders
good no-baseline | Each visitor stays at least 4 minutes on average
good no-baseline multi | Raise open rate to 35% and cut unsubscribes by half
unmeasurable | Improve the onboarding of temporary staff
unmeasurable | Collaborate with finance on forecasting
unmeasurable | Good documentation
unmeasurable | Increase transparency about roadmaps
unmeasurable | Promote cycling to work
unmeasurable | Better handling of peak season
unmeasurable | Scale the mentoring programme
unmeasurable | Work with legal to speed up contracts
unmeasurable | Deliver an outstanding guest experience
unmeasurable multi | Improve response quality and reduce noise in alerts
maintain-bau no-baseline | Maintain 97% order accuracy
maintain-bau no-baseline | 99.5% of invoices paid within 30 days
maintain-bau | Hire to the approved headcount plan
maintain-bau | Stay below the agreed error budget
maintain-bau | 110% of bookings quota
maintain-bau unmeasurable | Keep all systems running smoothly
pay-topic task-output | Document the promotion process for engineers
pay-topic task-output | Annual salary benchmark completed
task-output | SRE: runbooks for the three oldest services written and linked in the wiki
task-output | Mgr, Field Ops: Territory model loaded into the CRM
task-output | Get the SOC audit kicked off with the new firm
task-output | Soft launch of the kiosk at two airports
task-output | 12 podcasts recorded (0 so far)
task-output | Every squad demos its work in the all-hands
task-output | Ability to pause a subscription
task-output | Dashboards for freight costs by lane
task-output multi | Draft RFP, shortlist vendors, sign contract for the tracking platform
task-output multi | Stand up the Lisbon hub; localise the sign-up flow into Portuguese
good | N4 new accounts over $100k ARR
good | Move 6 pilot farms from trial to paid plans
good | Reduce stock-outs from 31 to 12 a month
good | 3 peer cities adopt our data standard
good no-baseline | Utilisation of field engineers >= 75%
good no-baseline | p95 search latency < 300 ms for the largest catalogues
good no-baseline | 2 of 3 learners finish the course they start
good no-baseline | Grow organic traffic 40% QoQ
good multi no-baseline | Raise NPS to 50 and lower refund rate to 2%
unmeasurable | Tighten collaboration between R&D and procurement
unmeasurable | Make onboarding smoother for contractors
unmeasurable | Explore new channels for community outreach
unmeasurable | Reduce friction in the returns process
maintain-bau no-baseline | 98% SLA on priority cases
maintain-bau | Opex within budget
maintain-bau | 100% of Q2 quota
maintain-bau multi | Hit bookings target, keep churn inside the plan
`
);

const objectives = examples(
	'objective',
	`
good | Give drivers a route they can rely on
good | Make our reports useful to people who are not analysts
good | Earn the confidence of hospital buyers
good | Every new colleague can contribute in the first week
good | Help students stay in school
vague-objective | Customer success
vague-objective | Improve communication
vague-objective | World domination
vague-objective | Effective marketing organisation
vague-objective | Build a strong brand
vague-objective | Grow sustainably
metric-in-objective | Grow active donors to 10,000
metric-in-objective | 20% more bookings through the website
metric-in-objective task-output | Hire 15 engineers
task-output | Implement the new expense tool
task-output | Create a customer advisory board
task-output | Complete the rebranding
maintain-bau | Achieve the hiring plan
maintain-bau | Continue regular maintenance
good | Make month-end painless for small clinics
good | Parents know their child is safe on our buses
vague-objective | Level up data culture
vague-objective | Boost engineering velocity
metric-in-objective | Land 3 lighthouse customers in Japan
metric-in-objective | Cut cloud bill by a third
task-output | Stand up a security operations centre
task-output | Refactor the billing module
maintain-bau | Keep service levels steady during the move
`
);

const statements = examples(
	'statement',
	`
pay-linked | Bonuses are awarded to teams that score above 0.7
pay-linked | Your quota attainment determines your commission tier
pay-linked | Employees receive shares after meeting annual goals
pay-linked | The performance rating is derived from goal completion and peer feedback
pay-topic | We never use OKR scores when deciding on raises
pay-topic | Compensation questions go to the people team
negative | If goals are missed the manager must replace the team lead
negative | Staff who score lowest two cycles in a row leave the company
negative | The bottom performers are shown on a screen in the lobby
- | The retrospective asks what we learned, not who was wrong
- | Every key result has one owner
pay-linked | Payout starts at 80% attainment and is capped at 150%
pay-linked | Key results count for half of the annual performance review
pay-topic | Unlike KPIs, OKRs should not be used for compensation
negative | Three red cycles in a row lead to dismissal
negative | The manager scolds people who report red in front of the team
- | Stretch goals are expected to land around seventy percent
`
);

export const englishLater = [...keyResults, ...objectives, ...statements];
