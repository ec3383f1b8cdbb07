/**
 * Verifies deliveries of Arca by their bearer token and types their events by name. Nothing here starts a timer, opens a connection or
 * reads a file; the environment is read only if you leave out `secrets`.
 */
import { decodeUtf8, readBody } from "../core/bytes.ts";
import { secretsOfEnvironment } from "../core/environment.ts";
import { type HeadersInput, singleHeader } from "../core/header-lookup.ts";
import { oneOf, rejectIgnored, rejectUnknown, VERIFIER_OPTIONS } from "../core/options.ts";
import type { Delivery } from "../core/scheme.ts";
import type { SecretsOption } from "../core/secrets.ts";
import { bearerToken } from "../core/token.ts";
import { type CheckResult, createVerifier, type VerifierOptions, type Webhooks } from "../core/verifier.ts";
import { wrapChecks } from "../core/wrap.ts";
import { changeId } from "./change-id.ts";
import type { ArcaEvent, ArcaEvents, ArcaPing, UnknownEvent } from "./events.ts";
import { arcaEventTypes } from "./generated/events.ts";

export type { RawBody } from "../core/bytes.ts";
export type { Refusal, SecretMatch, WebhookErrorCode } from "../core/errors.ts";
export { WebhookVerificationError } from "../core/errors.ts";
export type { HeadersInput } from "../core/header-lookup.ts";
export { parseSecrets } from "../core/parse-secrets.ts";
export type { SecretCacheOptions } from "../core/secret-source.ts";
export type { Secret, SecretSource, SecretsInput, SecretsOption } from "../core/secrets.ts";
export type { Acceptance, CheckOptions, CheckResult, SignOptions } from "../core/verifier.ts";
export { changeId } from "./change-id.ts";
export type {
	ArcaEnvelope,
	ArcaEvent,
	ArcaEventOf,
	ArcaEvents,
	ArcaEventType,
	ArcaPing,
	UndocumentedName,
	UnknownEvent,
} from "./events.ts";
export type { ArcaEventMap } from "./generated/events.ts";
export { arcaEventTypes } from "./generated/events.ts";
export type * from "./generated/types.ts";

/** The header with the event's name. It is `ping` while a webhook is being created. */
export const ARCA_EVENT_HEADER = "X-Arca-Event";

/** The user agent that Arca sends. Anyone can send it, so it filters out accidental requests, not attackers. */
export const ARCA_USER_AGENT = "Arca-Webhooks/1.0";

/** Options of {@link arcaWebhooks}. */
export interface ArcaWebhooksOptions extends Omit<VerifierOptions, "tolerance"> {
	/**
	 * The auth token that Arca shows once when the webhook is created, without the word `Bearer`; or several, each with its time window. Arca
	 * cannot change the token of a webhook. To change it, create a second webhook, pass both tokens here, then delete the first webhook.
	 *
	 * @defaultValue on Node.js, Bun and Deno the environment variable `ARCA_WEBHOOK_TOKEN`, in the format that {@link parseSecrets} reads; no
	 * default elsewhere
	 */
	readonly secrets?: SecretsOption | undefined;
	/**
	 * Whether a `ping` gets a 200 without a valid token (`"open"`) or only with one (`"verified"`). Arca shows the token only after a
	 * successful ping, so with `"verified"` you cannot register a new webhook. A ping reaches no handler and changes nothing.
	 *
	 * @defaultValue "open"
	 */
	readonly ping?: "open" | "verified" | undefined;
	/**
	 * Whether to refuse deliveries whose `User-Agent` does not contain `Arca-Webhooks`, as Arca's n8n node does. Off by default, because the
	 * header proves nothing and a proxy may have rewritten it.
	 *
	 * @defaultValue false
	 */
	readonly requireUserAgent?: boolean | undefined;
}

/** Verifies and signs Arca deliveries. */
export type ArcaWebhooks = Webhooks<ArcaEvents, UnknownEvent>;

/**
 * Creates a verifier for Arca deliveries.
 *
 * A token proves who sent a delivery, not what is in it: there is no signature over the body, no trustworthy timestamp and no delivery id.
 * Use HTTPS only. Treat `before` and `after` as hints, and fetch the task again if much depends on it.
 *
 * @throws TypeError for invalid options: no token, an empty one, one with spaces in it, a window that ends before it begins, an unknown
 * option.
 *
 * @example
 * ```ts
 * import { arcaWebhooks } from "@countersign/webhooks/arca";
 * import { arcaEvent } from "@countersign/webhooks/arca/testing";
 *
 * const webhooks = arcaWebhooks({ secrets: process.env.ARCA_WEBHOOK_TOKEN ?? "test-placeholder" });
 * const body = JSON.stringify(arcaEvent("task.created")); // in a receiver: the raw body and the headers of the request
 * const event = await webhooks.verify(body, await webhooks.sign(body));
 * if (event.event === "task.created") console.log(event.after?.title);
 * ```
 */
export function arcaWebhooks(given: ArcaWebhooksOptions = {}): ArcaWebhooks {
	checkOptions(given);
	const { secrets, ping = "open", requireUserAgent = false, ...options } = given;
	const scheme = requireUserAgent ? { ...arca, readProof: proofOfAgent } : arca;
	const strict = createVerifier<ArcaEvents, UnknownEvent>(scheme, secrets ?? secretsOfEnvironment(SECRETS_VARIABLE), {
		...options,
		tolerance: false,
	});
	if (ping === "verified") return strict;
	return withOpenPing(strict, (headers) => !requireUserAgent || isArcaAgent(singleHeader(headers, "User-Agent")));
}

