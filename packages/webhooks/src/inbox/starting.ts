import { type Clock, sleep } from "../core/clock.ts";
import { withoutData } from "../core/driver-error.ts";
import { within } from "../core/within.ts";

/** The dependencies for starting an inbox. */
export interface StartRules {
	readonly clock: Clock;
	/** Receives each failure that is followed by a retry. */
	readonly report: (error: unknown) => void;
	/** Whether the start was canceled. */
	readonly isOver: () => boolean;
	/** How long to wait for a storage that does not respond, in milliseconds. */
	readonly timeout: number;
}

/** Thrown by `start` if the storage did not respond in time. Its `cause` is the last error of the storage. */
export class InboxStartError extends Error {
	/** Always `InboxStartError`, also where `instanceof` cannot be used. */
	override readonly name = "InboxStartError";
}

const RETRY_MS = 1_000;

/** Error codes of PostgreSQL, its clients and sockets for a server that is down, is restarting or has no free connections. */
const AWAY =
	/^(?:08|53|57P|E(?:CONN|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH|HOSTDOWN)|ENOTFOUND|EAI_AGAIN|CONNECTION_|CONNECT_TIMEOUT)/;
const AWAY_MESSAGE =
	/connection (?:terminated|timeout|ended|closed|is closed|lost)|timeout exceeded when trying to connect/i;

/** Returns whether a retry of the same call may succeed. */
function isAway(error: unknown): boolean {
	const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
	return AWAY.test(String(code)) || AWAY_MESSAGE.test(String(message));
}

const isUnnamed = (error: unknown) => (error as { name?: unknown } | null)?.name === "InboxNameUnknownError";

/**
 * Retries a start until it succeeds. A storage that is down gets time to recover. There is no time limit for secrets, because a worker
 * that starts without the name derived from them would ignore entries that were acknowledged under that name.
 *
 * @param undo receives a result that comes after the timeout
 * @throws InboxStartError if the storage does not recover in time, and any other error that `work` throws
 */
export async function startPatiently<T>(
	work: () => Promise<T>,
	{ clock, report, isOver, timeout }: StartRules,
	undo: (late: T) => unknown = () => {},
): Promise<T> {
	let failingSince: number | undefined;
	const unavailable = (cause?: unknown) =>
		new InboxStartError(
			`The inbox could not start: its storage did not respond for ${timeout} ms. Call start() again when it is back. Deliveries are stored as soon as it responds, even without start().`,
			cause === undefined ? undefined : { cause: withoutData(cause) },
		);
	for (;;) {
		try {
			const started = await within(clock, timeout, work(), { value: undo, error: report });
			if (started === "late") throw unavailable();
			return started;
		} catch (error) {
			if (isOver() || !(isUnnamed(error) || isAway(error))) throw error;
			if (isUnnamed(error)) failingSince = undefined;
			else failingSince ??= clock.monotonic();
			if (failingSince !== undefined && clock.monotonic() - failingSince >= timeout) throw unavailable(error);
			report(error);
			await sleep(clock, RETRY_MS);
		}
	}
}
