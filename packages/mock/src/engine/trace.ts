import type { CheckFacts, CheckFailure, CheckKind, MadeCheck } from "./checks.ts";
import { Refusal } from "./handler.ts";
import type { RowChange } from "./row-change.ts";

/** What a request caused immediately. */
export interface Effects {
	/** The checks that were made, in order. Empty for work that is not a request. */
	readonly checks: readonly MadeCheck[];
	/** The rows that it changed, at most 500. */
	readonly changes: readonly RowChange[];
	/** Ids of the events that it emitted. */
	readonly eventIds: readonly string[];
}

// A request that touches more than this is cut here.
const MAX_CHANGES = 500;
const FAILED: CheckFailure = { code: "internal", extra: {} };

type Noted = { -readonly [Name in keyof MadeCheck]: MadeCheck[Name] };

interface Notes {
	readonly checks: Noted[];
	readonly changes: RowChange[];
	readonly eventIds: string[];
}

/**
 * Notes what one piece of work causes. It notes nothing while nobody asked for it, and keeps references only. Checks are rendered
 * when they are shown. The engine handles one request at a time.
 */
export class Trace {
	#notes: Notes | undefined;

	get isOn(): boolean {
		return this.#notes !== undefined;
	}

	/** Runs the work and returns its result with what it caused. */
	follow<T>(work: () => T): { readonly result: T; readonly effects: Effects } {
		const outer = this.#notes;
		const notes: Notes = { checks: [], changes: [], eventIds: [] };
		this.#notes = notes;
		try {
			return { result: work(), effects: notes };
		} finally {
			this.#notes = outer;
		}
	}

	/** Notes that a check begins. It has passed unless {@link Trace.failed} follows. */
	check<Kind extends CheckKind>(kind: Kind, facts?: CheckFacts[Kind]): void {
		this.#notes?.checks.push({ kind, facts, failure: undefined });
	}

	/** Notes what the current check compares. */
	compares<Kind extends CheckKind>(kind: Kind, facts: CheckFacts[Kind]): void {
		const current = this.#notes?.checks.at(-1);
		if (current?.kind === kind) current.facts = facts;
	}

	/** Notes that the current check failed with this error. */
	failed(error: unknown): void {
		const current = this.#notes?.checks.at(-1);
		// Without the error object, which would keep its stack.
		if (current) current.failure = error instanceof Refusal ? { code: error.code, extra: error.extra } : FAILED;
	}

	/** Notes the changes of a transaction that was kept. */
	changed(changes: readonly RowChange[]): void {
		const own = this.#notes?.changes;
		if (own) own.push(...changes.slice(0, MAX_CHANGES - own.length));
	}

	emitted(eventId: string): void {
		this.#notes?.eventIds.push(eventId);
	}
}
