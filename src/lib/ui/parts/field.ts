// What all inputs take beside their value.

export interface FieldProps {
	/** Its name; visible unless `hideLabel`. */
	label: string;
	hint?: string;
	/** What is wrong, as a sentence; shown under the control and announced. */
	problem?: string;
	/** Says "optional" beside the label. */
	optional?: boolean;
	hideLabel?: boolean;
}
