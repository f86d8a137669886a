// What lint cannot see: cycles between files, and imports that resolve to nothing (which a rule would pass silently).
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'no-unresolved',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['\\?url$', '^\\$app/', '^\\$env/', '^virtual:', '\\$types'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.test\\.ts$' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'scripts/dependency-alias.cjs' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.json', '.svelte.ts'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'default', 'types']
		}
	}
};
