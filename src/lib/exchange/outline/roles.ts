// Decides what one block of an outline is, from its own mark first, then from where it stands and what is below it.
import type { Block } from './blocks';
import { hasMarked, holdsObjectives, measuredShare, namePrefix, sectionOf, structural } from './evidence';
import type { Evidence } from './evidence';
import { headerField } from '../table/columns';
import { cellValue } from './amounts';
import { cycleOf } from './markers';
import type { MarkedRole } from './markers';

export type Role =
	| { readonly is: 'objective' | 'key-result' | 'initiative' | 'milestone' | 'note' | 'group' | 'cycle' | 'left-out' }
	/** Words such as "Key results:" alone: says what the blocks below are. */
	| { readonly is: 'label'; readonly of: MarkedRole }
	| { readonly is: 'field'; readonly of: Exclude<MarkedRole, 'objective' | 'key-result'> };

/** Where a block stands: below which objective and key result, under which label. */
export interface Around {
	readonly objective: number | null;
	readonly keyResult: number | null;
	readonly label: MarkedRole | null;
}

const valueFields: readonly MarkedRole[] = [
	'from',
	'to',
	'current',
	'unit',
	'confidence',
	'weight',
	'progress',
	'due',
	'owner',
	'why',
	'note',
	'parent',
	'level'
];

export function roleOf(block: Block, around: Around, evidence: Evidence): Role {
	const { marker, kind } = block;
	if (!marker && !block.text) return { is: 'left-out' };
	if (marker) {
		const role = markedRole(block, marker.role, around);
		if (role) return role;
	}
	if (kind === 'text') return textRole(block, around, evidence);
	if (kind === 'heading') return headingRole(block, around, evidence);
	if (around.label) {
		const labelled = labelledRole(block, around.label);
		if (labelled) return labelled;
	}
	return itemRole(block, around, evidence);
}

function markedRole(block: Block, role: MarkedRole, around: Around): Role | null {
	const below = block.children.length > 0;
	if (!block.text) return below ? { is: 'label', of: role } : { is: 'left-out' };
	// "目标：80%" below a key result is its target, whatever the word means elsewhere.
	if (
		role === 'objective' &&
		around.keyResult !== null &&
		!below &&
		!block.marker?.number &&
		cellValue(block.text).amount
	) {
		return { is: 'field', of: 'to' };
	}
	if (role === 'objective' || role === 'sub-objective') {
		// A title over everything ("OKRs 2025 Q3", "Goals for 2025") names the cycle or the whole, not one objective.
		if (!block.marker?.number && block.kind === 'heading' && (cycleOf(block.text) !== null || holdsObjectives(block)))
			return null;
		return { is: 'objective' };
	}
	if (role === 'key-result') return { is: 'key-result' };
	if (role === 'cycle') return { is: 'cycle' };
	if (role === 'team') return around.objective === null ? { is: 'group' } : { is: 'field', of: 'team' };
	if (role === 'initiative' || role === 'milestone')
		return around.keyResult === null ? (around.objective === null ? null : { is: 'note' }) : { is: role };
	if (valueFields.includes(role)) return around.objective === null ? null : { is: 'field', of: role as never };
	return null;
}

function labelledRole(block: Block, label: MarkedRole): Role | null {
	if (label === 'key-result') return { is: 'key-result' };
	if (label === 'objective' || label === 'sub-objective') return { is: 'objective' };
	if (label === 'initiative' || label === 'milestone') return { is: label };
	if (label === 'why' || label === 'note') return { is: 'field', of: label };
	return null;
}

function textRole(block: Block, around: Around, evidence: Evidence): Role {
	const below = structural(block);
	if (cycleOf(block.text) !== null) return { is: 'cycle' };
	if (!below.length && block.children.some(({ kind }) => kind === 'table')) {
		return around.objective === null && holdsKeyResultTable(block)
			? { is: 'objective' }
			: around.objective === null
				? { is: 'left-out' }
				: { is: 'note' };
	}
	if (!below.length) {
		if (around.label && around.label !== 'key-result') return labelledRole(block, around.label) ?? { is: 'note' };
		return around.objective === null ? { is: 'left-out' } : { is: 'note' };
	}
	if (evidence.markedSections.has(sectionOf(block)) && hasMarked(block, 'key-result')) return { is: 'note' };
	return holdsObjectives(block) ||
		(/^[^:：]{1,40}[:：]$/.test(block.text) && evidence.markedSections.has(sectionOf(block)))
		? { is: 'group' }
		: { is: 'objective' };
}

