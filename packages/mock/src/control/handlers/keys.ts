import type { JsonObject } from "../../engine/json.ts";
import { isInternal, type KeyRecord } from "../../engine/keys.ts";
import { ControlError, checkEntity, checked, checkRoom } from "../errors.ts";
import type { Key, Limit, NewKey } from "../generated/types.ts";
import { masked } from "../mask.ts";
import type { Sandbox } from "../sandbox.ts";
import { iso, isoOrNull, type ServedApi } from "../served-api.ts";
import type { Some } from "./handler.ts";

export const keys: Some<"keys"> = {
	"keys.list": ({ path, query, sandbox }) => {
		const api = sandbox.api(path.api);
		const now = api.engine.clock.now();
		const used = scopesUsed(api);
		const data = api.engine
			.keys()
			.filter(
				(one) =>
					(query.include_internal === true || !isInternal(one)) &&
					(query.entity_id === undefined || one.entityId === query.entity_id) &&
					(query.mode === undefined || one.mode === query.mode) &&
					(query.active !== true || isActive(one, now)),
			)
			.map((one) => keyOf(one, used));
		return { data };
	},
	"keys.create": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { ip_allowlist: ipAllowlist, expires_at: expiresAt, entity_id: entityId, ...named } = body;
		const { owner, activated, elevated_reason, internal, ...rest } = named;
		checkEntity(api, entityId);
		checkRoom(api, entityId);
		checkSwitch(api, activated);
		const record = checked(() =>
			api.mock.createKey({
				...rest,
				...(ipAllowlist && { ipAllowlist }),
				...(expiresAt !== undefined && { expiresAt }),
				...(entityId !== undefined && { entityId }),
			}),
		);
		detail(api, record.id, { owner, activated, elevated_reason, internal });
		changed(sandbox, api, record.id, "created", { scopes: [...record.scopes] });
		return newKeyOf(api.key(record.id));
	},
	"keys.update": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { id } = api.key(path.key_id);
		const known = api.engine.provider.scopes;
		const wrong = body.scopes?.find((one) => !known.includes(one));
		if (wrong !== undefined)
			throw new ControlError(
				422,
				"invalid_option",
				`There is no scope ${wrong}. There are ${known.join(", ")}.`,
				"scopes",
			);
		const { name, scopes, ip_allowlist: ipAllowlist, expires_at: expiresAt, owner, activated } = body;
		checkSwitch(api, activated);
		const { renewSecret } = api.mock.settingsPage ?? {};
		if (body.renew_secret === true && !renewSecret)
			throw new ControlError(422, "invalid_option", "Keys of this API have no second half.", "renew_secret");
		checked(() =>
			api.engine.updateKey(id, {
				...(name !== undefined && { name }),
				...(scopes && { scopes }),
				...(ipAllowlist && { ipAllowlist }),
				...(expiresAt !== undefined && { expiresAt: expiresAt === null ? undefined : Date.parse(expiresAt) }),
			}),
		);
		detail(api, id, { owner, activated });
		if (body.renew_secret === true) renewSecret?.(id);
		changed(sandbox, api, id, "changed", { fields: Object.keys(body) });
		return keyOf(api.key(id), scopesUsed(api));
	},
	"keys.reveal": ({ path, sandbox }) => newKeyOf(sandbox.api(path.api).key(path.key_id)),
	"keys.revoke": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const { id, revokedAt } = api.key(path.key_id);
		if (revokedAt === undefined) {
			api.engine.revokeKey(id);
			changed(sandbox, api, id, "revoked");
		}
		return keyOf(api.key(id), scopesUsed(api));
	},
};

/** Only an API whose keys have two halves also has a switch for them. @throws ControlError 422 */
function checkSwitch({ mock }: ServedApi, activated: boolean | undefined): void {
	if (activated !== false || mock.settingsPage?.renewSecret) return;
	throw new ControlError(
		422,
		"invalid_option",
		"Keys of this API cannot be switched off. Revoke the key, or let it expire.",
		"activated",
	);
}

