import type { Json, JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";

const HEADER =
	/^(?:x-)?(?:[\w-]+-)?(?:idempotency|idempotent|idempotence)(?:-?key|-?token)?$|^(?:x-)?request-idempotency-key$/i;
const BODY = /^(?:idempotency_?(?:key|token)|client_?(?:request_)?token|idempotent_?key)$/i;
const MENTION = /\b((?:X-)?Idempotency-Key)\b/i;
const USUAL_LENGTH = 255;
const WRITES = new Set(["post", "put", "patch", "delete"]);

/** Concludes whether an operation takes a key that makes it safe to send twice, and where. */
export function inferIdempotency(look: Look, place: OperationPlace): Inference<JsonObject> | undefined {
	if (!WRITES.has(place.method)) return undefined;
	const header = look.parameters(place).find((one) => one.in === "header" && HEADER.test(String(one.name)));
	if (header)
		return {
			value: { header: String(header.name), maxLength: lengthOf(look, header.schema), ...uuid(look, header.schema) },
			confidence: "high",
			because: `it has the header ${String(header.name)}`,
		};
	const field = bodyField(look, place);
	if (field)
		return {
			value: { body: field.name, maxLength: lengthOf(look, field.schema) },
			confidence: "high",
			because: `its body has the field ${field.name}`,
		};
	const [, mentioned] = MENTION.exec(String(place.operation.description ?? "")) ?? [];
	if (mentioned === undefined || place.method !== "post") return undefined;
	return {
		value: { header: mentioned, maxLength: USUAL_LENGTH },
		confidence: "medium",
		because: `its description mentions ${mentioned}`,
	};
}

function bodyField(
	look: Look,
	{ operation }: OperationPlace,
): { readonly name: string; readonly schema: Json } | undefined {
	for (const media of Object.values(object(look.follow(operation.requestBody).content)))
		for (const [name, schema] of Object.entries(look.properties(object(media).schema)))
			if (BODY.test(name) && look.types(schema).includes("string")) return { name, schema };
	return undefined;
}

function lengthOf(look: Look, schema: Json | undefined): number {
	const { maxLength } = look.follow(schema);
	return typeof maxLength === "number" && maxLength > 0 ? maxLength : USUAL_LENGTH;
}

const uuid = (look: Look, schema: Json | undefined): JsonObject =>
	look.follow(schema).format === "uuid" ? { format: "uuid" } : {};

/** Returns the header of idempotency keys, if operations have one. */
export function commonHeader(found: readonly (Inference<JsonObject> | undefined)[]): string | undefined {
	const names = found.flatMap((one) =>
		one && one.confidence !== "low" && typeof one.value.header === "string" ? [one.value.header] : [],
	);
	return [...new Set(names)].sort((a, b) => count(names, b) - count(names, a))[0];
}

const count = (names: readonly string[], name: string): number => names.filter((one) => one === name).length;

/** The whole document may mention a header that no operation has. */
export function mentionedHeader(document: JsonObject): string | undefined {
	return MENTION.exec(String(object(document.info).description ?? ""))?.[1];
}
