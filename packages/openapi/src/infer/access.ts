import type { Json, JsonObject } from "../document/load.ts";
import { list, object } from "../document/values.ts";
import { operationPlaces } from "../intake/draft.ts";

/** A way to sign in. */
export interface SignInWay {
	/** The name of the security scheme. */
	readonly name: string;
	/** Such as `bearer token` or `key in the header X-Key`. */
	readonly kind: string;
	/** The number of operations that accept it. */
	readonly operations: number;
	/** Whether clients use it by default. */
	readonly isDefault: boolean;
}

/** How a client reaches an API, according to its document. */
export interface AccessReport {
	readonly ways: readonly SignInWay[];
	/** The number of operations that need no sign-in. */
	readonly open: number;
	/** Base URLs. The first is the default. */
	readonly servers: readonly string[];
	/** What the document leaves open, as sentences that say what to do. */
	readonly missing: readonly string[];
}

/** Says which ways to sign in and which servers a document has, which of them clients use by default, and what is missing. */
export function reportAccess(document: JsonObject): AccessReport {
	const schemes = object(object(document.components).securitySchemes);
	const sets = operationPlaces(document).map(({ operation }) => alternatives(operation.security ?? document.security));
	const usual = document.security === undefined ? mostCommon(sets) : alternatives(document.security);
	const [first = []] = usual;
	const ways = Object.entries(schemes).map(([name, scheme]) => ({
		name,
		kind: kindOf(object(scheme)),
		operations: sets.filter((all) => all.some((names) => names.includes(name))).length,
		isDefault: first.includes(name),
	}));
	const servers = list(document.servers).flatMap((one) => {
		const { url } = object(one);
		return typeof url === "string" ? [url] : [];
	});
	const used = ways.filter(({ operations }) => operations > 0);
	const missing: string[] = [];
	if (ways.length === 0)
		missing.push(
			"The document has no security schemes. If the API needs a key, add components.securitySchemes and security to the overlay.",
		);
	else if (used.length === 0 && sets.length > 0)
		missing.push(
			`No operation requires ${ways.map(({ name }) => name).join(" or ")}. If the API does, set security at the root in the overlay.`,
		);
	if (servers.length === 0 || !servers.some((url) => /^https?:/i.test(url)))
		missing.push(
			"The document has no server with a host. Add servers to the overlay, or pass `baseUrl` to the client.",
		);
	const open = sets.filter((all) => all.length === 0 || all.some((names) => names.length === 0)).length;
	return { ways, open, servers, missing };
}

const alternatives = (security: Json | undefined): string[][] => list(security).map((one) => Object.keys(object(one)));

function mostCommon(all: readonly string[][][]): string[][] {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most ? (JSON.parse(most[0]) as string[][]) : [];
}

function kindOf({ type, scheme, name, in: place, flows }: JsonObject): string {
	switch (type) {
		case "http":
			return String(scheme).toLowerCase() === "basic" ? "user name and password (Basic)" : `${String(scheme)} token`;
		case "apiKey":
			return `key in the ${place === "query" ? "query parameter" : String(place)} ${String(name)}`;
		case "oauth2":
			return `OAuth 2 (${Object.keys(object(flows)).join(", ")})`;
		case "openIdConnect":
			return "OpenID Connect";
		default:
			return String(type);
	}
}
