/**
 * The operation table: everything a generated client knows about its API at run time, in as few bytes as possible. The generator
 * writes it with {@link writeTable}, and clients read it with {@link readTable}. A worked example:
 *
 * ```
 * orders @orders:*
 *  list :cursor
 *  create data
 *  confirm data -
 *  search . nokey
 * orders.lineItems /orders/{id}/lines
 *  list :none -
 *  delete /{line_id} empty -
 * taxRates _ @settings:*|settings:admin
 *  export GET . header:Accept
 * ```
 *
 * | line       | request                               | what the tokens say                                                 |
 * | ---------- | ------------------------------------- | ------------------------------------------------------------------- |
 * | ` list`    | `GET /orders`                         | `:cursor` names its pagination style; needs the scope `orders:read` |
 * | ` create`  | `POST /orders`                        | `data`: the response is a `{ data }` envelope; needs `orders:write` |
 * | ` confirm` | `POST /orders/{id}/confirm`           | `-`: no params, and so no body                                      |
 * | ` search`  | `POST /orders/search`                 | `.`: no `{id}` in the path; `nokey`: takes no idempotency key       |
 * | ` list`    | `GET /orders/{id}/lines`              | the resource's path is not the one its name implies                 |
 * | ` delete`  | `DELETE /orders/{id}/lines/{line_id}` | the rest of the path; `empty`: a success may have no body           |
 * | ` export`  | `GET /tax_rates/export`               | the method is not the name's; `Accept` is sent as a header          |
 *
 * A line starts a resource, and the lines indented below it are its operations. Whatever follows from the names is left out:
 *
 * - A resource's path is its name in kebab-case, or in snake_case with `_`. Otherwise the path itself follows the name.
 * - The names in `VERBS` imply a method and a path. Any other name is a POST to `/{id}/<name>`, or to `/<name>` with `.`.
 * - A path that begins with `//` does not lie below the resource's.
 * - `~` begins what only some clients read, such as how a file is uploaded: see `wire/wire.ts`.
 * - Scopes after `@` apply until others are named. `+` joins the scopes of a set, `|` separates alternatives, and `*` is `read` for a
 *   GET and `write` for any other method.
 */
import type { Operation, QueryFormat } from "./operation.ts";

/** The method, and the path below the resource's path, for the names that imply them. */
const VERBS: Readonly<Record<string, string>> = {
	list: "GET",
	create: "POST",
	retrieve: "GET /{id}",
	update: "PATCH /{id}",
	delete: "DELETE /{id}",
};

const kebab = (name: string, dash = "-"): string => name.replace(/[A-Z]/g, (letter) => dash + letter.toLowerCase());

/** Returns the path that a resource's name implies. */
const basePath = (resource: string, dash: string): string => `/${kebab(resource, dash).replaceAll(".", "/{id}/")}`;

/** Returns the method and path that an operation's name implies. `flat` leaves `{id}` out of the path. */
function verbOf(name: string, flat: boolean): [method: string, below: string] {
	// A name such as toString is a property of every object.
	const known = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
	const [method = "", below = ""] = (known ?? `POST ${flat ? "" : "/{id}"}/${kebab(name)}`).split(" ");
	return [method, below];
}

/** Whether an HTTP method has a body unless the table says otherwise. */
const usuallyHasBody = (method: string): boolean => method !== "GET" && method !== "DELETE";

/** A row of the table. The rest of its line is parsed when `read` is called. */
export interface Row {
	/** `accounts.addresses`. */
	readonly resource: string;
	readonly name: string;
	read(): Operation;
}

/** Yields the rows of a table in their order. */
export function* readTable(table: string): Generator<Row> {
	let resource = "";
	let base = "";
	let scopes = "";
	for (const line of table.split("\n")) {
		const [name = "", ...tokens] = line.trim().split(" ");
		if (line[0] === " ") {
			const at = { resource, base, scopes };
			yield { resource, name, read: () => readOperation(`${at.resource}.${name}`, name, tokens, at) };
		} else {
			resource = name;
			base = tokens.find((token) => token[0] === "/") ?? basePath(name, tokens.includes("_") ? "_" : "-");
			scopes = tokens.find((token) => token[0] === "@") ?? scopes;
		}
	}
}

