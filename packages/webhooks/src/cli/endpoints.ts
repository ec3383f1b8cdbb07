import type { RotationClient } from "../rotation/client.ts";

/** Where the endpoints are and what opens them. */
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
 * The calls that a rotation makes. A program takes the client of `@countersign/sdk`, which tries again and keeps to the
 * limits; here whoever typed the command types it again, and it goes on where it stopped.
 */
export function endpointClient({ base, key }: EndpointAccess): RotationClient {
	async function call<T>(method: string, path: string, idempotencyKey?: string, params?: unknown): Promise<T> {
		const response = await fetch(`${base}/webhook_endpoints${path}`, {
			method,
			headers: {
				authorization: `Bearer ${key}`,
				...(params !== undefined && { "content-type": "application/json" }),
				...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
			},
			...(params !== undefined && { body: JSON.stringify(params) }),
			signal: AbortSignal.timeout(30_000),
		});
		const text = await response.text();
		if (response.ok) return (text === "" ? undefined : JSON.parse(text)) as T;
		throw new EndpointError(
			`${method} ${response.url} was answered ${response.status}: ${reason(text)}`,
			response.status,
		);
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

function reason(text: string): string {
	try {
		const { error, message, code } = JSON.parse(text) as Record<string, unknown>;
		return [code ?? error, message].filter((part) => typeof part === "string").join(", ") || "no reason given";
	} catch {
		return text.slice(0, 200) || "no reason given";
	}
}
