/** Answers that no rule gives: refusals, and what an armed fault says in the place of an answer. */
import type { Fault, FaultKind } from "./faults.ts";
import { type JsonObject, Refusal } from "./handler.ts";
import type { MockProvider } from "./provider.ts";

/** An answer on its way to whatever carries it. */
export interface Answer {
	readonly status: number;
	readonly body: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** To be called when it has gone out. */
	readonly answered?: () => void;
}

const STATUSES: ReadonlySet<FaultKind> = new Set(["429", "500", "502", "503", "504"]);
const LATE: ReadonlySet<FaultKind> = new Set(["latency", "slow-body"]);

/** Whether the fault lets the call be done and its answer come late. */
export const isLate = (fault: Fault | undefined): fault is Fault => fault !== undefined && LATE.has(fault.kind);

/** A refusal in the API's own dialect. Anything else is a failure of the mock; its details are in the log, under the request's id. */
export function refused(provider: MockProvider, error: unknown, requestId: string): Answer {
	const { status, code, extra, headers } =
		error instanceof Refusal
			? error
			: new Refusal(500, "internal", {
					type: "internal",
					hint: `The mock failed. Its log has the details of request ${requestId}.`,
				});
	const answer = provider.error(status, code, extra, requestId);
	return { status: answer.status, body: JSON.stringify(answer.body), headers: { ...answer.headers, ...headers } };
}

/** What a fault answers before anybody has looked at the call; undefined for one that lets it through. */
export function injected(provider: MockProvider, fault: Fault | undefined, requestId: string): Answer | undefined {
	if (fault?.kind === "reset-before") return { status: 0, body: "" };
	if (!fault || !STATUSES.has(fault.kind)) return undefined;
	const { retryAfter = 1 } = fault;
	const status = Number(fault.kind);
	// Gateways answer in HTML; a client must survive that too.
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
	const { body } = provider.error(status, limited ? "rate_limit_exceeded" : "internal", extra, requestId);
	return {
		status,
		body: JSON.stringify(body),
		...(limited && { headers: { "retry-after": String(retryAfter) } }),
	};
}
