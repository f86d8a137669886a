// The Chinese catalogue. It is written for readers of Chinese, not translated line by line.
import type { Messages } from '../en';
import { common } from './common';
import { controls } from './controls';
import { cycle } from './cycle';
import { empty } from './empty';
import { files } from './files';
import { flow } from './flow';
import { follow } from './follow';
import { join } from './join';
import { keys } from './keys';
import { peers } from './peers';
import { people } from './people';
import { places } from './places';
import { plan } from './plan';
import { problems } from './problems';
import { settings } from './settings';
import { start } from './start';
import { status } from './status';
import { trust } from './trust';

export const zh = {
	common,
	controls,
	cycle,
	empty,
	files,
	flow,
	follow,
	join,
	keys,
	peers,
	people,
	places,
	plan,
	problems,
	settings,
	start,
	status,
	trust
} satisfies Messages;
