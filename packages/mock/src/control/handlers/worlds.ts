import type { LiveWorld } from "../../engine/worlds.ts";
import { ControlError, checkEntity, checkRoom } from "../errors.ts";
import type { World } from "../generated/types.ts";
import type { ServedApi } from "../served-api.ts";
import type { Some } from "./handler.ts";

export const worlds: Some<"worlds"> = {
	"worlds.list": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		return { data: api.engine.worlds().map((one) => worldOf(api, one)) };
	},
	"worlds.create": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const { engine } = api;
		checkEntity(api, body.entity_id);
		if (body.entity_id !== undefined && engine.worlds().some(({ entityId }) => entityId === body.entity_id))
			throw new ControlError(409, "already_exists", `The entity ${body.entity_id} exists already.`, "entity_id");
		checkRoom(api, body.entity_id);
		const made = engine.createEntity(body.entity_id);
		return { entity_id: made[0]?.entityId ?? "", worlds: made.map((one) => worldOf(api, one)) };
	},
	"worlds.eventTypes": ({ path, sandbox }) => ({ data: sandbox.api(path.api).engine.eventTypes }),
	"worlds.reset": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		api.mask.remember();
		api.engine.reset();
		api.clear();
		sandbox.replaced(api);
	},
};

const worldOf = ({ engine }: ServedApi, { entityId, mode, db }: LiveWorld): World => ({
	entity_id: entityId,
	mode,
	keys: engine.keysOf(entityId).filter((one) => one.mode === mode && one.revokedAt === undefined).length,
	records: db.names().reduce((sum, name) => sum + db.collection(name).size, 0),
});
