// What is said about an objective and its key results, as threads.
import type { LivePlan } from '$lib/live';
import type { Comment } from '$lib/model/schema';

export interface Thread {
	readonly first: Comment;
	readonly replies: readonly Comment[];
}

/** Threads of these objectives and key results, oldest first. A reply whose beginning is gone stands for itself. */
export function threadsOn(plan: LivePlan, ids: readonly string[]): Thread[] {
	const all = ids.flatMap((id) => plan.list('commentsOn', id));
	const known = new Set(all.map(({ id }) => id));
	const replies = new Map<string, Comment[]>();
	const firsts: Comment[] = [];
	for (const comment of all) {
		if (comment.replyTo === null || !known.has(comment.replyTo)) firsts.push(comment);
		else replies.set(comment.replyTo, [...(replies.get(comment.replyTo) ?? []), comment]);
	}
	return firsts.map((first) => ({ first, replies: replies.get(first.id) ?? [] }));
}
