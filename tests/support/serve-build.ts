// Serves build/ once for the whole run; HEARTH_URL tells the tests where.
import { serve } from '../../scripts/serve.js';

export default async function serveBuild(): Promise<() => Promise<void>> {
	const site = await serve('build');
	process.env.HEARTH_URL = site.url;
	return site.close;
}
