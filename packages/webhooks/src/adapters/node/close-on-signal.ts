import { type Clock, realClock } from "../../core/clock.ts";
import { guarded, logFailure } from "../../core/guard.ts";
import { within } from "../../core/within.ts";

/** What {@link closeOnSignal} can close: a receiver, an inbox, a server, or anything else through a function, such as a connection pool. */
export type Closable =
	| {
			/** Closes, and returns a promise if that takes time. */
			close(): unknown;
	  }
	| {
			/** Closes, then calls back, as Node.js servers do. */
			close(callback: (error?: Error) => void): unknown;
	  }
	| (() => unknown);

/** The parts of `process` that are used. */
export interface SignalSource {
	/** Listens for a signal. */
	on(signal: string, listener: () => void): unknown;
	/** Stops listening. */
	off(signal: string, listener: () => void): unknown;
	/** Ends the process. */
	exit(code: number): unknown;
}

/** Options of {@link closeOnSignal}. */
export interface CloseOnSignalOptions {
	/** The signals to listen for. @defaultValue ["SIGTERM", "SIGINT"] */
	readonly signals?: readonly string[] | undefined;
	/**
	 * Timeout for all steps together, in milliseconds. Make it shorter than the time your platform waits before it kills the process.
	 * @defaultValue 28_000
	 */
	readonly timeout?: number | undefined;
	/** Receives what a step threw, and an error if the timeout is exceeded. @defaultValue console.error */
	readonly onError?: ((error: unknown) => unknown) | undefined;
	/** The process to listen on and to exit. @defaultValue the current process */
	readonly process?: SignalSource | undefined;
	/** Timers, for tests. @defaultValue the system clock */
	readonly clock?: Clock | undefined;
}

/**
 * Closes things in order when the process gets a signal to stop, then exits: with 0, or with 1 if something failed or took too long. A
 * second signal exits immediately. Put the receiver or inbox first: it responds with 503 and finishes its running events while the server
 * still listens, so no sender hits a closed port before the load balancer has noticed.
 *
 * @param steps what to close, one after the other. If a step fails, the error is reported and the next step runs
 * @returns a function that stops listening for signals
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { closeOnSignal, nodeHandler } from "@countersign/webhooks/node";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const server = createServer(nodeHandler(receiver)).listen(0);
 * const stopListening = closeOnSignal([receiver, server]);
 * stopListening(); // only so that this example ends
 * server.close();
 * ```
 */
export function closeOnSignal(steps: readonly Closable[], options: CloseOnSignalOptions = {}): () => void {
	const { signals = ["SIGTERM", "SIGINT"], timeout = 28_000, clock = realClock } = options;
	const source = options.process ?? (globalThis.process as SignalSource);
	const { onError = logFailure("closing") } = options;
	const report = (error: unknown) => guarded(() => onError(error), logFailure("onError"));
	const sessions = sessionsOf(steps);
	let closing = false;

	async function closeAll(): Promise<number> {
		let code = 0;
		for (const step of steps) {
			try {
				await closeOne(step, sessions, clock);
			} catch (error) {
				code = 1;
				report(error);
			}
		}
		return code;
	}
	async function onSignal(): Promise<void> {
		if (closing) {
			source.exit(1);
			return;
		}
		closing = true;
		const code = await within(clock, timeout, closeAll());
		if (code === "late") report(new Error(`Closing took more than ${timeout} ms. The process exits anyway.`));
		source.exit(code === "late" ? 1 : code);
	}
	const listener = () => void onSignal();
	for (const signal of signals) source.on(signal, listener);
	return () => {
		for (const signal of signals) source.off(signal, listener);
	};
}

/** The parts of an HTTP/2 session that are used. `close` ends it after its requests have their responses. */
interface Session {
	close(): void;
	once(event: "close", listener: () => void): unknown;
}

/** Tracks the open sessions of HTTP/2 servers. Such a server waits for its sessions to end, but clients keep them open. */
function sessionsOf(steps: readonly Closable[]): ReadonlySet<Session> {
	const sessions = new Set<Session>();
	for (const step of steps) {
		if (typeof step !== "object" || step === null || !("listening" in step)) continue;
		const server = step as { on?(event: "session", listener: (session: Session) => void): unknown };
		server.on?.("session", (session) => {
			sessions.add(session);
			session.once("close", () => sessions.delete(session));
		});
	}
	return sessions;
}

/** How often a closing server closes idle connections. Connections with a running request only become idle later. */
const IDLE_EVERY_MS = 50;

/** Closes one step. Node.js servers call back and keep idle connections open by default; everything else returns a promise. */
function closeOne(step: Closable, sessions: Iterable<Session>, clock: Clock): unknown {
	if (typeof step === "function") return step();
	if (!("listening" in step)) return (step as { close(): unknown }).close();
	const server = step as {
		readonly listening: unknown;
		close(callback: (error?: Error) => void): unknown;
		closeIdleConnections?(): void;
	};
	if (!server.listening) return undefined;
	return new Promise<void>((resolve, reject) => {
		let cancel = () => {};
		const closeIdle = () => {
			server.closeIdleConnections?.();
			for (const session of sessions) session.close();
			cancel = clock.after(IDLE_EVERY_MS, closeIdle);
		};
		server.close((error) => {
			cancel();
			if (error) reject(error);
			else resolve();
		});
		closeIdle();
	});
}