/** Reads one operation from its tokens. */
export function readOperation(
	id: string,
	name: string,
	tokens: readonly string[],
	of: { readonly base: string; readonly scopes: string },
): Operation {
	const after = (start: string): string | undefined =>
		tokens.find((token) => token.startsWith(start))?.slice(start.length);
	const has = (token: string): boolean => tokens.includes(token);
	const [verb, below] = verbOf(name, has("."));
	const method = tokens.find((token) => /^[A-Z]+$/.test(token)) ?? verb;
	const path = tokens.find((token) => token[0] === "/") ?? below;
	// GET, HEAD, OPTIONS and QUERY.
	const safe = /^[GHOQ]/.test(method);
	return {
		id,
		method,
		path: path.startsWith("//") ? path.slice(1) : of.base + (path === "/" ? "" : path),
		key: safe ? has("key") : !has("nokey"),
		data: has("data"),
		promised: !has("empty"),
		secrets: readNames(after("secret:")),
		entity: has("entity"),
		safe,
		// An operation without a body in the document sends none: some gateways reject one.
		body: has("body") || (usuallyHasBody(method) && !has("-") && !has("nobody")),
		params: !has("-"),
		page: after(":"),
		query: readNames(after("query:")),
		formats: Object.fromEntries(
			(after("format:")?.split(",") ?? []).map((one) => one.split("=").map(decodeURIComponent)),
		) as Record<string, QueryFormat>,
		headers: readNames(after("header:")),
		scopes: (after("@") ?? of.scopes.slice(1))
			.replaceAll("*", safe ? "read" : "write")
			.split("|")
			.filter(Boolean)
			.map((set) => set.split("+").map((scope) => scope.replace(/%[0-9a-f]{2}/g, decodeURIComponent))),
		wire: after("~"),
	};
}

/** Names are percent-encoded, so that each is part of one word. */
const readNames = (list: string | undefined): string[] => list?.split(",").map(decodeURIComponent) ?? [];
const writeNames = (names: readonly string[]): string => names.map(encodeURIComponent).join(",");

/** A resource and its own operations, by name. */
export interface TableResource {
	/** `accounts.addresses`. */
	readonly name: string;
	readonly operations: readonly Operation[];
}

const nameOf = ({ id }: Operation): string => id.slice(id.lastIndexOf(".") + 1);

/** Returns the table of these resources; `readTable` reads the same operations from it. Paths and secret fields must be single words. */
export function writeTable(resources: readonly TableResource[]): string {
	const lines: string[] = [];
	let scopes = "";
	for (const { name, operations } of resources) {
		const base = shortestBase(name, operations);
		const common = commonScopes(operations, scopes);
		lines.push([name, ...baseTokens(name, base), ...(common === scopes ? [] : [`@${common}`])].join(" "));
		for (const one of operations)
			lines.push(` ${[nameOf(one), ...routeTokens(routeOf(one), base), ...traitTokens(one, common)].join(" ")}`);
		scopes = common;
	}
	return lines.join("\n");
}

function baseTokens(resource: string, base: string): string[] {
	if (base === basePath(resource, "-")) return [];
	return [base === basePath(resource, "_") ? "_" : base];
}

const MOST_BASES = 100;

