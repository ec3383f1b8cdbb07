import type { Engine } from "../engine/engine.ts";
import type { NamedSecret } from "./explainer.ts";

/** A webhook that signs its deliveries, or sends a token with them. */
export interface Signer extends NamedSecret {
	readonly endpointId: string;
	readonly url: string;
}

const ENDPOINTS = "webhook_endpoints";

/** The secret of a registered endpoint. Undefined if there is no such endpoint, or it has no secret. */
export function secretOf(engine: Engine, endpointId: string): string | undefined {
	if (endpointId === "") return undefined;
	for (const { db } of engine.worlds()) {
		const endpoint = db.collection(ENDPOINTS).get(endpointId);
		if (endpoint) return engine.provider.webhooks?.secretOf(db, endpoint);
	}
	return undefined;
}

/** Every webhook with a secret, of all entities and modes. */
export function signersOf(engine: Engine): Signer[] {
	return engine.worlds().flatMap(({ db, entityId, mode }) =>
		[...db.collection(ENDPOINTS).newest()].flatMap((endpoint) => {
			const secret = engine.provider.webhooks?.secretOf(db, endpoint);
			const endpointId = String(endpoint.id);
			const id = `webhook ${endpointId} (${entityId}, ${mode})`;
			return secret === undefined ? [] : [{ id, endpointId, url: String(endpoint.url), secret }];
		}),
	);
}
