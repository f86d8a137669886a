// The storage's rules on the fakes.
import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { mergingRules } from './acceptance/merging';
import { savingRules } from './acceptance/saving';
import { tabRules } from './acceptance/tabs';
import { fakeBrowser } from './ports.fake';

describe('saving', () => savingRules(fakeBrowser));
describe('tabs', () => tabRules(fakeBrowser));
describe('merging', () => mergingRules(fakeBrowser));
