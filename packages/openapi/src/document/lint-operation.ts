import type { Lint } from "./lint-context.ts";
import type { JsonObject, Pointer } from "./load.ts";
import { isJsonType, list, object } from "./values.ts";

/** Names of methods and properties that every client, resource or promise has. */
const TAKEN = new Set(["constructor", "then", "drift", "scopes"]);
const ID = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
/** Statuses that never have a body. */
const EMPTY = new Set(["204", "205"]);

interface Place {
	readonly path: string;
	readonly method: string;
	readonly operation: JsonObject;
	readonly pointer: Pointer;
	readonly parameters: readonly JsonObject[];
}

/** Checks one operation against all rules. */
export function lintOperation(lint: Lint, path: string, item: JsonObject, method: string): void {
	const operation = object(item[method]);
	const place: Place = {
		path,
		method,
		operation,
		pointer: ["paths", path, method],
		parameters: [...list(item.parameters), ...list(operation.parameters)].map((one) => {
			const name = /^#\/components\/parameters\/(.+)$/.exec(String(object(one).$ref ?? ""))?.[1];
			return name === undefined ? object(one) : object(object(lint.components.parameters)[name]);
		}),
	};
	for (const rule of [
		identity,
		provenance,
		errorCases,
		security,
		idempotency,
		responses,
		pathParameters,
		requestBody,
		pagination,
		expand,
		events,
	])
		rule(lint, place);
}

