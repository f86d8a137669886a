// The laws of the house: which room may import which, and which rooms may not touch the browser or the clock.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Each room of src/lib may import itself and the rooms listed here. A room lists only rooms above it,
 * so there is no way to draw a cycle.
 * @type {Record<string, string[]>}
 */
const rooms = {
	model: [],
	i18n: [],
	writing: ['model'],
	insights: ['model'],
	plan: ['model'],
	storage: ['plan', 'model'],
	room: ['plan', 'model'],
	exchange: ['plan', 'insights', 'model'],
	live: ['room', 'storage', 'plan', 'insights', 'model'],
	ui: ['live', 'insights', 'writing', 'i18n', 'model'],
	app: ['live', 'exchange', 'room', 'storage', 'plan', 'i18n', 'model']
};
const routesMayImport = ['app', 'ui', 'live', 'insights', 'i18n', 'model'];

/** Packages that only the named rooms may know. @type {Record<string, string[]>} */
const packages = {
	yjs: ['plan', 'storage', 'room', 'exchange'],
	'y-webrtc': ['room'],
	'y-protocols': ['room'],
	dexie: ['storage'],
	d3: ['ui'],
	svelte: ['live', 'ui', 'i18n', 'app']
};

/** Rooms that must give the same answer in a test, a worker and every browser: clock, ids and randomness are handed in. */
const pure = ['model', 'writing', 'insights', 'plan', 'exchange'];
const ambient = [
	'window',
	'document',
	'navigator',
	'location',
	'localStorage',
	'indexedDB',
	'fetch',
	'crypto',
	'Date',
	'performance',
	'setTimeout',
	'setInterval'
].map((name) => ({
	name,
	message: 'This room is pure: take it as an argument, so that every peer gets the same answer.'
}));

/**
 * @param {string[]} files @param {string} label @param {string[]} allowed @param {string[]} closedPackages
 * @returns {import('eslint').Linter.Config}
 */
function importRule(files, label, allowed, closedPackages) {
	const closed = Object.keys(rooms).filter((room) => !allowed.includes(room));
	const message = `${label} may import only: ${allowed.join(', ')}. See the table of rooms in eslint.config.js.`;
	const patterns = [
		...(closed.length ? [{ regex: `^(\\$lib|(\\.\\./)+(lib)?)/?(${closed.join('|')})(/|$)`, message }] : []),
		...(closedPackages.length
			? [{ regex: `^(${closedPackages.join('|')})(/|$)`, message: `${label} must not know this package.` }]
			: [])
	];
	return {
		files,
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns }],
			'no-restricted-syntax': [
				'error',
				...closed.map((room) => ({
					selector: `ImportExpression[source.value=/(^\\$lib|\\.\\.)\\u002F${room}(\\u002F|$)/]`,
					message
				}))
			]
		}
	};
}

export default defineConfig(
	{ ignores: ['.svelte-kit', 'build', 'node_modules', 'test-results', 'bench/results'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'no-control-regex': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	// Addresses are hashes: no base path is to be put before them.
	{ files: ['src/**/*.svelte', 'src/**/*.ts'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
	// Playwright tells what a fixture needs by its first argument, which has to be a pattern.
	{ files: ['tests/**/*.ts'], rules: { 'no-empty-pattern': 'off' } },
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	...Object.entries(rooms).map(([room, allowed]) =>
		importRule(
			[`src/lib/${room}/**/*.{ts,svelte}`],
			`src/lib/${room}`,
			[room, ...allowed],
			Object.keys(packages).filter((name) => !packages[name]?.includes(room))
		)
	),
	importRule(['src/routes/**/*.{ts,svelte}'], 'src/routes', routesMayImport, [
		'yjs',
		'y-webrtc',
		'y-protocols',
		'dexie',
		'd3'
	]),
	{
		files: pure.map((room) => `src/lib/${room}/**/*.ts`),
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-globals': ['error', ...ambient] }
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts', 'src/lib/i18n/messages/**', 'src/lib/app/example/**'],
		rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] }
	}
);
