// More English examples, written after the first rules to see what they had missed.
import { examples } from './example.ts';

const keyResults = examples(
	'kr',
	`
good | Win the contract for the regional ambulance service
good | 5 external teams build on our data feed
good | Lower average repair time from 9 days to 5
good | 60 residents attend the budget hearing
good | Increase the share of reusable packaging from 12% to 40%
good | Our paper is accepted at a peer-reviewed conference
good | Get 1,000 stars on the public repository
good | Move readmission rate from 14% to 10%
good | Earn organic certification for the two northern fields
good | $750k in new bookings from the partner channel
good | Sign up 20 beta customers
good | Complaints about noise: 35 → 10 per month
good no-baseline | More than half of new users finish setup on the first day
good no-baseline | Employee engagement score of at least 8
good no-baseline | Grow newsletter audience by 30%
good no-baseline | Time to first bite under 12 minutes at lunch
good no-baseline | 9 out of 10 guests would recommend us
good no-baseline | Reduce cloud spend by a quarter
good no-baseline | Average order value of $60 or more
good no-baseline | Triple the conversion from trial to paid
good no-baseline | At most 3% of shipments arrive damaged
good no-baseline multi | Increase click-through by 20% and cut cost per lead by 15%
good multi | 40 signed leases and 3 anchor tenants
task-output | Replace the old boiler in building C
task-output | Finalise the merger agreement
task-output | Two new warehouses are operational
task-output | Conduct usability tests with 10 participants
task-output | Security audit done
task-output | Deliver training to all branch managers
task-output | Case study on the harbour project
task-output | Ship dark mode
task-output | Put the archive online
task-output | Each team lead completes the feedback course
task-output | Develop a plan to expand into Portugal
task-output | Create a dashboard that shows churn by region
task-output | Produce 12 short videos for the museum channel
task-output | Roadmap for the next three releases agreed with stakeholders
task-output | Onboard 3 new editors
task-output | Rebuild the search index to support synonyms
task-output | Automate the nightly stock reconciliation
task-output | Present findings to the city council
task-output | Customers can export their data as a spreadsheet
task-output multi | Fix the leaking roof and repaint the main hall
task-output multi | Publish the style guide, migrate the old pages and train the editors
task-output multi | Appoint a data protection officer. Complete the register of processing.
task-output multi | Pilot the app in two districts and publish the results
unmeasurable | Foster stronger relationships with universities
unmeasurable | Be more visible at industry events
unmeasurable | Increase the quality of our proposals
unmeasurable | Faster deployments
unmeasurable | Drive adoption of the new tool
unmeasurable | Teams work together seamlessly
unmeasurable | Simplify the approval process
unmeasurable | Ensure a smooth handover
unmeasurable | Reduce technical debt
unmeasurable | Engage with local press
unmeasurable | Reliable infrastructure
unmeasurable multi | Deepen customer insight and sharpen our positioning
maintain-bau no-baseline | Resolve 90% of incidents within four hours
maintain-bau no-baseline | Sustain a 98% fill rate
maintain-bau no-baseline | Server availability of 99.9%
maintain-bau | Submit VAT returns on time each month
maintain-bau | Keep spending within budget
maintain-bau | Achieve 105% of the sales target
maintain-bau no-baseline | Zero compliance breaches
maintain-bau unmeasurable | Continue to provide excellent service
maintain-bau multi no-baseline | Keep uptime above 99.9% and maintain response times below 200 ms
pay-topic task-output | Benchmark our salaries against the market
pay-topic task-output | Introduce a new bonus scheme for drivers
good | 3 analysts mention us in their yearly outlook
good | Site visits grow from 12k to 20k a month
good | Land $1.2M of new pipeline from events
good | Secure approval from the works council
good | 2 independent labs confirm our measurements
good no-baseline | Over 85% of surveyed tenants say repairs are quick
good no-baseline | Error rate under 0.1%
good no-baseline | Attendance up 20%
good no-baseline | Average handling time of 4 minutes
good no-baseline | Raise our app store rating to 4.6
task-output | All regional managers certified
task-output | New website live by 1 June
task-output | Agreement on next year's curriculum
task-output | 100% of laptops encrypted
task-output | Proposal for a shared warehouse
task-output | Weekly newsletter set up
task-output | Get the new scheduling module into production
task-output | Deprecate the v1 API
task-output | Two interns hired
task-output | Attend 4 trade fairs
task-output | Working prototype of the heat pump controller
task-output | Reorganise the spare parts store
task-output | Finance: close process documented and handed over
task-output | Data model for patient records agreed
task-output | Have the contract template reviewed by counsel
task-output multi | Landing page live, ad campaign started, sales deck updated
task-output multi | Define the escalation path and document it; build the on-call schedule
task-output | Draft the policy, get it approved by the board and roll it out to all sites
unmeasurable | Better alignment between sales and delivery
unmeasurable | Understand our users' needs
unmeasurable | More automation
unmeasurable | Increase our presence on social media
unmeasurable | Be a great place to work
unmeasurable | Knowledge sharing
unmeasurable | Enable teams to make decisions faster
unmeasurable | Optimise stock levels
maintain-bau | Close the books within five business days every month
maintain-bau no-baseline | First reply within 24 hours for 95% of tickets
maintain-bau no-baseline | Maintain a gross margin of 62%
maintain-bau | Quarterly safety inspection carried out in every plant
maintain-bau | Hiring at 100% of headcount plan
maintain-bau no-baseline | Accounts receivable collected within 45 days
`
);

