// Taking things out and bringing things in.

export const files = {
	title: 'Files',
	out: 'Take out',
	in: 'Bring in',
	backup: 'Backup',
	dropHere: 'Drop a file here, or choose one',
	working: ({ done }: { done: string }) => `Working, ${done} done`
};