/** An assumption in the text would be shown in a different way each time, or not at all. */
function errorCases(lint: Lint, { operation, pointer }: Place): void {
	for (const [index, one] of list(operation["x-errors"]).entries())
		if (/\(assum/i.test(String(object(one).when)))
			lint.report(
				[...pointer, "x-errors", index, "when"],
				"write what is assumed as a field of the entry, such as assumption: [status, code], and not into when",
			);
}

function identity(lint: Lint, { operation, pointer }: Place): void {
	const id = operation.operationId;
	const here = [...pointer, "operationId"];
	if (typeof id !== "string" || !ID.test(id)) {
		lint.report(
			here,
			`operationId must be resource.method in camelCase, such as orders.create, but is ${JSON.stringify(id)}`,
		);
		return;
	}
	const taken = id.split(".").find((name) => TAKEN.has(name));
	if (taken !== undefined)
		lint.report(here, `operationId ${id} uses the name ${taken}, which every client already has; choose another name`);
	const before = lint.ids.get(id);
	if (before) {
		const { file, line } = lint.loaded.locate(before);
		lint.report(here, `operationId ${id} is already used in ${file}:${line}; choose another id`);
	} else lint.ids.set(id, here);
}

function provenance(lint: Lint, { operation, pointer }: Place): void {
	if (operation["x-source"] === undefined)
		lint.report(pointer, "the operation has no x-source; add where its facts come from ({ kind, where })");
	if (typeof operation.summary !== "string" || operation.summary === "")
		lint.report(pointer, "the operation has no summary; add a few words on what it does");
	if (list(operation.tags).length === 0)
		lint.report(pointer, "the operation has no tag; add one that openapi.yaml lists");
	for (const tag of list(operation.tags))
		if (!lint.tags.has(tag))
			lint.report(
				[...pointer, "tags"],
				`the tag ${String(tag)} is not in openapi.yaml; add it there or correct it here`,
			);
}

function security(lint: Lint, { operation, pointer }: Place): void {
	const entries = list(operation.security);
	if (entries.length === 0)
		lint.report(pointer, "the operation has no security; add its scopes, or [{ bearer: [] }] if it needs none");
	entries.forEach((entry, index) => {
		const here = [...pointer, "security", index];
		for (const [scheme, scopes] of Object.entries(object(entry))) {
			if (!lint.schemes.has(scheme))
				lint.report(here, `the security scheme ${scheme} is not defined; add it to openapi.yaml or correct the name`);
			for (const scope of list(scopes))
				if (!lint.scopes.has(String(scope)))
					lint.report(
						here,
						`the scope ${String(scope)} is not in the x-scopes of the security scheme; add it there or correct the name`,
					);
		}
	});
}

function idempotency(lint: Lint, { method, operation, pointer }: Place): void {
	if (method !== "post" || typeof lint.provider.idempotencyHeader !== "string") return;
	if (operation["x-idempotency"] === undefined)
		lint.report(
			pointer,
			"the API uses idempotency keys, so a POST needs x-idempotency ({ header, maxLength }, or false)",
		);
}

function responses(lint: Lint, { operation, pointer }: Place): void {
	const all = Object.entries(object(operation.responses));
	const successes = all.filter(([status]) => /^2\d\d$/.test(status));
	// A deprecated operation may exist only to reject calls; then it names the error instead.
	if (successes.length === 0 && !(operation.deprecated === true && all.some(([status]) => /^4\d\d$/.test(status))))
		lint.report(pointer, "the operation has no success response; add at least one status from 200 to 299");
	for (const [status, given] of successes) {
		if (EMPTY.has(status)) continue;
		const name = /^#\/components\/responses\/(.+)$/.exec(String(object(given).$ref ?? ""))?.[1];
		const response = name === undefined ? object(given) : object(object(lint.components.responses)[name]);
		const content = Object.values(object(response.content));
		if (content.length === 0 || content.some((one) => object(one).schema === undefined))
			lint.report(
				[...pointer, "responses", status],
				`the ${status} response has no schema; add one, or use 204 if there is no body`,
			);
	}
}

function pathParameters(lint: Lint, { path, pointer, parameters }: Place): void {
	const declared = new Set(parameters.filter((one) => one.in === "path").map((one) => one.name));
	const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
	for (const name of inPath)
		if (!declared.has(name))
			lint.report(pointer, `the path parameter ${name} is not in the parameters of the operation; add it`);
	for (const one of parameters) {
		const { type } = resolved(lint, one.schema, "schemas");
		const how = one.style === "matrix" || one.style === "label" ? `style ${one.style}` : `type ${String(type)}`;
		if (one.in === "path" && (how.startsWith("style") || type === "array" || type === "object"))
			lint.report(
				pointer,
				`the path parameter ${String(one.name)} has the ${how}, but clients only take single values in paths; leave the operation out`,
			);
		if (one.in === "cookie" && one.required === true)
			lint.report(
				pointer,
				`the parameter ${String(one.name)} is a cookie, which clients do not send; leave the operation out`,
			);
	}
	for (const name of declared)
		if (!inPath.includes(String(name)))
			lint.report(pointer, `the path parameter ${String(name)} is not in the path ${path}; remove it`);
}

function requestBody(lint: Lint, { operation, pointer }: Place): void {
	if (operation.requestBody === undefined) return;
	const here = [...pointer, "requestBody"];
	const content = object(resolved(lint, operation.requestBody, "requestBodies").content);
	const json = Object.entries(content).find(([type]) => isJsonType(type));
	if (!json) {
		const types = Object.keys(content).join(", ") || "empty";
		lint.report(
			here,
			`the request body is ${types}, but clients only send JSON; document application/json or leave the operation out`,
		);
		return;
	}
	const { type } = resolved(lint, object(json[1]).schema, "schemas");
	if (typeof type === "string" && type !== "object")
		lint.report(
			here,
			`the request body has the type ${type}, but clients only send objects; wrap the value or leave the operation out`,
		);
}

/** Returns the component that a reference points to, or the value itself. */
function resolved(lint: Lint, value: unknown, kind: "requestBodies" | "schemas"): JsonObject {
	const name = new RegExp(`^#/components/${kind}/(.+)$`).exec(String(object(value).$ref ?? ""))?.[1];
	return name === undefined ? object(value) : object(object(lint.components[kind])[name]);
}

function pagination(lint: Lint, { operation, pointer, parameters }: Place): void {
	const paging = object(operation["x-pagination"]);
	const method = String(operation.operationId ?? "")
		.split(".")
		.at(-1);
	if (method === "list" && operation["x-pagination"] === undefined)
		lint.report(pointer, "the list has no x-pagination; add it, with the style none if there are no pages");
	const names = new Set(parameters.map((one) => one.name));
	for (const key of ["limit", "cursor", "before", "offset", "page"]) {
		const name = paging[key];
		if (typeof name === "string" && !names.has(name))
			lint.report(
				[...pointer, "x-pagination", key],
				`x-pagination.${key} is ${name}, but the operation has no parameter with this name; add it or correct the name`,
			);
	}
	const needed = { cursor: "cursor", offset: "offset", page: "page" }[String(paging.style)];
	if (needed !== undefined && paging[needed] === undefined)
		lint.report(
			[...pointer, "x-pagination"],
			`x-pagination has the style ${needed} but no ${needed} parameter; add its name`,
		);
}

function expand(lint: Lint, { operation, pointer }: Place): void {
	for (const [path, target] of Object.entries(object(operation["x-expand"]))) {
		const here = [...pointer, "x-expand", path];
		const { schema, scope } = object(target);
		if (typeof schema === "string") {
			lint.usedSchemas.add(schema);
			if (lint.schemas[schema] === undefined && !lint.loaded.incomplete)
				lint.report(
					here,
					`the expand path ${path} refers to the schema ${schema}, which does not exist; add it or correct the name`,
				);
		}
		if (typeof scope === "string" && !lint.scopes.has(scope))
			lint.report(
				here,
				`the scope ${scope} is not in the x-scopes of the security scheme; add it there or correct the name`,
			);
	}
}

function events(lint: Lint, { operation, pointer }: Place): void {
	for (const type of list(operation["x-emits"]))
		if (lint.events[String(type)] === undefined)
			lint.report(
				[...pointer, "x-emits"],
				`the event ${String(type)} is not in webhooks.yaml; add it there or correct the name`,
			);
}
