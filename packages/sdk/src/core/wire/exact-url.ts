import type { BuiltRequest } from "../call/build-request.ts";
import { PaginationError } from "../errors/index.ts";

/** Instead of params: the URL of a page, as the API gave it. */
export class ExactUrl {
	readonly url: string;

	constructor(url: string) {
		this.url = url;
	}

	/** @throws PaginationError for a URL of another origin: the key must not be sent there */
	request(operation: string, base: string): BuiltRequest {
		let url: URL;
		try {
			url = new URL(this.url, `${base}/`);
		} catch {
			throw new PaginationError(`${operation}: the URL of the next page is invalid, so pagination cannot continue.`);
		}
		const { origin } = new URL(base);
		if (url.origin !== origin || url.username !== "" || url.password !== "")
			throw new PaginationError(
				`${operation}: the next page is at ${url.origin}, but the client only sends its credentials to ${origin}. If that is the same API, set baseUrl to it.`,
			);
		url.hash = "";
		return { url: url.href, path: url.pathname, body: undefined, headers: {} };
	}
}
