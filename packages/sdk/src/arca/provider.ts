import type { ErrorDetails } from "../core/errors/index.ts";
import type { Provider } from "../core/provider.ts";
import { pages } from "./generated/pages.ts";

/** Assumption: upper-case hex is valid too. The sample shows lower case, and no page states a rule. */
const KEY = /^arca_[0-9a-f]{64}$/i;
const SCOPE = /^Scope '([^']+)' is required\b/;
/** Find the field in the message of a 400. Path ids ("Invalid workspace ID") are not fields. */
const FIELDS = [/^(\w+) (?:is required|cannot be empty|must be )/, /^Invalid (\w+) format/, /^Invalid (\w+)\. Must be/];

/** `"bearer"`: `Authorization: Bearer …` (what the pages recommend); `"x-api-key"`: `X-API-Key`. Never both. */
export type ArcaAuth = "bearer" | "x-api-key";

/** How Arca signs in, paginates, limits and fails. */
export function arcaProvider(auth: ArcaAuth): Provider {
	return {
		name: "arca",
		title: "Arca",
		arrayFormat: "repeat",
		pages,
		schemasModule: "@countersign/sdk/arca/schemas",
		// /api-reference/rate-limits: 600 a minute for one key, over all endpoints. No shorter limit is documented.
		perMinute: 600,
		burst: (perMinute) => perMinute,
		signIn: ({ key }): Readonly<Record<string, string>> =>
			auth === "bearer" ? { authorization: `Bearer ${key}` } : { "x-api-key": key },
		checkKey(key) {
			if (!KEY.test(key)) throw new TypeError("the Arca API key is invalid: it must be arca_ and 64 hex characters");
		},
		readError,
		// No request id is documented.
		requestId: (headers) => headers.get("x-request-id") ?? undefined,
		readLimits(headers, now) {
			const limit = count(headers.get("x-ratelimit-limit"));
			const remaining = count(headers.get("x-ratelimit-remaining"));
			// Seconds from now, not an epoch.
			const reset = count(headers.get("x-ratelimit-reset"));
			return limit === undefined || remaining === undefined
				? undefined
				: { limit, remaining, resetAt: now + (reset ?? 0) * 1000 };
		},
	};
}

/** An error response has a sentence under `error`; the 429 adds `statusCode` and `retryAfter`. There is no machine-readable code. */
function readError(status: number, body: unknown): ErrorDetails {
	if (typeof body !== "object" || body === null) return {};
	const { error, message, retryAfter } = body as Record<string, unknown>;
	// Proxies and gateways in front of the API nest their errors.
	const nested = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
	// The vendor's Raycast extension falls back to `message`.
	const hint = [error, nested.message, message].find((one) => typeof one === "string");
	const code = typeof nested.code === "string" ? nested.code : undefined;
	if (hint === undefined) return code === undefined ? {} : { code };
	return {
		hint,
		code,
		...(status === 403 && { requiredScope: SCOPE.exec(hint)?.[1] }),
		...(status === 400 && { param: fieldOf(hint) }),
		...(typeof retryAfter === "number" && { retryAfter }),
	};
}

function fieldOf(sentence: string): string | undefined {
	for (const pattern of FIELDS) {
		const field = pattern.exec(sentence)?.[1];
		if (field !== undefined) return field;
	}
	return undefined;
}

function count(text: string | null): number | undefined {
	return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}
