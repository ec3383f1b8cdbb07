import type { Api, World } from "../generated/types.ts";
import { iso, type ServedApi } from "../served-api.ts";
import { analytics } from "./analytics.ts";
import { clock, faults } from "./clock.ts";
import type { ControlHandlers, Some } from "./handler.ts";
import { keys, limits } from "./keys.ts";
import { records } from "./records.ts";
import { threads } from "./threads.ts";
import { deliveries, events, requests } from "./traffic.ts";
import { webhooks } from "./webhooks.ts";

const apis: Some<"apis"> = { "apis.list": ({ sandbox }) => ({ data: sandbox.apis().map(apiOf) }) };

const worlds: Some<"worlds"> = {
	"worlds.list": ({ path, sandbox }) => {
		const { engine } = sandbox.api(path.api);
		const data = engine.worlds().map(
			({ entityId, mode, db }): World => ({
				entity_id: entityId,
				mode,
				keys: engine.keysOf(entityId).filter((one) => one.mode === mode && one.revokedAt === undefined).length,
				records: db.names().reduce((sum, name) => sum + db.collection(name).size, 0),
			}),
		);
		return { data };
	},
	"worlds.eventTypes": ({ path, sandbox }) => ({ data: sandbox.api(path.api).engine.eventTypes }),
	"worlds.reset": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		api.engine.reset();
		api.clear();
		sandbox.replaced(api);
	},
};

const snapshots: Some<"snapshots"> = {
	"snapshots.list": ({ sandbox }) => ({ data: sandbox.snapshots.list() }),
	"snapshots.create": ({ body, sandbox }) => sandbox.snapshots.save(body.name),
	"snapshots.delete": ({ path, sandbox }) => sandbox.snapshots.delete(path.name),
	"snapshots.restore": ({ path, sandbox }) => {
		sandbox.snapshots.restore(path.name);
		for (const api of sandbox.apis()) sandbox.replaced(api);
	},
	"snapshots.compare": ({ path, query, sandbox }) => sandbox.snapshots.compare(path.name, query.with),
};

/** The operations of the control API. */
export const handlers: ControlHandlers = {
	...apis,
	...worlds,
	...keys,
	...limits,
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
	};
}
