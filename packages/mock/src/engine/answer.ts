/** Responses that do not come from a rule: errors, and responses of armed faults. */
import type { Fault, FaultKind } from "./faults.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { MockProvider } from "./provider.ts";
import type { MockRoute } from "./route.ts";

/** A response on its way to the transport. */
export interface Answer {
	readonly status: number;
	readonly body: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Call this once it has been sent. */
	readonly answered?: () => void;
}

const STATUSES: ReadonlySet<FaultKind> = new Set(["429", "500", "502", "503", "504"]);
const LATE: ReadonlySet<FaultKind> = new Set(["latency", "slow-body"]);

/** Whether the fault only delays the response of a call. */
export const isLate = (fault: Fault | undefined): fault is Fault => fault !== undefined && LATE.has(fault.kind);

/**
 * Returns an error in the API's own format. Any other error is a failure of the mock, which is logged with the request
 * id.
 */
export function refused(provider: MockProvider, error: unknown, requestId: string, route?: MockRoute): Answer {
	const { status, code, extra, headers } =
		error instanceof Refusal
			? error
			: new Refusal(500, "internal", {
					type: "internal",
					hint: `The mock failed. See the log for request ${requestId}.`,
				});
	const answer = provider.error(status, code, extra, requestId, route);
	return { status: answer.status, body: JSON.stringify(answer.body), headers: { ...answer.headers, ...headers } };
}

/** The response of a fault that replaces the call; undefined for one that lets the call through. */
export function injected(
	provider: MockProvider,
	fault: Fault | undefined,
	requestId: string,
	route?: MockRoute,
): Answer | undefined {
	if (fault?.kind === "reset-before") return { status: 0, body: "" };
	if (!fault || !STATUSES.has(fault.kind)) return undefined;
	const { retryAfter = 1 } = fault;
	const status = Number(fault.kind);
	// Gateways respond with HTML; a client must survive that too.
	if (status === 502 || status === 504)
		return {
			status,
			headers: { "content-type": "text/html; charset=utf-8" },
			body: `<html><body><h1>${status}</h1></body></html>`,
		};
	const limited = status === 429;
	const extra: JsonObject = {
		type: limited ? "rate_limit" : "internal",
		...(limited && { retry_after: retryAfter }),
		hint: "Injected by the mock.",
	};
	const { body } = provider.error(status, limited ? "rate_limit_exceeded" : "internal", extra, requestId, route);
	return {
		status,
		body: JSON.stringify(body),
		...(limited && { headers: { "retry-after": String(retryAfter) } }),
	};
}
