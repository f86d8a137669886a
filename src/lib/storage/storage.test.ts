// The storage's rules on the fakes.
import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { journalRules } from './acceptance/journal';
import { keepingRules } from './acceptance/keeping';
import { mergingRules } from './acceptance/merging';
import { notesRules } from './acceptance/notes';
import { savingRules } from './acceptance/saving';
import { scheduleRules } from './acceptance/schedules';
import { tabRules } from './acceptance/tabs';
import { troubleRules } from './acceptance/trouble';
import { fakeBrowser } from './ports.fake';

describe('saving', () => savingRules(fakeBrowser));
describe('tabs', () => tabRules(fakeBrowser));
describe('merging', () => mergingRules(fakeBrowser));
describe('trouble', () => troubleRules(fakeBrowser));
describe('journal', () => journalRules(fakeBrowser));
describe('keeping', () => keepingRules(fakeBrowser));
describe('notes', () => notesRules(fakeBrowser));
describe('schedules', () => scheduleRules(fakeBrowser, 25));
