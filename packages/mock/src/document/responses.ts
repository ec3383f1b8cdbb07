/** Writes responses: in the content type that was asked for, from an example or from the schema. */
import type { Result } from "../engine/handler.ts";
import type { DescribedOperation, DescribedResponse } from "./description.ts";
import { putAt } from "./places.ts";
import { isRecord } from "./schema-view.ts";
import type { Seed, Synthesis } from "./synthesis.ts";

const isJson = (type: string): boolean => /^(application|text)\/([\w.+-]*\+)?json\b/i.test(type);

/** The documented success for a call: by its `Accept` header, JSON before anything else. */
export function successFor(
	{ responses }: Pick<DescribedOperation, "responses">,
	accept: string | undefined,
	wantsStream: boolean,
): DescribedResponse | undefined {
	const all = responses
		.filter(({ status }) => status !== undefined && status >= 200 && status < 400)
		.sort((a, b) => (a.status ?? 0) - (b.status ?? 0));
	const [first] = all;
	const same = all.filter(({ status }) => status === first?.status);
	const ofType = (test: (type: string) => boolean): DescribedResponse | undefined =>
		same.find(({ contentType }) => contentType !== undefined && test(contentType));
	const asked = (accept ?? "").split(",").map((one) => (one.split(";")[0] ?? "").trim().toLowerCase());
	return (
		(wantsStream ? ofType((type) => type.startsWith("text/event-stream")) : undefined) ??
		ofType((type) => asked.includes((type.split(";")[0] ?? "").trim().toLowerCase())) ??
		ofType(isJson) ??
		first ??
		responses.find(({ status }) => status === undefined)
	);
}

/** The body of a response that no record is behind. */
export function exampleBody({ example, schema }: DescribedResponse, synthesis: Synthesis, seed: Seed): unknown {
	if (example !== undefined) return structuredClone(example);
	return schema === undefined ? undefined : synthesis.value(schema, { ...seed, isFull: true });
}

/** A body of a content type that the document neither describes nor shows. */
function anyBody(type: string): unknown {
	if (isJson(type) || type.includes("*") || /^text\/event-stream/i.test(type)) return {};
	return type.startsWith("text/") ? "example" : "";
}

/** A response with a body in the content type of the document. */
export function resultOf(
	response: DescribedResponse | undefined,
	given: unknown,
	headers: Readonly<Record<string, string>> = {},
): Result {
	const status = response?.status ?? 200;
	const type = response?.contentType;
	if (type === undefined || status === 204 || status === 205) return { status, text: "", headers };
	const body = given === undefined ? anyBody(type) : given;
	if (isJson(type) || type.includes("*")) return { status, body, headers };
	const own = { ...headers, "content-type": type };
	if (/^text\/event-stream/i.test(type)) return { status, text: eventStream(body), headers: own };
	return { status, text: typeof body === "string" ? body : JSON.stringify(body), headers: own };
}

function eventStream(body: unknown): string {
	if (typeof body === "string" && /^(data|event|id|:)/m.test(body)) return body;
	const events = Array.isArray(body) ? body : [body];
	return events.map((one) => `data: ${typeof one === "string" ? one : JSON.stringify(one)}\n\n`).join("");
}

/** Puts a record into a body, below its envelope. */
export function wrapped(
	response: DescribedResponse | undefined,
	at: readonly string[],
	value: unknown,
	synthesis: Synthesis,
	seed: Seed,
): unknown {
	if (at.length === 0 || !response?.schema) return value;
	const body = synthesis.value(response.schema, seed);
	if (!isRecord(body)) return value;
	putAt(body, at, value);
	return body;
}