const MAKER = "arcaWebhooks";
const SECRETS_VARIABLE = "ARCA_WEBHOOK_TOKEN";
const OWN_OPTIONS: Readonly<Record<Exclude<keyof ArcaWebhooksOptions, keyof VerifierOptions>, true>> = {
	secrets: true,
	ping: true,
	requireUserAgent: true,
};

function checkOptions(given: ArcaWebhooksOptions): void {
	rejectUnknown(MAKER, given, OWN_OPTIONS, VERIFIER_OPTIONS);
	rejectIgnored(MAKER, given, ["tolerance"], "because Arca does not sign a timestamp. Remove it.");
	oneOf(MAKER, "ping", given.ping ?? "open", ["open", "verified"]);
	oneOf(MAKER, "requireUserAgent", given.requireUserAgent ?? false, [true, false]);
}

const token = /* @__PURE__ */ bearerToken();

const arca = /* @__PURE__ */ (() => ({
	...token,
	name: "arca",
	eventTypes: arcaEventTypes,
	secretsVariable: SECRETS_VARIABLE,
	async sign(input: Parameters<typeof token.sign>[0]) {
		const event = eventOf(input.body);
		return {
			...(await token.sign(input)),
			...(event !== undefined && { [ARCA_EVENT_HEADER]: event }),
			"User-Agent": ARCA_USER_AGENT,
		};
	},
	readEvent,
	eventType: (event: ArcaEvent) => event.event as string,
	eventId: changeId,
	reply: (event: ArcaEvent) => (event.event === "ping" ? { received: true } : undefined),
}))();

function proofOfAgent(headers: unknown): ReturnType<typeof token.readProof> {
	const agent = singleHeader(headers, "User-Agent");
	if (typeof agent !== "string") return agent;
	if (!isArcaAgent(agent))
		return { ok: false, code: "malformed_header", message: "The User-Agent header does not contain Arca-Webhooks." };
	return token.readProof(headers);
}

const isArcaAgent = (agent: unknown): boolean => typeof agent === "string" && agent.includes("Arca-Webhooks");

/**
 * Reads the name from the header, as Arca's own receiver does, or from the body if there is no header. Refuses an event whose header and
 * body have different names.
 */
function readEvent(json: unknown, { headers }: Delivery): ArcaEvent | string {
	if (typeof json !== "object" || json === null || Array.isArray(json)) return "The body is not a JSON object.";
	const { event, timestamp, before, after } = json as Record<string, unknown>;
	const header = singleHeader(headers, ARCA_EVENT_HEADER);
	if (typeof header !== "string" && header.code !== "missing_header")
		return "There is more than one X-Arca-Event header.";
	const name = typeof header === "string" ? header : event;
	if (typeof name !== "string" || name === "")
		return "The event has no name in the X-Arca-Event header or in the body.";
	if (event !== undefined && event !== name) return "The X-Arca-Event header and the body have different event names.";
	if (timestamp !== undefined && typeof timestamp !== "string") return "The event's timestamp is not a string.";
	for (const state of [before, after])
		if (state !== undefined && typeof state !== "object")
			return "The event's before and after must be objects or null.";
	return { ...json, event: name, before: before ?? null, after: after ?? null } as unknown as ArcaEvent;
}

/** Accepts pings without a valid token, but without their content. */
function withOpenPing(strict: ArcaWebhooks, isFromArca: (headers: HeadersInput) => boolean): ArcaWebhooks {
	const rescue = (result: CheckResult<ArcaEvent>, raw: unknown, headers: HeadersInput): CheckResult<ArcaEvent> => {
		if (result.ok || !PROOF_FAILURES.has(result.code) || !isFromArca(headers)) return result;
		const event = pingOf(raw, headers, strict.maxBodyBytes);
		return event ? { ok: true, event, secret: NO_TOKEN, timestamp: undefined } : result;
	};
	const never = { ok: false, code: "no_active_secret", message: "Use check() or verify() here." } as const;
	return wrapChecks(
		strict,
		(result, { raw, headers, parse }) => (parse ? rescue(result, raw, headers) : result),
		never,
	);
}

const PROOF_FAILURES: ReadonlySet<string> = /* @__PURE__ */ new Set([
	"missing_header",
	"malformed_header",
	"no_active_secret",
	"secret_expired",
	"signature_mismatch",
]);

const NO_TOKEN = { id: "none", index: -1, expiresAt: undefined };

/**
 * Returns a ping only if the header and the body both say that it is one and it has no state. A delivery with a state needs a valid token.
 */
function pingOf(raw: unknown, headers: HeadersInput, maxBytes: number): ArcaPing | undefined {
	if (singleHeader(headers, ARCA_EVENT_HEADER) !== "ping") return undefined;
	const body = readBody(raw, maxBytes);
	const json = typeof body === "string" || body instanceof Uint8Array ? parse(body) : undefined;
	if (json === undefined) return undefined;
	const event = readEvent(json, { body: "", headers });
	if (typeof event === "string" || event.before !== null || event.after !== null) return undefined;
	// Nothing else from an unverified message may be passed on.
	return { event: "ping", timestamp: event.timestamp, workspaceId: null, before: null, after: null, data: {} };
}

function eventOf(body: string | Uint8Array): string | undefined {
	const event = (parse(body) as { event?: unknown } | null | undefined)?.event;
	return typeof event === "string" && /^[!-~]+$/.test(event) ? event : undefined;
}

function parse(body: string | Uint8Array): unknown {
	try {
		return JSON.parse(decodeUtf8(body) ?? "");
	} catch {
		return undefined;
	}
}
