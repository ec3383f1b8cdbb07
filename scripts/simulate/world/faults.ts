import { type Stream, stream } from "./random.ts";

/** All kinds of faults with their probability per opportunity: one message, one write, one second. */
export const FAULTS = {
	"request-lost": 0.03,
	"response-lost": 0.04,
	"connection-reset": 0.03,
	"message-late": 0.06,
	"message-repeated": 0.04,
	"request-truncated": 0.02,
	"response-truncated": 0.03,
	"response-empty": 0.02,
	"response-echo": 0.01,
	"status-500": 0.02,
	"status-429": 0.02,
	"retry-after-huge": 0.01,
	"limit-nonsense": 0.02,
	"total-stale": 0.05,
	"cursor-null": 0.1,
	"row-refused": 0.1,
	"rows-unreported": 0.15,
	"secret-missing": 0.3,
	"disk-full": 0.01,
	"disk-error": 0.01,
	"write-torn": 0.25,
	"disk-slow": 0.03,
	"store-down": 0.01,
	"store-slow": 0.03,
	"store-response-lost": 0.02,
	"redis-down": 0.02,
	"handler-throws": 0.12,
	"handler-slow": 0.05,
	"handler-deaf": 0.03,
	"listener-rejects": 0.2,
	"secrets-down": 0.05,
	kill: 0.02,
	"power-cut": 0.01,
	pause: 0.015,
	"clock-jump": 0.02,
	"source-stalls": 0.01,
	"source-hangs": 0.01,
	"checkpoint-foreign": 0.5,
	"ids-null": 0.1,
	"store-hangs": 0.01,
	"secrets-empty": 0.15,
	"handler-kills": 0.03,
	"handler-late": 0.3,
	sigterm: 0.015,
} as const;

export type FaultKind = keyof typeof FAULTS;
export const FAULT_KINDS = Object.keys(FAULTS) as FaultKind[];

/** Decides which faults happen. Each kind has its own random stream, so that leaving out one kind does not change the others. */
export class Faults {
	readonly counts = new Map<FaultKind, number>();
	/** Stops all faults. */
	isCalm = false;
	#injected = 0;
	readonly #streams = new Map<FaultKind, Stream>();
	readonly #enabled: ReadonlySet<FaultKind>;

	constructor(
		private readonly seed: number,
		enabled: Iterable<FaultKind>,
		/** Maximum number of faults. */
		private readonly limit: number,
		/** Multiplies every probability. */
		private readonly share: number,
		private readonly onHit: (kind: FaultKind) => void,
	) {
		this.#enabled = new Set(enabled);
	}

	isEnabled(kind: FaultKind): boolean {
		return this.#enabled.has(kind);
	}

	/** Returns whether the fault happens this time. @param weight multiplies the probability */
	hit(kind: FaultKind, weight = 1): boolean {
		if (this.isCalm || !this.#enabled.has(kind)) return false;
		if (!this.stream(kind).chance(FAULTS[kind] * weight * this.share) || this.#injected >= this.limit) return false;
		this.#injected++;
		this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
		this.onHit(kind);
		return true;
	}

	/** The random numbers that the details of a fault come from. */
	stream(kind: FaultKind): Stream {
		let own = this.#streams.get(kind);
		if (!own) {
			own = stream(this.seed, `fault/${kind}`);
			this.#streams.set(kind, own);
		}
		return own;
	}

	get injected(): number {
		return this.#injected;
	}
}
