import type { Deliveries } from "./deliveries.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { KeyRing } from "./key-ring.ts";
import { isAddressRange, type KeyRecord } from "./keys.ts";
import type { MockEvents } from "./listeners.ts";
import type { RequestEntry } from "./request-entry.ts";
import type { ApiKeyRow, Services } from "./service-types.ts";
import type { LiveWorld } from "./worlds.ts";

/** The parts that the services use. */
interface ServiceContext {
	readonly seed: string;
	readonly ring: KeyRing;
	readonly deliveries: Deliveries | undefined;
	readonly allowsLocal: boolean;
	now(): number;
	requests(): readonly RequestEntry[];
	tell(event: MockEvents["event"]): void;
	/** Checks a body against the document of an operation. @throws Refusal 422 */
	check(operation: string, body: JsonObject): void;
}

const isoOf = (time: number): string => new Date(time).toISOString();
const isoOrNull = (time: number | undefined): string | null => (time === undefined ? null : isoOf(time));

/** A key as an API shows it: without its secret value. */
const rowOf = (record: KeyRecord): ApiKeyRow => ({
	id: record.id,
	object: "api_key",
	name: record.name,
	mode: record.mode,
	prefix: record.key.slice(0, record.key.lastIndexOf("_") + 5),
	scopes: record.scopes,
	ip_allowlist: record.ipAllowlist,
	expires_at: isoOrNull(record.expiresAt),
	last_used_at: isoOrNull(record.lastUsedAt),
	revoked_at: isoOrNull(record.revokedAt),
	created_at: isoOf(record.createdAt),
});

/** @throws Refusal 422 with the invalid address */
function refuseBadAllowlist(entries: readonly string[] = []): void {
	const index = entries.findIndex((entry) => !isAddressRange(entry));
	if (index >= 0)
		throw new Refusal(422, "validation_error", {
			type: "validation_error",
			param: `ip_allowlist[${index}]`,
			hint: "Must be an IP address or a CIDR range.",
		});
}

/** The services of administration rules, created once for each world. */
export class WorldServices {
	readonly #context: ServiceContext;
	readonly #made = new WeakMap<LiveWorld, Services>();

	constructor(context: ServiceContext) {
		this.#context = context;
	}

	of(world: LiveWorld): Services {
		let made = this.#made.get(world);
		if (!made) {
			made = services(this.#context, world);
			this.#made.set(world, made);
		}
		return made;
	}
}

/** Sending to one endpoint, the keys of the entity, the request log. */
function services(context: ServiceContext, world: LiveWorld): Services {
	const { ring, deliveries, seed } = context;
	const { entityId, mode } = world;
	const own = (id: string): KeyRecord | undefined => ring.of(entityId).find((one) => one.id === id);
	return {
		webhooks: {
			allowsLocal: context.allowsLocal,
			sendTo(endpointId, type, object) {
				const endpoint = world.db.collection("webhook_endpoints").get(endpointId);
				const sent = deliveries?.send(world, seed, type, object, endpoint ? [endpoint] : []);
				if (sent) context.tell({ id: sent.eventId, type, object, entityId, deliveryIds: sent.deliveryIds });
				return { event_id: sent?.eventId ?? "", delivery_id: sent?.deliveryIds[0] ?? "" };
			},
			redeliver: (deliveryId) => deliveries?.redeliver(world, seed, deliveryId) ?? {},
		},
		keys: {
			all: () =>
				ring
					.of(entityId)
					.filter((one) => one.revokedAt === undefined)
					.map(rowOf),
			get(id) {
				const record = own(id);
				return record && rowOf(record);
			},
			create(fields) {
				refuseBadAllowlist(fields.ip_allowlist);
				const record = ring.create({
					name: fields.name,
					mode: fields.mode,
					scopes: fields.scopes,
					ipAllowlist: fields.ip_allowlist,
					entityId,
					...(fields.expires_at !== null && { expiresAt: fields.expires_at }),
				});
				return { row: rowOf(record), key: record.key };
			},
			update(id, fields) {
				const record = own(id);
				if (!record) throw new TypeError("there is no such key");
				refuseBadAllowlist(fields.ip_allowlist);
				return rowOf(
					ring.update(record.key, {
						...(fields.name !== undefined && { name: fields.name }),
						...(fields.ip_allowlist !== undefined && { ipAllowlist: fields.ip_allowlist }),
						...(fields.expires_at !== undefined && {
							expiresAt: fields.expires_at === null ? undefined : Date.parse(fields.expires_at),
						}),
					}),
				);
			},
			revoke(id) {
				const record = own(id);
				if (record) ring.update(record.key, { revokedAt: context.now() });
			},
		},
		checked(operation, body) {
			const copy = structuredClone(body);
			context.check(operation, copy);
			return copy;
		},
		requestLog: () =>
			context
				.requests()
				.filter((entry) => entry.entityId === entityId && entry.mode === mode)
				.map((entry) => ({
					id: entry.requestId,
					object: "request_log",
					method: entry.method,
					path: entry.path,
					status: entry.status,
					latency_ms: 1,
					ip_address: entry.ip ?? null,
					request_id: entry.requestId,
					api_key_id: entry.keyId ?? null,
					created_at: new Date(entry.at).toISOString(),
				})),
	};
}