/** Begins a thread. The keys of tools are nobody's business. */
function changed(sandbox: Sandbox, api: ServedApi, id: string, what: string, more: JsonObject = {}): void {
	const key = api.key(id);
	if (isInternal(key)) return;
	const { name, entityId, mode } = key;
	sandbox.caused(api, {
		kind: "key",
		name: `Key ${what}: ${name}`,
		entityId,
		mode,
		detail: { action: what, id, ...more },
	});
}

/** Changes what a provider does not know about a key, or keeps with its credential. */
function detail(
	api: ServedApi,
	id: string,
	change: {
		readonly owner?: string | null | undefined;
		readonly activated?: boolean | undefined;
		readonly elevated_reason?: string | undefined;
		readonly internal?: boolean | undefined;
	},
): void {
	const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as JsonObject;
	if (Object.keys(set).length === 0) return;
	api.engine.updateKey(id, { details: { ...api.key(id).details, ...set } });
}

export const limits: Some<"limits"> = {
	"limits.list": ({ path, sandbox }) => {
		const { engine } = sandbox.api(path.api);
		const used = new Map(engine.gauges().map((one) => [one.keyId, one]));
		const data = engine
			.keys()
			.filter((one) => isActive(one, engine.clock.now()) && !isInternal(one))
			.map(({ id, tier }): Limit => {
				const rules = engine.options.rateLimits;
				const own = rules === false ? undefined : { ...engine.provider.tiers[tier], ...rules?.[tier] };
				return {
					key_id: id,
					tier,
					per_minute: finite(own?.perMinute),
					used_in_minute: used.get(id)?.inMinute ?? 0,
					per_second: finite(own?.perSecond),
					used_in_second: used.get(id)?.inSecond ?? 0,
				};
			});
		return { data };
	},
};

const finite = (limit: number | undefined): number | null => (Number.isFinite(limit) ? (limit ?? null) : null);

const isActive = ({ revokedAt, expiresAt }: KeyRecord, now: number): boolean =>
	revokedAt === undefined && (expiresAt === undefined || expiresAt > now);

/** The scopes that the logged requests of each key needed. Of several alternatives the first one counts. */
function scopesUsed({ exchanges }: ServedApi): ReadonlyMap<string, ReadonlySet<string>> {
	const used = new Map<string, Set<string>>();
	for (const { entry } of exchanges.newest()) {
		if (entry.keyId === undefined || entry.status < 200 || entry.status >= 300) continue;
		const own = used.get(entry.keyId) ?? new Set();
		for (const scope of entry.scopes[0] ?? []) own.add(scope);
		used.set(entry.keyId, own);
	}
	return used;
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function keyOf(record: KeyRecord, used: ReadonlyMap<string, ReadonlySet<string>>): Key {
	const { secret } = record.details ?? {};
	return {
		id: record.id,
		name: record.name,
		mode: record.mode,
		entity_id: record.entityId,
		masked_key: masked(record.key),
		scopes: [...record.scopes],
		ip_allowlist: [...record.ipAllowlist],
		tier: record.tier,
		created_at: iso(record.createdAt),
		expires_at: isoOrNull(record.expiresAt),
		last_used_at: isoOrNull(record.lastUsedAt),
		revoked_at: isoOrNull(record.revokedAt),
		scopes_used: [...(used.get(record.id) ?? [])].sort(),
		owner: textOrNull(record.details?.owner),
		elevated_reason: textOrNull(record.details?.elevated_reason),
		activated: record.details?.activated !== false,
		internal: isInternal(record),
		masked_secret: typeof secret === "string" ? `…${secret.slice(-4)}` : null,
	};
}

function newKeyOf(record: KeyRecord): NewKey {
	const { secret } = record.details ?? {};
	return { record: keyOf(record, new Map()), key: record.key, secret: typeof secret === "string" ? secret : null };
}
