import { CountersignError, type Issue, type RequestSummary } from "./base-errors.ts";
import { brand } from "./brand.ts";

/** What a {@link ResponseValidationError} is made of. */
export interface ResponseValidationFacts {
	/** Where the body differs from the document, and how. */
	readonly issues: readonly Issue[];
	/** The parsed body as it came. */
	readonly body: unknown;
	/** The vendor's id of the request. */
	readonly requestId: string | undefined;
	/** What was asked for. */
	readonly request: RequestSummary;
}

/** A success whose body does not fit the document (`validate: "strict"`). Nothing is lost: read `body`. */
export class ResponseValidationError extends CountersignError {
	/** Always `ResponseValidationError`. */
	declare readonly name: "ResponseValidationError";
	/** Where the body differs from the document, and how. */
	readonly issues: readonly Issue[];
	/** The vendor's id of the request; undefined where the response has none. */
	readonly requestId: string | undefined;
	/** What was asked for; it has succeeded. */
	readonly request: RequestSummary;
	// Private, because bodies hold secrets that are shown once: printing or serializing the error must not show them.
	readonly #body: unknown;

	constructor(operation: string, { issues, body, requestId, request }: ResponseValidationFacts) {
		const told = issues.map((issue) => `${issue.path || "(root)"} ${issue.message}`).join("; ");
		super(`The response to ${operation} does not fit the document: ${told}${requestId ? ` [${requestId}]` : ""}`);
		this.issues = issues;
		this.#body = body;
		this.requestId = requestId;
		this.request = request;
	}

	/** The parsed body as it came, its envelope included. It can hold secrets, so it is neither printed nor serialized. */
	get body(): unknown {
		return this.#body;
	}
}

brand("ResponseValidationError", ResponseValidationError);
