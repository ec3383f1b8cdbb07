import type { Engine } from "../engine/engine.ts";
import type { NamedSecret } from "./explainer.ts";

/** A webhook that signs its deliveries, or sends a token with them. */
export interface Signer extends NamedSecret {
	readonly endpointId: string;
	readonly entityId: string;
	readonly mode: "live" | "test";
	readonly url: string;
}

/** An endpoint. Its id alone does not say which one it is, because some APIs count from 1 in each entity. */
export interface EndpointPlace {
	readonly endpointId: string;
	readonly entityId: string;
	readonly mode: "live" | "test";
}

export const isSameEndpoint = (one: EndpointPlace, other: EndpointPlace): boolean =>
	one.endpointId === other.endpointId && one.entityId === other.entityId && one.mode === other.mode;

const ENDPOINTS = "webhook_endpoints";

/** The secret of a registered endpoint. Undefined if there is no such endpoint, or it has no secret. */
export function secretOf(engine: Engine, { endpointId, entityId, mode }: EndpointPlace): string | undefined {
	if (endpointId === "") return undefined;
	const world = engine.worlds().find((one) => one.entityId === entityId && one.mode === mode);
	const endpoint = world?.db.collection(ENDPOINTS).get(endpointId);
	return world && endpoint && engine.provider.webhooks?.secretOf(world.db, endpoint);
}

/** Every webhook with a secret, of all entities and modes. */
export function signersOf(engine: Engine): Signer[] {
	return engine.worlds().flatMap(({ db, entityId, mode }) =>
		[...db.collection(ENDPOINTS).newest()].flatMap((endpoint) => {
			const secret = engine.provider.webhooks?.secretOf(db, endpoint);
			const endpointId = String(endpoint.id);
			const id = `webhook ${endpointId} (${entityId}, ${mode})`;
			return secret === undefined ? [] : [{ id, endpointId, entityId, mode, url: String(endpoint.url), secret }];
		}),
	);
}
