/** The settings of the entity: read, and merged. The rules that read a setting say what it means. */

import type { Call, JsonObject } from "../../engine/handler.ts";
import type { SomeHandlers } from "../generated/handlers.ts";
import { refuse } from "../shared/lookup.ts";
import type { SettingsRow } from "../shared/rows/masters.ts";
import { rows } from "../shared/tables.ts";

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

/** The largest amount of a setting, which is the largest amount of a record. */
const MAX_AMOUNT = 999_999_999_999.99;

/** The range of each numeric setting. Rules use the numbers later, in calls that could not report what is wrong. */
const RANGES: readonly (readonly [name: RegExp, minimum: number, maximum: number])[] = [
	[/_month$/, 1, 12],
	[/_days$/, 0, 3650],
	[/_percent$/, 0, 1000],
	[/./, -MAX_AMOUNT, MAX_AMOUNT],
];

/** @throws 422 with the path of a number out of range (assumption: the ranges) */
function checkNumbers(call: Call, value: unknown, path: string): void {
	if (typeof value === "number") {
		const [name, minimum, maximum] = RANGES.find(([pattern]) => pattern.test(path)) ?? [/./, 0, 0];
		const whole = name.source === "_month$" && !Number.isInteger(value);
		if (value < minimum || value > maximum || whole)
			refuse(call, "validation_error", path, `\`${path}\` must be between ${minimum} and ${maximum}, but is ${value}.`);
	}
	if (typeof value !== "object" || value === null) return;
	for (const [key, inner] of Object.entries(value)) checkNumbers(call, inner, `${path}.${key}`);
}

export const entitySettingsHandlers = {
	"settings.retrieve": (call) => ({ body: { data: current(call) } }),
	"settings.update": (call) => {
		checkNumbers(call, call.body.settings, "settings");
		const { id, settings } = current(call);
		return { body: { data: rows(call.db, "settings").update(id, { settings: merged(settings, call.body.settings) }) } };
	},
} satisfies SomeHandlers;
