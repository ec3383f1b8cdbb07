import type { Clock } from "../clock.ts";
import type { Logger } from "../hooks.ts";
import type { ApiKeyOption, KeySource } from "../keys/key-source.ts";
import type { Operation } from "../operations/operation.ts";
import { type Cancellable, ON_CANCEL } from "../transport/cancellation.ts";
import type { AnyTransportRequest, Transport, TransportRequest } from "../transport/transport.ts";
import { type AuthScheme, type BasicCredentials, type CredentialSource, credentialSource } from "./credentials.ts";
import type { OAuthCredentials, OAuthPlace } from "./oauth.ts";
import { readWire } from "./wire.ts";

/** What a caller passes for one scheme. */
export type Credential = ApiKeyOption | BasicCredentials | OAuthCredentials;

/** What a document says about signing in. */
export interface AuthDescription {
	/** The schemes, by name. */
	readonly schemes: Readonly<Record<string, AuthScheme>>;
	/** The schemes of an operation that says nothing else: `a+b|c` needs a and b, or c. Empty: none. */
	readonly usual: string;
	/** The scheme that `apiKey` is for. */
	readonly main: string | undefined;
	/** Creates sources of OAuth tokens. Clients of APIs without OAuth don't bundle it. */
	readonly oauth?: (credentials: OAuthCredentials, place: OAuthPlace) => CredentialSource;
}

/** What a client passes on to its sign-in. */
export interface AuthPlace {
	readonly title: string;
	/** The environment variable with the key. */
	readonly variable: string;
	/** What the caller passed, by scheme. */
	readonly given: Readonly<Record<string, Credential | undefined>>;
	readonly clock: Clock;
	readonly transport: Transport;
	/** @throws TypeError for a URL that secrets must not be sent to */
	readonly checkUrl: (url: string, option?: string) => string;
	/** @throws TypeError for a key that must not be used here, such as in a browser */
	readonly checkUse: (key: string) => void;
}

/** How a client signs its requests. */
export interface Auth {
	keys(logger: Logger | undefined): KeySource;
	signIn(request: { readonly key: string; readonly operation: Operation }): Readonly<Record<string, string>>;
	/** Puts keys where they belong that are not sent in headers. */
	transport(inner: Transport): Transport;
	/** Lower-case names of the headers that sign a request. */
	readonly credentials: readonly string[];
}

/** Separates the values of several schemes. No value contains it. */
const SEPARATOR = "\n";
/** Marks keys that are sent in the query or in a cookie. No header can have such a name. */
const IN_QUERY = "?";
const IN_COOKIE = ";";

