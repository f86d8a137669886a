// Which column of a table holds what: by its header in English, German or Chinese, by its content, or by its place.
import { cellValue } from '../outline/amounts';
import { nameKey } from '../outline/characters';

export const columnFields = [
	'objective',
	'sub-objective',
	'key-result',
	'title',
	'level-title',
	'type',
	'level',
	'id',
	'objective-id',
	'key-result-id',
	'parent',
	'team',
	'owner',
	'objective-owner',
	'key-result-owner',
	'from',
	'to',
	'current',
	'unit',
	'metric-type',
	'progress',
	'key-result-progress',
	'confidence',
	'weight',
	'due',
	'status',
	'key-result-status',
	'why',
	'description',
	'initiative',
	'milestone',
	'cycle',
	'note',
	'ignore'
] as const;

export type ColumnField = (typeof columnFields)[number];

export interface ColumnGuess {
	readonly index: number;
	/** As it stands in the file, "" without a header. */
	readonly header: string;
	readonly field: ColumnField;
	/** Which key result of a row (1, 2, …) in a wide table; which level (0, 1, …) of a `level-title`; else null. */
	readonly group: number | null;
	readonly by: 'header' | 'content' | 'position' | 'given' | 'nothing';
}

const words: Readonly<Partial<Record<ColumnField, string>>> = {
	objective:
		'objective objectives objectivetitle objectivename goal goals goalname goaltitle okr o ziel ziele 目标 目标名称 目标o o目标 objectiveo 目标内容 okr目标 战略目标 目标objective',
	'sub-objective': '子okr 子目标 subokr subobjective subgoal',
	'key-result':
		'keyresult keyresults kr krs keyresulttitle keyresultname krtitle krname 关键结果 关键成果 关键结果kr kr关键结果 关键结果内容 metricname metric measure indicator 指标 指标名称 衡量指标 schlüsselergebnis keyresultkr',
	title: 'title name summary text item 名称 标题 内容 titel',
	type: 'type itemtype kind objecttype entitytype 类型',
	level: 'level objectivetype goaltype scope 层级 级别 类别',
	id: 'id no nr number key 编号 序号',
	'objective-id': 'objectiveid goalid goalidentifier okrid 目标编号 目标id oid',
	'key-result-id': 'keyresultid krid kr编号 关键结果编号',
	parent:
		'parent parentid parentobjective parentobjectiveid parenttitle parentname parentgoal parentgoalid parentokr parentokrid alignedto alignswith alignment alignedobjective corporateobjective companyobjective supports contributesto linkedto 上级目标 父目标 父级目标 父id 上级 对齐 对齐目标 对应总kr 对应kr 上级okr 承接 承接目标 支撑目标',
	team: 'team teamname teams department dept group squad division orgunit objectivetypevalue 团队 部门 小组 所属团队 所属部门',
	owner:
		'owner owners ownername owneremail owneremailid assignee dri responsible accountable lead email verantwortlich 负责人 责任人 主责人 主导人 执行人 owner人',
	'objective-owner': 'objectiveowner objectiveownername goalowner 目标负责人 o负责人',
	'key-result-owner': 'keyresultowner keyresultownername krowner krownername 关键结果负责人 kr负责人',
	from: 'from start startvalue startingvalue baseline baselinevalue basevalue initial initialvalue metricstartvalue krstart krbaseline 起始值 起始 起点 基线 基线值 初始值 基准',
	to: 'to target targetvalue goalvalue end endvalue metrictargetvalue keyresulttargetvalue krtarget targets 目标值 指标值 挑战值 预期 zielwert',
	current:
		'current currentvalue actual actualvalue value now today metriccurrentvalue keyresultcurrentvalue midqactual krcurrent ist 当前 当前值 现状 现值 实际 实际值 最新值',
	unit: 'unit units metricunit measureunit einheit 单位',
	'metric-type': 'metrictype measuretype checkintype unittype 指标类型',
	progress:
		'progress completion percentcomplete complete score grade endq attainment achieved fortschritt 进度 完成度 完成率 得分 评分 进展',
	'key-result-progress': 'keyresultprogress keyresultcompletion krprogress krcompletion kr进度 关键结果进度',
	confidence: 'confidence confidencelevel confidencescore 信心 信心指数 信心值 信心度',
	weight: 'weight weighting importance 权重 占比',
	due: 'due duedate dueat dueon deadline enddate endat targetdate finishdate completionby 期限 截止 截止日期 截止时间 完成时间 结束日期 到期 到期日',
	status: 'status state 状态 objectivestatus',
	'key-result-status': 'keyresultstatus krstatus kr状态',
	why: 'why rationale reason purpose motivation 背景 原因 为什么 意义',
	description:
		'description descriptions notes note comment comments details detail goaldescription objectivedescription 描述 说明 备注 详情 beschreibung',
	initiative:
		'initiative initiatives action actions actionitems tasks task projects 举措 关键举措 行动 行动计划 任务 措施',
	milestone: 'milestone milestones 里程碑',
	cycle: 'period cycle quarter timeperiod session 周期 季度 okr周期 时间周期',
	ignore:
		'startdate startat createdat created updatedat updated ispublished published visibility orgid organizationid userids companyid cycleid individualemails notificationfrequency 开始日期 开始时间 创建时间 更新时间'
};
const fieldOf = new Map(
	Object.entries(words).flatMap(([field, list]) => list.split(' ').map((word) => [word, field as ColumnField] as const))
);

