import type { ReceiverSetting } from "./actors/receivers.ts";
import { FAULT_KINDS, type FaultKind } from "./world/faults.ts";
import { stream } from "./world/random.ts";

/** What one run does: made from its seed, and made smaller while a shorter trace of a failure is looked for. */
export interface Plan {
	readonly seed: number;
	readonly faults: readonly FaultKind[];
	/** Faults in all, after which nothing goes wrong any more. */
	readonly faultLimit: number;
	/** Multiplies the probability of every fault. */
	readonly faultShare: number;
	readonly receivers: number;
	readonly receiver: ReceiverSetting;
	/** Whether the receivers, each on its own machine, use one disk: then one of them has the inbox at a time. */
	readonly sharesVolume: boolean;
	/** Whether the secrets are in a file of one machine, and not in a database. */
	readonly keepsSecretsInFile: boolean;
	/** Events that happen at the vendor, and the keys that they belong to. */
	readonly events: number;
	readonly keys: number;
	/** How many events happen at the same moment. */
	readonly burst: number;
	/** Milliseconds of virtual time in which things go wrong. */
	readonly chaos: number;
	readonly hasRotation: boolean;
	readonly hasCatchUp: boolean;
	readonly hasImport: boolean;
	readonly importRows: number;
	readonly clients: number;
	readonly lists: number;
	readonly usesRedis: boolean;
}

/** Makes the plan of a seed. Each run has only some kinds of faults, for a run with all of them would hardly get anywhere. */
export function planOf(seed: number): Plan {
	const random = stream(seed, "plan");
	const mode = random.pick(["store", "memory", "inbox", "inbox"] as const);
	const share = random.pick([0.15, 0.35, 0.6]);
	const receivers = mode === "memory" ? 1 : random.between(1, 4);
	const hasWebhooks = random.chance(0.75);
	return {
		seed,
		faults: FAULT_KINDS.filter(() => random.chance(share)),
		faultShare: 1,
		faultLimit: random.pick([3, 15, 1_000]),
		receivers: hasWebhooks ? receivers : 0,
		receiver: {
			mode,
			concurrency: random.pick([1, 2, 10]),
			handlerTimeout: random.pick([500, 2_000]),
			handlerTime: random.pick([60, 400]),
			maxAttempts: random.pick([2, 5, 1_000]),
			isOrdered: random.chance(0.6),
		},
		sharesVolume: mode === "inbox" && random.chance(0.35),
		keepsSecretsInFile: random.chance(0.4),
		events: hasWebhooks ? random.between(4, 24) : 0,
		keys: random.between(1, 5),
		burst: random.pick([1, 1, 5]),
		chaos: random.pick([15_000, 40_000]),
		hasRotation: hasWebhooks && random.chance(0.4),
		hasCatchUp: hasWebhooks && random.chance(0.4),
		hasImport: random.chance(0.4),
		importRows: random.between(5, 30),
		clients: random.between(0, 2),
		lists: random.between(0, 2),
		usesRedis: random.chance(0.25),
	};
}

/** For people: what differs from the plan that the seed alone gives. */
export function describePlan(plan: Plan): string {
	const { receiver, faults, ...rest } = plan;
	const settings = Object.entries({ ...rest, ...receiver }).map(([name, value]) => `${name}=${String(value)}`);
	return `${settings.join(" ")} faults=${faults.join(",") || "none"}`;
}
