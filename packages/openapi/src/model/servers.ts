import type { JsonObject } from "../document/json.ts";
import { list, object } from "../document/values.ts";
import type { Operation, ServerPlaceholder } from "./api-model.ts";
import type { Report } from "./bodies.ts";
import { text } from "./references.ts";

const rootUrl = (document: JsonObject): string => text(object(list(document.servers)[0]).url);

/** Returns the URL of an operation's own server; undefined if it uses that of the document. */
export function serverOf(document: JsonObject, item: JsonObject, raw: JsonObject, report: Report): string | undefined {
	const own = list(raw.servers ?? item.servers);
	const url = text(object(own[0]).url);
	const root = rootUrl(document);
	if (own.length === 0 || url === "" || url === root) return undefined;
	// Only a server with a host of its own can differ: others depend on where the document was loaded from.
	if (/^https?:\/\//i.test(url)) return url.replace(/\/+$/, "");
	try {
		return new URL(url, root).href.replace(/\/+$/, "");
	} catch {
		report({
			what: `the server ${url}`,
			why: "it is relative, and the document has no other server; the client's base URL is used",
		});
		return undefined;
	}
}

/** Returns the placeholders of all servers; undefined without any, if no operation has its own server. */
export function serverVariables(
	document: JsonObject,
	found: readonly { readonly item: JsonObject; readonly raw: JsonObject }[],
	operations: readonly Operation[],
): Readonly<Record<string, ServerPlaceholder>> | undefined {
	const servers = [
		...list(document.servers).slice(0, 1),
		...found.flatMap(({ item, raw }) => list(raw.servers ?? item.servers).slice(0, 1)),
	].map(object);
	const variables: Record<string, ServerPlaceholder> = {};
	for (const { variables: given } of servers)
		for (const [name, raw] of Object.entries(object(given))) {
			const { default: usual, enum: values, description } = object(raw);
			variables[name] ??= {
				default: text(usual),
				...(Array.isArray(values) && values.length > 0 && { values: values.map(String) }),
				...(text(description) !== "" && { description: text(description) }),
			};
		}
	const isNeeded = Object.keys(variables).length > 0 || operations.some((one) => one.server !== undefined);
	return isNeeded ? variables : undefined;
}
