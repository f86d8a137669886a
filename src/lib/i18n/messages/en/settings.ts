// Settings of this device.

export const settings = {
	title: 'Settings',
	language: 'Language',
	look: 'Look',
	looks: { system: 'As the system', light: 'Light', dark: 'Dark' },
	connections: 'Connections',
	stun: 'Reach people outside this network',
	stunHint: 'Asks a server for your public address. That server then sees your address, but nothing you write.',
	storage: 'Storage',
	hints: 'Hints while writing'
};
