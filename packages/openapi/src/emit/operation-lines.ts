/**
 * The table that the client's methods are made of at run time. It is most of what a client weighs, so it says of an operation only
 * what its name does not: `readTable` in the SDK's `core/operations/table.ts` is the other half of these rules, and a test holds the two
 * together.
 */
import type { ApiModel, Operation, Parameter, Resource } from "../model/api-model.ts";
import { pageNames } from "./pages.ts";
import { secretFields } from "./secret-fields.ts";

/** Method and path below the resource's that a name stands for; every other name is a POST to `/{id}/<name>`, or with `.` to `/<name>`. */
const VERBS: Readonly<Record<string, string>> = {
	list: "GET",
	create: "POST",
	retrieve: "GET /{id}",
	update: "PATCH /{id}",
	delete: "DELETE /{id}",
};

const kebab = (name: string, dash = "-"): string => name.replace(/[A-Z]/g, (letter) => dash + letter.toLowerCase());

/** A name as one word of the table, whatever is in it. */
const safe = (name: string): string => encodeURIComponent(name);
/** A scope is a word, too, and the marks that join scopes must not be part of one. */
const safeScope = (scope: string): string =>
	scope.replace(/[\s|+*%]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);
const safePath = (path: string): string => path.replace(/\s/gu, encodeURIComponent);

const isRead = ({ method }: Operation): boolean => method === "GET";

/** What a call takes beside the path's arguments and the body. */
export const callParameters = (operation: Operation): Parameter[] =>
	operation.parameters.filter(
		(one) =>
			one.in === "query" ||
			(one.in === "header" && one.name.toLowerCase() !== operation.idempotency?.header.toLowerCase()),
	);

/** The table: a resource on a line of its own, its operations indented below it. */
export function emitOperations(model: ApiModel, header: string): string {
	const pages = pageNames(model).byOperation;
	let scopes = "";
	const lines = (resource: Resource): string[] => {
		const { operations } = resource;
		const own: string[] = [];
		if (operations.length > 0) {
			const path = shortestPath(resource);
			const named = commonScopes(operations, scopes);
			own.push(
				[resource.path.join("."), ...pathToken(resource, path), ...(named === scopes ? [] : [`@${named}`])].join(" "),
				...operations.map(
					(one) => ` ${[one.name, ...route(one, path), ...traits(one, pages, named, model.schemas)].join(" ")}`,
				),
			);
			scopes = named;
		}
		return [...own, ...resource.children.flatMap(lines)];
	};
	const table = model.resources
		.flatMap(lines)
		.join("\n")
		.replace(/[`\\]|\$(?=\{)/g, "\\$&");
	return `${header}/** Each operation with what its name does not say of method, path, paging and scopes; \`readTable\` knows the rules. */\nexport const operations = \`${table}\`;\n`;
}

const pathOf = ({ path }: Resource, dash: string): string => `/${path.map((name) => kebab(name, dash)).join("/{id}/")}`;

/** What says where a resource is: nothing for its name-in-kebab-case, `_` for its name_in_snake_case. */
function pathToken(resource: Resource, path: string): string[] {
	if (path === pathOf(resource, "-")) return [];
	return [path === pathOf(resource, "_") ? "_" : path];
}

/** The path that makes the resource's lines shortest. */
function shortestPath(resource: Resource): string {
	const cost = (path: string): number =>
		pathToken(resource, path).join().length +
		resource.operations.reduce((sum, one) => sum + route(one, path).join(" ").length, 0);
	const candidates = resource.operations.flatMap(({ path }) => {
		const steps = safePath(path).split("/");
		return steps.slice(1).map((_, index) => steps.slice(0, index + 2).join("/"));
	});
	return [pathOf(resource, "-"), ...candidates].reduce((best, path) => (cost(path) < cost(best) ? path : best));
}

/** Method and path, as far as they are not what the name stands for. */
function route({ name, method, path: documented }: Operation, base: string): string[] {
	const path = safePath(documented);
	// A name such as toString is a property of every object.
	const known = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
	const [verb = "POST", below = ""] = (known ?? `POST /{id}/${kebab(name)}`).split(" ");
	const result = method === verb ? [] : [method as string];
	if (path === base + below) return result;
	if (!known && path === `${base}/${kebab(name)}`) return [...result, "."];
	const under = path === base || path.startsWith(`${base}/`);
	return [...result, under ? path.slice(base.length) || "/" : `/${path}`];
}

/** An operation's scopes, with `*` for the half that its method stands for. */
function scopesOf(operation: Operation, starred: boolean): string {
	const text = operation.scopes
		.filter((set) => set.length > 0)
		.map((set) => set.map(safeScope).join("+"))
		.join("|");
	return starred ? text.replaceAll(isRead(operation) ? /:read(?![^|+])/g : /:write(?![^|+])/g, ":*") : text;
}

function commonScopes(operations: readonly Operation[], current: string): string {
	const fits = (scopes: string): number =>
		operations.filter((one) => [scopesOf(one, false), scopesOf(one, true)].includes(scopes)).length;
	return [current, ...operations.map((one) => scopesOf(one, true))].reduce((best, scopes) =>
		fits(scopes) > fits(best) ? scopes : best,
	);
}

/** Whether every documented success has a body: a client that gets none has lost the response. */
const promisesBody = ({ successes }: Operation): boolean =>
	successes.length > 0 && successes.every((one) => one.schema !== undefined);

function traits(
	operation: Operation,
	pages: ReadonlyMap<string, string>,
	scopes: string,
	schemas: ApiModel["schemas"],
): string[] {
	const tokens: string[] = [];
	const read = isRead(operation);
	if (operation.idempotency && read) tokens.push("key");
	if (!operation.idempotency && !read) tokens.push("nokey");
	if (operation.envelope) tokens.push("data");
	if (!promisesBody(operation)) tokens.push("empty");
	const secrets = secretFields(operation, schemas);
	if (secrets.length > 0) tokens.push(`secret:${secrets.join(",")}`);
	if (operation.pathStyle) tokens.push("entity");
	const page = pages.get(operation.id);
	if (page !== undefined) tokens.push(`:${page}`);
	const query = operation.parameters.filter((one) => one.in === "query").map((one) => one.property);
	if (operation.body && query.length > 0) tokens.push(`query:${query.map(safe).join(",")}`);
	const formats = operation.parameters.flatMap((one) => (one.format ? [`${safe(one.property)}=${one.format}`] : []));
	if (formats.length > 0) tokens.push(`format:${formats.join(",")}`);
	const headers = callParameters(operation).filter((one) => one.in === "header");
	if (headers.length > 0) tokens.push(`header:${headers.map((one) => safe(one.name)).join(",")}`);
	const bodiless = read || operation.method === "DELETE";
	if (bodiless && operation.body) tokens.push("body");
	if (!operation.body && callParameters(operation).length === 0) tokens.push("-");
	else if (!operation.body && !bodiless) tokens.push("nobody");
	if (![scopesOf(operation, false), scopesOf(operation, true)].includes(scopes))
		tokens.push(`@${scopesOf(operation, false)}`);
	return tokens;
}
