// What is looked at of the plan as a whole: asked for from the plan's menu, or from anywhere by the palette.
class WholePlan {
	/** Its wording being checked, or what was removed from it. */
	open = $state<'check' | 'removed'>();
}

export const wholePlan = new WholePlan();
