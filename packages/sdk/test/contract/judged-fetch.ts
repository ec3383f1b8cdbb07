import type { RequestEntry } from "@countersign/mock";
import { BundledDocument } from "./document.ts";

interface Mock {
	fetch(request: Request): Promise<Response>;
	readonly requests: readonly RequestEntry[];
}

/** A `fetch` that calls a mock without a network, and checks every request and every response against the published document. */
export function judgedFetch(provider: string, mock: Mock) {
	const document = new BundledDocument(provider);
	const problems: string[] = [];
	const fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
		const request = new Request(input, init);
		const kept = request.clone();
		const response = await mock.fetch(request);
		const id = mock.requests.at(-1)?.operation;
		const operation = document.operations.find((one) => one.id === id);
		if (!operation) problems.push(`${request.method} ${request.url} is not an operation`);
		else {
			const sent = await document.requestProblems(operation, kept);
			const got = await document.responseProblems(operation, response);
			if (sent !== "") problems.push(`${operation.id} was sent wrong: ${sent}`);
			if (got !== "") problems.push(`${operation.id} ${response.status} has a wrong response: ${got}`);
		}
		return response;
	}) as typeof globalThis.fetch;
	return {
		fetch,
		/** The problems found so far. */
		problems,
		/** Documented operations that were not called. */
		uncalled(): string[] {
			const called = new Set(mock.requests.map(({ operation }) => operation));
			return document.operations.map(({ id }) => id).filter((id) => !called.has(id));
		},
	};
}
