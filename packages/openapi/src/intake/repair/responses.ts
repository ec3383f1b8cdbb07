import { isObject, type JsonObject, type Pointer } from "../../document/load.ts";
import type { Draft } from "../draft.ts";
import { repairContent } from "./content.ts";

/** Corrects the responses of an operation, so that at least one success is documented. */
export function repairResponses(draft: Draft, operation: JsonObject, pointer: Pointer): void {
	const at = [...pointer, "responses"];
	if (!isObject(operation.responses)) {
		if (pointer[0] === "paths")
			draft.repair("response", pointer, "the operation has no responses; a success without a known body was assumed");
		operation.responses = { "200": { description: "Not documented." } };
		return;
	}
	const { responses } = operation;
	for (const [status, response] of Object.entries(responses)) {
		if (status.startsWith("x-")) {
			delete responses[status];
			continue;
		}
		const known = statusOf(status);
		if (known === undefined) {
			draft.repair(
				"response",
				[...at, status],
				`${JSON.stringify(status.slice(0, 60))} is not a status and was left out`,
			);
			delete responses[status];
			continue;
		}
		if (!isObject(response)) {
			draft.repair("response", [...at, status], "the response is not an object; it was read as one without a body");
			responses[status] = { description: "" };
		} else if (response.$ref === undefined) {
			if (typeof response.description !== "string") response.description = "";
			repairContent(draft, response, [...at, status]);
			if (response.headers !== undefined && !isObject(response.headers)) delete response.headers;
		}
		if (known !== status) rename(draft, responses, status, known, [...at, status]);
	}
	if (pointer[0] === "paths") addSuccess(draft, responses, at);
}

/** Returns a status as OpenAPI writes it: three digits, `4XX` or `default`. Undefined if it does not have that form. */
function statusOf(text: string): string | undefined {
	if (/^[1-5]\d\d$/.test(text) || text === "default") return text;
	if (/^[1-5]xx$/i.test(text)) return text.toUpperCase();
	return /^default$/i.test(text) ? "default" : undefined;
}

function rename(draft: Draft, responses: JsonObject, from: string, to: string, pointer: Pointer): void {
	draft.moved([...pointer.slice(0, -1), to], pointer);
	if (responses[to] === undefined) responses[to] = responses[from] ?? {};
	delete responses[from];
}

/** Clients need to know what a success looks like. `2XX` and `default` can mean one. */
function addSuccess(draft: Draft, responses: JsonObject, at: Pointer): void {
	const statuses = Object.keys(responses);
	if (statuses.some((status) => /^2\d\d$/.test(status))) {
		delete responses["2XX"];
		return;
	}
	const source = responses["2XX"] !== undefined ? "2XX" : isSuccess(draft, responses.default) ? "default" : undefined;
	if (source !== undefined) {
		draft.repair("response", [...at, source], `the operation documents its success as ${source}; it was read as 200`);
		draft.moved([...at, "200"], [...at, source]);
		responses["200"] = responses[source] ?? {};
		delete responses[source];
		return;
	}
	draft.repair("response", at, "the operation documents no success; one without a known body was assumed");
	responses["200"] = { description: "Not documented." };
}

/** A default response beside nothing else is the success, unless its name or text says that it is an error. */
function isSuccess(draft: Draft, response: unknown): boolean {
	if (!isObject(response)) return false;
	const reference = typeof response.$ref === "string" ? response.$ref : "";
	const components = isObject(draft.document.components) ? draft.document.components : {};
	const shared = isObject(components.responses) ? components.responses[reference.split("/").at(-1) ?? ""] : undefined;
	const { description = "", content } = reference !== "" && isObject(shared) ? shared : response;
	const schemas = isObject(content)
		? Object.values(content).map((media) => (isObject(media) ? media.schema : undefined))
		: [];
	const names = schemas.map((schema) =>
		isObject(schema) ? `${String(schema.$ref ?? "")} ${String(schema.title ?? "")}` : "",
	);
	return !/error|fail|problem|fault|exception|unexpected/i.test(
		`${reference} ${String(description)} ${names.join(" ")}`,
	);
}
