// @ts-check
// The table that a person reads.

const ms = (/** @type {number | undefined} */ value) =>
	value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(1)} ms`;
const kb = (/** @type {number} */ value) => `${(value / 1024).toFixed(0)} KB`;
const times = (/** @type {number | undefined} */ value) =>
	value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`;

/** @param {Record<string, any>} results */
export function printReport(results) {
	const { machine, versions } = results;
	console.log(
		`\n${machine.cpu} × ${machine.cores}, ${(machine.memory / 2 ** 30).toFixed(0)} GB, ${machine.platform} ${machine.release}, load ${machine.load.map((/** @type {number} */ l) => l.toFixed(1)).join(' ')}`
	);
	console.log(
		Object.entries(versions)
			.map(([name, version]) => `${name} ${version}`)
			.join(' · ')
	);
	console.log(`seed ${results.seed}`);
	/** @type {string[][]} */
	const rows = [];
	const row = (/** @type {string[]} */ ...cells) => rows.push(cells);

	for (const [size, one] of Object.entries(results.typing)) {
		const goal = { large: 1.25, library: 1.5 }[size];
		row(
			'B1 key until painted, p95',
			size,
			ms(one.app.p95),
			ms(one.bare.p95),
			times(one.ratio),
			goalOf(one.ratio, goal)
		);
		row('   median', size, ms(one.app.p50), ms(one.bare.p50), times(one.ratioMedian), '');
		row('   script of a key', size, ms(one.script.app.p50), ms(one.script.bare.p50), '', '');
		row(
			'   long tasks',
			size,
			listed(one.longTasks.app),
			listed(one.longTasks.bare),
			'',
			goalOf(one.longTasks.app.length, 0)
		);
	}
	for (const [size, one] of Object.entries(results.opening)) {
		const goal = { large: 1.3, library: 1.5 }[size];
		for (const [what, { p50 }, bare, ratio] of /** @type {const} */ ([
			['B3 open until editable', one.inside, one.insideBare, one.ratio],
			['   pressed without a sign before', one.atOnce, one.insideBare, one.ratioAtOnce],
			['   from a new tab', one.cold, one.coldBare, one.ratioCold]
		]))
			row(what, size, ms(p50), ms(bare.p50), times(ratio), goalOf(ratio, goal));
		row('   first screen', size, ms(one.screen.p50), '', times(one.screenOfOpening), 'of opening');
	}
	for (const [size, { burst, first, disk }] of Object.entries(results.saving)) {
		row(
			'B4 10,000 edits until durable',
			size,
			ms(burst.ours.p50),
			ms(burst.theirs.p50),
			`${burst.faster.toFixed(1)} × faster`,
			burst.faster >= 5 ? 'met (≥ 5)' : 'MISSED (≥ 5)'
		);
		row('   making them alone', size, ms(burst.made.p50), '', '', '');
		row(
			'   first edit until saved',
			size,
			ms(first.ours.p50),
			ms(first.bare.p50),
			times(first.ratio),
			goalOf(first.ratio, 1.2)
		);
		row('   making it alone', size, ms(first.made.p50), '', '', '');
		row('B5 bytes on disk, added', size, kb(disk.ours), kb(disk.theirs), times(disk.ratio), goalOf(disk.ratio, 0.25));
	}
	if (results.firstLoad) {
		const { start, plan, empty, ratio, ratioPlan, laterBytes } = results.firstLoad;
		row('B8 first load, gzip', 'start page', kb(start), kb(empty), times(ratio), goalOf(ratio, 1.4));
		row('   a plan by its address', '', kb(plan), kb(empty), times(ratioPlan));
		row('   on demand', '', kb(laterBytes), '', '', '');
	}
	for (const [size, one] of Object.entries(results.memory))
		row('B12 heap with the cycle open', size, kb(one.ours), kb(one.bare), times(one.ratio), goalOf(one.ratio, 2.5));
	for (const [size, one] of Object.entries(results.map)) {
		for (const [name, { app, bare, share }] of Object.entries(one.moves))
			row(
				`B9 frames while the map is ${name}`,
				size,
				String(app),
				String(bare),
				times(share),
				share >= 0.95 ? 'met (≥ 0.95)' : 'MISSED (≥ 0.95)'
			);
		row(
			'   first picture, the plan read',
			size,
			ms(one.picture),
			ms(one.layout),
			times(one.ratio),
			goalOf(one.ratio, 3)
		);
		row('   from the plan’s page', size, ms(one.opened), '', '', '');
		row('   long tasks', size, listed(one.long), '', '', '');
	}
	for (const [size, { took, gap, long }] of Object.entries(results.survey)) {
		row('checking the whole plan', size, ms(took), '', '', '');
		row('   longest wait of the page', size, ms(gap), '', '', goalOf(gap, 50));
		row('   long tasks', size, listed(long), '', '', goalOf(long.length, 0));
	}
	if (results.meeting) {
		const { inviting, editing } = results.meeting;
		row(
			'B2 a peer’s letter until it is here',
			`${editing.bytes} bytes`,
			ms(editing.app.p50),
			`${ms(editing.bare.p50)} + ${ms(editing.frame)}`,
			times(editing.ratio),
			goalOf(editing.ratio, 1.25)
		);
		row(
			'   p95',
			'',
			ms(editing.app.p95),
			`${ms(editing.bare.p95)} + ${ms(editing.frame)}`,
			times(editing.ratio95),
			goalOf(editing.ratio95, 1.25)
		);
		row('   against an idle page’s next frame', '', '', ms(editing.next.p50), times(editing.ratioNext), '');
		row('   until it is sent', '', ms(editing.writing.p50), '', '', '');
		row('   on its way', '', ms(editing.way.p50), '', '', '');
		row('   from there into the field', '', ms(editing.reading.p50), '', '', '');
		row(
			'B7 invite until the plan has come',
			'',
			ms(inviting.synced.p50),
			ms(inviting.bare.p50),
			times(inviting.ratioSynced),
			goalOf(inviting.ratioSynced, 1.5)
		);
		row('   until it is on the page', '', ms(inviting.app.p50), '', times(inviting.ratio), '');
		for (const part of ['first invitation', 'invitation', 'answer', 'linked', 'arrival'])
			row(`   ${part}`, '', ms(inviting[part].p50), '', '', '');
	}
	for (const [peers, { ours, stock, framesOfPeers, ratio }] of Object.entries(results.workshop)) {
		const size = `${peers} peers`;
		const linked = (/** @type {any} */ one) =>
			one.whole ? ms(one.linked) : `${(one.links * 100).toFixed(0)} % of links`;
		row('B6 until all are linked', size, linked(ours), linked(stock), '', ours.whole ? 'met (all)' : 'MISSED (all)');
		row(
			'   frames an update',
			size,
			ours.frames.toFixed(1),
			stock.frames.toFixed(1),
			`${framesOfPeers.toFixed(2)} × (N − 1)`,
			goalOf(framesOfPeers, 1.2)
		);
		row(
			'   until everybody has it, p95',
			size,
			ms(ours.convergence.p95),
			ms(stock.convergence.p95),
			times(ratio),
			Number(peers) >= 20 ? goalOf(ratio, 0.25) : ''
		);
		row('   processors, idle', size, ours.cpu.idle.toFixed(2), stock.cpu.idle.toFixed(2), '', '');
		row('   processors, busy', size, ours.cpu.busy.toFixed(2), stock.cpu.busy.toFixed(2), '', '');
	}
	for (const [size, one] of Object.entries(results.figures?.sizes ?? {})) {
		const goal = size === 'library' ? 3 : undefined;
		row(
			'B10 all figures from scratch',
			size,
			ms(one.scratch),
			ms(one.parse),
			times(one.ratio),
			goalOf(one.ratio, goal)
		);
		const share = size === 'library' ? goalOf(one.share, 0.01) : '';
		row('   after one record', size, ms(one.one), ms(one.scratch), `${one.share.toFixed(4)} ×`, share);
	}
	if (results.figures?.growth) {
		const { growth } = results.figures;
		row('   growth exponent', '', growth.toFixed(2), '', '', goalOf(growth, 1.15));
	}
	for (const [name, value] of Object.entries(results.growth))
		if (value) row(`growth exponent: ${name}`, '', value.toFixed(2), '', '', '');

	const head = ['', 'size', 'Hearth', 'against', 'ratio', 'goal'];
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
	console.log();
	for (const cells of [head, ...rows])
		console.log(
			cells
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		);
	if (results.firstLoad) {
		console.log('\nLoaded on demand:');
		for (const { file, bytes } of results.firstLoad.later.slice(0, 12)) console.log(`  ${file}  ${kb(bytes)}`);
	}
}

/** @param {number} value @param {number | undefined} most */
const goalOf = (value, most) =>
	most === undefined ? '' : `${value <= most ? 'met' : 'MISSED'} (≤ ${Number(most.toFixed(2))})`;

/** @param {readonly number[]} tasks */
const listed = (tasks) => (tasks.length ? `${tasks.length}, longest ${Math.max(...tasks).toFixed(0)} ms` : '0');