/** Returns the base path that makes the resource's lines shortest. */
function shortestBase(resource: string, operations: readonly Operation[]): string {
	const costs = new Map<string, number>();
	const routesOf = operations.map(routeOf);
	const cost = (base: string): number => {
		const known = costs.get(base);
		if (known !== undefined) return known;
		const routes = routesOf.reduce((sum, one) => sum + routeTokens(one, base).join(" ").length, 0);
		const sum = baseTokens(resource, base).join().length + routes;
		costs.set(base, sum);
		return sum;
	};
	const candidates = new Map<string, number>();
	for (const { path } of operations) {
		const steps = path.split("/");
		for (let length = 2; length <= steps.length; length++) {
			const base = steps.slice(0, length).join("/");
			candidates.set(base, (candidates.get(base) ?? 0) + 1);
		}
	}
	// A base that few paths share saves little, and a resource can have thousands of paths.
	const best = [...candidates].sort(([, a], [, b]) => b - a).slice(0, MOST_BASES);
	const likely = new Set(best.map(([base]) => base));
	return [basePath(resource, "-"), ...[...candidates.keys()].filter((base) => likely.has(base))].reduce(
		(least, base) => (cost(base) < cost(least) ? base : least),
	);
}

/** What an operation's route is, and what its name implies. */
interface Route {
	readonly path: string;
	readonly method: readonly string[];
	readonly below: string;
	readonly flat: string;
}

function routeOf(operation: Operation): Route {
	const name = nameOf(operation);
	const [verb, below] = verbOf(name, false);
	const [, flat] = verbOf(name, true);
	return { path: operation.path, method: operation.method === verb ? [] : [operation.method], below, flat };
}

/** Returns method and path, unless the name implies them. */
function routeTokens({ path, method: result, below, flat }: Route, base: string): readonly string[] {
	if (path === base + below) return result;
	if (flat !== below && path === base + flat) return [...result, "."];
	const rest = path.startsWith(base) ? path.slice(base.length) : path;
	// `/` is the base itself, and two slashes begin a whole path.
	const isBelow = path === base || (path.startsWith(`${base}/`) && rest !== "/" && !rest.startsWith("//"));
	return [...result, isBelow ? rest || "/" : `/${path}`];
}

function traitTokens(operation: Operation, common: string): string[] {
	const { safe, key, body, params, page } = operation;
	const usual = usuallyHasBody(operation.method);
	const formats = Object.entries(operation.formats).map((one) => one.map(encodeURIComponent).join("="));
	const tokens: readonly [boolean, string][] = [
		[safe && key, "key"],
		[!safe && !key, "nokey"],
		[operation.data, "data"],
		[!operation.promised, "empty"],
		[operation.secrets.length > 0, `secret:${operation.secrets.join(",")}`],
		[operation.entity, "entity"],
		[page !== undefined, `:${page}`],
		[operation.query.length > 0, `query:${writeNames(operation.query)}`],
		[formats.length > 0, `format:${formats.join(",")}`],
		[operation.headers.length > 0, `header:${writeNames(operation.headers)}`],
		[!usual && body, "body"],
		[!params, "-"],
		[usual && !body && params, "nobody"],
		[!scopeForms(operation).includes(common), `@${writeScopes(operation)}`],
		[operation.wire !== undefined, `~${operation.wire}`],
	];
	return tokens.filter(([applies]) => applies).map(([, token]) => token);
}

/** A scope is a word too, and must not contain the marks that join scopes. */
const writeScopes = ({ scopes }: Operation): string =>
	scopes
		.map((set) =>
			set
				.map((scope) => scope.replace(/[\s|+*%]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`))
				.join("+"),
		)
		.join("|");

/** Returns an operation's scopes unchanged, and with `*` for the part that its method implies. */
function scopeForms(operation: Operation): [string, string] {
	const text = writeScopes(operation);
	return [text, text.replaceAll(operation.safe ? /:read(?![^|+])/g : /:write(?![^|+])/g, ":*")];
}

/** Returns the scopes that fit most operations; the current ones if no others fit more. */
function commonScopes(operations: readonly Operation[], current: string): string {
	const fits = new Map<string, number>();
	const forms = operations.map(scopeForms);
	for (const both of forms) for (const one of new Set(both)) fits.set(one, (fits.get(one) ?? 0) + 1);
	return [current, ...forms.map(([, starred]) => starred)].reduce((best, scopes) =>
		(fits.get(scopes) ?? 0) > (fits.get(best) ?? 0) ? scopes : best,
	);
}
