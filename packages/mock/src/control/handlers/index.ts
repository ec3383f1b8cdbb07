import type { JsonObject } from "../../engine/json.ts";
import type { Api } from "../generated/types.ts";
import { Mask } from "../mask.ts";
import type { Sandbox } from "../sandbox.ts";
import { iso, type ServedApi } from "../served-api.ts";
import { analytics } from "./analytics.ts";
import { clock, faults } from "./clock.ts";
import { collections } from "./collections.ts";
import type { ControlHandlers, Some } from "./handler.ts";
import { keys, limits } from "./keys.ts";
import { mirror } from "./mirror.ts";
import { records } from "./records.ts";
import { threads } from "./threads.ts";
import { deliveries, events, requests } from "./traffic.ts";
import { webhooks } from "./webhooks.ts";
import { worlds } from "./worlds.ts";

const apis: Some<"apis"> = { "apis.list": ({ sandbox }) => ({ data: sandbox.apis().map(apiOf) }) };

/** For the state of an API that this process does not serve. */
const NO_KEYS = new Mask(() => []);

const snapshots: Some<"snapshots"> = {
	"snapshots.list": ({ sandbox }) => ({ data: sandbox.snapshots.list() }),
	"snapshots.create": ({ body, sandbox }) => {
		const saved = sandbox.snapshots.save(body.name);
		changed(sandbox, "saved", body.name);
		return saved;
	},
	"snapshots.delete": ({ path, sandbox }) => {
		sandbox.snapshots.delete(path.name);
		changed(sandbox, "deleted", path.name);
	},
	"snapshots.restore": ({ path, sandbox }) => {
		sandbox.snapshots.restore(path.name);
		for (const api of sandbox.apis()) sandbox.replaced(api);
		changed(sandbox, "restored", path.name);
	},
	"snapshots.compare": ({ path, query, sandbox }) => {
		const { data, truncated } = sandbox.snapshots.compare(path.name, query.with);
		const masks = new Map(sandbox.apis().map(({ name, mask }) => [name, mask]));
		const shown = (api: string, row: JsonObject | null): JsonObject | null =>
			row && (masks.get(api) ?? NO_KEYS).row(row);
		return {
			data: data.map((one) => ({
				...one,
				before: shown(one.api, one.before as JsonObject | null),
				after: shown(one.api, one.after as JsonObject | null),
			})),
			truncated,
		};
	},
};

/** Begins a thread in every API, because a snapshot holds all of them. */
function changed(sandbox: Sandbox, what: string, name: string): void {
	for (const api of sandbox.apis())
		sandbox.caused(api, { kind: "snapshot", name: `Snapshot ${what}: ${name}`, detail: { action: what, name } });
}

/** The operations of the control API. */
export const handlers: ControlHandlers = {
	...apis,
	...worlds,
	...keys,
	...limits,
	...collections,
	...mirror,
	...records,
	...requests,
	...analytics,
	...threads,
	...webhooks,
	...deliveries,
	...events,
	...clock,
	...faults,
	...snapshots,
};

function apiOf(api: ServedApi): Api {
	const { provider } = api.engine;
	return {
		name: api.name,
		title: provider.title,
		url: api.url,
		now: iso(api.engine.clock.now()),
		entities: new Set(api.engine.worlds().map(({ entityId }) => entityId)).size,
		keys: api.engine.keys().length,
		requests: api.exchanges.size,
		deliveries: api.attempts.length,
		operations: provider.routes.map(({ id }) => id),
		scopes: [...provider.scopes],
		has_mirror: api.mirror?.() !== undefined,
	};
}
