// Following somebody's view.
import { grouped } from '../grouped';

export const follow = {
	follow: 'Follow',
	followName: ({ name }: { name: string }) => `Follow ${name}`,
	following: ({ name }: { name: string }) => `You are following ${name}`,
	stop: 'Stop',
	stopName: ({ name }: { name: string }) => `Stop following ${name}`,
	ended: ({ name }: { name: string }) => `You no longer follow ${name}.`,
	left: ({ name }: { name: string }) => `${name} is no longer here, and you no longer follow.`,
	followsYou: 'follows you',
	followers: ({ count: n }: { count: number }) => (n === 1 ? '1 person follows you' : `${grouped(n)} people follow you`)
};
