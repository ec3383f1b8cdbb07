import type { Clock } from "@countersign/webhooks";
import { sleep } from "../clock.ts";
import type { MirrorStore } from "./store.ts";

/** How often a call of a store is repeated after its connection was lost. */
const RETRIES = 7;
/** The first wait before that, in milliseconds. It doubles each time. */
const FIRST_WAIT = 250;

/** Codes of PostgreSQL, of sockets and of the package `postgres`. 57014 is a statement that somebody has cancelled. */
const LOST =
	/^(?:08\w{3}|57P\d\w|53300|40001|40P01|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|CONNECTION_\w+|CONNECT_TIMEOUT)$/;
/** What `pg` says without a code. */
const SAYS_LOST =
	/^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether a database failed for a reason that may be gone a moment later, such as a connection that was cut or a server that restarts. */
export function isConnectionLost(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code } = error as { readonly code?: unknown };
	if (typeof code === "string" && LOST.test(code)) return true;
	if (SAYS_LOST.test(error.message)) return true;
	if (error instanceof AggregateError) return error.errors.some(isConnectionLost);
	return error.cause !== undefined && isConnectionLost(error.cause);
}

/** Repeats work whose connection was lost, within bounds. `mayRepeat` says whether that is safe. */
export async function throughLostConnections<T>(
	clock: Clock,
	signal: AbortSignal,
	work: () => Promise<T>,
	mayRepeat: () => boolean = () => true,
): Promise<T> {
	for (let retries = 0; ; retries++) {
		try {
			return await work();
		} catch (error) {
			if (retries >= RETRIES || signal.aborted || !isConnectionLost(error) || !mayRepeat()) throw error;
			await sleep(clock, FIRST_WAIT * 2 ** retries, signal);
		}
	}
}

/**
 * Returns a view of a store whose calls survive lost connections. The worker does not need it, because it repeats whole tasks. A change is repeated only
 * if its work has not begun: after a commit without a response, the work would find its own result, and a check would report no difference.
 */
export function steadyStore(store: MirrorStore, clock: Clock, signal: AbortSignal): MirrorStore {
	return new Proxy(store, {
		get(target, name) {
			const method = Reflect.get(target, name) as unknown;
			if (typeof method !== "function") return method;
			if (name === "change")
				return (...[resource, ids, work]: Parameters<MirrorStore["change"]>) => {
					let hasBegun = false;
					const watched: typeof work = (...args) => {
						hasBegun = true;
						return work(...args);
					};
					const change = () => target.change(resource, ids, watched);
					return throughLostConnections(clock, signal, change, () => !hasBegun);
				};
			const call = method as (...args: unknown[]) => Promise<unknown>;
			return (...args: unknown[]) => throughLostConnections(clock, signal, () => call.apply(target, args));
		},
	});
}
