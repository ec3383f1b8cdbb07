import { bodyVariants, type Variant } from "./body-variants.ts";
import { type RawBody, readBody } from "./bytes.ts";
import { contentCauses } from "./content-causes.ts";
import type { WebhookErrorCode } from "./errors.ts";
import type { HeadersInput } from "./header-lookup.ts";
import { hmacKey, type VerificationKey } from "./hmac.ts";
import { isRefusal } from "./pipeline.ts";
import type { Proof } from "./scheme.ts";
import { type ReadySecret, readySecrets, type Secret } from "./secrets.ts";
import { type CheckResult, type VerifierParts, verifierParts } from "./verifier.ts";
import { partsOf } from "./wrap.ts";

/** Why a delivery was refused, as far as {@link explain} can find out. */
export interface Explanation {
	/** The refusal's code, or `ok` if the delivery was accepted. */
	readonly code: "ok" | WebhookErrorCode;
	/** The message of `check`. */
	readonly message: string;
	/** Mistakes that explain the refusal: when each of them is undone, the signature matches. */
	readonly causes: readonly string[];
	/** What to do. */
	readonly advice: string;
}

/** Options of {@link explain}. */
export interface ExplainOptions {
	/**
	 * Secrets of other endpoints, each with an `id` to name it by. They are tried if none of the verifier's own secrets matches, to find
	 * a delivery to the wrong address or a secret that was copied from the wrong endpoint. @defaultValue none
	 */
	readonly others?: readonly Secret[] | undefined;
}

/** What to do about a refusal, whatever caused it. */
export const ADVICE: Readonly<Record<"ok" | WebhookErrorCode, string>> = {
	ok: "Nothing is wrong.",
	missing_header:
		"Pass all request headers, not a single value. If the header does not arrive at all, check whether a proxy removes it, or whether the request is not a delivery.",
	malformed_header:
		"Pass the header as it was received. Check whether a proxy joins several header lines or adds one of its own.",
	no_supported_signature:
		"Check which scheme the sender signs with, and whether something on the way cuts the signature or converts it to upper case.",
	timestamp_too_old:
		"Compare this machine's clock with the sender's. If deliveries wait in a queue, verify them before you queue them.",
	timestamp_too_new:
		"Compare this machine's clock with the sender's, and check that the timestamp is in seconds, not milliseconds.",
	no_active_secret: "Check `notBefore` and `expiresAt` of the secrets, and whether their source can be reached.",
	secret_expired:
		"The sender still signs with this secret. Set a later `expiresAt`, or finish the rotation at the sender.",
	signature_mismatch:
		"Compare the secret with the one that the sender shows for this endpoint and mode. If they are equal, look for code or a proxy that changes the body before verification.",
	body_too_large: "Raise maxBodyBytes if the sender really sends that much.",
	body_not_raw:
		"Pass the received bytes, before any parser. Express: put express.raw({ type: '*/*' }) on this route, before express.json(). Fastify: add a content type parser that keeps the buffer. Next.js pages router: set bodyParser: false. Lambda: decode event.body if isBase64Encoded is true. Fetch: use await request.arrayBuffer().",
	invalid_json:
		"The signature is right, but the body is not JSON. If the sender does not send JSON, use check(raw, headers, { parse: false }).",
	invalid_payload:
		"The signature is right, but the body is not an event of this sender. Check whether another kind of message is sent to this endpoint.",
};

/**
 * Returns what to do about a refusal, by the code that the receiver responded with: what {@link explain} advises. Undefined for
 * anything else.
 *
 * @example
 * ```ts
 * import { refusalAdvice } from "@countersign/webhooks";
 *
 * console.log(refusalAdvice("body_not_raw")); // Pass the received bytes, before any parser. …
 * ```
 */
export const refusalAdvice = (code: string): string | undefined =>
	code !== "ok" && Object.hasOwn(ADVICE, code) ? ADVICE[code as WebhookErrorCode] : undefined;

/** Larger bodies are tried only with one mistake at a time. */
const PAIRS_UP_TO = 65_536;

/**
 * Finds the mistake behind a refusal: it tries the usual ones until the signature matches. Use it in development and on the command
 * line: it takes many times as long as `check`, and its result must not be sent to the sender.
 *
 * @throws TypeError for something that is not a verifier of this package, and for `others` that are not valid secrets of its sender
 * @example
 * ```ts
 * import { explain } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const headers = await webhooks.sign('{"id":"evt_1"}', { id: "msg_1" });
 * const { causes, advice } = await explain(webhooks, '{ "id": "evt_1" }', headers); // re-serialized on the way
 * console.log(causes, advice);
 * ```
 */
export async function explain(
	webhooks: { check(raw: RawBody, headers: HeadersInput): Promise<CheckResult<unknown>> },
	raw: RawBody,
	headers: HeadersInput,
	{ others = [] }: ExplainOptions = {},
): Promise<Explanation> {
	const parts = partsOf(webhooks);
	const result = await webhooks.check(raw, headers);
	const code = result.ok ? "ok" : result.code;
	const message = result.ok ? "The delivery is genuine." : result.message;
	return { code, message, causes: await causesOf(parts, code, raw, headers, others), advice: ADVICE[code] };
}

