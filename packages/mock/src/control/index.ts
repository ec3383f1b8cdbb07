/** The control API over running mocks: which `countersign dev` serves alongside the APIs. */
import { Log } from "../engine/log.ts";
import type { MockLogger } from "../engine/options.ts";
import { machineTimers } from "../engine/timers.ts";
import { OneTimeCodes } from "./one-time-codes.ts";
import { Sandbox, type SandboxMember } from "./sandbox.ts";
import type { ControlJournal } from "./served-api.ts";
import { type ControlListening, type ControlListenOptions, serveControl } from "./server.ts";
import type { ControlState } from "./snapshots.ts";

export type { ServerCertificate } from "../engine/http.ts";
export type {
	DeliveryExplainer,
	DeliveryFault,
	DeliveryToVerify,
	DeliveryVerdict,
	NamedSecret,
} from "./explainer.ts";
export type { SandboxMember } from "./sandbox.ts";
export type { Collections, ControlJournal, ServedMirror } from "./served-api.ts";
export type { ControlListening, ControlListenOptions } from "./server.ts";
export type { ControlState, SandboxState, StoredSnapshot } from "./snapshots.ts";
export type { StateFiles } from "./state-files.ts";
export { StateFileError, StateFolder } from "./state-folder.ts";

/** Options of {@link createControl}. */
export interface ControlOptions {
	/** The mocks to control, each with the base URL that it is served at. */
	readonly apis: readonly SandboxMember[];
	/** The token that callers must send, at least 16 characters. */
	readonly token: string;
	/** How much is remembered of each API. */
	readonly journal?: ControlJournal | undefined;
	/** Receives errors of the control API itself. @defaultValue `console` */
	readonly logger?: MockLogger | undefined;
	/** Milliseconds since 1970 on the machine's clock. @defaultValue the machine's clock */
	readonly now?: (() => number) | undefined;
}

/** A control API that can be served. */
export interface Control {
	/** Serves the control API. @param port 0 for a free one */
	listen(port: number, options?: ControlListenOptions): Promise<ControlListening>;
	/** Returns the state of all APIs and the named snapshots as plain JSON. It shares its records with the mocks, so it must not be changed. */
	snapshot(): ControlState;
	/** Replaces the state of all APIs that it names, and all named snapshots. States of other APIs are kept for a later run. */
	restore(state: ControlState): void;
	/**
	 * Lets a page exchange this code for the token with `POST /session`, once and within ten minutes.
	 *
	 * @param code at least 16 characters that nobody can guess
	 * @param redeemed called when a page has used the code
	 */
	acceptCode(code: string, redeemed?: () => void): void;
	/** Stops listening to the mocks. */
	close(): void;
}

// Captured at import: fake timers that a test installs later must not move the time of a snapshot.
const realNow = Date.now;

/**
 * Creates the control API of running mocks: keys, data, requests, deliveries, events, the clock, faults and snapshots over HTTP, for a test
 * in any language. `countersign dev` serves it together with the mocks.
 *
 * @throws TypeError for two mocks of one API, something that is not a mock of this package, or an invalid size of the journal
 * @example
 * ```ts
 * import { createArcusMock } from "@countersign/mock";
 * import { createControl } from "@countersign/mock/control";
 *
 * const mock = createArcusMock();
 * const { url, close } = await mock.listen(0);
 * const control = createControl({ apis: [{ mock, url }], token: "a-token-of-your-own" });
 * const server = await control.listen(0);
 * const response = await fetch(`${server.url}/apis`, { headers: { authorization: "Bearer a-token-of-your-own" } });
 * console.log(response.status);
 * control.close();
 * await server.close();
 * await close();
 * ```
 */
export function createControl({ apis, token, journal, logger, now = () => realNow() }: ControlOptions): Control {
	const sandbox = new Sandbox(apis, now, machineTimers, journal);
	const log = new Log(logger);
	const codes = new OneTimeCodes(now);
	return {
		acceptCode: (code, redeemed) =>
			codes.accept(code, redeemed && (() => log.guarded("the listener of a code", redeemed))),
		listen: (port, options = {}) => serveControl({ sandbox, token, log, codes, ...options }, port),
		snapshot: () => sandbox.snapshots.all(),
		restore: (state) => sandbox.snapshots.load(state),
		close: () => sandbox.close(),
	};
}