const objectives = examples(
	'objective',
	`
good | Patients leave the ward knowing what happens next
good | Make our archive a place that schools love to use
good | Give citizens one place for every form
good | Reduce the fear of starting for people who have never coded
good | Restaurants get fresh goods without wasting food
good | Become the first choice for families in the valley
good | Let small teams ship without asking for permission
good | Help new managers grow into their role
good | Tenants no longer worry about their heating bill
good | Turn first-time donors into lifelong friends of the zoo
vague-objective | Customer centricity
vague-objective | Improve our processes
vague-objective | Be more innovative
vague-objective | Boost performance
vague-objective | Strong team, strong results
vague-objective | Next-level marketing
vague-objective | Increase profitability
vague-objective | Excellence in execution
metric-in-objective | Achieve 95% customer satisfaction
metric-in-objective | Double monthly revenue
metric-in-objective task-output | Open 12 new stores
metric-in-objective | Reduce churn from 6% to 4%
task-output | Redesign the website
task-output | Build a data warehouse
task-output | Deliver phase two of the tram extension
task-output | Recruit a head of fundraising
task-output | Write the new employee handbook
maintain-bau | Run the help desk
maintain-bau | Meet the yearly budget
maintain-bau | Keep production stable
task-output multi | Rewrite the parser and deploy it to all regions, then retire the mainframe
good | Our volunteers feel that their time is well spent
good | Make energy use visible to every household
good | Bring fresh food to neighbourhoods without shops
good | Raise the trust of suppliers in our payments
vague-objective | Sales enablement
vague-objective | Improve team performance
vague-objective | Drive operational efficiency
vague-objective | One team, one voice
vague-objective | Scale
metric-in-objective | Sign 40 new clinics
metric-in-objective | Increase MRR to $200k
metric-in-objective | Improve NPS by 10 points
task-output | Introduce a four-day week
task-output | Complete ISO audit preparation
task-output | Move to the new office
maintain-bau | Maintain compliance in all markets
maintain-bau | Hit the revenue target
`
);

const statements = examples(
	'statement',
	`
pay-linked | A merit raise is granted to those whose goals average 0.8 or more
pay-linked | Quarterly incentives are paid according to team goal attainment
pay-linked | Your OKR grade feeds into your year-end rating
pay-linked | Sales staff earn an accelerator of 1.5 above quota
pay-linked | To be promoted, an engineer must complete at least 80% of their key results
pay-linked | The bonus pool is split by objective scores
pay-topic | Progress on goals is not considered in compensation decisions
pay-topic | Salary ranges are listed on the careers site
pay-topic | OKRs and performance reviews are two different things
pay-topic | Payroll closes on the 25th of each month
negative | Low scorers are put on probation
negative | Two missed quarters and you are out
negative | Those who fail will have to explain themselves in front of the whole company
negative | The weakest tenth of the staff is let go every December
negative | A fine is charged for each missed deadline
- | Confidence is a number from zero to ten
- | A red key result is an invitation to help
- | Missing a target is a chance to learn, never a reason to blame anyone
pay-linked | The variable portion of your salary is paid quarterly and depends on company OKR attainment
pay-linked | Account executives earn 8% of each closed deal, rising to 12% past quota
pay-linked | Team members who exceed expectations are eligible for a discretionary bonus
pay-linked | Directors' bonus multiplier ranges from 0.5 to 1.5 according to goal achievement
pay-linked | Commissions for renewals are paid at the end of the month following the booking
pay-linked | Rate this employee's performance against the objectives set at the beginning of the year
pay-linked | Executive stock awards vest when the revenue target is met
pay-linked | Annual raises will take individual key results into account
pay-linked | Results of the quarterly review determine who is promoted
pay-linked | An SPIF of $500 is available for each multi-year deal
pay-topic | We do not tie goals to compensation
pay-topic | The company separates OKRs from performance evaluation so that people dare to aim high
pay-topic | See the total rewards page for information on equity and benefits
pay-topic | Performance reviews take place in March and are unrelated to OKRs
pay-topic | Grades are for learning and have no consequence for your salary
pay-topic | The manager opens the appraisal form from the side menu
negative | After a second failed review the contract will be terminated
negative | Employees are ranked against each other and the bottom decile is managed out
negative | Team members who repeatedly miss goals may be placed on a PIP
negative | A leader who uses goals to control every step of the team
negative | People who fall short are publicly criticised in the monthly meeting
negative | Failure to hit the number means you lose your territory
negative | Underperformers receive a formal notice
- | Each objective has between two and five key results
- | Click the plus sign to add a key result
- | A good objective is inspiring and easy to remember
- | Progress is updated every week by the owner
`
);

export const englishMore = [...keyResults, ...objectives, ...statements];
