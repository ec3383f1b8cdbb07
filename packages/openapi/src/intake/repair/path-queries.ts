import { isObject, type Json, type JsonObject } from "../../document/load.ts";
import { type Draft, METHODS } from "../draft.ts";
import { readPointer, valueAt } from "../pointers.ts";

/** A parameter that a path has after its question mark. */
interface QueryPart {
	/** Its name in the path. */
	readonly name: string;
	/** Its name in requests. */
	readonly key: string;
	readonly isOptional: boolean;
}

interface ReadPath {
	/** The path without these parameters. */
	readonly path: string;
	readonly parts: readonly QueryPart[];
}

const MAX_PARTS = 100;

/** Reads `/a?q={query}&v=1`, `/a?{query}` and `/a{?query,page}`. Undefined for a path without parameters of the query. */
function readPath(given: string): ReadPath | undefined {
	const parts: QueryPart[] = [];
	const plain = given.replace(/\{[?&]([^{}]+)\}/g, (_, names: string) => {
		for (const name of names.split(",")) {
			const key = name.trim().replace(/\*$|:\d+$/, "");
			if (key !== "") parts.push({ name: key, key, isOptional: true });
		}
		return "";
	});
	const [, base = plain, query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(plain) ?? [];
	const fixed: string[] = [];
	for (const pair of query.split("&").filter((one) => one !== "")) {
		const [, key, value] = /^([^={}]+)=\{([^{}]+)\}$/.exec(pair) ?? [];
		const [, name] = /^\{([^{}]+)\}(?:=[^{}]*)?$/.exec(pair) ?? [];
		if (key !== undefined && value !== undefined) parts.push({ name: value, key, isOptional: false });
		else if (name !== undefined) parts.push({ name, key: name, isOptional: false });
		else fixed.push(pair);
	}
	if (parts.length === 0 || parts.length > MAX_PARTS || fixed.some((one) => /[{}]/.test(one))) return undefined;
	return { path: `${base}${fixed.length > 0 ? `?${fixed.join("&")}` : ""}${fragment}`, parts };
}

/** A path that no other entry has. What follows `#` tells operations apart and is never sent. */
function freePath(path: string, parts: readonly QueryPart[], taken: (path: string) => boolean): string {
	if (!taken(path)) return path;
	const suffix = parts.map(({ key }) => key.replace(/[^\w-]/g, "_")).join("-");
	const base = path.replace(/#.*$/s, "");
	for (let count = 1; ; count++) {
		const made = `${base}#${suffix}${count > 1 ? String(count) : ""}`;
		if (!taken(made)) return made;
	}
}

/**
 * Turns parameters that a path has in its query into parameters of the query: OpenAPI has no query in paths, and a client would send their
 * names. A `#` in the middle of a path is a character of it.
 */
export function repairPathQueries(draft: Draft): void {
	const paths = draft.document.paths as JsonObject;
	const made: JsonObject = {};
	let isChanged = false;
	for (const [given, item] of Object.entries(paths)) {
		const path = given.replace(/#(?=[^#]*\/[^#]*\{)/g, "%23");
		const read = readPath(path);
		if (!read && path === given) {
			made[given] = item as Json;
			continue;
		}
		isChanged = true;
		const parts = read?.parts ?? [];
		const now = freePath(read?.path ?? path, parts, (one) => Object.hasOwn(paths, one) || Object.hasOwn(made, one));
		draft.repair("path", ["paths", given], `${messageOf(parts)}; it was read as ${now}`);
		draft.moved(["paths", now], ["paths", given]);
		if (isObject(item)) for (const part of parts) moveToQuery(draft, item, part);
		made[now] = item as Json;
	}
	if (isChanged) draft.document.paths = made;
}

const messageOf = (parts: readonly QueryPart[]): string =>
	parts.length === 0
		? "the path has a # before its parameters, and no request has what follows one"
		: `the path has parameters of the query: ${parts
				.map(({ key }) => key)
				.join(", ")
				.slice(0, 200)}`;

/** Moves a parameter of all operations of a path, and declares it where nothing does. */
function moveToQuery(draft: Draft, item: JsonObject, part: QueryPart): void {
	const isShared = moveIn(draft, item, part);
	for (const method of METHODS) {
		const operation = item[method];
		if (!isObject(operation) || moveIn(draft, operation, part) || isShared) continue;
		const declared = { name: part.key, in: "query", required: !part.isOptional, schema: { type: "string" } };
		operation.parameters = [...(Array.isArray(operation.parameters) ? operation.parameters : []), declared];
	}
}

/** @returns whether the holder declares the parameter */
function moveIn(draft: Draft, holder: JsonObject, { name, key, isOptional }: QueryPart): boolean {
	if (!Array.isArray(holder.parameters)) return false;
	const resolved = holder.parameters.map((one) => {
		const at =
			isObject(one) && typeof one.$ref === "string" ? valueAt(draft.document, readPointer(one.$ref) ?? []) : one;
		return isObject(at) ? at : undefined;
	});
	const hasQuery = resolved.some((one) => one?.in === "query" && one.name === key);
	let isFound = hasQuery;
	holder.parameters = holder.parameters.flatMap((one, index): Json[] => {
		const value = resolved[index];
		if (value?.in !== "path" || value.name !== name) return [one];
		isFound = true;
		const { style: _style, explode: _explode, ...rest } = value;
		return hasQuery ? [] : [{ ...rest, name: key, in: "query", required: !isOptional && value.required !== false }];
	});
	return isFound;
}
