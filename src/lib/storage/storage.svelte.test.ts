// The same rules in a real browser: its IndexedDB, locks, channels and worker.
import { describe } from 'vitest';
import { journalRules } from './acceptance/journal';
import { keepingRules } from './acceptance/keeping';
import { mergingRules } from './acceptance/merging';
import { notesRules } from './acceptance/notes';
import { savingRules } from './acceptance/saving';
import { scheduleRules } from './acceptance/schedules';
import { tabRules } from './acceptance/tabs';
import { troubleRules } from './acceptance/trouble';
import { realBrowser } from './ports.fake';

describe('saving', () => savingRules(realBrowser));
describe('tabs', () => tabRules(realBrowser));
describe('merging', () => mergingRules(realBrowser));
describe('trouble', () => troubleRules(realBrowser));
describe('journal', () => journalRules(realBrowser));
describe('keeping', () => keepingRules(realBrowser));
describe('notes', () => notesRules(realBrowser));
describe('schedules', () => scheduleRules(realBrowser, 5));
