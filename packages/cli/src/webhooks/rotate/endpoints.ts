import type { RotationClient } from "@countersign/webhooks";
import { CommandError } from "../../shared/errors.ts";
import type { Machine } from "../../shared/machine.ts";
import { reasonOf } from "../../shared/reason.ts";

/** The address of the endpoints, and the credential for it. */
export interface EndpointAccess {
	/** The entity's address, without a slash at its end. */
	readonly base: string;
	readonly key: string;
}

/** The sender refused. */
export class EndpointError extends Error {
	override readonly name = "EndpointError";
	constructor(
		message: string,
		readonly status: number,
	) {
		super(message);
	}
}

/**
 * The calls that a rotation makes. A program takes the client of `@countersign/sdk`, which retries and respects the
 * rate limits; here the user runs the command again, and it resumes where it stopped.
 */
export function endpointClient({ base, key }: EndpointAccess, { fetch }: Pick<Machine, "fetch">): RotationClient {
	const fetched = (request: Request): Promise<Response> =>
		fetch(request).catch((error: unknown) => {
			throw new CommandError(
				`${new URL(base).origin} could not be reached: ${reasonOf(error)}. Check --base-url and the network, then run the command again: it resumes where it stopped.`,
			);
		});
	async function call<T>(method: string, path: string, idempotencyKey?: string, params?: unknown): Promise<T> {
		const response = await fetched(
			new Request(`${base}/webhook_endpoints${path}`, {
				method,
				headers: {
					authorization: `Bearer ${key}`,
					...(params !== undefined && { "content-type": "application/json" }),
					...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
				},
				...(params !== undefined && { body: JSON.stringify(params) }),
			}),
		);
		const text = await response.text();
		const what = `${method} ${new URL(response.url).pathname}`;
		if (!response.ok)
			throw new EndpointError(`${what} responded with ${response.status}: ${reason(text, key)}`, response.status);
		try {
			return (text === "" ? undefined : JSON.parse(text)) as T;
		} catch {
			// The parser's own message repeats the text, which may hold the new secret.
			throw new EndpointError(`${what} responded with ${response.status} and a body that is not JSON`, response.status);
		}
	}
	const one = (id: string) => `/${encodeURIComponent(id)}`;
	return {
		webhookEndpoints: {
			rotateSecret: (id, { idempotencyKey }) => call("POST", `${one(id)}/rotate_secret`, idempotencyKey),
			retrieve: (id) => call("GET", one(id)),
			create: (params, { idempotencyKey }) => call("POST", "", idempotencyKey, params),
			delete: (id, { idempotencyKey }) => call("DELETE", one(id), idempotencyKey),
			update: (id, params, { idempotencyKey }) => call("PATCH", one(id), idempotencyKey, params),
		},
	};
}

/** What the API says. Only its own fields: a page in between may repeat the whole request, with its key. */
function reason(text: string, key: string): string {
	try {
		const body = Object(JSON.parse(text)) as Record<string, unknown>;
		const { error, message, code } = { ...body, ...(typeof body.error === "object" && body.error) } as Record<
			string,
			unknown
		>;
		const parts = [code ?? error, message].filter((part): part is string => typeof part === "string");
		return parts.join(", ").replaceAll(key, "[key]").slice(0, 500) || "no reason given";
	} catch {
		return "no reason given";
	}
}
