import type { ErrorDetails } from "../errors/index.ts";
import { REDACTED, scrub } from "../redact.ts";
import { secretValues } from "../secret-fields.ts";
import type { TransportResponse } from "../transport/transport.ts";
import type { CallState } from "./attempt.ts";
import { retryAfterMs } from "./backoff.ts";

/**
 * What a response is worth. `cut`: a success whose body was lost or broken off, so nobody knows what it said. `foreign`: a success
 * that is no JSON at all, such as the page of a proxy.
 */
export type Condition = "complete" | "cut" | "foreign";

/** What came back, read. */
export interface Answer {
	readonly response: TransportResponse;
	/** The JSON, the text where it is none, undefined where there is no body. */
	readonly body: unknown;
	readonly condition: Condition;
	/** Of a refusal. */
	readonly details: ErrorDetails;
	readonly requestId: string | undefined;
	/** Milliseconds that a refusal asks to wait. */
	readonly asked: number | undefined;
}

/** A refusal with more secrets is redacted as a whole: looking for each of them everywhere would stop the process. */
const MANY_SECRETS = 100;

/** Statuses that never have a body. */
export const BODILESS: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

export function read(state: CallState, response: TransportResponse): Answer {
	return response.status >= 300 ? readRefusal(state, response) : readSuccess(state, response);
}

function readSuccess({ context, operation }: CallState, response: TransportResponse): Answer {
	const { status, headers, body: text } = response;
	const { body, whole } = parse(text);
	const expected = operation.promised && !BODILESS.has(status) && operation.method !== "HEAD";
	const requestId = scrub(context.provider.requestId(headers, body), context.keys.seen);
	// A body that nobody expects does not matter.
	const complete = !expected || (whole && text !== "");
	const condition = complete ? "complete" : isJson(headers, text) ? "cut" : "foreign";
	return { response, details: {}, requestId, asked: undefined, body: whole ? body : undefined, condition };
}

/** A refusal goes into an error: no secret that the server repeats may get there. */
function readRefusal({ context, operation, secrets }: CallState, response: TransportResponse): Answer {
	const { provider, keys, clock } = context;
	const { status, headers } = response;
	const parsed = parse(response.body);
	const own = secretValues(parsed.body, operation.secrets);
	const isList = own.length > MANY_SECRETS;
	const all = [...keys.seen, ...secrets(), ...(isList ? [] : own)];
	const body = isList ? REDACTED : scrubBody(response.body, parsed, all);
	const now = clock.now();
	const details = provider.readError(status, body, headers);
	const requestId = scrub(details.requestId ?? provider.requestId(headers, body), all);
	const inBody = (details.retryAfter ?? -1) * 1000;
	const asked = retryAfterMs(headers, now) ?? (inBody >= 0 ? inBody : undefined);
	return { response, body, condition: "complete", details: { ...details, requestId }, requestId, asked };
}

function parse(text: string): { readonly body: unknown; readonly whole: boolean } {
	if (text === "") return { body: undefined, whole: true };
	try {
		return { body: JSON.parse(text), whole: true };
	} catch {
		return { body: text, whole: false };
	}
}

/** A body without the secrets, in names of fields as well. */
function scrubBody(text: string, { body, whole }: ReturnType<typeof parse>, secrets: readonly string[]): unknown {
	const scrubbed = scrub(text, secrets);
	if (!whole || text === "") return text === "" ? body : scrubbed;
	try {
		// Once more where it is parsed: a text inside a text was escaped twice.
		return JSON.parse(scrubbed, (_, one) => (typeof one === "string" ? scrub(one, secrets) : one));
	} catch {
		return scrubbed;
	}
}

/** Whether a body is JSON that was broken off, or lost. */
const isJson = (headers: Headers, text: string): boolean =>
	/^\s*(?:[{[]|$)/.test(text) || /\bjson\b/i.test(headers.get("content-type") ?? "");
