import { extensionProblems, isOwnExtension } from "../../document/extensions.ts";
import { isObject, type Json, type JsonObject, type Pointer } from "../../document/load.ts";
import { walkDocument } from "../../document/walk.ts";
import { type Draft, operationPlaces, pathItems } from "../draft.ts";
import { repairContent, repairSchemaField } from "./content.ts";

const COMPONENTS = [
	"schemas",
	"responses",
	"parameters",
	"examples",
	"requestBodies",
	"headers",
	"securitySchemes",
	"links",
	"callbacks",
	"pathItems",
];

/** Corrects what is not an operation or a schema: info, servers, components, security and tags. */
export function repairRoot(draft: Draft, file: string): void {
	const { document } = draft;
	if (!isObject(document.info)) {
		draft.repair("file", ["info"], "the document has no info; its title was taken from the name of the file");
		document.info = {};
	}
	const { info } = document;
	if (typeof info.title !== "string" || info.title.trim() === "") info.title = titleOf(file);
	if (typeof info.version !== "string") info.version = String(info.version ?? "0");
	if (info.description !== undefined && typeof info.description !== "string") delete info.description;
	repairComponents(draft);
	repairServers(draft, document, []);
	for (const { item, pointer } of pathItems(document)) {
		repairServers(draft, item, pointer);
		for (const [method, operation] of Object.entries(item))
			if (isObject(operation)) repairServers(draft, operation, [...pointer, method]);
	}
}

const titleOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? "").replace(/\.\w+$/, "") || "API";

function repairComponents(draft: Draft): void {
	const { document } = draft;
	if (!isObject(document.components)) {
		if (document.components !== undefined)
			draft.repair("schema", ["components"], "components is not an object and was left out");
		document.components = {};
	}
	const { components } = document;
	for (const kind of COMPONENTS) {
		const table = components[kind];
		if (table === undefined) continue;
		if (!isObject(table)) {
			draft.repair("schema", ["components", kind], `components.${kind} is not an object and was left out`);
			delete components[kind];
			continue;
		}
		if (kind === "schemas") continue;
		for (const [name, one] of Object.entries(table))
			if (!isObject(one)) {
				draft.repair("schema", ["components", kind, name], "the entry is not an object and was left out");
				delete table[name];
			}
	}
	const each = (kind: string, correct: (one: JsonObject, pointer: Pointer) => void): void => {
		const table = components[kind];
		if (isObject(table))
			for (const [name, one] of Object.entries(table)) if (isObject(one)) correct(one, ["components", kind, name]);
	};
	each("requestBodies", (one, pointer) => repairContent(draft, one, pointer));
	each("responses", (one, pointer) => {
		if (one.$ref === undefined && typeof one.description !== "string") one.description = "";
		repairContent(draft, one, pointer);
		if (one.headers !== undefined && !isObject(one.headers)) delete one.headers;
	});
	each("headers", (one, pointer) => {
		repairSchemaField(one, "schema");
		repairContent(draft, one, pointer);
	});
}

function repairServers(draft: Draft, holder: JsonObject, pointer: Pointer): void {
	const { servers } = holder;
	if (servers === undefined) return;
	const list = Array.isArray(servers) ? servers : [];
	holder.servers = list.filter((one, index) => {
		if (isObject(one) && typeof one.url === "string" && one.url.trim() !== "") {
			one.url = one.url.trim();
			return true;
		}
		draft.repair("server", [...pointer, "servers", index], "the server has no url and was left out");
		return false;
	});
	if ((holder.servers as Json[]).length === 0) delete holder.servers;
}

const SCHEMES = new Set(["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]);

/** Leaves only security schemes that are known, and requirements that name one. */
export function repairSecurity(draft: Draft): void {
	const { document } = draft;
	const components = document.components as JsonObject;
	const schemes = isObject(components.securitySchemes) ? components.securitySchemes : {};
	for (const [name, scheme] of Object.entries(schemes)) {
		const at = ["components", "securitySchemes", name];
		if (!isObject(scheme)) continue;
		if (typeof scheme.type === "string" && !SCHEMES.has(scheme.type)) {
			const lower = scheme.type.toLowerCase();
			const meant =
				lower === "basic" || lower === "bearer" ? "http" : [...SCHEMES].find((one) => one.toLowerCase() === lower);
			if (meant === "http") scheme.scheme ??= lower;
			if (meant !== undefined) {
				draft.repair("security", at, `the type ${scheme.type} is not one of OpenAPI; it was read as ${meant}`);
				scheme.type = meant;
			}
		}
		const isKnown =
			SCHEMES.has(String(scheme.type)) &&
			(scheme.type !== "apiKey" ||
				(typeof scheme.name === "string" && ["header", "query", "cookie"].includes(String(scheme.in)))) &&
			(scheme.type !== "http" || typeof scheme.scheme === "string");
		if (isKnown) continue;
		draft.warn(
			"security",
			at,
			`the security scheme ${name} cannot be used: its type, or what belongs to it, is missing`,
		);
		delete schemes[name];
	}
	const check = (holder: JsonObject, pointer: Pointer): void => {
		if (holder.security === undefined) return;
		if (!Array.isArray(holder.security)) {
			draft.repair("security", [...pointer, "security"], "security is not a list and was left out");
			delete holder.security;
			return;
		}
		const { security } = holder;
		const kept = security.filter((one, index) => {
			if (!isObject(one)) return false;
			const unknown = Object.keys(one).find((name) => !Object.hasOwn(schemes, name));
			if (unknown === undefined) return true;
			draft.warn(
				"security",
				[...pointer, "security", index],
				`the security scheme ${JSON.stringify(unknown.slice(0, 80))} is not defined, so this way to sign in was left out`,
			);
			return false;
		});
		for (const one of kept)
			for (const [name, scopes] of Object.entries(one as JsonObject))
				(one as JsonObject)[name] = Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [];
		if (kept.length > 0 || security.length === 0) holder.security = kept;
		else delete holder.security;
	};
	check(document, []);
	for (const { operation, pointer } of operationPlaces(document)) check(operation, pointer);
}

/** Lists every tag that an operation uses. */
export function repairTags(draft: Draft): void {
	const { document } = draft;
	const listed = Array.isArray(document.tags) ? document.tags : [];
	const tags = new Map<string, JsonObject>();
	for (const one of listed)
		if (isObject(one) && typeof one.name === "string" && !tags.has(one.name)) tags.set(one.name, one);
	for (const { operation } of operationPlaces(document))
		for (const tag of Array.isArray(operation.tags) ? operation.tags : [])
			if (typeof tag === "string" && !tags.has(tag)) tags.set(tag, { name: tag });
	for (const tag of tags.values())
		if (tag.description !== undefined && typeof tag.description !== "string") delete tag.description;
	document.tags = [...tags.values()];
}

/** Removes extensions that only have the same name as one of ours. Other vendors use names such as `x-pagination` for something else. */
export function removeForeignExtensions(draft: Draft): void {
	walkDocument(draft.document, ({ key, value, holder, pointer }) => {
		if (!isOwnExtension(key) || extensionProblems(key, value).length === 0) return;
		// With a name and a format of lists it is ours, and its mistake is reported where it is.
		if (key === "x-provider" && isObject(value) && "name" in value && "arrayFormat" in value) return;
		draft.warn("extension", [...pointer, key], `${key} has another meaning in this document and was ignored`);
		delete holder[key];
	});
}