/** Returns the causes of a refusal; none if the verifier is not one of this package. */
export async function likelyCauses(
	webhooks: object,
	code: WebhookErrorCode,
	body: string | Uint8Array,
	headers: HeadersInput,
): Promise<readonly string[]> {
	const parts = (webhooks as Partial<Record<symbol, VerifierParts>>)[verifierParts];
	return parts ? causesOf(parts, code, body, headers, []) : [];
}

async function causesOf(
	parts: VerifierParts,
	code: string,
	raw: unknown,
	headers: HeadersInput,
	others: readonly Secret[],
): Promise<string[]> {
	const body = readBody(raw, parts.limits.maxBodyBytes);
	const proof = parts.scheme.readProof(headers);
	if (isRefusal(body) || isRefusal(proof)) return [];
	if (code.startsWith("timestamp")) return clockCauses(parts, proof);
	if (code.startsWith("invalid")) return contentCauses(body);
	if (code !== "signature_mismatch" && code !== "no_active_secret") return [];
	const causesAmong = async (secrets: readonly ReadySecret[], nameOf: (secret: ReadySecret) => string) => {
		const causes: string[] = [];
		for (const secret of secrets) causes.push(...(await secretCauses(parts, secret, nameOf(secret), proof, body)));
		return causes;
	};
	const own = await causesAmong(await parts.secrets(), ({ index }) => `Secret ${index + 1}`);
	if (own.length > 0) return own;
	const foreign = readySecrets(others, parts.scheme.importKey);
	return causesAmong(foreign, ({ id, index }) => `The secret of ${id ?? `another endpoint (number ${index + 1})`}`);
}

function clockCauses({ limits: { now, tolerance } }: VerifierParts, { timestamp = 0 }: Proof): string[] {
	const seconds = now() / 1000;
	if (Math.abs(seconds - timestamp / 1000) <= Math.max(Number(tolerance), 300))
		return ["The timestamp is in milliseconds."];
	const hours = (timestamp - seconds) / 3600;
	const whole = Math.round(hours);
	if (whole !== 0 && Math.abs(whole) <= 14 && Math.abs(hours - whole) < 0.1)
		return [`The timestamp differs by ${Math.abs(whole)} hours, like a time zone. One of the clocks is not in UTC.`];
	return [];
}

async function secretCauses(
	parts: VerifierParts,
	secret: ReadySecret,
	which: string,
	proof: Proof,
	body: string | Uint8Array,
): Promise<string[]> {
	const keys = keyVariants(parts, secret.reveal());
	const bodies = await bodyVariants(body, parts.limits.maxBodyBytes);
	const prefixes = prefixVariants(proof);
	const pairs = body.length <= PAIRS_UP_TO;
	const causes: string[] = [];
	for (const key of keys)
		for (const text of bodies)
			for (const prefix of prefixes) {
				const changes = [key.what, text.what, prefix.what].filter((what) => what !== "");
				if (changes.length > (pairs ? 2 : 1)) continue;
				const message = { ...proof, prefix: prefix.value, body: text.value };
				if (!(await key.value.matches(message, proof.candidates))) continue;
				const window = windowCause(secret, parts.limits.now());
				causes.push([`${which} fits`, ...changes, ...(window ? [window] : [])].join("; "));
				// The simplest explanation of this secret is enough.
				return causes;
			}
	return causes;
}

function windowCause({ from, until }: ReadySecret, now: number): string | undefined {
	if (now < from) return `it is valid only from ${new Date(from).toISOString()}`;
	return now >= until ? `it expired at ${new Date(until).toISOString()}` : undefined;
}

function keyVariants({ scheme }: VerifierParts, secret: string): Variant<VerificationKey>[] {
	const variants: Variant<VerificationKey>[] = [];
	const add = (what: string, make: () => VerificationKey) => {
		try {
			variants.push({ what, value: make() });
		} catch {
			// The secret cannot be read in this way.
		}
	};
	const random = secret.trim().replace(/^[a-z0-9]+_/, "");
	add("", () => scheme.importKey(secret));
	if (secret !== secret.trim())
		add("the secret has white space at its beginning or end", () => scheme.importKey(secret.trim()));
	if (random !== secret) add("signed without the secret's prefix", () => scheme.importKey(random));
	add("signed with the prefix whsec_ before the secret", () => scheme.importKey(`whsec_${secret}`));
	if (/^[A-Za-z0-9+/]+=*$/.test(random))
		add("signed with the secret read as base64", () =>
			hmacKey(Uint8Array.from(atob(random), (char) => char.charCodeAt(0))),
		);
	if (/^([0-9a-f]{2})+$/i.test(random))
		add("signed with the secret read as hex", () =>
			hmacKey(Uint8Array.from(random.match(/../g)!, (pair) => Number.parseInt(pair, 16))),
		);
	return variants;
}

function prefixVariants({ prefix, timestamp }: Proof): Variant<string>[] {
	const variants = [{ what: "", value: prefix }];
	if (timestamp !== undefined) {
		const written = (text: string) => prefix.split(String(timestamp)).join(text);
		variants.push({ what: "signed with the time in milliseconds", value: written(`${timestamp}000`) });
		variants.push({ what: "signed without the timestamp", value: "" });
	}
	return variants;
}
