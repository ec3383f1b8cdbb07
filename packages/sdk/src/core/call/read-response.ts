import type { ErrorDetails } from "../errors/index.ts";
import { REDACTED, scrub, scrubBody, secretValues } from "../redact.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { retryAfterMs } from "./backoff.ts";
import type { CallState } from "./state.ts";

/**
 * What a response can be used for. `cut`: a success whose body was lost or broken off, so its content is unknown. `foreign`: a success
 * that isn't JSON at all, such as the page of a proxy. `refused`: an error with the status of a success.
 */
export type Condition = "complete" | "cut" | "foreign" | "refused";

/** A response that has been read. */
export interface Answer {
	/** A body that isn't text is a `Blob`, and null if it is still arriving. */
	readonly response: Omit<TransportResponse, "body"> & { readonly body: string | Blob | null };
	/** The parsed JSON, or the text if it isn't JSON; undefined without a body. */
	readonly body: unknown;
	readonly condition: Condition;
	/** What an error response says; empty for a success. */
	readonly details: ErrorDetails;
	/** The vendor's id of the request. Read on demand: most callers never need it, and reading it parses the headers. */
	readonly requestId: string | undefined;
	/** How long an error response requests to wait, in milliseconds. */
	readonly asked: number | undefined;
}

/** An error response with more secrets is redacted as a whole: looking for each of them everywhere would stop the process. */
const MANY_SECRETS = 100;

/** Statuses that never have a body. */
export const BODILESS: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

export function readAnswer(state: CallState, response: TransportResponse): Answer {
	const read =
		response.status >= 300 ? readRefusal : ((state.built.read as typeof readSuccess | undefined) ?? readSuccess);
	return read(state, response);
}

const NO_DETAILS: ErrorDetails = {};

export function readSuccess({ context, operation }: CallState, response: TransportResponse): Answer {
	const { status, body: text } = response;
	const { body, whole } = parse(text);
	// A body that is not expected does not matter.
	const complete = (whole && text !== "") || !operation.promised || BODILESS.has(status) || operation.method === "HEAD";
	return {
		response,
		details: NO_DETAILS,
		asked: undefined,
		body: whole ? body : undefined,
		condition: complete ? "complete" : isJson(response.headers, text) ? "cut" : "foreign",
		get requestId() {
			return scrub(context.provider.requestId(response.headers, body), context.keys.seen);
		},
	};
}

/** An error response becomes an error: no secret that the server repeats may get there. */
export function readRefusal({ context, operation, secrets }: CallState, response: TransportResponse): Answer {
	const { provider, keys, clock } = context;
	const { status, headers, body: text } = response;
	const parsed = parse(text);
	const own = secretValues(parsed.body, operation.secrets);
	const isList = own.length > MANY_SECRETS;
	const all = [...keys.seen, ...secrets(), ...(isList ? [] : own)];
	const body = isList ? REDACTED : text === "" ? undefined : scrubBody(text, parsed.whole, all);
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

/** Whether a body is JSON that was broken off, or lost. */
const isJson = (headers: Headers, text: string): boolean =>
	/^\s*(?:[{[]|$)/.test(text) || /\bjson\b/i.test(headers.get("content-type") ?? "");
