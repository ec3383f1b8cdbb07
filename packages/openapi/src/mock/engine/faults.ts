import { shareOf } from "./values.ts";

/** Ways in which a call may fail. `done-answer-lost`: the work is done, the answer never comes. */
export const FAULT_KINDS = [
	"latency",
	"slow-body",
	"reset-before",
	"done-answer-lost",
	"truncated-body",
	"malformed-json",
	"429",
	"500",
	"502",
	"503",
	"504",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

interface Armed {
	readonly operation: string;
	readonly kind: FaultKind;
	left: number;
}

interface Rate {
	readonly share: number;
	readonly kinds: readonly FaultKind[];
	readonly seed: number;
	calls: number;
}

/** Faults by count, or for a share of all calls. */
export interface Faults {
	/**
	 * Makes the next `count` calls of an operation (`"*"`: of any) fail.
	 * @throws TypeError for an operation or a kind that there is not
	 */
	next(count: number, operation: string, kind: FaultKind): void;
	/** Makes this share of all calls fail, chosen by the seed. */
	rate(share: number, kinds: readonly string[], options?: { readonly seed?: number }): void;
	clear(): void;
	/** How often each kind was injected. */
	readonly injected: Readonly<Record<string, number>>;
}

export interface FaultsSnapshot {
	readonly armed: readonly { readonly operation: string; readonly kind: FaultKind; readonly left: number }[];
	readonly rate: Rate | undefined;
	readonly injected: Readonly<Record<string, number>>;
}

export class FaultPlan implements Faults {
	#armed: Armed[] = [];
	#rate: Rate | undefined;
	#injected: Record<string, number> = {};
	readonly #operations: ReadonlySet<string>;

	constructor(operations: Iterable<string>) {
		this.#operations = new Set(operations);
	}

	get injected(): Readonly<Record<string, number>> {
		return { ...this.#injected };
	}

	next(count: number, operation: string, kind: FaultKind): void {
		if (operation !== "*" && !this.#operations.has(operation))
			throw new TypeError(`there is no operation ${operation}; a fault for it would never come`);
		if (!FAULT_KINDS.includes(kind))
			throw new TypeError(`there is no fault ${kind}; there are ${FAULT_KINDS.join(", ")}`);
		if (!Number.isInteger(count) || count < 1)
			throw new TypeError(`count must be a whole number from 1 up, and is ${count}`);
		this.#armed.push({ operation, kind, left: count });
	}

	rate(share: number, kinds: readonly string[], { seed = 1 }: { readonly seed?: number } = {}): void {
		if (!(share >= 0 && share <= 1)) throw new TypeError(`share must be from 0 to 1, and is ${share}`);
		for (const kind of kinds)
			if (!FAULT_KINDS.includes(kind as FaultKind))
				throw new TypeError(`there is no fault ${kind}; there are ${FAULT_KINDS.join(", ")}`);
		this.#rate = share === 0 || kinds.length === 0 ? undefined : { share, kinds: kinds as FaultKind[], seed, calls: 0 };
	}

	clear(): void {
		this.#armed = [];
		this.#rate = undefined;
	}

	/** The fault of this call, if any; counts it. */
	take(operation: string): FaultKind | undefined {
		const armed = this.#armed.find((one) => one.operation === operation || one.operation === "*");
		let kind: FaultKind | undefined;
		if (armed) {
			kind = armed.kind;
			if (--armed.left === 0) this.#armed = this.#armed.filter((one) => one !== armed);
		} else if (this.#rate) {
			const { share, kinds, seed } = this.#rate;
			const call = this.#rate.calls++;
			if (shareOf("fault", seed, call) < share) kind = kinds[Math.floor(shareOf("kind", seed, call) * kinds.length)];
		}
		if (kind) this.#injected[kind] = (this.#injected[kind] ?? 0) + 1;
		return kind;
	}

	snapshot(): FaultsSnapshot {
		return {
			armed: this.#armed.map((one) => ({ ...one })),
			rate: this.#rate && { ...this.#rate },
			injected: { ...this.#injected },
		};
	}

	restore(snapshot: FaultsSnapshot): void {
		this.#armed = snapshot.armed.map((one) => ({ ...one }));
		this.#rate = snapshot.rate && { ...snapshot.rate };
		this.#injected = { ...snapshot.injected };
	}
}
