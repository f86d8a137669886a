// English examples from many trades. Written for this repository; none is taken from a real plan.
import { englishLater } from './en-later.ts';
import { englishMore } from './en-more.ts';
import { examples } from './example.ts';

const keyResults = examples(
	'kr',
	`
good | Grow repeat orders from 18% to 27% of all orders
good | Cut average waiting time at the clinic from 48 to 30 minutes
good | 40 new families join the Saturday reading club
good | Win 6 public tenders in the northern districts
good | Lift survey score for "I know who to ask" from 3.1 to 4.2
good | Churn among small shops falls from 5.4% to 3.5%
good | 25 schools sign up for the solar kit
good | Three national newspapers quote our drought report
good | Our two patches are accepted upstream by the kernel maintainers
good | Raise crop yield on test plots from 2.1 t/ha to 2.6 t/ha
good | Sell $300k of licences through resellers
good | The ministry approves our vaccine protocol
good | Close 12 deals with hospitals
good | Reduce checkout errors from 210 to under 60 a week
good | 150 volunteers return for a second shift
good | Bring defects per thousand units down from 9 to 4
good no-baseline | Increase basket size by 15%
good no-baseline | Double the number of weekly active readers
good no-baseline | At least 70% of first-time visitors come back within a month
good no-baseline | NPS above 45 among drivers
good no-baseline | Page loads in under 1.5 seconds for 90% of visitors
good no-baseline | 80% of patients can name their medication when they leave the ward
good no-baseline | Customer effort score of 2.0 or lower
good no-baseline | Build times shorter than five minutes
good no-baseline | Halve the number of returned parcels
good no-baseline | 2x monthly revenue from subscriptions
good no-baseline | Food waste per guest drops by a third
good no-baseline | Reach 20,000 monthly active users
good multi | Grow donations from 1.2m to 1.5m and raise donor retention from 40% to 55%
good multi | 30 new dealers and $2m in orders
good multi no-baseline | Increase ticket sales by 10% and reach a satisfaction score of 4.5
good multi no-baseline | Cut scrap by 20%; raise on-time delivery to 96%
task-output | Write the onboarding guide for warehouse staff
task-output | Launch the new booking site
task-output | Hire two paediatric nurses
task-output | Publish 8 podcast episodes
task-output | Run four cooking workshops
task-output | Interview 15 farmers about irrigation
task-output | Draft a data retention policy
task-output | Migrate all invoices to the new ledger
task-output | Completed the audit of supplier contracts
task-output | Train every shift lead on the safety checklist
task-output | 100% of employees complete the anti-bribery course
task-output | Prototype of the ticket scanner
task-output | Mobile app supports offline maps
task-output | New returns process documented
task-output | Payroll migration is finished by March
task-output | Set up a mentoring programme for junior teachers
task-output | Choose a vendor for the lab information system
task-output | All branch offices have access to the shared calendar
task-output | Ten blog articles about soil health
task-output | Organise an open day for neighbours in May
task-output | Define what counts as an urgent case
task-output | Every team has a recovery plan
task-output | Translate the help pages into Polish, Turkish and Vietnamese
task-output | Identify the top five reasons for late deliveries
task-output multi | Redesign the menu and open a second kitchen
task-output multi | Hire a shop manager, train three apprentices, and publish the price list
task-output multi | Write the grant proposal; recruit an advisory board
task-output multi | Develop a style guide and ship the new icon set
task-output multi | Audit the warehouse and agree on a layout for the new hall
task-output multi | New brochure, trade fair stand, pricing page
task-output | Collect the feedback forms and sort them by topic
task-output | Review and update the fire safety manual
task-output | Test the pump in cold, wet and dusty conditions
unmeasurable | Improve communication between wards
unmeasurable | Work more closely with the sales team
unmeasurable | Better search results
unmeasurable | Strengthen our presence in the region
unmeasurable | Make the warehouse safer
unmeasurable | Support the product team where needed
unmeasurable | Streamline invoicing
unmeasurable | Explore options for cheaper packaging
unmeasurable | Customers feel well looked after
unmeasurable | Raise awareness of water saving
unmeasurable | Enhance reporting capabilities
unmeasurable | Encourage a culture of feedback
unmeasurable multi | Improve code quality and strengthen cooperation with testers
maintain-bau no-baseline | Keep the payment service available 99.9% of the time
maintain-bau no-baseline | 95% of calls answered within 30 seconds
maintain-bau no-baseline | Maintain customer retention at 92%
maintain-bau no-baseline | Monthly uptime of at least 99.95%
maintain-bau | Stay within the error budget
maintain-bau | Reach 100% of the sales quota
maintain-bau | Deliver the quarterly budget report on time every quarter
maintain-bau | On-time payroll: 100% to 100%
maintain-bau | Meet the annual revenue plan
maintain-bau task-output | Send the weekly status report to the board
maintain-bau unmeasurable | Continue to support existing customers
maintain-bau unmeasurable | Keep the documentation up to date
maintain-bau multi | Hit 100% of plan in retail and 100% of plan in wholesale
pay-topic task-output | Publish salary bands for all technical roles
pay-topic task-output | Run the yearly compensation review
pay-linked good | Bonus of 10% of salary is paid if revenue grows from 4m to 5m
negative task-output | Put the bottom 10% of sales staff on a performance improvement plan
`
);