function headingRole(block: Block, around: Around, evidence: Evidence): Role {
	if (cycleOf(block.text) !== null && !hasMarked(block, 'key-result')) return { is: 'cycle' };
	const below = structural(block);
	const prefix = namePrefix(block.text);
	if (
		prefix &&
		(evidence.owners.has(prefix.name) || evidence.repeated.has(prefix.name)) &&
		block.text.length > prefix.length
	)
		return { is: 'objective' };
	if (hasMarked(block, 'objective')) return { is: 'group' };
	if (hasMarked(block, 'key-result')) return { is: 'objective' };
	if (holdsObjectives(block) || (evidence.groupLevels.has(block.shape.level) && below.length > 0))
		return { is: 'group' };
	if (around.objective !== null) return below.length ? { is: 'objective' } : itemRole(block, around, evidence);
	if (below.length || holdsKeyResultTable(block)) return { is: 'objective' };
	const holdsTable = block.children.some(({ kind }) => kind === 'table');
	// A chapter without a list: an objective among objectives, else only words.
	return holdsTable
		? { is: 'group' }
		: evidence.groupLevels.has(block.shape.level) || block.shape.level === 1
			? { is: 'left-out' }
			: { is: 'objective' };
}

function itemRole(block: Block, around: Around, evidence: Evidence): Role {
	const below = structural(block);
	if (around.objective === null) {
		if (hasMarked(block, 'objective')) return { is: 'group' };
		if (cycleOf(block.text) !== null) return { is: 'cycle' };
		if (below.length || block.shape.bold) return { is: 'objective' };
		return evidence.markedSections.has(sectionOf(block)) ? { is: 'left-out' } : { is: 'objective' };
	}
	if (isObjectiveBelow(block, below, evidence)) return { is: 'objective' };
	if (around.keyResult !== null) return { is: block.shape.checked !== null ? 'milestone' : 'initiative' };
	return { is: 'key-result' };
}

/** Whether an unmarked item below an objective is a further objective rather than a key result. */
function isObjectiveBelow(block: Block, below: readonly Block[], evidence: Evidence): boolean {
	if (hasMarked(block, 'key-result') || hasMarked(block, 'objective')) return true;
	if (block.shape.bold && evidence.boldMatters) return true;
	// Where bold marks the objectives, a plain item above some of them is the key result they serve.
	if (evidence.boldMatters && block.children.some(({ shape }) => shape.bold)) return false;
	const prefix = namePrefix(block.text);
	if ((evidence.keyResultsMarked || block.shape.bold) && prefix && evidence.owners.has(prefix.name)) return true;
	if (!below.length) return false;
	if (below.some((child) => structural(child).length > 0)) return true;
	return block.parent !== null && holdsOnlyParents(block.parent);
}

const parentsOnly = new WeakMap<Block, boolean>();

/** Whether all items below have items of their own, and these state measures more often than they do. */
function holdsOnlyParents(block: Block): boolean {
	const known = parentsOnly.get(block);
	if (known !== undefined) return known;
	const items = structural(block);
	const only =
		items.length > 1 &&
		items.every((item) => structural(item).length > 0) &&
		measuredShare(items.flatMap(structural)) > measuredShare(items);
	parentsOnly.set(block, only);
	return only;
}

/** Whether a table right below has a column of key results and none of objectives. */
function holdsKeyResultTable(block: Block): boolean {
	const head = block.children.find(({ kind }) => kind === 'table')?.shape.text ?? '';
	const fields = head
		.split('|')
		.slice(0, 40)
		.map((cell) => headerField(cell.trim())?.field);
	return fields.includes('key-result') && !fields.includes('objective') && !fields.includes('level-title');
}
