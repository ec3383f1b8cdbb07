import { type Clock, sleep } from "../core/clock.ts";

/** What starting an inbox needs. */
export interface StartRules {
	readonly clock: Clock;
	/** Receives each failure that is followed by a retry. */
	readonly report: (error: unknown) => void;
	/** Whether nobody wants it to start any more. */
	readonly isOver: () => boolean;
	/** Milliseconds for a storage that does not respond. */
	readonly timeout: number;
}

/** Thrown by `start` where the storage was not there in time. Its `cause` is what the storage threw last. */
export class InboxStartError extends Error {
	/** Always `InboxStartError`, also where `instanceof` cannot be used. */
	override readonly name = "InboxStartError";
}

const RETRY_MS = 1_000;

/** Codes of PostgreSQL, of its clients and of sockets for a server that is down, restarts or has no connection to spare. */
const AWAY =
	/^(?:08|53|57P|E(?:CONN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|HOSTDOWN)|ENOTFOUND|EAI_AGAIN|CONNECTION_|CONNECT_TIMEOUT)/;
const AWAY_MESSAGE =
	/connection (?:terminated|timeout|ended|closed|is closed|lost)|timeout exceeded when trying to connect/i;

/** Whether the same call may succeed in a moment, with nothing changed. */
function isAway(error: unknown): boolean {
	const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
	return AWAY.test(String(code)) || AWAY_MESSAGE.test(String(message));
}

const isUnnamed = (error: unknown) => (error as { name?: unknown } | null)?.name === "InboxNameUnknownError";

/**
 * Starts until it succeeds. A storage that is down gets time to recover. Secrets are awaited without a limit: a worker that began
 * without its name would leave entries lying that were acknowledged under the name that the secrets give.
 *
 * @throws InboxStartError where the storage did not come back in time, and what `work` throws for every other reason
 */
export async function startPatiently<T>(
	work: () => Promise<T>,
	{ clock, report, isOver, timeout }: StartRules,
): Promise<T> {
	let failingSince: number | undefined;
	for (;;) {
		try {
			return await work();
		} catch (error) {
			if (isOver() || !(isUnnamed(error) || isAway(error))) throw error;
			if (isUnnamed(error)) failingSince = undefined;
			else failingSince ??= clock.monotonic();
			if (failingSince !== undefined && clock.monotonic() - failingSince >= timeout)
				throw new InboxStartError(
					`The inbox could not start: its storage did not respond for ${timeout} ms. Call start() again when it is back. Deliveries are stored as soon as it responds, with or without start().`,
					{ cause: error },
				);
			report(error);
			await sleep(clock, RETRY_MS);
		}
	}
}
