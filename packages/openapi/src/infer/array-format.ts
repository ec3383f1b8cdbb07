import type { OperationPlace } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";

/** Returns how lists are written in most queries of the document. */
export function inferArrayFormat(look: Look, places: readonly OperationPlace[]): Inference<"repeat" | "brackets"> {
	const names = places.flatMap((place) =>
		look
			.parameters(place)
			.flatMap((one) => (one.in === "query" && look.types(one.schema).includes("array") ? [String(one.name)] : [])),
	);
	const bracketed = names.filter((name) => name.endsWith("[]")).length;
	if (bracketed > names.length / 2)
		return { value: "brackets", confidence: "high", because: "most list parameters end with []" };
	return {
		value: "repeat",
		confidence: "high",
		because: "OpenAPI repeats the name of a list parameter unless it says otherwise",
	};
}
