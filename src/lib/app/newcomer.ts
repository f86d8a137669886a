// What becomes of somebody who comes in by a code: a plan they have already goes on, one they have not is kept and opened.
import { ok, refused } from '$lib/model/result';
import type { Result } from '$lib/model/result';
import type { Attempt, Words } from '$lib/room';
import { admit } from './admission';
import type { Arrived, NewcomerInput } from './connect';
import type { Kept } from './journal-keeper';
import type { Where } from './keep-cycle';
import type { OpenSession } from './open-session';
import { rosterOf } from './space-roster';

export interface JoiningCycle {
	/** To be handed back to whoever invited. */
	readonly answer: string;
	readonly attempt: Attempt;
	readonly arrived: Promise<Result<Where>>;
	readonly cancel: () => void;
}

export interface KnockingCycle {
	/** For the team's chat. */
	readonly code: string;
	/** This device's key, in words that whoever opens the door sees too. */
	readonly words: Words;
	/** Milliseconds since 1970. */
	readonly expiresAt: number;
	/** Takes the reply, or the chat around it; may be called again with another text while the knock waits. */
	readonly open: (reply: string) => Promise<Result<Where>>;
	readonly cancel: () => void;
}

interface Newcomer {
	readonly name: string;
	readonly lanAddress: string | undefined;
	readonly storage: Kept;
	/** Whether this device holds the cycle. */
	has(where: Where): boolean;
	open(where: Where): Promise<Result<OpenSession>>;
	keep(arrived: Arrived): Promise<Result<OpenSession>>;
	speakFor(session: OpenSession, person: string): Promise<Result<unknown>>;
}

/** `input` goes to the code's way in; what comes of it goes to `keep`, which says where the page is to go. */
export function newcomer({ name, lanAddress, storage, has, open, keep, speakFor }: Newcomer) {
	let session: OpenSession | undefined;
	let settle: (session: OpenSession | undefined) => void = () => {};
	/** Others are introduced from the first link on; who may come in is known once the plan is here and open. */
	const settled = new Promise<OpenSession | undefined>((resolve) => (settle = resolve));
	const input: NewcomerInput = {
		name,
		lanAddress,
		rosterOf: async (where) => {
			const here = has(where) ? await open(where) : undefined;
			return here?.ok ? rosterOf(here.value) : undefined;
		},
		known: async (where, host) => {
			if (!has(where)) return ok(undefined);
			const opened = await open(where);
			if (!opened.ok) return opened;
			// This plan is ours already: nobody reads it by inviting us to it who is not of it.
			const maker = await admit(opened.value, { ...host, by: 'introduction' });
			if (maker.ok) settle((session = opened.value));
			return maker.ok ? opened : maker;
		},
		admit: async (candidate) => {
			const there = await settled;
			return there ? admit(there, candidate) : refused('not-admitted');
		}
	};
	return {
		input,
		async keep(result: Result<Arrived>): Promise<Result<Where>> {
			if (!result.ok) {
				settle(undefined);
				return result;
			}
			const kept = session ? ok(session) : await keep(result.value);
			if (!kept.ok) {
				settle(undefined);
				await result.value.room.close();
				return kept;
			}
			session = kept.value;
			settle(session);
			// Whoever let this device in has said on record as whom.
			if (session.me !== result.value.person) {
				const put = await speakFor(session, result.value.person);
				if (!put.ok) return put;
			}
			// A room of this cycle that was open before: its peers are met again through the new one.
			await session.room.close();
			session.room.adopt(result.value.room);
			void session.epochs.keys();
			void storage.settings.set('name', name);
			return ok({ space: session.space, cycle: session.cycle });
		}
	};
}
