import { CountersignError, type Issue, type RequestSummary } from "./base-errors.ts";
import { brand } from "./brand.ts";

/** What a {@link ResponseValidationError} is created from. */
export interface ResponseValidationFacts {
	/** Where the body differs from the document, and how. */
	readonly issues: readonly Issue[];
	/** The parsed body, unchanged. */
	readonly body: unknown;
	/** The vendor's request id. */
	readonly requestId: string | undefined;
	/** The request. */
	readonly request: RequestSummary;
}

/** The call succeeded, but the response does not match the API document (`validate: "strict"`). The response is in `body`. */
export class ResponseValidationError extends CountersignError {
	/** Always `ResponseValidationError`. */
	declare readonly name: "ResponseValidationError";
	/** Where the body differs from the document, and how. */
	readonly issues: readonly Issue[];
	/** The vendor's request id; undefined if the response has none. */
	readonly requestId: string | undefined;
	/** The request, which has succeeded. */
	readonly request: RequestSummary;
	// Private, because bodies hold secrets that are shown once: printing or serializing the error must not show them.
	readonly #body: unknown;

	constructor(operation: string, { issues, body, requestId, request }: ResponseValidationFacts) {
		const told = issues.map((issue) => `${issue.path || "(root)"} ${issue.message}`).join("; ");
		super(`The response to ${operation} does not match the document: ${told}${requestId ? ` [${requestId}]` : ""}`);
		this.issues = issues;
		this.#body = body;
		this.requestId = requestId;
		this.request = request;
	}

	/** The parsed body with its envelope. It can contain secrets, so it is neither printed nor serialized. */
	get body(): unknown {
		return this.#body;
	}
}

brand("ResponseValidationError", ResponseValidationError);
