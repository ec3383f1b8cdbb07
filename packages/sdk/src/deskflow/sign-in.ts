/** How key and secret are sent. It is not documented, so all of this is an assumption: three common ways, with names that you can change. */

/** `"headers"`: key and secret in a header each; `"basic"`: HTTP Basic; `"signed"`: the secret signs each request and is never sent. */
export type DeskflowSignIn = "headers" | "basic" | "signed";

/** Names of the headers. All of them are assumptions. */
export interface DeskflowHeaderNames {
	/** Carries the key. @defaultValue "X-Deskflow-Key" */
	readonly key?: string | undefined;
	/** Carries the secret; only with `signIn: "headers"`. @defaultValue "X-Deskflow-Secret" */
	readonly secret?: string | undefined;
	/** Names the store. @defaultValue "X-Deskflow-Store" */
	readonly store?: string | undefined;
	/** When the request was signed, in seconds since 1970; only with `signIn: "signed"`. @defaultValue "X-Deskflow-Timestamp" */
	readonly timestamp?: string | undefined;
	/** HMAC-SHA256 in hex; only with `signIn: "signed"`. @defaultValue "X-Deskflow-Signature" */
	readonly signature?: string | undefined;
}

export const HEADER_NAMES = {
	key: "X-Deskflow-Key",
	secret: "X-Deskflow-Secret",
	store: "X-Deskflow-Store",
	timestamp: "X-Deskflow-Timestamp",
	signature: "X-Deskflow-Signature",
} as const satisfies Required<DeskflowHeaderNames>;

export interface SignInRequest {
	readonly key: string;
	readonly method: string;
	readonly url: string;
	readonly body: string | undefined;
}

type Headers = Readonly<Record<string, string>>;

/** Returns the headers that sign a request. `now` returns milliseconds. */
export function signIn(
	style: DeskflowSignIn,
	names: Readonly<Record<keyof DeskflowHeaderNames, string>>,
	secret: string,
	now: () => number,
): (request: SignInRequest) => Headers | Promise<Headers> {
	if (style === "headers") return ({ key }) => ({ [names.key]: key, [names.secret]: secret });
	if (style === "basic") return ({ key }) => ({ authorization: `Basic ${basicToken(key, secret)}` });
	let signingKey: Promise<CryptoKey> | undefined;
	return async ({ key, method, url, body = "" }) => {
		const encoder = new TextEncoder();
		signingKey ??= crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
			"sign",
		]);
		const timestamp = String(Math.floor(now() / 1000));
		const { pathname, search } = new URL(url);
		const digest = await crypto.subtle.sign(
			"HMAC",
			await signingKey,
			encoder.encode(signedText(timestamp, method, `${pathname}${search}`, body)),
		);
		return { [names.key]: key, [names.timestamp]: timestamp, [names.signature]: hex(new Uint8Array(digest)) };
	};
}

/** Returns what is signed. Assumption: time, method, path with query, and body, one per line. */
export function signedText(timestamp: string, method: string, path: string, body: string): string {
	return [timestamp, method, path, body].join("\n");
}

/** Returns key and secret for HTTP Basic, in UTF-8. */
export function basicToken(key: string, secret: string): string {
	return btoa(String.fromCharCode(...new TextEncoder().encode(`${key}:${secret}`)));
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
