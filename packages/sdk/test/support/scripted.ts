import { Arcus, type ArcusOptions } from "../../src/arcus/index.ts";
import type { Transport, TransportRequest } from "../../src/index.ts";
import { fakeClock } from "./fake-clock.ts";

export type Line = readonly [status: number, body?: unknown, headers?: Record<string, string>];

/**
 * Creates a transport that responds from a script, repeats the last response, and records what was sent. A body that is a string is sent
 * unchanged.
 */
export function scripted(...script: readonly Line[]) {
	const sent: TransportRequest[] = [];
	const transport: Transport = {
		async send(request) {
			sent.push(request);
			const [status, body = {}, headers = {}] = script[Math.min(sent.length, script.length) - 1] ?? [200];
			return { status, headers: new Headers(headers), body: typeof body === "string" ? body : JSON.stringify(body) };
		},
	};
	return { transport, sent };
}

export const KEY = "ark_live_ent_acme_plantedKeyOfTheTest0123456789";

export const arcusWith = (options: ArcusOptions): Arcus =>
	new Arcus({ apiKey: KEY, entityId: "ent", rateLimit: false, clock: fakeClock(() => 0), ...options });

/** Returns what a call rejects with. */
export async function failureOf<T = Error & Record<string, unknown>>(call: PromiseLike<unknown>): Promise<T> {
	try {
		await call;
	} catch (error) {
		return error as T;
	}
	throw new Error("the call did not fail");
}

/** Returns the current state of a promise, without waiting for it. */
export function watched<T>(promise: PromiseLike<T>): { readonly state: () => "pending" | "resolved" | Error } {
	let state: "pending" | "resolved" | Error = "pending";
	promise.then(
		() => {
			state = "resolved";
		},
		(error: Error) => {
			state = error;
		},
	);
	return { state: () => state };
}
