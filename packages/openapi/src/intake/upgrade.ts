import { upgrade } from "@scalar/openapi-upgrader";
import { DocumentError, isObject, type JsonObject, type Pointer } from "../document/load.ts";
import type { Draft } from "./draft.ts";

/** What a document says it is. */
export interface DocumentVersion {
	/** As written, such as `3.0.2`. */
	readonly text: string;
	readonly family: "2.0" | "3.0" | "3.1" | "3.2";
}

/** Returns the version of a document. @throws DocumentError if it is no OpenAPI document, or one that is not supported */
export function versionOf(document: JsonObject, file: string): DocumentVersion {
	const given = document.openapi ?? document.swagger;
	const text = typeof given === "number" ? given.toFixed(1) : String(given ?? "").trim();
	const family = (["2.0", "3.0", "3.1", "3.2"] as const).find((one) => text === one || text.startsWith(`${one}.`));
	const fits = family === "2.0" ? document.openapi === undefined : document.openapi !== undefined;
	if (family && fits) return { text, family };
	const message =
		given === undefined
			? "the file has neither `openapi` nor `swagger`, so it is not an OpenAPI document"
			: `the OpenAPI version ${JSON.stringify(given)} is not supported; use 2.0, 3.0, 3.1 or 3.2`;
	throw new DocumentError([{ file, line: 1, column: 1, message }]);
}

const MOVED: readonly (readonly [now: string, before: string])[] = [
	["schemas", "definitions"],
	["parameters", "parameters"],
	["requestBodies", "parameters"],
	["responses", "responses"],
	["securitySchemes", "securityDefinitions"],
];

/** Brings a document to OpenAPI 3.1. */
export function upgradeDocument(
	document: JsonObject,
	version: DocumentVersion,
	draft: Draft,
	file: string,
): JsonObject {
	document[version.family === "2.0" ? "swagger" : "openapi"] = version.family === "2.0" ? "2.0" : version.text;
	if (version.family === "2.0") prepareTwo(document, draft);
	if (version.family === "3.1" || version.family === "3.2") return { ...document, openapi: "3.1.1" };
	let upgraded: unknown;
	try {
		upgraded = upgrade(document, "3.1");
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new DocumentError([
			{ file, line: 1, column: 1, message: `the document cannot be read as OpenAPI ${version.text}: ${reason}` },
		]);
	}
	if (version.family === "2.0") for (const [now, before] of MOVED) draft.moved(["components", now], [before]);
	return isObject(upgraded) ? upgraded : {};
}

/** Corrects what the upgrade of OpenAPI 2.0 cannot read. */
function prepareTwo(document: JsonObject, draft: Draft): void {
	const check = (holder: JsonObject, key: string, pointer: Pointer, path: string): void => {
		const list = holder[key];
		if (list === undefined) return;
		if (!Array.isArray(list)) {
			draft.repair("parameter", [...pointer, key], "the parameters are not a list and were left out");
			delete holder[key];
			return;
		}
		holder[key] = list.filter((one, index) => isSound(one, draft, [...pointer, key, index], path));
	};
	if (document.consumes !== undefined && !Array.isArray(document.consumes)) delete document.consumes;
	if (document.produces !== undefined && !Array.isArray(document.produces)) delete document.produces;
	const { parameters, paths } = document;
	if (isObject(parameters))
		for (const [name, one] of Object.entries(parameters))
			if (!isSound(one, draft, ["parameters", name], "")) delete parameters[name];
	if (!isObject(paths)) return;
	for (const [path, item] of Object.entries(paths)) {
		if (!isObject(item)) continue;
		check(item, "parameters", ["paths", path], path);
		for (const [method, operation] of Object.entries(item)) {
			if (!isObject(operation)) continue;
			check(operation, "parameters", ["paths", path, method], path);
			for (const key of ["consumes", "produces"])
				if (operation[key] !== undefined && !Array.isArray(operation[key])) delete operation[key];
		}
	}
}

const PLACES = new Set(["query", "path", "header", "body", "formData"]);

function isSound(parameter: unknown, draft: Draft, pointer: Pointer, path: string): boolean {
	if (!isObject(parameter)) {
		draft.repair("parameter", pointer, "the parameter is not an object and was left out");
		return false;
	}
	if (typeof parameter.$ref === "string" || PLACES.has(String(parameter.in))) return true;
	const where = path.includes(`{${String(parameter.name)}}`) ? "path" : "query";
	draft.repair(
		"parameter",
		pointer,
		`the parameter has in: ${JSON.stringify(parameter.in ?? null)}, which OpenAPI does not know; it was read as in: ${where}`,
	);
	parameter.in = where;
	return true;
}
