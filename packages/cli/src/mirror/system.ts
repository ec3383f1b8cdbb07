import type { BackgroundLimiter, ExtraProof, Feed, ProofCopy, TableDescription } from "@countersign/mirror";
import type { nodeHandler } from "@countersign/webhooks/node";

/** An API that can be mirrored. */
export interface System {
	readonly resources: readonly TableDescription[];
	/** Creates its client from the environment, and what comes with it. @throws TypeError that lists the settings that are missing */
	connect(rateLimit: BackgroundLimiter): {
		readonly client: object;
		readonly feed?: Feed;
		readonly proofs?: (signal: AbortSignal, copy: ProofCopy) => Promise<readonly ExtraProof[]>;
	};
	/** Creates a receiver of its webhooks with the secrets of the environment. It acknowledges an event when `store` has resolved. */
	receiver(store: (event: object) => Promise<void>): Promise<SystemReceiver>;
}

/** A receiver, whatever its events are. */
export type SystemReceiver = Parameters<typeof nodeHandler>[0] & { close(): Promise<unknown> };
