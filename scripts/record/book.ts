/** Turns a recording into the file of examples that the documents are bundled with. */
import {
	exampleName,
	type RecordedCall,
	type RecordedDelivery,
	type RecordedExamples,
} from "@countersign/openapi/document";
import type { ApiModel, Operation } from "@countersign/openapi/model";
import { bestOf } from "./choose.ts";
import type { Exchange, Json } from "./exchange.ts";
import type { Recording } from "./story.ts";
import { shortened, tidy } from "./tidy.ts";

type Bodies = Record<string, Json>;

/** Returns the examples of a document: the best call of each operation, its own errors and the errors that all share. */
export function bookOf(
	model: ApiModel,
	recording: Pick<Recording, "exchanges" | "common" | "refusals">,
	events: Readonly<Record<string, RecordedDelivery>>,
): RecordedExamples {
	const { exchanges, common, refusals } = recording;
	const all = tidy([...exchanges, ...common, ...refusals]);
	const story = all.slice(0, exchanges.length);
	const shared = all.slice(exchanges.length, exchanges.length + common.length);
	const best = bestOf(story);
	const own = new Map(model.operations.map((one) => [one.id, ownErrors(one, all)]));
	const responses = sharedErrors(model, shared, own);
	const operations: Record<string, RecordedCall> = {};
	for (const operation of model.operations) {
		const call = best.get(operation.id);
		if (!call) continue;
		const errors = own.get(operation.id) ?? {};
		const response = shortened(call.response, operation.pagination?.items);
		const others = otherSuccesses(operation, call.status, story);
		operations[operation.id] = {
			...(Object.keys(call.path).length > 0 && { path: call.path as RecordedCall["path"] & object }),
			...(Object.keys(call.query).length > 0 && { query: call.query as RecordedCall["query"] & object }),
			...(call.body !== undefined && { body: call.body }),
			status: call.status,
			...(response !== undefined && { response }),
			...(Object.keys(others).length > 0 && { others }),
			...(Object.keys(errors).length > 0 && { errors }),
		};
	}
	return { operations, responses, events };
}

/** The first response with each other success status. */
function otherSuccesses({ id, successes }: Operation, shown: number, story: readonly Exchange[]): Bodies {
	return Object.fromEntries(
		successes.flatMap(({ status }) => {
			const one = story.find((call) => call.operation === id && call.status === status && status !== shown);
			return one?.response === undefined ? [] : [[String(status), one.response]];
		}),
	);
}

/** Errors that the document lists for one operation, by status and code. */
function ownErrors({ id, errors }: Operation, all: readonly Exchange[]): Record<string, Bodies> {
	const found: Record<string, Bodies> = {};
	for (const { status, code } of errors) {
		const one = all.find(
			({ operation, status: given, response }) =>
				operation === id && given === status && response !== undefined && codeOf(response) === code,
		);
		if (one?.response === undefined) continue;
		found[status] ??= {};
		(found[status] as Bodies)[exampleName(code)] = one.response;
	}
	return found;
}

/**
 * Each shared response shows the errors of an operation that uses it. An operation with errors of its own has a copy of the response; if
 * all its users have one, the operation that was recorded shows the error.
 */
function sharedErrors(
	model: ApiModel,
	calls: readonly Exchange[],
	own: ReadonlyMap<string, Record<string, Bodies>>,
): Record<string, Bodies> {
	const used = usedResponses(model, own);
	const shared: Record<string, Bodies> = {};
	for (const { operation, status, response } of calls) {
		if (response === undefined) continue;
		const name = responseName(model, operation, status);
		if (name === undefined) continue;
		const [holder, key] = used.has(name) ? [shared, name] : [own.get(operation) ?? {}, String(status)];
		holder[key] ??= {};
		(holder[key] as Bodies)[exampleName(codeOf(response))] ??= response;
	}
	return shared;
}

/** The names of the shared responses that an operation refers to and has no own errors for. */
const usedResponses = (model: ApiModel, own: ReadonlyMap<string, Record<string, Bodies>>): ReadonlySet<string> =>
	new Set(
		model.operations.flatMap(({ id }) => {
			const errors = own.get(id) ?? {};
			return Object.entries(responsesOf(model, id)).flatMap(([status, one]) =>
				Object.hasOwn(errors, status) ? [] : [nameOf(one) ?? ""],
			);
		}),
	);

/** The code of an error: its field `code` or `error`, in whatever object it is. */
export function codeOf(body: Json): string {
	if (body === null || typeof body !== "object" || Array.isArray(body)) return "error";
	for (const name of ["code", "error", "message"]) {
		const value = body[name];
		if (typeof value === "string") return value;
		if (value !== undefined && value !== null && typeof value === "object") return codeOf(value);
	}
	return "error";
}

type Responses = Readonly<Record<string, { readonly $ref?: string }>>;

function responsesOf({ document, operations }: ApiModel, id: string): Responses {
	const operation = operations.find((one) => one.id === id);
	const paths = document.paths as Record<string, Record<string, { responses?: Responses }>>;
	return (operation && paths[operation.path]?.[operation.method.toLowerCase()]?.responses) ?? {};
}

/** The name of a shared response. */
const nameOf = (response: Responses[string] | undefined): string | undefined => response?.$ref?.split("/").at(-1);

function responseName(model: ApiModel, id: string, status: number): string | undefined {
	const responses = responsesOf(model, id);
	return nameOf(responses[status] ?? responses.default);
}

/** Writes the examples as JSON, one request or response to a line, so that changes are easy to review. */
export function textOf({ operations, responses, events }: RecordedExamples): string {
	const lines = (value: object, depth: number): string => {
		const tab = "\t".repeat(depth);
		const entries = Object.entries(value).map(([name, one]) => {
			const whole = JSON.stringify(one);
			const isSplit = depth < 3 && one !== null && typeof one === "object" && !Array.isArray(one) && whole.length > 2;
			return `${tab}${JSON.stringify(name)}: ${isSplit ? lines(one, depth + 1) : whole}`;
		});
		return `{\n${entries.join(",\n")}\n${"\t".repeat(depth - 1)}}`;
	};
	return `${lines({ operations, responses, events }, 1)}\n`;
}
