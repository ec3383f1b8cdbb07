/**
 * Rules receive only the fields that the document has. Nothing checks other fields, so a rule that read one would store an unchecked
 * value.
 */
import { type AnyHandlers, type Call, type JsonObject, runHandler } from "../../engine/handler.ts";
import type { Schema } from "../../engine/unread-fields.ts";
import { routes } from "../generated/routes.ts";
import { schemas } from "../generated/schemas.ts";

/** Operations that name the fields they reject, and write only the fields of their own lists. */
const REFUSE_BY_NAME = new Set([
	"accounts.update",
	"glAccounts.update",
	"integrations.create",
	"integrations.update",
	"returns.update",
]);

/** Fields that every operation rejects with an error that names them. */
const REFUSED = new Set(["card_number", "cvc", "entity_id"]);

/** Returns the schemas that together describe a value. */
function branches(schema: Schema): readonly Schema[] {
	const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
	const target = $ref && (schemas as Readonly<Record<string, Schema>>)[$ref.split("/").at(-1) ?? ""];
	return [schema, ...[...(target ? [target] : []), ...allOf, ...anyOf, ...oneOf].flatMap(branches)];
}

/** Returns the value itself if all of it is known, or a copy of the known part. */
function knownOf(schema: Schema | undefined, value: unknown): unknown {
	if (schema === undefined || typeof value !== "object" || value === null) return value;
	const all = branches(schema);
	if (Array.isArray(value)) {
		const items = all.find((one) => one.items)?.items;
		const known = value.map((item) => knownOf(items, item));
		return known.every((item, index) => item === value[index]) ? value : known;
	}
	const isFree = all.some((one) => one.additionalProperties === true || typeof one.additionalProperties === "object");
	if (isFree || !all.some((one) => one.properties)) return value;
	const entries = Object.entries(value);
	const known = entries.flatMap(([field, inner]) => {
		const own = all.flatMap(({ properties }) =>
			properties && Object.hasOwn(properties, field) ? [properties[field] as Schema] : [],
		);
		if (own.length === 0) return REFUSED.has(field) ? [[field, inner] as const] : [];
		return [[field, own.length === 1 ? knownOf(own[0], inner) : inner] as const];
	});
	const isWhole = known.length === entries.length && known.every(([, inner], index) => inner === entries[index]?.[1]);
	return isWhole ? value : Object.fromEntries(known);
}

/** Wraps handlers so that they receive only the body fields that the document defines. */
export function withKnownFields<Some extends AnyHandlers>(handlers: Some): Some {
	return Object.fromEntries(
		Object.entries(handlers).map(([id, handler]) => {
			const schema = routes.find((route) => route.id === id)?.body?.schema as Schema | undefined;
			if (schema === undefined || REFUSE_BY_NAME.has(id)) return [id, handler];
			return [
				id,
				(call: Call) => {
					const body = knownOf(schema, call.body) as JsonObject;
					return runHandler(handler, body === call.body ? call : { ...call, body });
				},
			];
		}),
	) as AnyHandlers as Some;
}
