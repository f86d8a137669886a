// The English catalogue, and the shape that every other catalogue must have: a missing key there does not compile.
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

export const en = {
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
};

export type Messages = Readonly<typeof en>;
