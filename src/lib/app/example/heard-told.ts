// How a story tells of what was heard: receipts, answers to trouble, echoes, and a round of “What did we hear?”.
import type { Mark } from '$lib/model/schema';

type Name = string;

export type Heard =
	| { readonly do: 'got-it'; readonly on: Name }
	| { readonly do: 'answer-trouble'; readonly of: Name; readonly on: Name; readonly text: string }
	| { readonly do: 'echo'; readonly link: Name; readonly text: string; readonly name: Name }
	| { readonly do: 'answer-echo'; readonly echo: Name; readonly as: Mark; readonly note?: string }
	| { readonly do: 'open-hearing'; readonly name: Name }
	| { readonly do: 'move-hearing'; readonly hearing: Name; readonly to: 'marking' | 'closed' }
	| {
			readonly do: 'recall';
			readonly hearing: Name;
			readonly team: Name;
			readonly knew: boolean;
			readonly lines: readonly string[];
	  }
	/** Of the sentence that says so. */
	| { readonly do: 'mark'; readonly said: string; readonly about: Name | null; readonly as: Mark };
