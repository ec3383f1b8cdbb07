import { shareOf } from "./values.ts";

/** Kinds of faults of a call. `done-answer-lost`: the work is done, but the response is lost. */
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
/** A fault of a call. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Kinds of faults of a delivery: it arrives twice, or after the next one. */
export const DELIVERY_FAULT_KINDS = ["duplicate-delivery", "out-of-order-delivery"] as const;
/** A fault of a delivery. */
export type DeliveryFaultKind = (typeof DELIVERY_FAULT_KINDS)[number];

/** Options of a fault. */
export interface FaultOptions {
	/** Delay of `latency` and `slow-body`, in milliseconds of real time. @defaultValue 250 */
	readonly delayMs?: number;
	/** `Retry-After` of a `429`, in seconds. @defaultValue 1 */
	readonly retryAfter?: number;
}

/** A fault of one call. */
export interface Fault extends FaultOptions {
	readonly kind: FaultKind;
}

/** A fault that waits for its call. */
export interface Armed extends FaultOptions {
	/** The operation or event it applies to; `"*"` for any. */
	readonly target: string;
	/** What goes wrong. */
	readonly kind: FaultKind | DeliveryFaultKind;
	/** Number of calls or deliveries it still affects. */
	left: number;
}

/** A share of calls that fail. */
export interface Rate {
	/** From 0 to 1. */
	readonly share: number;
	/** The kinds of faults; each time one of them is used. */
	readonly kinds: readonly (FaultKind | DeliveryFaultKind)[];
	/** Seed for choosing which calls fail, and how. */
	readonly seed: number;
	/** Number of random draws for calls so far. */
	calls: number;
	/** Number of random draws for deliveries so far. */
	deliveries: number;
}

/** Injects faults: into a number of calls, or into a share of all calls. */
export interface Faults {
	/**
	 * Makes the next `count` calls of an operation, or deliveries of an event, fail; `"*"` means any.
	 *
	 * @throws TypeError for an unknown operation, event or kind
	 * @example
	 * ```ts
	 * import type { Mock } from "@countersign/mock";
	 *
	 * export function trouble(mock: Mock): void {
	 * 	mock.faults.next(2, "orders.create", "done-answer-lost");
	 * 	mock.faults.next(1, "orders.list", "429", { retryAfter: 3 });
	 * 	mock.faults.next(1, "order.created", "duplicate-delivery");
	 * }
	 * ```
	 */
	next(count: number, target: string, kind: FaultKind | DeliveryFaultKind, options?: FaultOptions): void;
	/** Makes this share of all calls and deliveries fail. The seed determines which. */
	rate(share: number, kinds: readonly string[], options?: { readonly seed?: number }): void;
	/** Removes all faults. */
	clear(): void;
	/** How often each kind was injected. */
	readonly injected: Readonly<Record<string, number>>;
}

/** The armed faults, and what was injected so far. */
export interface FaultsSnapshot {
	/** Faults from `next` that have not all occurred. */
	readonly armed: readonly Armed[];
	/** Faults from `rate`; undefined for none. */
	readonly rate: Rate | undefined;
	/** How often each kind was injected. */
	readonly injected: Readonly<Record<string, number>>;
}

const ofCalls = (kind: string): kind is FaultKind => (FAULT_KINDS as readonly string[]).includes(kind);
const ofDeliveries = (kind: string): kind is DeliveryFaultKind =>
	(DELIVERY_FAULT_KINDS as readonly string[]).includes(kind);

function checkKind(kind: string): void {
	if (!ofCalls(kind) && !ofDeliveries(kind))
		throw new TypeError(
			`there is no fault ${kind}; use one of ${[...FAULT_KINDS, ...DELIVERY_FAULT_KINDS].join(", ")}`,
		);
}

export class FaultPlan implements Faults {
	#armed: Armed[] = [];
	#rate: Rate | undefined;
	#injected: Record<string, number> = {};
	readonly #operations: ReadonlySet<string>;
	readonly #events: ReadonlySet<string>;

	constructor(operations: Iterable<string>, events: Iterable<string>) {
		this.#operations = new Set(operations);
		this.#events = new Set(events);
	}

	get injected(): Readonly<Record<string, number>> {
		return { ...this.#injected };
	}

	next(count: number, target: string, kind: FaultKind | DeliveryFaultKind, options: FaultOptions = {}): void {
		checkKind(kind);
		if (target !== "*" && !(ofCalls(kind) ? this.#operations : this.#events).has(target))
			throw new TypeError(
				`there is no ${ofCalls(kind) ? "operation" : "event"} ${target}; a fault for it would never occur`,
			);
		if (!Number.isInteger(count) || count < 1)
			throw new TypeError(`count must be a positive integer, but was ${count}`);
		this.#armed.push({ target, kind, left: count, ...options });
	}

	rate(share: number, kinds: readonly string[], { seed = 1 }: { readonly seed?: number } = {}): void {
		if (!(share >= 0 && share <= 1)) throw new TypeError(`share must be from 0 to 1, but was ${share}`);
		for (const kind of kinds) checkKind(kind);
		this.#rate =
			share === 0 || kinds.length === 0
				? undefined
				: { share, kinds: kinds as Rate["kinds"], seed, calls: 0, deliveries: 0 };
	}

	clear(): void {
		this.#armed = [];
		this.#rate = undefined;
	}

	/** Returns and counts the fault of this call, if any. */
	take(operation: string): Fault | undefined {
		const armed = this.#takeArmed(operation, ofCalls);
		if (armed) {
			const { kind, delayMs, retryAfter } = armed;
			this.#count(kind);
			return { kind, ...(delayMs !== undefined && { delayMs }), ...(retryAfter !== undefined && { retryAfter }) };
		}
		const kind = this.#rate && this.#drawn(this.#rate, "fault", this.#rate.calls++, ofCalls);
		return kind && { kind: this.#count(kind) };
	}

	/** The same for a delivery of an event. */
	takeDelivery(event: string): DeliveryFaultKind | undefined {
		const kind =
			this.#takeArmed(event, ofDeliveries)?.kind ??
			(this.#rate && this.#drawn(this.#rate, "delivery", this.#rate.deliveries++, ofDeliveries));
		return kind && this.#count(kind);
	}

	#takeArmed<Kind extends string>(
		target: string,
		is: (kind: string) => kind is Kind,
	): (Armed & { readonly kind: Kind }) | undefined {
		const armed = this.#armed.find(
			(one): one is Armed & { readonly kind: Armed["kind"] & Kind } =>
				(one.target === target || one.target === "*") && is(one.kind),
		);
		if (armed && --armed.left === 0) this.#armed = this.#armed.filter((one) => one !== armed);
		return armed;
	}

	#drawn<Kind extends string>(
		{ share, kinds, seed }: Rate,
		what: string,
		count: number,
		is: (kind: string) => kind is Kind,
	): Kind | undefined {
		const own = (kinds as readonly string[]).filter(is);
		if (own.length === 0 || shareOf(what, seed, count) >= share) return undefined;
		return own[Math.floor(shareOf("kind", what, seed, count) * own.length)];
	}

	#count<Kind extends string>(kind: Kind): Kind {
		this.#injected[kind] = (this.#injected[kind] ?? 0) + 1;
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