const base64 = (value: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

/** Reads `a+b|c` as alternatives, of which each is a list of schemes. An empty text needs no sign-in. */
const alternativesOf = (text: string): string[][] => text.split("|").map((one) => one.split("+").filter(Boolean));

/** Creates the sign-in of a client. @throws TypeError if a credential is missing or cannot be sent */
export function describedAuth({ schemes, usual, main, oauth }: AuthDescription, place: AuthPlace): Auth {
	const { title, given } = place;
	for (const name of Object.keys(given))
		if (!Object.hasOwn(schemes, name))
			throw new TypeError(
				`${title}: auth.${name} is not known. The document has ${Object.keys(schemes).join(", ") || "no sign-in"}.`,
			);
	const sources = new Map<string, CredentialSource>();
	const create = (logger: Logger | undefined): void => {
		for (const [name, value] of Object.entries(given)) {
			const scheme = schemes[name];
			if (value === undefined || !scheme) continue;
			const where = `${title}: auth.${name}`;
			if (typeof value === "object" && "clientId" in value) {
				if (!oauth || scheme.kind !== "oauth2") throw new TypeError(`${where} takes no clientId: pass a token`);
				sources.set(name, oauth(value, { ...place, tokenUrl: scheme.tokenUrl }));
			} else sources.set(name, credentialSource(where, scheme, value, place.checkUse, logger));
		}
	};
	const known = new Map<string, readonly string[][]>();
	const alternativesFor = (operation: { readonly wire: string | undefined } | undefined): readonly string[][] => {
		const text = operation?.wire ?? "";
		let found = known.get(text);
		if (!found) {
			found = alternativesOf((text === "" ? undefined : readWire(text).auth) ?? usual);
			known.set(text, found);
		}
		return found;
	};
	const howToPass = (name: string): string =>
		name === main ? `${name} (pass apiKey or set ${place.variable})` : `${name} (pass auth.${name})`;
	/** Returns the schemes to sign an operation with. @throws TypeError if the client has no credentials for it */
	const chosen = (operation?: { readonly id: string; readonly wire: string | undefined }): readonly string[] => {
		const all = alternativesFor(operation);
		const found = all.find((names) => names.length > 0 && names.every((name) => sources.has(name)));
		if (found) return found;
		if (all.some((names) => names.length === 0)) return [];
		const ways = all.map((names) => names.map(howToPass).join(" and ")).join(", or ");
		throw new TypeError(`${operation ? `${operation.id} needs` : `${title} needs`} ${ways}`);
	};
	return {
		keys(logger) {
			create(logger);
			if (sources.size === 0) chosen();
			return keysOf(sources, chosen);
		},
		signIn({ key, operation }) {
			const names = chosen(operation);
			const values = key.split(SEPARATOR);
			return Object.fromEntries(names.map((name, index) => signed(schemes[name], values[index] ?? "")));
		},
		transport: (inner) =>
			Object.values(schemes).some(({ kind }) => kind === "query" || kind === "cookie") ? placing(inner) : inner,
		credentials: Object.values(schemes).map(({ kind, name = "" }) =>
			kind === "header" ? name.toLowerCase() : "authorization",
		),
	};
}

function signed(scheme: AuthScheme | undefined, value: string): readonly [string, string] {
	const { kind, name = "" } = scheme ?? { kind: "bearer" };
	if (kind === "basic") return ["authorization", `Basic ${base64(value)}`];
	if (kind === "header") return [name.toLowerCase(), value];
	if (kind === "query") return [`${IN_QUERY}${name}`, value];
	if (kind === "cookie") return [`${IN_COOKIE}${name}`, value];
	return ["authorization", `Bearer ${value}`];
}

type Chosen = (operation?: { readonly id: string; readonly wire: string | undefined }) => readonly string[];

function keysOf(sources: ReadonlyMap<string, CredentialSource>, chosen: Chosen): KeySource {
	const seen = new Set<string>();
	const collect = (): void => {
		const all = [...sources.values()].flatMap((one) => one.secrets());
		// If one secret contains another, replacing the shorter one must not leave the rest of the longer one visible.
		all.sort((a, b) => b.length - a.length);
		seen.clear();
		for (const one of all) seen.add(one);
	};
	for (const one of sources.values()) one.onChange?.(collect);
	collect();
	const of = (operation?: Parameters<Chosen>[0]): CredentialSource[] =>
		chosen(operation).flatMap((name) => sources.get(name) ?? []);
	const joined = (values: readonly string[]): string => {
		const key = values.join(SEPARATOR);
		if (values.some((value) => !seen.has(value))) collect();
		return key;
	};
	return {
		seen,
		current(operation) {
			const values = of(operation).map((one) => one.current());
			return values.some((one) => typeof one !== "string")
				? Promise.all(values).then(joined)
				: joined(values as readonly string[]);
		},
		async renew(refused, operation) {
			const before = refused.split(SEPARATOR);
			const renewed = await Promise.all(of(operation).map((one, index) => one.renew(before[index] ?? "")));
			if (renewed.every((one) => one === undefined)) return undefined;
			return joined(renewed.map((one, index) => one ?? before[index] ?? ""));
		},
		forget() {
			for (const one of sources.values()) one.forget();
		},
		report(key, accepted) {
			const values = key.split(SEPARATOR);
			// Which of several was rejected is unknown.
			const [value = ""] = values;
			if (values.length === 1)
				for (const one of sources.values())
					if (one.report && one.secrets().includes(value)) one.report(value, accepted);
		},
	};
}

/** Moves keys from their marked headers into the query or a cookie, after hooks and errors have seen the request without them. */
function placing(inner: Transport): Transport {
	return {
		...(inner.isUniversal && { isUniversal: true }),
		send(request: AnyTransportRequest & Cancellable) {
			const headers: Record<string, string> = {};
			const query: string[] = [];
			const cookies: string[] = [];
			for (const [name, value] of Object.entries(request.headers))
				if (name[0] === IN_QUERY) query.push(`${encodeURIComponent(name.slice(1))}=${encodeURIComponent(value)}`);
				else if (name[0] === IN_COOKIE) cookies.push(`${name.slice(1)}=${encodeURIComponent(value)}`);
				else headers[name] = value;
			if (cookies.length > 0) headers.cookie = [headers.cookie, ...cookies].filter(Boolean).join("; ");
			const { url, method, body, receive } = request;
			const moved = {
				url: query.length === 0 ? url : `${url}${url.includes("?") ? "&" : "?"}${query.join("&")}`,
				method,
				headers,
				body,
				receive,
				get signal() {
					return request.signal;
				},
				[ON_CANCEL]: request[ON_CANCEL],
			};
			return inner.send(moved as unknown as TransportRequest);
		},
	};
}