const objectives = examples(
	'objective',
	`
good | Make it easy for older patients to book an appointment themselves
good | Shoppers trust what we say about where our food comes from
good | Give small farmers a fair say in pricing
good | New colleagues feel at home from their first day
good | Help parents understand how their child learns
good | Become the place where local musicians want to record
good | Neighbours enjoy the park again after dark
good | Developers find the answer in our docs before they ask
good | Travel through the station without stress, even in a wheelchair
good | Reduce the burden of paperwork for nurses
good | Our deliveries arrive when people are at home
good | Improve the checkout experience for first-time buyers
vague-objective | Be the best
vague-objective | Operational excellence
vague-objective | Improve productivity
vague-objective | Great culture
vague-objective | Increase team efficiency
vague-objective | Digital transformation
vague-objective | Growth
vague-objective | World-class engineering
vague-objective | Drive synergies
vague-objective | Improve quality
vague-objective multi | Raise efficiency and strengthen our competitiveness
metric-in-objective | Grow revenue by 30%
metric-in-objective | Reach 1 million downloads
metric-in-objective | Cut delivery time to 2 days
metric-in-objective | Get 500 paying customers by summer
metric-in-objective multi | Increase traffic by 25% and lower churn to 3%
good | Make banking simple for companies with 10+ employees
task-output | Launch the loyalty app
task-output | Migrate to the new data centre
task-output | Hire a head of design
task-output | Roll out the new CRM in all branches
task-output | Publish the annual impact report
task-output | Implement single sign-on
maintain-bau | Keep the lights on
maintain-bau | Achieve the sales plan
maintain-bau | Maintain our service levels
maintain-bau | Continue day-to-day operations without interruption
task-output multi | Open the Lyon office and launch the French web shop
pay-linked metric-in-objective | Hit 100% of target so that everyone gets their bonus
`
);

const statements = examples(
	'statement',
	`
pay-linked | Each employee's annual bonus depends on the average score of their key results
pay-linked | Salary increases are decided on the basis of objective attainment
pay-linked | Managers who reach 90% of their goals receive an extra month's pay
pay-linked | OKR scores make up 40% of the performance rating
pay-linked | Commission is paid at 5% once quota has been reached
pay-linked | Promotion to senior level requires an average grade of 0.7 over two cycles
pay-linked | Stock grants will be tied to goal completion
pay-linked | Variable compensation is calculated from quarterly results
pay-linked negative | Anyone below 60% attainment loses their bonus and is moved to a lower grade
pay-topic | OKRs are never used to set salaries or bonuses
pay-topic | We keep pay reviews separate from goal setting
pay-topic | Goals have no influence on promotion decisions
pay-topic | The compensation team meets on Thursdays
pay-topic | This page explains how to read your payslip
pay-topic | Do not link bonuses to key results
pay-topic | The performance review form has a new layout
negative | Teams that miss their targets twice will be disbanded
negative | The lowest ranked five percent are asked to leave each year
negative | Whoever fails to update their goals will be named in the all-hands
negative | Employees are forced into a bell curve at year end
negative | Missing two check-ins leads to a written warning
negative | Points are deducted for every late report
- | Objectives are reviewed together every second Friday
- | Attach a picture to your check-in by dragging it onto the card
- | We hold blameless retrospectives after every incident
- | Anyone may propose an objective, and the team decides together
`
);

export const english = [...keyResults, ...objectives, ...statements, ...englishMore, ...englishLater];
