/** The settings of the entity: read, and merged. What they mean stands with the rules that read them. */
import type { Call, Handlers, JsonObject } from "../../engine/handler.ts";
import type { SettingsRow } from "./rows/masters.ts";
import { rows } from "./tables.ts";

/** Merged one level deeper; every other key is replaced as a whole. */
const NESTED = new Set(["branding", "documents", "shipping", "tax", "fixed_assets_config"]);

const isObject = (value: unknown): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function merged(before: JsonObject, patch: JsonObject): JsonObject {
	const after: JsonObject = { ...before };
	for (const [key, value] of Object.entries(patch)) {
		after[key] = NESTED.has(key) && isObject(value) && isObject(before[key]) ? { ...before[key], ...value } : value;
	}
	return after;
}

function current(call: Call): SettingsRow {
	const settings = rows(call.db, "settings");
	return settings.all()[0] ?? settings.insert({ id: call.key.entityId, settings: {} });
}

export const entitySettingsHandlers: Handlers = {
	"settings.retrieve": (call) => ({ body: { data: current(call) } }),
	"settings.update": (call) => {
		const { id, settings } = current(call);
		return { body: { data: rows(call.db, "settings").update(id, { settings: merged(settings, call.body.settings) }) } };
	},
};
