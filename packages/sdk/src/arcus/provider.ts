import type { ErrorDetails } from "../core/errors/index.ts";
import type { Provider } from "../core/provider.ts";
import { usualBurst } from "../core/rate-limit/burst.ts";
import { pages } from "./generated/pages.ts";
import { keyNote } from "./key-note.ts";

const KEY = /^ark_(live|test)_ent_[A-Za-z0-9-]+_[A-Za-z0-9_-]+$/;
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Calls per second that each documented tier allows (/concepts/rate-limits). */
const BURSTS: Readonly<Record<number, number>> = { 60: 10, 300: 50, 1200: 100 };

/** How Arcus signs in, paginates, limits and fails. */
export const arcusProvider: Provider = {
	name: "arcus",
	title: "Arcus",
	arrayFormat: "brackets",
	pages,
	idempotencyHeader: "Idempotency-Key",
	schemasModule: "@countersign/sdk/arcus/schemas",
	signIn: ({ key }) => ({ authorization: `Bearer ${key}` }),
	checkKey(key) {
		if (!KEY.test(key))
			throw new TypeError(
				"the Arcus API key is invalid: it must look like ark_live_ent_<code>_<random> or ark_test_ent_<code>_<random>",
			);
	},
	modeOf: (key) => KEY.exec(key)?.[1] as "live" | "test" | undefined,
	readError(_status, body): ErrorDetails {
		if (typeof body !== "object" || body === null) return {};
		const top = body as Record<string, unknown>;
		// Proxies and gateways in front of the API nest their errors.
		const fields = typeof top.error === "object" && top.error !== null ? (top.error as typeof top) : top;
		return {
			code: text(fields.code) ?? text(fields.error),
			type: text(fields.type),
			hint: text(fields.hint) ?? text(fields.message),
			param: text(fields.param),
			requestId: text(fields.request_id) ?? text(top.request_id),
			requiredScope: text(fields.required),
		};
	},
	keyNote,
	keyReused: ({ code }) => code === "idempotency_key_mismatch",
	// Assumption: the documentation does not say how the API responds to a duplicate of a running request.
	stillRunning: ({ code }) =>
		/^(?:idempotency_in_progress|idempotency_key_in_use|request_in_progress)$/.test(code ?? ""),
	requestId: (headers, body) =>
		headers.get("x-request-id") ?? text((body as { request_id?: unknown } | undefined)?.request_id),
	readLimits(headers) {
		const read = (name: string): number => Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN);
		const limit = read("limit");
		const remaining = read("remaining");
		const reset = read("reset");
		return Number.isFinite(limit) && Number.isFinite(remaining)
			? { limit, remaining, resetAt: Number.isFinite(reset) ? reset * 1000 : 0, burst: BURSTS[limit] }
			: undefined;
	},
	burst: (perMinute) => BURSTS[perMinute] ?? usualBurst(perMinute),
};
