import type { Json, JsonObject } from "../document/json.ts";
import { list, object } from "../document/values.ts";
import type { Operation, SecurityModel, SecurityScheme, SignInHeader, Unsupported } from "./api-model.ts";
import { resolver, text } from "./references.ts";

type Alternatives = readonly (readonly string[])[];

/** What a document says about signing in: one header for everything, or schemes by operation. */
export interface SignIn {
	readonly signIn: readonly SignInHeader[];
	readonly security?: SecurityModel;
	/** Returns the schemes of an operation, if they are not the usual ones. */
	readonly of: (raw: JsonObject) => Operation["security"];
	/** Whether the sign-in of an operation sends a parameter, so that callers need not. */
	readonly sends: (raw: JsonObject, parameter: JsonObject) => boolean;
	readonly unsupported: readonly Unsupported[];
}

function schemeOf(raw: JsonObject, base: string | undefined): SecurityScheme | string {
	const description = text(raw.description);
	const more = description === "" ? {} : { description };
	const name = text(raw.name);
	switch (raw.type) {
		case "apiKey":
			if (raw.in === "header" || raw.in === "query" || raw.in === "cookie") return { kind: raw.in, name, ...more };
			return `it is sent in ${text(raw.in) || "an unknown place"}`;
		case "http": {
			const scheme = text(raw.scheme).toLowerCase();
			if (scheme === "bearer") return { kind: "bearer", ...more };
			if (scheme === "basic") return { kind: "basic", ...more };
			return `clients cannot sign in with HTTP ${scheme || "without a scheme"}`;
		}
		case "oauth2": {
			const flows = object(raw.flows);
			const flow = object(flows.clientCredentials ?? flows.authorizationCode ?? flows.password);
			const url = text(flow.tokenUrl) || text(flow.refreshUrl);
			return {
				kind: "oauth2",
				...(absolute(url, base) !== undefined && { tokenUrl: absolute(url, base) as string }),
				...more,
			};
		}
		case "openIdConnect":
			return { kind: "oauth2", ...more };
		case "mutualTLS":
			return "the client's certificate belongs to your transport: pass one with `transport`";
		default:
			return `its type ${JSON.stringify(raw.type ?? "")} is unknown`;
	}
}

/** Whether clients can sign in with a security scheme. */
export const isSupportedScheme = (raw: JsonObject): boolean => typeof schemeOf(raw, undefined) !== "string";

function absolute(url: string, base: string | undefined): string | undefined {
	try {
		return url === "" ? undefined : new URL(url, base).href;
	} catch {
		return undefined;
	}
}

const sameName = (place: string, a: string, b: string): boolean =>
	place === "header" ? a.toLowerCase() === b.toLowerCase() : a === b;

const same = (a: Alternatives, b: Alternatives): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reads how to sign in. */
export function signInOf(document: JsonObject, operations: readonly JsonObject[]): SignIn {
	const resolve = resolver(document);
	const provider = object(document["x-provider"]);
	const server = text(object(list(document.servers)[0]).url);
	const base = /^https?:\/\/[^{}]*$/.test(server) ? server : undefined;
	const raws = Object.entries(object(object(document.components).securitySchemes)).map(
		([name, raw]): [string, JsonObject] => [name, resolve(raw)],
	);
	const schemes: Record<string, SecurityScheme> = {};
	const unsupported: Unsupported[] = [];
	const external = new Set<string>();
	for (const [name, raw] of raws) {
		const scheme = schemeOf(raw, base);
		if (typeof scheme !== "string") schemes[name] = scheme;
		else {
			unsupported.push({ what: `the security scheme ${name}`, why: scheme });
			if (raw.type === "mutualTLS") external.add(name);
		}
	}
	/** Only schemes that clients support. What the transport does needs nothing here. */
	const alternatives = (security: Json | undefined): Alternatives => {
		const all = list(security).map((entry) => Object.keys(object(entry)).filter((name) => !external.has(name)));
		return all.filter((names) => names.every((name) => Object.hasOwn(schemes, name)));
	};
	const given = operations.map((raw) => alternatives(raw.security ?? document.security));
	const sends: SignIn["sends"] = (raw, parameter) => {
		const isSent = (name: string): boolean => {
			const { kind, name: own = "" } = schemes[name] ?? { kind: "bearer" };
			return kind === parameter.in && sameName(kind, own, text(parameter.name));
		};
		const all = alternatives(raw.security ?? document.security);
		// Who signs in by another alternative must still send what is required.
		return (
			all.length > 0 && (parameter.required === true ? all.every((one) => one.some(isSent)) : all.flat().some(isSent))
		);
	};
	const usual = document.security === undefined ? mostCommon(given) : alternatives(document.security);
	const plain = plainHeaders(raws, provider, usual, given);
	if (plain) return { signIn: plain, of: () => undefined, sends, unsupported };
	const [main] = usual
		.flat()
		.filter((name) => schemes[name]?.kind !== "oauth2")
		.concat(usual.flat(), Object.keys(schemes));
	return {
		signIn: [],
		security: { schemes, usual, ...(main !== undefined && { main }) },
		of: (raw) => {
			const own = alternatives(raw.security ?? document.security);
			return same(own, usual) ? undefined : own;
		},
		sends,
		unsupported,
	};
}

function mostCommon(given: readonly Alternatives[]): Alternatives {
	const counts = new Map<string, number>();
	for (const one of given) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most ? (JSON.parse(most[0]) as Alternatives) : [];
}

/** Returns the headers if one of them signs every operation; undefined if it takes more. */
function plainHeaders(
	raws: readonly (readonly [string, JsonObject])[],
	provider: JsonObject,
	usual: Alternatives,
	given: readonly Alternatives[],
): SignInHeader[] | undefined {
	const scoped = raws.find(([, raw]) => raw["x-scopes"]);
	const more = Object.entries(object(provider.signInHeaders)).map(([header, variable]) => ({
		header,
		prefix: "",
		variable: text(variable),
	}));
	const names = new Set(usual.flat());
	const isOne = names.size === 1 && usual.every((set) => set.length === 1);
	const [only] = names;
	// Documents of our own say what else signs a request in `x-provider`, and list scopes as alternatives.
	const isOwn = scoped !== undefined || more.length > 0;
	const isEverywhere = given.every((one) => one.length > 0 && one.every((set) => set.length === 1 && set[0] === only));
	const found = isOwn
		? (scoped ?? raws[0])?.[1]
		: isOne && isEverywhere
			? raws.find(([name]) => name === only)?.[1]
			: undefined;
	if (!found && !isOwn) return undefined;
	const isHeader = found?.type === "apiKey" && found.in === "header";
	const isBearer = found?.type === "http" && text(found.scheme).toLowerCase() === "bearer";
	if (!isOwn && !isHeader && !isBearer) return undefined;
	const first: SignInHeader = isHeader
		? { header: text(found?.name), prefix: "", variable: "apiKey" }
		: { header: "Authorization", prefix: "Bearer ", variable: "apiKey" };
	return [first, ...more];
}
