import type { HeadersInput } from "./header-lookup.ts";

/** Where a sender's deliveries contain secrets, which are not stored. */
export interface SecretParts {
	/** Headers that would let a reader act as the sender, such as a bearer token. Common ones are always left out. */
	readonly credentials?: readonly string[];
	/** Headers with signatures: harmless, but not needed once the delivery is verified. */
	readonly signatures?: readonly string[];
	/** Whether the last segment of the path is a secret. */
	readonly path?: boolean;
}

/** Anyone who has one of these can act as the sender, or as the user of the proxy that added it. */
const CREDENTIALS: ReadonlySet<string> = /* @__PURE__ */ new Set([
	"authorization",
	"proxy-authorization",
	"cookie",
	"set-cookie",
	"x-api-key",
	"api-key",
	"apikey",
	"x-auth-token",
	"x-access-token",
	"x-webhook-token",
	"x-webhook-secret",
	"x-forwarded-access-token",
	"x-amz-security-token",
	"cf-access-jwt-assertion",
]);
/** Headers that repeat the address of the request. */
const ADDRESSES: ReadonlySet<string> = /* @__PURE__ */ new Set([
	":path",
	"x-original-url",
	"x-original-uri",
	"x-rewrite-url",
	"x-forwarded-uri",
	"x-forwarded-path",
	"x-envoy-original-path",
	"x-invoke-path",
	"x-matched-path",
	"referer",
]);

export const REDACTED = "redacted";

/** Returns the headers as pairs, with every line of a repeated header. */
export function headerPairs(headers: HeadersInput): [string, string][] {
	const entries = Symbol.iterator in headers ? [...(headers as Iterable<[string, unknown]>)] : Object.entries(headers);
	return entries.flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value])
			.filter((one): one is string => typeof one === "string")
			.map((one): [string, string] => [name, one]),
	);
}

/** Returns an address without its query and without the secret at the end of its path. */
export function withoutPathSecret(url: string): string {
	const path = url.split(/[?#]/, 1)[0]!;
	return `${path.slice(0, path.lastIndexOf("/") + 1)}${REDACTED}`;
}

/** Returns a delivery without credentials, to be stored. */
export function withoutCredentials<Kept extends { readonly headers: HeadersInput; readonly url?: string }>(
	{ secretParts }: { readonly secretParts?: SecretParts | undefined },
	delivery: Kept,
): Omit<Kept, "headers"> & { readonly headers: [string, string][] } {
	const own = new Set(secretParts?.credentials?.map((name) => name.toLowerCase()));
	const headers = headerPairs(delivery.headers)
		.filter(([name]) => !CREDENTIALS.has(name.toLowerCase()) && !own.has(name.toLowerCase()))
		.map(([name, value]): [string, string] => [
			name,
			secretParts?.path && ADDRESSES.has(name.toLowerCase()) ? withoutPathSecret(value) : value,
		]);
	const url = delivery.url !== undefined && secretParts?.path && { url: withoutPathSecret(delivery.url) };
	return { ...delivery, ...url, headers };
}
