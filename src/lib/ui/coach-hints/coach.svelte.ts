// The coach on the plan page: it looks when somebody has paused, in idle moments, never while a word is being composed.
import { problemText } from '$lib/i18n';
import { coachWords } from '$lib/i18n/coach-words';
import { act } from '$lib/live';
import { keptText } from '$lib/writing';
import { MediaQuery, SvelteMap, SvelteSet } from 'svelte/reactivity';
import { idly } from '../parts/at-rest';
import { isKeys } from '../parts/keys';
import type { MenuItem } from '../parts/menu';
import { toasts } from '../parts/toasts.svelte';
import type { Coaching, Question } from '$lib/ui/plan/coaching';
import { enter, fieldAt, spotOf } from '$lib/ui/plan/places';
import type { PlanView } from '$lib/ui/plan/plan-view.svelte';
import type { Mark } from '../text/marks';
import { marksOf } from './marks-of';
import { asideIn, readObjective, wake } from './reading';
import { sayDone } from './say-done';
import { Unread } from './unread';

/** Milliseconds after the last key; milliseconds of work before the page is let draw and answer. */
const pause = 1000;
const turn = 6;
const none: readonly never[] = [];
const texts = ['title', 'why', 'note'] as const;
/** What somebody did here. What they type is told apart from it by its field. */
const ownSteps: ReadonlySet<string> = new Set(['user', 'undo', 'create']);

export class Coach implements Coaching {
	readonly Margin: Coaching['Margin'];
	readonly Folded: Coaching['Folded'];
	readonly Beside: Coaching['Beside'];
	readonly #view: PlanView;
	readonly #narrow = new MediaQuery('(max-width: 1080px)');
	/** The text being written, or written last, since somebody paused there. */
	#current = $state.raw<string>();
	/** The question somebody is at: a reason being written must not go with the words it is about. */
	#held = $state.raw<Question>();
	readonly #found = new SvelteMap<string, readonly Question[]>();
	readonly #marks = new SvelteMap<string, readonly Mark[]>();
	readonly #opened = new SvelteSet<string>();
	/** Texts that somebody has asked about. */
	readonly #wanted = new SvelteSet<string>();
	readonly #unread = new Unread();
	readonly #stops: (() => void)[] = [];
	/** Where somebody has typed since the last pause; where they paused, until that has been looked at. */
	#written: string | undefined;
	#paused: string | undefined;
	#composing = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What others change is read in turns of its own: their typing must not keep anybody's questions away. */
	#others: ReturnType<typeof setTimeout> | undefined;
	#asked = false;
	#closed = false;

