import type { Json, JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import { type OperationPlace, operationPlaces } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";

const HEADER = "authorization";

export interface HeaderSignIn {
	/** The security scheme, and `security` if all operations require it. */
	readonly root: Inference<Json>;
	/** What one operation requires, if not all require the same. */
	of(place: OperationPlace): Inference<Json> | undefined;
}

/**
 * Finds a sign-in that a document only describes as a parameter `Authorization` of its operations. OpenAPI says that such a parameter means
 * nothing, so clients would not sign in at all.
 */
export function inferHeaderSignIn(look: Look): HeaderSignIn | undefined {
	const { document } = look;
	const schemes = object(object(document.components).securitySchemes);
	if (Object.keys(schemes).length > 0 || document.security !== undefined) return undefined;
	const places = operationPlaces(document).filter(({ operation }) => operation.security === undefined);
	const signed = places.filter((place) => parameterOf(look, place) !== undefined);
	const operations = new Set(signed.map(({ operation }) => operation));
	const [first] = signed;
	if (!first) return undefined;
	const { description } = parameterOf(look, first) ?? {};
	const isForAll = signed.length * 2 >= places.length;
	const scheme: JsonObject = {
		type: "apiKey",
		in: "header",
		name: "Authorization",
		...(typeof description === "string" && { description }),
	};
	return {
		root: {
			value: {
				components: { securitySchemes: { [HEADER]: scheme } },
				...(isForAll && { security: [{ [HEADER]: [] }] }),
			},
			confidence: "medium",
			because: `the document has no security schemes, but ${signed.length} of ${places.length} operations have a parameter for the header Authorization`,
		},
		of: (place) =>
			!isForAll && operations.has(place.operation)
				? {
						value: [{ [HEADER]: [] }],
						confidence: "medium",
						because: "it has a parameter for the header Authorization",
					}
				: undefined,
	};
}

const parameterOf = (look: Look, place: OperationPlace): JsonObject | undefined =>
	look.parameters(place).find((one) => one.in === "header" && String(one.name).toLowerCase() === HEADER);
