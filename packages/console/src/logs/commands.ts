import type { RequestDetail } from "../control/generated/index.ts";
import type { ApiFacts } from "../facts/api-facts.ts";

/** A string that a shell takes as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Headers that curl sends by itself, or that describe the connection. */
const OWN_HEADERS =
	/^(host|connection|content-length|accept-encoding|user-agent|origin|referer|sec-.*|accept-language)$/i;
const CREDENTIAL = /authorization|key$|secret|token/i;

/** The beginning of the variables that `countersign dev` prints for an API, such as `ARCUS`. */
const prefixOf = (api: string): string => api.toUpperCase().replace(/[^A-Z0-9]+/g, "_");

/** The arguments that send a credential from the environment. */
function credentialOf(api: string, name: string, value: string): string {
	const prefix = prefixOf(api);
	if (/^Basic /i.test(value)) return `-u "$${prefix}_API_KEY:$${prefix}_API_SECRET"`;
	const scheme = /^Bearer /i.test(value) ? "Bearer " : "";
	const variable = `$${prefix}_${/secret/i.test(name) ? "API_SECRET" : "API_KEY"}`;
	// A name of a header can contain a backtick and a dollar sign.
	return /^[\w-]+$/.test(name)
		? `-H "${name}: ${scheme}${variable}"`
		: `-H ${quoted(`${name}: ${scheme}`)}"${variable}"`;
}

/** The header as curl takes it. It would not send an empty one that ends with a colon. */
const headerOf = (name: string, value: string): string => quoted(value === "" ? `${name};` : `${name}: ${value}`);

/** The request as a curl command. The credential comes from the environment. */
export function curlOf(
	{ request, query, request_headers, request_body }: RequestDetail,
	api: string,
	baseUrl: string,
): string {
	const url = `${new URL(baseUrl).origin}${request.path}${query === "" ? "" : `?${query.replace(/^\?/, "")}`}`;
	// Without these, curl reads brackets as a list of addresses, and shortens the path.
	const asIs = [
		...(/[[\]{}]/.test(url) ? ["--globoff"] : []),
		...(/\/\.{1,2}(\/|\?|$)/.test(url) ? ["--path-as-is"] : []),
	];
	const lines = [["curl", ...asIs, "-X", request.method, quoted(url)].join(" ")];
	for (const [name, value] of Object.entries(request_headers)) {
		if (OWN_HEADERS.test(name)) continue;
		if (CREDENTIAL.test(name) && !/^idempotency-key$/i.test(name)) lines.push(credentialOf(api, name, value));
		else lines.push(`-H ${headerOf(name, value)}`);
	}
	// Plain --data would read a file for a body that begins with @.
	if (request_body !== "") lines.push(`--data-raw ${quoted(request_body)}`);
	return lines.join(" \\\n  ");
}

/** A JSON value as TypeScript. Line separators are escaped, so that the text is one literal everywhere. */
export const literal = (value: unknown): string =>
	JSON.stringify(value, null, "\t").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/** The values of the placeholders of a path, in order; undefined if the path does not fit. */
export function pathValues(template: string, path: string): string[] | undefined {
	const wanted = template.split("/").filter(Boolean);
	const given = path.split("/").filter(Boolean).slice(-wanted.length);
	if (given.length !== wanted.length) return undefined;
	const values: string[] = [];
	for (const [index, part] of wanted.entries()) {
		const own = given[index] ?? "";
		if (part.startsWith("{")) {
			const value = decoded(own);
			if (value === undefined) return undefined;
			values.push(value);
		} else if (part !== own) return undefined;
	}
	return values;
}

/** Undefined for a broken escape, such as a lone `%`. */
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function queryObject(query: string): Record<string, unknown> {
	const found: Record<string, unknown> = {};
	for (const [raw, value] of new URLSearchParams(query)) {
		const name = raw.replace(/\[\]$/, "");
		const before = found[name];
		const typed = /^-?\d{1,15}$/.test(value)
			? Number(value)
			: value === "true"
				? true
				: value === "false"
					? false
					: value;
		if (raw.endsWith("[]") || before !== undefined)
			found[name] = [...(Array.isArray(before) ? before : before === undefined ? [] : [before]), typed];
		else found[name] = typed;
	}
	return found;
}

const jsonOrUndefined = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** What a request was called with. */
export interface CallParts {
	/** The values of the placeholders of the path, in order. */
	readonly values: readonly (string | number)[];
	readonly query: Readonly<Record<string, unknown>>;
	/** Undefined if it had none. */
	readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** What a request was called with; undefined if the SDK has no method for it, or its body is not complete. */
export function partsOf(
	detail: RequestDetail,
	facts: ApiFacts,
	operation = detail.request.operation,
): CallParts | undefined {
	const { request, query, request_body } = detail;
	const [, template] = facts.operations[operation ?? ""] ?? [];
	if (template === undefined) return undefined;
	const values = pathValues(template, request.path);
	if (!values) return undefined;
	const body = request_body === "" ? undefined : jsonOrUndefined(request_body);
	const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
	// The log cuts long bodies. A call without the body would be another call.
	if (request_body !== "" && !isObject) return undefined;
	return {
		values: values.map((value) => (/^\d{1,15}$/.test(value) ? Number(value) : value)),
		query: queryObject(query),
		body: isObject ? (body as Readonly<Record<string, unknown>>) : undefined,
	};
}

/** The arguments of the SDK's method for a request; undefined if it has none, or its body is not complete. */
function argumentsOf(detail: RequestDetail, facts: ApiFacts): unknown[] | undefined {
	const parts = partsOf(detail, facts);
	return parts && methodArguments(parts);
}

/** The arguments of the SDK's method: the ids of the path, and one object with query and body. */
export function methodArguments({ values, query, body }: CallParts): unknown[] {
	const params = { ...query, ...body };
	return [...values, ...(Object.keys(params).length > 0 ? [params] : [])];
}

/** The request as a call of the SDK; undefined if the SDK has no method for it. */
export function sdkCallOf(detail: RequestDetail, api: string, title: string, facts: ApiFacts): string | undefined {
	const { operation, idempotency_key } = detail.request;
	const given = argumentsOf(detail, facts);
	if (operation === null || !given || !operation.split(".").every(isName)) return undefined;
	const key = idempotency_key === null ? [] : [`{ idempotencyKey: ${literal(idempotency_key)} }`];
	return [
		`import { ${title} } from "@countersign/sdk/${api}";`,
		"",
		`const ${api} = new ${title}(); // reads ${api.toUpperCase()}_API_KEY and ${api.toUpperCase()}_BASE_URL`,
		`const result = await ${api}.${operation}(${[...given.map(literal), ...key].join(", ")});`,
		"console.log(result);",
		"",
	].join("\n");
}
