import type { Clock } from "../core/clock.ts";
import { chain, type MaybeLater } from "../core/later.ts";
import { fingerprintsOf } from "../core/secret-ids.ts";
import { type VerifierParts, verifierParts } from "../core/verifier.ts";
import type { ReceiverStore } from "./store.ts";

/** Returns the key of an event in the store. @param secret the id of the secret that signed the delivery, if known */
export type KeyOf = (id: string, secret?: string) => MaybeLater<string>;

/** Thrown when no secrets are loaded, so the endpoint of an event cannot be determined. */
export class EndpointUnknownError extends Error {
	override readonly name = "EndpointUnknownError";
	constructor() {
		super(
			"The endpoint of an event is unknown until secrets are loaded, because it is derived from them. The event is handled after that. Check the source of the secrets, or pass `namespace` to createReceiver.",
		);
	}
}

/** How many secrets are remembered: more than any rotation needs. */
const SEEN_AT_MOST = 100;

/**
 * Returns a function that makes the keys of events. Keys begin with `namespace`, or else with the name of the endpoint, which is found by
 * its secrets: if two services share a store, an event sent to both of their endpoints must be handled twice.
 */
export function eventKeys({
	webhooks,
	store,
	namespace,
	clock,
	storeTimeout,
}: {
	readonly webhooks: { readonly name: string };
	readonly store: Pick<ReceiverStore<never>, "endpointFor">;
	readonly namespace?: string | undefined;
	readonly clock: Pick<Clock, "monotonic">;
	readonly storeTimeout: number;
}): KeyOf {
	if (namespace !== undefined || !store.endpointFor) return (id) => `${namespace ?? webhooks.name}:${id}`;
	const parts = (webhooks as Record<symbol, VerifierParts | undefined>)[verifierParts];
	const known = new Map<string | undefined, { readonly endpoint: MaybeLater<string>; readonly since: number }>();
	/** Fingerprints of all secrets seen so far. A secret that replaces another belongs to the same endpoint, whether they overlap or not. */
	let prints: readonly string[] = [];

	async function find(): Promise<string> {
		if (!parts) return webhooks.name;
		const fresh = await fingerprintsOf(await parts.secrets());
		prints = [...new Set([...fresh, ...prints])].slice(0, SEEN_AT_MOST);
		if (prints.length === 0) throw new EndpointUnknownError();
		const endpoint: unknown = await store.endpointFor!(webhooks.name, prints);
		if (typeof endpoint === "string" && endpoint !== "") return endpoint;
		// Endpoints without a name would share their marks, and each would take the other's events for duplicates.
		throw new TypeError(`The store's \`endpointFor\` must resolve with a name, but resolved with ${typeof endpoint}.`);
	}
	function endpointOf(secret: string | undefined): MaybeLater<string> {
		const found = known.get(secret);
		const since = clock.monotonic();
		// A lookup that has not ended by now may never end. No delivery waits for it any more, so the next one looks again.
		const isHanging = found?.endpoint instanceof Promise && since - found.since >= storeTimeout;
		if (found !== undefined && !isHanging) return found.endpoint;
		// An unknown secret may be a new one of this endpoint. The store has to learn it before the old one is gone.
		if (known.size >= SEEN_AT_MOST) known.clear();
		const finding = find();
		known.set(secret, { endpoint: finding, since });
		const isLatest = () => known.get(secret)?.endpoint === finding;
		finding.then(
			(endpoint) => isLatest() && known.set(secret, { endpoint, since }),
			() => isLatest() && known.delete(secret),
		);
		return finding;
	}
	return (id, secret) => chain(endpointOf(secret), (endpoint) => `${endpoint}:${id}`);
}
