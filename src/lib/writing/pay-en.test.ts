// Pay, rating and punishment in English: each construction with near misses. All sentences are our own.
import { describe, expect, it } from 'vitest';
import { payLabels } from './examples/pay-labels.ts';
import type { Kind } from './types.ts';

const of = (text: string, kind: Kind = 'statement') => payLabels(text, kind, 'en');

const linked = [
	'The bakery ties the yearly bonus of its bakers to the key results of their shop.',
	'Sales commissions scale with how much of the quarterly goal was reached.',
	'Results-based pay is what keeps our couriers going.',
	'Bonuses linked directly to the objectives of the quarter are paid in April.',
	'We reward top performers with a bigger share of the pool.',
	'Grade A earns the full bonus, grade B half of it, and grade D no bonus.',
	'The payout bonus is yours for completing forty rides a week.',
	'Pay for performance begins next spring.'
];
const linkedResults: readonly [string, Kind][] = [
	['Link the compensation of store leads to guest satisfaction', 'kr'],
	['Introduce performance-based pay in all warehouses', 'kr'],
	['Tie managers’ incentives to the energy we save', 'kr'],
	['Offer a kicker to account managers to reach 110 % in the north', 'kr']
];
const topics: readonly [string, Kind][] = [
	['OKRs are never coupled with anybody’s raise.', 'statement'],
	['Would you aim as high if pay were attached to it? It is not attached here.', 'statement'],
	['Cutting wages is unlawful here.', 'statement'],
	['Coaching talks should not be confused with salary reviews.', 'statement'],
	['Publish pay ranges for all roles', 'kr'],
	['Promote two senior engineers from within', 'kr'],
	['Finish all employee reviews by March', 'objective'],
	['The gender pay gap is calculated once a year.', 'statement']
];
const punished = [
	'Whoever fails to hit the target twice may have the home office days revoked.',
	'We replace low-performing salespeople every spring.',
	'Firing people who miss their numbers is how the last owner ran it.',
	'Employees who underperform will be publicly called out at the all-hands.',
	'A penalty applies to staff who are late with their goals.'
];
const both = [
	'The company deducts a tenth of the salary of anyone who misses the sales target.',
	'If the quota is not met, part of the wages will be withheld.'
];
const neither: readonly [string, Kind][] = [
	['Commission a study of the harbour wall', 'kr'],
	['Promotion to production needs two green runs.', 'statement'],
	['Launch the seasonal sales promotion', 'kr'],
	['Give new riders incentives to reach their third trip', 'kr'],
	['The penalty term keeps the weights of the model small.', 'statement'],
	['Stack rank the backlog items before the next sprint.', 'statement'],
	['Name and shame the plugin that slows the page down.', 'statement'],
	['Collect ten bonus points on the last level.', 'statement'],
	['The bottom 10 % of pages load in four seconds.', 'statement']
];

describe('pay and punishment in English', () => {
	it.each(linked)('is made to depend on results: %s', (text) => expect(of(text)).toBe('pay-linked'));
	it.each(linkedResults)('also as a result: %s', (text, kind) => expect(of(text, kind)).toBe('pay-linked'));
	it.each(topics)('is only talked of, or kept apart: %s', (text, kind) => expect(of(text, kind)).toBe('pay-topic'));
	it.each(punished)('hurts people: %s', (text) => expect(of(text)).toBe('negative'));
	it.each(both)('takes from their pay: %s', (text) => expect(of(text)).toBe('negative pay-linked'));
	it.each(neither)('is not meant: %s', (text, kind) => expect(of(text, kind)).toBe(''));
});