const wide = /^(?:keyresults?|krs?|关键结果|关键成果)(\d{1,2})(.*)$/;
const wideSuffix = /^(.+?)(?:keyresult|kr)(\d{1,2})$/;
const levelColumn = /^(?:l|level|ebene|okrlevel)(\d)(?:title|name|objective)?$/;
const chineseLevels = ['一级', '二级', '三级', '四级'];

type Guess = Pick<ColumnGuess, 'field' | 'group'>;

/** What a header says, or null. */
export function headerField(header: string): Guess | null {
	const key = nameKey(header).replace(/[()[\]{}/\\#-]/g, '');
	const numbered = wide.exec(key);
	if (numbered) {
		const rest = numbered[2] as string;
		const inner = rest === '' ? 'key-result' : (fieldOf.get(rest) ?? 'note');
		const field =
			{ title: 'key-result', description: 'note', objective: 'to', status: 'key-result-status' }[inner as string] ??
			inner;
		return { field: field as ColumnField, group: Number(numbered[1]) };
	}
	const known = fieldOf.get(key);
	if (known) return { field: known, group: null };
	const level = levelColumn.exec(key);
	if (level) return { field: 'level-title', group: Number(level[1]) };
	if (key === 'main') return { field: 'level-title', group: 0 };
	const chinese = chineseLevels.findIndex((word) => key.startsWith(word));
	if (chinese >= 0 && /目标|okr/.test(key)) return { field: 'level-title', group: chinese };
	const after = wideSuffix.exec(key);
	const inner = after ? fieldOf.get(after[1] as string) : undefined;
	if (after && inner) return { field: inner, group: Number(after[2]) };
	return partial(key);
}

function partial(key: string): Guess | null {
	if (key.length > 40) return null;
	const field: ColumnField | null = /^(?:keyresult|kr)/.test(key)
		? (fieldOf.get(key.replace(/^(?:keyresult|kr)/, '')) ?? null)
		: /owner|负责人/.test(key)
			? 'owner'
			: /actual|当前|实际/.test(key)
				? 'current'
				: /^target|目标值/.test(key)
					? 'to'
					: /关键结果|关键成果|keyresult/.test(key)
						? 'key-result'
						: /duedate|deadline|截止/.test(key)
							? 'due'
							: null;
	return field ? { field: field === 'title' ? 'key-result' : field, group: null } : null;
}

/** Whether the first row names columns: at least one name we know, and no quantities. */
export function isHeader(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell.trim());
	const known = filled.filter((cell) => cell.length <= 60 && headerField(cell) !== null).length;
	return known > 0 && (known >= 2 || known * 2 >= filled.length) && !filled.some((cell) => /^[\d.,%\s]+$/.test(cell));
}

type Rows = readonly (readonly string[])[];
const sampleSize = 200;
const column = (rows: Rows, index: number): string[] =>
	rows
		.slice(0, sampleSize)
		.map((row) => (row[index] ?? '').trim())
		.filter(Boolean);
const quantityShare = (cells: readonly string[]): number =>
	cells.length
		? cells.filter((cell) => cellValue(cell).amount !== null || cellValue(cell).unknown).length / cells.length
		: 0;

/**
 * Guesses every column. `header` null means the table has none. `mapping` (by column index) goes before any guess.
 * Headers that mean two things are told apart by content: 目标, "goal" and "end" over quantities are targets.
 */
export function guessColumns(
	header: readonly string[] | null,
	rows: Rows,
	mapping: Readonly<Record<number, ColumnField>> = {}
): readonly ColumnGuess[] {
	const width = rows
		.slice(0, 5_000)
		.reduce((most, row) => Math.max(most, Math.min(row.length, 500)), header?.length ?? 0);
	const guesses: ColumnGuess[] = Array.from({ length: Math.min(width, 500) }, (_, index) => {
		const name = header?.[index] ?? '';
		const guess = header ? headerField(name) : null;
		const field = guess ? byContent(guess.field, column(rows, index)) : 'note';
		return {
			index,
			header: name,
			field,
			group: guess?.group ?? null,
			by: !guess ? 'nothing' : field === guess.field ? 'header' : 'content'
		};
	});
	const given = Object.entries(mapping).filter(([index]) => guesses[Number(index)]);
	for (const [index, field] of given) {
		const guess = guesses[Number(index)] as ColumnGuess;
		guesses[Number(index)] = { ...guess, field, by: 'given', group: field === guess.field ? guess.group : null };
	}
	completeTitles(guesses, rows);
	if (!header) byPlace(guesses, rows);
	return guesses;
}

function byContent(field: ColumnField, cells: readonly string[]): ColumnField {
	const quantities = quantityShare(cells);
	if (field === 'objective' && cells.length && quantities >= 0.6) return 'to';
	if ((field === 'to' || field === 'from') && cells.length && quantities < 0.3) {
		const dates = cells.filter((cell) => /^\d{4}[-/.年]\d|\d[-/.]\d{1,2}[-/.]\d{2,4}$/.test(cell)).length;
		if (dates * 2 > cells.length) return field === 'to' ? 'due' : 'ignore';
	}
	if (field === 'type' && !cells.some((cell) => rowType(cell) !== null)) return 'note';
	return field;
}

/** What the cell of a `type` column calls its row. */
export function rowType(cell: string): 'objective' | 'key-result' | 'initiative' | null {
	const key = nameKey(cell);
	if (/^(?:objectives?|goals?|o|okr|目标|ziel)$/.test(key)) return 'objective';
	if (/^(?:keyresults?|krs?|milestones?|关键结果|关键成果|metric|target)$/.test(key)) return 'key-result';
	return /^(?:initiatives?|tasks?|actions?|projects?|举措|任务)$/.test(key) ? 'initiative' : null;
}

const isTitle = ({ field }: ColumnGuess): boolean =>
	field === 'objective' ||
	field === 'key-result' ||
	field === 'title' ||
	field === 'sub-objective' ||
	field === 'level-title';

/** A plain "title" is the objective beside key results; a table whose titles have no name we know has them in its wordiest column. */
function completeTitles(guesses: ColumnGuess[], rows: Rows): void {
	const titles = guesses.filter(({ field }) => field === 'title');
	const typed = guesses.some(({ field }) => field === 'type');
	const keyResults = guesses.some(({ field }) => field === 'key-result');
	const objectives = guesses.some(({ field }) => field === 'objective');
	for (const { index } of titles) {
		const guess = guesses[index] as ColumnGuess;
		if (!typed)
			guesses[index] = {
				...guess,
				field: objectives && !keyResults ? 'key-result' : objectives ? 'note' : 'objective'
			};
	}
	if (guesses.some(isTitle)) return;
	const free = guesses.filter(({ by }) => by === 'nothing');
	const length = ({ index }: ColumnGuess): number =>
		column(rows, index).reduce((sum, cell) => sum + Math.min(cell.length, 200), 0);
	const best = free.reduce<ColumnGuess | null>(
		(top, guess) => (!top || length(guess) > length(top) ? guess : top),
		null
	);
	if (best && length(best) > 0) guesses[best.index] = { ...best, field: 'title', by: 'content' };
}

/** Without a header: words first (objective, key result, owner), then quantities (one = to; two = from, to; three = from, to, current). */
function byPlace(guesses: ColumnGuess[], rows: Rows): void {
	const open = guesses.filter(({ by }) => by !== 'given' && by !== 'header');
	const texts = open.filter(({ index }) => column(rows, index).length > 0 && quantityShare(column(rows, index)) < 0.5);
	const numbers = open.filter(({ index }) => quantityShare(column(rows, index)) >= 0.5);
	const textFields: ColumnField[] = texts.length === 1 ? ['title'] : ['objective', 'key-result', 'owner'];
	const numberFields: ColumnField[] = numbers.length === 1 ? ['to'] : ['from', 'to', 'current'];
	for (const [list, fields] of [
		[texts, textFields],
		[numbers, numberFields]
	] as const) {
		for (const [place, { index }] of list.entries()) {
			const guess = guesses[index] as ColumnGuess;
			guesses[index] = { ...guess, field: fields[place] ?? 'note', by: 'position' };
		}
	}
}
