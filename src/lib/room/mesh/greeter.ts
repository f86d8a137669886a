// Greets whoever a link has been opened to without a code: a member that another one introduced, or one that comes back.
import { refused, type Result } from '$lib/model/result';
import { greet, type Admit, type Greeted } from '../trust/greeting';
import type { DeviceIdentity } from '../trust/identity';
import type { Roster } from '../trust/roster';
import type { Control, SelfIntroduction } from '../wire/control';
import type { Link, LinkPorts } from '../wire/link';

export interface GreeterPorts {
	readonly link: LinkPorts;
	readonly identity: DeviceIdentity;
	/** My id in the room. */
	readonly peer: string;
	/** Asked anew each time: names change. */
	readonly me: () => SelfIntroduction;
	readonly admit: Admit;
	readonly roster: () => Roster | undefined;
}

export class Greeter {
	/** Links that are nobody's yet. */
	readonly #greeting = new Set<Link>();

	constructor(
		private readonly ports: GreeterPorts,
		private readonly full: () => boolean
	) {}

	/** Ends with who it is; a link that cannot be greeted is closed by then. */
	async greet(
		link: Link,
		secret: Uint8Array
	): Promise<Result<{ readonly greeted: Greeted; readonly rest: () => Control[] }>> {
		const { identity, peer, me, link: ports, admit, roster } = this.ports;
		const unlessFull: Admit = async (candidate) => (this.full() ? refused('room-full') : await admit(candidate));
		const part = { as: 'member' as const, admit: unlessFull, roster: roster() };
		this.#greeting.add(link);
		const result = await greet({ link, identity, peer, secret, me: me(), timers: ports.timers, part });
		this.#greeting.delete(link);
		return result;
	}

	close(reason: string): void {
		for (const link of [...this.#greeting]) link.close(reason);
	}
}
