import type { ReceiverSetting } from "./actors/receivers.ts";
import { FAULT_KINDS, type FaultKind } from "./world/faults.ts";
import { stream } from "./world/random.ts";

/** What one run does. Created from its seed, and reduced to find a shorter trace of a failure. */
export interface Plan {
	readonly seed: number;
	readonly faults: readonly FaultKind[];
	/** Maximum number of faults. */
	readonly faultLimit: number;
	/** Multiplies the probability of every fault. */
	readonly faultShare: number;
	readonly receivers: number;
	readonly receiver: ReceiverSetting;
	/** Number of services, each with its own handler. They share a store, or the storage of an inbox. Each must handle every event. */
	readonly services: 1 | 2;
	/** Whether a gateway forwards deliveries in the format of Standard Webhooks, with the event's id only in a header. */
	readonly gateway: boolean;
	/** Entries that may wait in an inbox before deliveries are refused. */
	readonly maxBacklog: number;
	/** Whether the receivers, each on its own machine, use one disk: then one of them has the inbox at a time. */
	readonly sharesVolume: boolean;
	/** Whether the secrets are in a file of one machine, and not in a database. */
	readonly keepsSecretsInFile: boolean;
	/** Events that happen at the vendor, and the keys that they belong to. */
	readonly events: number;
	readonly keys: number;
	/** How many events happen at the same moment. */
	readonly burst: number;
	/** Milliseconds of virtual time with faults. */
	readonly chaos: number;
	readonly hasRotation: boolean;
	readonly hasCatchUp: boolean;
	readonly hasImport: boolean;
	readonly importRows: number;
	readonly clients: number;
	readonly lists: number;
	readonly usesRedis: boolean;
}

/** Defaults of fields that are newer than some stored plans. `restored` completes those plans with them. */
const NOTHING_MORE = { services: 1, gateway: false, maxBacklog: 10_000 } as const;

/** A stored plan, which may lack newer fields. */
export const restored = (kept: object): Plan => ({ ...NOTHING_MORE, ...kept }) as Plan;

/** Creates the plan of a seed. Each run has only some kinds of faults, because a run with all of them would hardly make progress. Every decision
 * has its own random stream, so that adding a decision does not change the others.
 */
export function planOf(seed: number): Plan {
	const of = (name: string): ReturnType<typeof stream> => stream(seed, `plan/${name}`);
	const pick = <T>(name: string, items: readonly T[]): T => of(name).pick(items);
	const chance = (name: string, probability: number): boolean => of(name).chance(probability);
	const between = (name: string, low: number, high: number): number => of(name).between(low, high);
	const mode = pick("mode", ["store", "memory", "inbox", "inbox"] as const);
	const share = pick("share", [0.15, 0.35, 0.6]);
	const hasWebhooks = chance("webhooks", 0.75);
	const hasRotation = hasWebhooks && chance("rotation", 0.4);
	return {
		seed,
		faults: FAULT_KINDS.filter((kind) => chance(`fault/${kind}`, share)),
		faultShare: 1,
		faultLimit: pick("fault limit", [3, 15, 1_000]),
		receivers: hasWebhooks ? (mode === "memory" ? 1 : between("receivers", 1, 4)) : 0,
		receiver: {
			mode,
			concurrency: pick("concurrency", [1, 2, 10]),
			handlerTimeout: pick("handler timeout", [500, 2_000]),
			handlerTime: pick("handler time", [60, 400]),
			maxAttempts: pick("attempts", [2, 5, 1_000]),
			isOrdered: chance("order", 0.6),
		},
		services: mode !== "memory" && chance("services", 0.3) ? 2 : 1,
		gateway: hasWebhooks && !hasRotation && chance("gateway", 0.3),
		maxBacklog: pick("backlog", [2, 10_000]),
		sharesVolume: mode === "inbox" && chance("shared volume", 0.35),
		keepsSecretsInFile: chance("secrets in a file", 0.4),
		events: hasWebhooks ? between("events", 4, 24) : 0,
		keys: between("keys", 1, 5),
		burst: pick("burst", [1, 1, 5]),
		chaos: pick("chaos", [15_000, 40_000]),
		hasRotation,
		hasCatchUp: hasWebhooks && chance("catch-up", 0.4),
		hasImport: chance("import", 0.4),
		importRows: between("rows", 5, 30),
		clients: between("clients", 0, 2),
		lists: between("lists", 0, 2),
		usesRedis: chance("redis", 0.25),
	};
}

/** For people: what differs from the plan that the seed alone gives. */
export function describePlan(plan: Plan): string {
	const { receiver, faults, ...rest } = plan;
	const settings = Object.entries({ ...rest, ...receiver }).map(([name, value]) => `${name}=${String(value)}`);
	return `${settings.join(" ")} faults=${faults.join(",") || "none"}`;
}
