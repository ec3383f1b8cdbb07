/**
 * Deliveries of Arca: proved by a bearer token, typed by event name. Nothing here starts a timer, opens a connection or reads a file;
 * the environment is read only when `secrets` is left out.
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

/** The header that names the event, `ping` while a webhook is being made. */
export const ARCA_EVENT_HEADER = "X-Arca-Event";

/** What Arca calls itself. Anybody can say so: it keeps strays out, not attackers. */
export const ARCA_USER_AGENT = "Arca-Webhooks/1.0";

/** Options of {@link arcaWebhooks}. */
export interface ArcaWebhooksOptions extends Omit<VerifierOptions, "tolerance"> {
	/**
	 * The auth token that Arca shows once when the webhook is made, without the word `Bearer`; or several, each with its window.
	 * Arca cannot change the token of a webhook: to change it, make a second webhook, give both tokens here, then delete the first.
	 *
	 * @defaultValue on Node.js, Bun and Deno the environment variable `ARCA_WEBHOOK_TOKEN`, in the form {@link parseSecrets}
	 * reads; elsewhere it has no default
	 */
	readonly secrets?: SecretsOption | undefined;
	/**
	 * Whether a `ping` gets a 200 without the right token. Arca shows the token only after a successful ping, so a receiver
	 * that insists on it could never be registered. A ping reaches no handler and changes nothing.
	 *
	 * @defaultValue "open"
	 */
	readonly ping?: "open" | "verified" | undefined;
	/**
	 * Refuses deliveries whose `User-Agent` does not contain `Arca-Webhooks`, as Arca's n8n node does. Off by default: it proves
	 * nothing, and a proxy on the way may have rewritten it.
	 *
	 * @defaultValue false
	 */
	readonly requireUserAgent?: boolean | undefined;
}

/** A verifier of Arca deliveries. */
export type ArcaWebhooks = Webhooks<ArcaEvents, UnknownEvent>;

/**
 * Makes a verifier of Arca deliveries.
 *
 * A token proves who sent, not what: there is no signature over the body, no timestamp that could be trusted and no delivery id. Use
 * HTTPS only, and treat `before` and `after` as a hint to read the task again where much depends on it.
 *
 * @throws TypeError for invalid options: no token, an empty one, one with blanks in it, a window that ends before it begins, an unknown option.
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
	const strict = createVerifier<ArcaEvents, UnknownEvent>(
		scheme,
		secrets ?? secretsOfEnvironment("ARCA_WEBHOOK_TOKEN"),
		{
			...options,
			tolerance: false,
		},
	);
	if (ping === "verified") return strict;
	return withOpenPing(strict, (headers) => !requireUserAgent || isArcaAgent(singleHeader(headers, "User-Agent")));
}

const MAKER = "arcaWebhooks";
const OWN_OPTIONS: Readonly<Record<Exclude<keyof ArcaWebhooksOptions, keyof VerifierOptions>, true>> = {
	secrets: true,
	ping: true,
	requireUserAgent: true,
};

function checkOptions(given: ArcaWebhooksOptions): void {
	rejectUnknown(MAKER, given, OWN_OPTIONS, VERIFIER_OPTIONS);
	rejectIgnored(MAKER, given, ["tolerance"], "because Arca signs no timestamp. Remove it.");
	oneOf(MAKER, "ping", given.ping ?? "open", ["open", "verified"]);
	oneOf(MAKER, "requireUserAgent", given.requireUserAgent ?? false, [true, false]);
}

const token = /* @__PURE__ */ bearerToken();

const arca = /* @__PURE__ */ (() => ({
	...token,
	name: "arca",
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
		return { ok: false, code: "malformed_header", message: "The User-Agent header does not name Arca-Webhooks." };
	return token.readProof(headers);
}

const isArcaAgent = (agent: unknown): boolean => typeof agent === "string" && agent.includes("Arca-Webhooks");

/** The name comes from the header, as in Arca's own receiver, and from the body where there is no header. Two names are one too many. */
function readEvent(json: unknown, { headers }: Delivery): ArcaEvent | string {
	if (typeof json !== "object" || json === null || Array.isArray(json)) return "The body is not a JSON object.";
	const { event, timestamp, before, after } = json as Record<string, unknown>;
	const header = singleHeader(headers, ARCA_EVENT_HEADER);
	if (typeof header !== "string" && header.code !== "missing_header") return "The X-Arca-Event header cannot be read.";
	const name = typeof header === "string" ? header : event;
	if (typeof name !== "string" || name === "") return "The event has no name, neither in X-Arca-Event nor in the body.";
	if (event !== undefined && event !== name) return "X-Arca-Event and the body name different events.";
	if (timestamp !== undefined && typeof timestamp !== "string") return "The event's timestamp is not a text.";
	for (const state of [before, after])
		if (state !== undefined && typeof state !== "object")
			return "The event's before and after must be objects or null.";
	return { ...json, event: name, before: before ?? null, after: after ?? null } as unknown as ArcaEvent;
}

/** A ping that no token proves is let through as what it is: a message without content. */
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

/** A ping in both header and body and with nothing in it; whatever carries a state must be proved. */
function pingOf(raw: unknown, headers: HeadersInput, maxBytes: number): ArcaPing | undefined {
	if (singleHeader(headers, ARCA_EVENT_HEADER) !== "ping") return undefined;
	const body = readBody(raw, maxBytes);
	const json = typeof body === "string" || body instanceof Uint8Array ? parse(body) : undefined;
	if (json === undefined) return undefined;
	const event = readEvent(json, { body: "", headers });
	if (typeof event === "string" || event.before !== null || event.after !== null) return undefined;
	// Nothing else that an unproved message says is passed on.
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
