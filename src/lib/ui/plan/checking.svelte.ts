// Whether the whole plan is being checked: asked for from the plan's menu, or from anywhere by the palette.
class Checking {
	open = $state(false);
}

export const checking = new Checking();
