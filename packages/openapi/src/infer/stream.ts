import type { Json, JsonObject } from "../document/load.ts";
import { object } from "../document/values.ts";
import type { OperationPlace } from "../intake/draft.ts";
import type { Inference } from "./facts.ts";
import type { Look } from "./look.ts";

const STREAMED = /event-stream|jsonl|ndjson|json-seq/i;
const PARAM = /^(?:is_?|enable_?|use_?)?stream(?:ing|ed)?$/i;
const END = /\[DONE\]/;
const MAX_TEXT = 20_000;

/**
 * Concludes what asks for a stream of events, and which event ends it. A response that is always a stream needs neither; its type says it.
 */
export function inferStream(look: Look, { operation }: OperationPlace): Inference<JsonObject> | undefined {
	const media = Object.values(object(operation.responses)).flatMap((one) =>
		Object.entries(object(look.follow(one).content)),
	);
	if (!media.some(([type]) => STREAMED.test(type))) return undefined;
	const isChoice = media.some(([type]) => !STREAMED.test(type));
	const param = isChoice ? paramOf(look, operation) : undefined;
	const ends = END.test(
		textOf(
			look,
			operation,
			media.filter(([type]) => STREAMED.test(type)).map(([, one]) => one),
		),
	);
	// A field called `stream` is the default.
	const own = param === "stream" ? undefined : param;
	if (own === undefined && !ends) return undefined;
	return {
		value: { ...(own !== undefined && { param: own }), ...(ends && { end: "[DONE]" }) },
		confidence: "high",
		because: [
			...(own === undefined ? [] : [`${own} asks for the events of the response`]),
			...(ends ? ["its description says that [DONE] ends the stream"] : []),
		].join(", and "),
	};
}

function paramOf(look: Look, operation: JsonObject): string | undefined {
	for (const media of Object.values(object(look.follow(operation.requestBody).content)))
		for (const [name, schema] of Object.entries(look.properties(object(media).schema)))
			if (PARAM.test(name) && look.types(schema).includes("boolean")) return name;
	return undefined;
}

/** What people wrote about the stream: at the operation, its responses, its examples, and the field that asks for it. */
function textOf(look: Look, operation: JsonObject, streams: readonly Json[]): string {
	const bodies = Object.values(object(look.follow(operation.requestBody).content)).flatMap((media) =>
		Object.entries(look.properties(object(media).schema)).filter(([name]) => PARAM.test(name)),
	);
	const texts = [
		operation.description,
		...Object.values(object(operation.responses)).map((one) => look.follow(one).description),
		...streams.flatMap((one) => [object(one).example, look.follow(object(one).schema).description]),
		...bodies.map(([, schema]) => look.follow(schema).description),
	];
	return texts
		.filter((one) => typeof one === "string")
		.join("\n")
		.slice(0, MAX_TEXT);
}
