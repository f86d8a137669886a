import { expect, it } from 'vitest';
import { graphOf } from './graph';
import { pointAt } from './curve';
import { makingScene, nodeAt, signAt } from './scene';
import { finished } from './slices';
import { madeFacts } from './testing/made-graph';

it('the sign of a link stands on its line, and on no card where any of it is in the open', () => {
	const scene = finished(makingScene(graphOf(madeFacts({ teams: 30, objectives: 150, links: 200, seed: 7 })), 1.5));
	const onCard = (x: number, y: number) => nodeAt(scene, x, y, 9) !== undefined;
	const moved = scene.lines.filter((line) => {
		const middle = pointAt(line.curve, 0.5);
		const { x, y } = signAt(scene, line);
		if (!onCard(middle.x, middle.y)) expect({ x, y }).toEqual(middle);
		return onCard(middle.x, middle.y) && !onCard(x, y);
	});
	expect(moved.length).toBeGreaterThan(10);
});
