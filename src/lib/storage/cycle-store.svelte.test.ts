// The same rules in a real browser: its IndexedDB, locks, channels and worker.
import { describe } from 'vitest';
import { mergingRules } from './acceptance/merging';
import { savingRules } from './acceptance/saving';
import { tabRules } from './acceptance/tabs';
import { realBrowser } from './ports.fake';

describe('saving', () => savingRules(realBrowser));
describe('tabs', () => tabRules(realBrowser));
describe('merging', () => mergingRules(realBrowser));
