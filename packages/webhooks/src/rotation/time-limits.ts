/** Time limits for what a rotation waits for: clients and stores of others may never respond. */
import type { Clock } from "../core/clock.ts";
import { inTime } from "../core/in-time.ts";
import type { RotationClient } from "./client.ts";
import { RotationTimeoutError } from "./errors.ts";
import type { SecretStore } from "./secret-store.ts";

type Endpoints = RotationClient["webhookEndpoints"];

/** Makes calls of a rotation, each within the time limit. */
export interface BoundedCalls {
	/** Calls a method of the client. @throws RotationTimeoutError */
	call<T>(method: keyof Endpoints, call: (endpoints: Endpoints) => PromiseLike<T> | undefined): Promise<T>;
	/** Changes the store. @throws RotationTimeoutError */
	readonly update: SecretStore["update"];
}

/** Returns the calls of a rotation with a limit in milliseconds for each. */
export function boundedCalls(
	{ webhookEndpoints }: RotationClient,
	secrets: Pick<SecretStore, "update">,
	{ clock, timeout, endpointId }: { readonly clock: Clock; readonly timeout: number; readonly endpointId: string },
): BoundedCalls {
	const bounded = <T>(operation: string, work: T | PromiseLike<T>): Promise<T> =>
		inTime(clock, timeout, work, () => new RotationTimeoutError(operation, timeout, endpointId));
	return {
		call: (method, call) => bounded(`client.webhookEndpoints.${method}`, call(webhookEndpoints) as PromiseLike<never>),
		async update(change) {
			let isOver = false;
			try {
				// A store that responds again later must not write for a rotation that has been resumed, or even finished, in between.
				return await bounded(
					"secrets.update",
					secrets.update((before) => (isOver ? before : change(before))),
				);
			} finally {
				isOver = true;
			}
		},
	};
}