	constructor(view: PlanView, parts: Pick<Coaching, 'Margin' | 'Folded' | 'Beside'>) {
		this.#view = view;
		this.Margin = parts.Margin;
		this.Folded = parts.Folded;
		this.Beside = parts.Beside;
		const root = view.root ?? document.body;
		const on = <E extends keyof HTMLElementEventMap>(
			event: E,
			listener: (event: HTMLElementEventMap[E]) => void,
			capture = false
		) => {
			root.addEventListener(event, listener, capture);
			this.#stops.push(() => root.removeEventListener(event, listener, capture));
		};
		// Before the field hears of it: what is typed is known as that when it changes the plan.
		on('input', (event) => this.#typed(event.target), true);
		for (const composes of ['compositionstart', 'compositionupdate'] as const)
			on(composes, () => (this.#composing = true));
		on('compositionend', (event) => {
			this.#composing = false;
			this.#typed(event.target);
			this.#rest();
		});
		on('keydown', (event) => this.#pressed(event));
		// Somebody was writing before this was here.
		if (root.contains(document.activeElement)) {
			this.#typed(document.activeElement);
			this.#rest();
		}
		this.#stops.push(
			view.session.plan.now.document.onChange(({ source, entities }) => {
				for (const collection of ['objectives', 'keyResults'] as const)
					for (const id of entities.get(collection) ?? none) this.#changed(collection, id, ownSteps.has(source));
				if (entities.has('dismissals') || entities.has('links')) this.#again();
			})
		);
	}

	watch(objective: string): () => void {
		this.#unread.watch(objective);
		this.#soon();
		// What was found stays: a row that comes back is as tall as it was, and the list does not move under the reader.
		return () => this.#unread.forget(objective);
	}

	questionsOf(objective: string): readonly Question[] {
		if (this.isQuiet(objective)) return none;
		const found = this.#found.get(objective) ?? none;
		const held = this.#held;
		return !held || held.objective !== objective || found.some(({ id }) => id === held.id) ? found : [...found, held];
	}

	hold(question: Question | undefined): void {
		this.#held = question;
	}

	shownIn(objective: string): readonly Question[] {
		const all = this.questionsOf(objective);
		const current = this.#current;
		if (this.#opened.has(objective)) return all;
		return this.#narrow.current ? none : all.filter(({ place }) => place === current);
	}

	writtenAt(place: string): readonly Question[] {
		if (place !== this.#current) return none;
		const [, id = ''] = place.split('/');
		const objective = this.#objectiveOf(id);
		return objective ? this.questionsOf(objective).filter((one) => one.place === place) : none;
	}

	isOpen(objective: string): boolean {
		return this.#opened.has(objective);
	}

	open(objective: string, open: boolean): void {
		if (open) this.#opened.add(objective);
		else this.#opened.delete(objective);
		this.#draw();
	}

	/** Kept on this device. */
	isQuiet(objective: string): boolean {
		return this.#view.session.notes.get(quietNote(objective)) !== '';
	}

	standsUnder(place: string): boolean {
		if (place !== this.#current) return false;
		const objective = this.#objectiveOf(place.split('/')[1] ?? '');
		if (objective === undefined) return false;
		return this.#view.isFolded(objective) || (this.#narrow.current && !this.#opened.has(objective));
	}

	marksAt(place: string): readonly Mark[] {
		return this.#marks.get(place) ?? none;
	}

	items(objective: string): readonly MenuItem[] {
		const quiet = this.isQuiet(objective);
		const label = quiet ? coachWords().unquiet : coachWords().quiet;
		return [{ id: 'quiet', label, run: () => void this.#hush(objective, !quiet) }];
	}

	pointTo(place: string): void {
		this.#current = place;
		const objective = this.#objectiveOf(place.split('/')[1] ?? '');
		if (objective) this.#view.fold(objective, false);
		if (objective && !this.#wanted.has(place)) {
			this.#wanted.add(place);
			this.#readNow(objective);
		}
		this.#draw();
	}

	#readNow(objective: string, aside = asideIn(this.#view.session.plan)): void {
		const read = readObjective(this.#view.session.plan, objective, aside, (one) => this.#wanted.has(one));
		this.#found.set(objective, read?.questions ?? none);
	}

	goBack({ place, hint }: Question): void {
		const root = this.#view.root;
		const field = root && fieldAt(root, place);
		if (field) enter(field, hint.to);
	}

	async putAside(question: Question, reason: string): Promise<boolean> {
		const { in: collection, on, field, hint, text } = question;
		const now = this.#view.session.plan.now.get(collection, on) as Partial<Record<typeof field, string>> | undefined;
		const words = keptText(now?.[field] ?? text);
		const done = await this.#view.do(act.dismissHint, { on, field, label: hint.label, words, reason });
		if (done.ok) sayDone(this.#view, coachWords().reasonKept, done.value);
		return done.ok;
	}

	close(): void {
		this.#closed = true;
		clearTimeout(this.#timer);
		clearTimeout(this.#others);
		for (const stop of this.#stops) stop();
		this.#marks.clear();
	}

	async #hush(objective: string, quiet: boolean): Promise<void> {
		const kept = await this.#view.session.notes.set(quietNote(objective), quiet ? '1' : '');
		if (!kept.ok) return void toasts.say(problemText(kept.problem));
		this.#opened.delete(objective);
		this.#draw();
	}

	#typed(target: EventTarget | null): void {
		if (this.#composing) return;
		const spot = spotOf(target instanceof Element ? target : undefined);
		if (!spot || (spot.in !== 'objectives' && spot.in !== 'keyResults')) return;
		if (!texts.some((field) => field === spot.field)) return;
		this.#written = `${spot.in}/${spot.id}/${spot.field}`;
		this.#rest();
	}

	/** On the way of a keystroke: notes what is another now, and lets go of marks that would stand at other words. */
	#changed(collection: 'objectives' | 'keyResults', id: string, ownStep: boolean): void {
		this.#unread.touch(id);
		if (this.#marks.size) for (const field of texts) this.#marks.delete(`${collection}/${id}/${field}`);
		const written = this.#written?.split('/')[1];
		if (written === id) return;
		// One's own step is a finished text: the question that was answered by it does not stand there for a pause more.
		if (ownStep && !this.#composing) this.#read(written);
		else this.#others ??= setTimeout(() => this.#gather(), pause);
	}

	/** What was changed elsewhere, also while somebody is writing here: that waits for their own pause. */
	#gather(): void {
		this.#others = undefined;
		if (this.#composing) this.#others = setTimeout(() => this.#gather(), pause);
		else this.#read(this.#written?.split('/')[1]);
	}

	#again(): void {
		this.#unread.again();
		this.#soon();
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#pauses(), pause);
	}

	#pauses(): void {
		if (this.#composing) return;
		this.#paused = this.#written ?? this.#paused;
		this.#written = undefined;
		this.#read();
	}

	/** All that was touched, but for what is still being written. */
	#read(except?: string): void {
		const before = (id: string) =>
			[...this.#found].flatMap(([objective, questions]) => (questions.some(({ on }) => on === id) ? [objective] : []));
		this.#unread.pause((id) => [this.#objectiveOf(id), ...before(id)], except);
		this.#soon();
	}

	#soon(): void {
		if (this.#asked || this.#closed) return;
		this.#asked = true;
		idly(() => this.#look());
	}

	#look(): void {
		this.#asked = false;
		if (this.#closed) return;
		if (wake()) return this.#soon();
		const until = performance.now() + turn;
		const aside = asideIn(this.#view.session.plan);
		for (
			let id = this.#unread.next();
			id !== undefined;
			id = performance.now() < until ? this.#unread.next() : undefined
		)
			this.#readNow(id, aside);
		if (this.#unread.some) this.#soon();
		else if (this.#paused) {
			this.#current = this.#paused;
			this.#paused = undefined;
		}
		this.#draw();
	}

	/** Marks the words that are asked about now. A text that has changed since waits for the next look. */
	#draw(): void {
		const current = this.#objectiveOf(this.#current?.split('/')[1] ?? '');
		const places = current === undefined || this.#opened.has(current) ? [...this.#opened] : [...this.#opened, current];
		const shown = places.flatMap((id) =>
			this.questionsOf(id).filter(({ place }) => this.#opened.has(id) || place === this.#current)
		);
		const marks = marksOf(shown.filter(({ on }) => !this.#unread.isTouched(on)));
		for (const place of [...this.#marks.keys()]) if (!marks.has(place)) this.#marks.delete(place);
		for (const [place, here] of marks) this.#marks.set(place, here);
	}

	#objectiveOf(id: string): string | undefined {
		const { now } = this.#view.session.plan;
		return now.get('keyResults', id)?.objective ?? (now.get('objectives', id) ? id : undefined);
	}

	#pressed(event: KeyboardEvent): void {
		if (!isKeys(event, 'Mod+Alt+G')) return;
		event.preventDefault();
		const target = event.target instanceof HTMLElement ? event.target : undefined;
		const place = target?.dataset.text;
		const around = target?.closest('[data-objective]') ?? this.#view.root;
		if (place) {
			this.pointTo(place);
			if (!this.writtenAt(place).length) return void toasts.say(coachWords().none);
		}
		requestAnimationFrame(() =>
			around?.querySelector<HTMLElement>('[data-question] :is(summary, button), [data-questions] button')?.focus()
		);
	}
}

const quietNote = (objective: string): string => `coach-quiet/${objective}`;
