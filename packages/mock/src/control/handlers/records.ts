import type { JsonObject } from "../../engine/json.ts";
import type { LiveWorld } from "../../engine/worlds.ts";
import { notFound } from "../errors.ts";
import { pageOf } from "../pages.ts";
import { checkedEdit } from "../record-edit.ts";
import type { Some } from "./handler.ts";

export const records: Some<"records"> = {
	"records.collections": ({ path, sandbox }) => {
		const { db } = sandbox.api(path.api).world(path.entity_id, path.mode);
		return { data: db.names().map((name) => ({ name, count: db.collection(name).size })) };
	},
	"records.list": ({ path, query, sandbox }) => {
		const api = sandbox.api(path.api);
		const collection = collectionOf(api.world(path.entity_id, path.mode), path.collection);
		const text = query.q?.toLowerCase();
		return pageOf(collection.newest(), query, {
			idOf: (row) => String(row.id),
			show: (row) => api.mask.row(row),
			matches: (row) => text === undefined || JSON.stringify(row).toLowerCase().includes(text),
		});
	},
	"records.retrieve": ({ path, sandbox }) => {
		const api = sandbox.api(path.api);
		const row = collectionOf(api.world(path.entity_id, path.mode), path.collection).get(path.record_id);
		if (!row) throw missing(path);
		return { collection: path.collection, id: path.record_id, record: api.mask.row(row) };
	},
	"records.update": ({ path, body, sandbox }) => {
		const api = sandbox.api(path.api);
		const world = api.world(path.entity_id, path.mode);
		const row = collectionOf(world, path.collection).get(path.record_id);
		if (!row) throw missing(path);
		const set = checkedEdit(row, api.mask.row(row), body.set as JsonObject, (field, before, after) =>
			api.engine.fieldProblem(path.collection, field, before, after),
		);
		const after = api.engine.edit(world, path.collection, path.record_id, set);
		return { collection: path.collection, id: path.record_id, record: api.mask.row(after) };
	},
};

const missing = ({ collection, record_id: id }: { readonly collection: string; readonly record_id: string }) =>
	notFound(`There is no record ${id} in ${collection}.`);

function collectionOf(world: LiveWorld, name: string) {
	const { db } = world;
	if (!db.names().includes(name))
		throw notFound(
			`The world has no records in ${name}. It has records in ${db.names().join(", ") || "no collection"}.`,
		);
	return db.collection(name);
}
