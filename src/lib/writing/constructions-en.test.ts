// English constructions that real plans taught, one a test, with sentences of our own and their near-misses.
import { describe, expect, it } from 'vitest';
import { review, type Kind } from './index.ts';

const labelsOf = (text: string, kind: Kind) => [...review(text, kind, 'en').labels].sort();
const kr = (text: string) => labelsOf(text, 'kr');
const objective = (text: string) => labelsOf(text, 'objective');

describe('in English', () => {
	it('an objective that counts its own work is work with a figure; one piece, a date or a segment is no figure', () => {
		expect(objective('Host 3 trade fairs')).toEqual(['metric-in-objective', 'task-output']);
		expect(objective('Source 40 bakers and hire a shift lead')).toEqual([
			'metric-in-objective',
			'multi',
			'task-output'
		]);
		expect(objective('Make the booking page ready for the holidays (99.9% availability)')).toEqual([
			'metric-in-objective'
		]);
		expect(objective('Hire a head of finance')).toEqual(['task-output']);
		expect(objective('Complete the office move by 1 May')).toEqual(['task-output']);
		expect(objective('Meet the sales target in each of the three regions')).toEqual(['maintain-bau']);
	});

	it('benefits, payroll and shares for the staff are pay; the benefits of a thing and rewards for guests are not', () => {
		expect(kr('Review our benefits package')).toContain('pay-topic');
		expect(kr('Document the payroll process')).toContain('pay-topic');
		expect(kr('Publish pay bands for all levels')).toContain('pay-topic');
		expect(kr('Write a page on the benefits of solar roofs')).toEqual(['task-output']);
		expect(kr('Complete the cost-benefit analysis')).toEqual(['task-output']);
		expect(kr('Launch a rewards programme for loyal guests')).toEqual(['task-output']);
		expect(kr('Earn 10 mentions in local papers')).toEqual(['good']);
	});

	it('the machine answers, goes down and comes back: a level is held; how fast a program is or what is measured is not', () => {
		expect(kr('The booking desk will be available 99% of the time on weekends')).toEqual([
			'maintain-bau',
			'no-baseline'
		]);
		expect(kr('The first reply to a guest takes 3 hours or less')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('90% of outages will last less than 20 minutes')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Faults are reported to the landlord within 1 working day')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Guaranteed delivery (99.9% of parcels)')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Menu page response time under 300 ms')).toEqual(['good', 'no-baseline']);
		expect(kr('The new oven is available in all 12 shops')).not.toContain('maintain-bau');
	});

	it('what is kept above a bound has a start that is not told; a certificate that is kept is there or is not', () => {
		expect(kr('Keep the hygiene score above 90')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Aim to keep the hygiene score above 90')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Maintain our organic certification')).toEqual(['maintain-bau']);
		expect(kr('Maintain our reputation')).toContain('unmeasurable');
	});

	it('more than last year can be decided, though nobody says by how much', () => {
		expect(kr('The tables are booked more in May than in the previous month')).toEqual(['good', 'no-baseline']);
		expect(kr('Use more local flour')).not.toContain('good');
	});

	it('to have so many says no more than so many; a scene before the comma is no subject', () => {
		expect(kr('Have over 50 guests in the first week')).toContain('good');
		expect(kr('In the first week after the opening, at least 60% of the guests book again')).toEqual([
			'good',
			'no-baseline'
		]);
		expect(kr('8 tastings run by independent bakers')).toEqual(['good']);
		expect(kr('8 tastings run by our bakers')).toEqual(['task-output']);
		expect(kr('Change failure rate below 10%')).toEqual(['good', 'no-baseline']);
		expect(kr('Gain the ability to print labels')).toEqual(['task-output']);
		expect(kr('We will target a satisfaction level of 80%')).toEqual(['good', 'no-baseline']);
	});

	it('to double down is no figure, and a change by a factor to a figure tells its start', () => {
		expect(kr('Double down on the evening market')).toEqual(['unmeasurable']);
		expect(kr('Double organic traffic')).toEqual(['good', 'no-baseline']);
		expect(kr('Weekly riders grow by 3x to 900')).toEqual(['good']);
	});

	it('what the work is for decides where it is a change with a figure', () => {
		expect(kr('Write a sorting guide to cut returns by 20%')).toEqual(['good', 'no-baseline']);
		expect(kr('Write a sorting guide to cut returns')).toEqual(['task-output']);
	});

	it('every case that goes through our own procedure holds a level', () => {
		expect(kr('90% of new contracts have a signed checklist')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('100% of branch managers have a handover plan')).toEqual(['task-output']);
		expect(kr('Monitor the cold store')).toEqual(['maintain-bau', 'unmeasurable']);
	});

	it('what is answered within a day, never older than a week or only goes on holds a level', () => {
		expect(kr('All support emails answered within one day')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('No open claims older than 30 days')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Patch all known leaks within 7 days')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('Ensure continued operation of the ovens')).toEqual(['maintain-bau', 'unmeasurable']);
		expect(kr('Patch the roof in two branches')).toEqual(['task-output']);
		expect(objective('Deliver the annual plan')).toEqual(['maintain-bau']);
		expect(objective('Deliver the rescue plan')).toEqual(['task-output']);
	});

	it('to make progress is a wish, to make a thing is work', () => {
		expect(kr('Make noticeable improvements to the loading dock')).toEqual(['unmeasurable']);
		expect(kr('Communicate better with tenants')).toEqual(['unmeasurable']);
		expect(kr('Provide excellent service')).toEqual(['unmeasurable']);
		expect(kr('Work with the caretakers to ensure all keys are labelled')).toEqual(['task-output']);
		expect(kr('Bring the new till live in all branches')).toEqual(['task-output']);
		expect(kr('Ability to filter orders by branch')).toEqual(['task-output']);
		expect(kr('Each branch has a clear fire plan available at the door')).toEqual(['task-output']);
	});

	it('a second verb without a thing of its own is no second result', () => {
		expect(kr('Interview ten guests and summarise the findings')).toEqual(['task-output']);
		expect(kr('Test at least 2, and order a larger oven')).toEqual(['task-output']);
		expect(kr('Assemble the shelves and deploy in the warehouse')).toEqual(['task-output']);
		expect(kr('Print four posters, two for the fair, one for the shop and one for the van')).toEqual(['task-output']);
		expect(kr('The night desk is set up with a lead and first clerks hired')).toEqual(['task-output']);
		expect(kr('Write the menu and repaint the front door')).toEqual(['multi', 'task-output']);
	});

	it('two posts, two named things and the work behind a colon are scored apart', () => {
		expect(kr('Hire a pastry chef manager and a stock analyst')).toEqual(['multi', 'task-output']);
		expect(kr('Write the mission statement and the content framework')).toEqual(['multi', 'task-output']);
		expect(kr('Build stock and price dashboards')).toEqual(['task-output']);
		expect(kr('Tidy the shop: paint the door and build a shelf')).toEqual(['multi', 'task-output']);
	});

	it('others decide where a first buyer comes, a trial is paid for or a chain is entered', () => {
		expect(kr('First paying customer in Norway')).toEqual(['good']);
		expect(kr('First version of the route planner')).toEqual(['task-output']);
		expect(kr('Convert 20 trial accounts to paid')).toEqual(['good']);
		expect(kr('Convert 20 price lists to the new layout')).toEqual(['task-output']);
		expect(kr('Expand into 4 accounts of the north region')).toEqual(['good']);
		expect(kr('Be listed in the city guide')).toEqual(['good']);
		expect(kr('1 in 3 guests books again within a year')).toEqual(['good', 'no-baseline']);
		expect(kr('Increase monthly bookings to 900 (from 600)')).toEqual(['good']);
	});

	it('press that is won is decided by others; a figure behind "that is" describes the thing made', () => {
		expect(kr('Get 7 articles in the local press')).toEqual(['good']);
		expect(kr('Write 7 articles for the blog')).toEqual(['task-output']);
		expect(kr('Hold an open day with 4 out of 5 stars from the guests')).toEqual(['good', 'no-baseline']);
		expect(kr('Run 2 tastings with 80 registrants')).toEqual(['good']);
		expect(kr('Create a stock forecast process that is accurate within 5%')).toEqual(['task-output']);
		expect(kr('Close out 12 open review notes')).toEqual(['task-output']);
		expect(kr('Waiting time falls by 35% (target of 9 minutes)')).toEqual(['good']);
		expect(kr('Waiting time falls by 35%')).toEqual(['good', 'no-baseline']);
		expect(kr('100% clarity on prices')).toEqual(['unmeasurable']);
	});

	it('a close in so many days, uploads within hours and what is up to date hold a level', () => {
		expect(kr('Achieve ten day close')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('All price uploads within 48 hours')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('The menu page is up to date')).toEqual(['maintain-bau', 'unmeasurable']);
		expect(kr('Leaks are fixed within 1 day of being found')).toEqual(['maintain-bau', 'no-baseline']);
		expect(kr('We are regularly measuring guest satisfaction')).toEqual(['maintain-bau']);
	});

	it('what is looked for and carried out is one result, posts are filled one by one', () => {
		expect(kr('Identify savings and implement 3 changes')).toEqual(['task-output']);
		expect(kr('Paint the hall and implement 3 changes')).toEqual(['multi', 'task-output']);
		expect(objective('Launch a modern stall, owned and run by volunteers')).toEqual(['task-output']);
		expect(kr('Oven design is complete and installation is in progress')).toEqual(['task-output']);
		expect(kr('Hire 1 more designer and 3 writers')).toEqual(['multi', 'task-output']);
		expect(kr('Hire 3 writers')).toEqual(['task-output']);
	});

	it('rewards for teammates are pay, a payroll lead is a person', () => {
		expect(kr('Teammate recognition and rewards programme published')).toContain('pay-topic');
		expect(kr('Hand the receipts over to the payroll lead')).toEqual(['task-output']);
	});

	it('a stance or a company like any other is a slogan, the work behind a wish is work', () => {
		expect(objective('Be proactive about customer success')).toEqual(['vague-objective']);
		expect(objective('Build a company that thrives')).toEqual(['vague-objective']);
		expect(objective('Upgrade systems and processes')).toEqual(['vague-objective']);
		expect(objective('Upgrade the till systems in Leeds')).toEqual(['task-output']);
		expect(objective('Scale the bakery team')).toEqual(['vague-objective']);
		expect(objective('Improve oven availability by building a second kitchen')).toEqual(['task-output']);
		expect(objective('Create a reliable test suite to guard every release')).toEqual(['task-output']);
		expect(objective('20 lessons for the kitchen')).toEqual(['metric-in-objective', 'task-output']);
		expect(objective('20% of lessons end early')).toEqual(['metric-in-objective']);
		expect(objective('100% of team members are trained in first aid')).toEqual(['metric-in-objective', 'task-output']);
		expect(objective('40 people pass the course')).toContain('metric-in-objective');
	});

	it('an objective without a name for its work is a slogan; awareness of a named thing is not', () => {
		expect(objective('Execute key initiatives')).toEqual(['vague-objective']);
		expect(objective('Take bold steps to grow')).toEqual(['vague-objective']);
		expect(objective('Increase awareness of our solar programme')).toEqual(['good']);
		expect(objective('Increase brand awareness')).toEqual(['vague-objective']);
		expect(objective('Make the winter market profitable')).toEqual(['good']);
		expect(objective('Prepare for the future')).toEqual(['vague-objective']);
		expect(objective('Deliver customer value')).toEqual(['vague-objective']);
		expect(objective('Deliver the customer portal')).toEqual(['task-output']);
		expect(objective('Improve access to books in rural areas')).toEqual(['good']);
		expect(objective('Be the market leader')).toEqual(['vague-objective']);
		expect(objective('Improve communication between teams')).toEqual(['vague-objective']);
		expect(objective('Kitchen team to pilot the new menu')).toEqual(['task-output']);
	});
});

describe('a time of day', () => {
	it('is no figure that an objective aims at', () => {
		const labels = (text: string) => review(text, 'objective', 'en').labels;
		expect(labels('The seven o’clock queue feels like company')).not.toContain('metric-in-objective');
		expect(labels('Nobody is afraid of the 6am shift')).not.toContain('metric-in-objective');
		expect(labels('Serve seven hundred guests a day')).toContain('metric-in-objective');
	});
});
