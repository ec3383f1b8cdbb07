import type { DeliveryAttempt } from "../engine/deliveries.ts";
import type { Engine } from "../engine/engine.ts";
import type { Exchange } from "../engine/exchange.ts";
import { isInternal, type KeyRecord } from "../engine/keys.ts";
import type { SettingsPage } from "../engine/settings-page.ts";
import type { TestAttempt } from "../engine/test-attempt.ts";
import type { LiveWorld } from "../engine/worlds.ts";
import { CauseLog, type KnownCause } from "./cause-log.ts";
import { notFound } from "./errors.ts";
import { ExchangeLog, type LoggedExchange } from "./exchange-log.ts";
import type { DeliveryExplainer } from "./explainer.ts";
import type { MirrorState } from "./generated/types.ts";
import { Mask } from "./mask.ts";
import { secretOf } from "./signers.ts";

/** A mock that the control API can change. Every mock of this package has an engine. */
export interface Controllable {
	readonly engine: Engine;
	createKey(options?: object): KeyRecord;
	/** Absent if the public API can do everything. */
	readonly settingsPage?: SettingsPage;
}

/** Writes the files of collections for Postman, Bruno and Insomnia. */
export type Collections = (values: {
	readonly baseUrl: string;
	readonly entityId: string | undefined;
	readonly mode: "live" | "test";
}) => Promise<{ path: string; text: string }[]>;

/** A mirror that runs beside a mock. */
export interface ServedMirror {
	/** Returns how far it has come. */
	state(): Promise<MirrorState>;
	/** Compares everything with the API, and returns the state afterwards. */
	check(): Promise<MirrorState>;
}

/** A delivery attempt with its place among all attempts. */
export interface NumberedAttempt extends DeliveryAttempt {
	readonly number: number;
	/** When its result was recorded, in milliseconds since 1970 on the machine's clock. */
	readonly recordedAt: number;
	/** What it was signed with, because the endpoint may get another secret. Never shown. */
	readonly secret: string | undefined;
	/** Whether the test button of the settings page sent it. */
	readonly isTest: boolean;
}

/** An event with its deliveries. */
interface KnownEvent {
	readonly type: string;
	readonly deliveryIds: readonly string[];
	/** Id of the thread that emitted it; undefined until that is over. */
	readonly threadId?: string;
}

/** How much the control API remembers of each API. At most twice as many requests and attempts are kept. */
export interface ControlJournal {
	/** Requests with their headers and bodies. @defaultValue 5,000 */
	readonly requests?: number | undefined;
	/** Delivery attempts. @defaultValue 5,000 */
	readonly deliveries?: number | undefined;
	/** Events, for the threads of the requests that caused them. @defaultValue 20,000 */
	readonly events?: number | undefined;
}

const DEFAULT_ENTRIES = 5_000;
const DEFAULT_EVENTS = 20_000;
const MAX_REMEMBERED_KEYS = 10_000;

/** A served mock, with what the control API remembers of it. */
export class ServedApi {
	readonly mock: Controllable;
	/** Base URL of the API. */
	readonly url: string;
	readonly collections: Collections | undefined;
	readonly mirror: (() => ServedMirror | undefined) | undefined;
	readonly explainer: DeliveryExplainer | undefined;
	readonly exchanges: ExchangeLog;
	readonly causes = new CauseLog();
	readonly mask: Mask;
	readonly #attempts: NumberedAttempt[] = [];
	#attemptCount = 0;
	#testCount = 0;
	/** Whether the keys that were used are internal. */
	readonly #internalKeys = new Map<string, boolean>();
	/** Number of requests and causes so far. */
	#order = 0;
	readonly #events = new Map<string, KnownEvent>();

	readonly #maxAttempts: number;
	readonly #maxEvents: number;

	/** @throws TypeError for a number of entries that is not positive */
	constructor(
		mock: Controllable,
		{
			url,
			collections,
			mirror,
			explainer,
		}: Pick<ServedApi, "url"> & Partial<Pick<ServedApi, "collections" | "explainer" | "mirror">>,
		journal: ControlJournal = {},
	) {
		const { requests = DEFAULT_ENTRIES, deliveries = DEFAULT_ENTRIES, events = DEFAULT_EVENTS } = journal;
		for (const [name, value] of Object.entries({ requests, deliveries, events }))
			if (!Number.isSafeInteger(value) || value < 1)
				throw new TypeError(`journal.${name} must be a whole number of at least 1, but was ${String(value)}.`);
		this.exchanges = new ExchangeLog(requests);
		this.#maxAttempts = deliveries;
		this.#maxEvents = events;
		this.mock = mock;
		this.url = url;
		this.collections = collections;
		this.mirror = mirror;
		this.explainer = explainer;
		this.mask = new Mask(() => this.engine.keys());
	}

	get engine(): Engine {
		return this.mock.engine;
	}

	get name(): string {
		return this.engine.provider.name;
	}

	addExchange(exchange: Exchange): LoggedExchange {
		const logged = { ...exchange, order: ++this.#order, isInternal: this.#isInternal(exchange.entry.keyId) };
		this.exchanges.add(logged);
		this.#emitted(exchange.eventIds, exchange.entry.requestId);
		return logged;
	}

	#isInternal(keyId: string | undefined): boolean {
		if (keyId === undefined) return false;
		let known = this.#internalKeys.get(keyId);
		if (known === undefined) {
			const key = this.engine.keys().find(({ id }) => id === keyId);
			known = key !== undefined && isInternal(key);
			if (this.#internalKeys.size >= MAX_REMEMBERED_KEYS) this.#internalKeys.clear();
			this.#internalKeys.set(keyId, known);
		}
		return known;
	}

	addCause(cause: Pick<KnownCause, "kind" | "name"> & Partial<Omit<KnownCause, "id" | "order">>): KnownCause {
		const order = ++this.#order;
		const known: KnownCause = {
			id: `thr_${order}`,
			order,
			at: this.engine.clock.now(),
			entityId: undefined,
			mode: undefined,
			detail: {},
			requestId: undefined,
			error: undefined,
			changes: [],
			eventIds: [],
			...cause,
		};
		this.causes.add(known);
		this.#emitted(known.eventIds, known.id);
		return known;
	}

	/** Requests and causes, newest first. */
	*threads(): Iterable<LoggedExchange | KnownCause> {
		const [exchanges, causes] = [this.exchanges.newest()[Symbol.iterator](), this.causes.newest()[Symbol.iterator]()];
		let [exchange, cause] = [exchanges.next(), causes.next()];
		while (!exchange.done || !cause.done)
			if (!exchange.done && (cause.done || exchange.value.order > cause.value.order)) {
				yield exchange.value;
				exchange = exchanges.next();
			} else if (!cause.done) {
				yield cause.value;
				cause = causes.next();
			}
	}

	#emitted(eventIds: readonly string[], threadId: string): void {
		for (const id of eventIds) {
			const event = this.#events.get(id);
			if (event) this.#events.set(id, { ...event, threadId });
		}
	}

	/** Number of attempts so far. */
	get attemptCount(): number {
		return this.#attemptCount;
	}

	/** Newest first. */
	get attempts(): readonly NumberedAttempt[] {
		return this.#attempts.slice(-this.#maxAttempts).reverse();
	}

	/** @param recordedAt on the machine's clock */
	addAttempt(attempt: DeliveryAttempt, recordedAt: number, isTest = false): void {
		const secret = secretOf(this.engine, attempt);
		this.#attempts.push({ ...attempt, number: ++this.#attemptCount, recordedAt, secret, isTest });
		if (this.#attempts.length > 2 * this.#maxAttempts)
			this.#attempts.splice(0, this.#attempts.length - this.#maxAttempts);
	}

	/** Adds an attempt of the test button, as a delivery of its own. @param recordedAt on the machine's clock */
	addTest(
		test: TestAttempt,
		{ entityId, mode }: Pick<DeliveryAttempt, "entityId" | "mode">,
		recordedAt: number,
	): DeliveryAttempt {
		const attempt = { ...test, deliveryId: `test_${++this.#testCount}`, entityId, mode };
		this.addAttempt(attempt, recordedAt, true);
		return attempt;
	}

	addEvent(id: string, event: KnownEvent): void {
		this.#events.set(id, event);
		const [oldest] = this.#events.keys();
		if (this.#events.size > this.#maxEvents && oldest !== undefined) this.#events.delete(oldest);
	}

	/** Undefined for an event that is forgotten. */
	event(id: string): KnownEvent | undefined {
		return this.#events.get(id);
	}

	/** @throws ControlError 404 */
	key(id: string): KeyRecord {
		const found = this.engine.keys().find((one) => one.id === id);
		if (!found) throw notFound(`There is no key ${id}.`);
		return found;
	}

	/** @throws ControlError 404 */
	exchange(requestId: string): LoggedExchange {
		const found = this.exchanges.get(requestId);
		if (!found) throw notFound(`The request ${requestId} is not in the log, or not any more.`);
		return found;
	}

	/** @throws ControlError 404, so that a wrong id does not create a world */
	world(entityId: string, mode: string): LiveWorld {
		const found = this.engine.worlds().find((one) => one.entityId === entityId && one.mode === mode);
		if (!found)
			throw notFound(`There is no world ${entityId} in the mode ${mode}. List the worlds to see which there are.`);
		return found;
	}

	/** Forgets what was recorded. */
	clear(): void {
		this.exchanges.clear();
		this.causes.clear();
		this.#attempts.length = 0;
		this.#events.clear();
	}
}

export const iso = (ms: number): string => new Date(ms).toISOString();
export const isoOrNull = (ms: number | undefined): string | null => (ms === undefined ? null : iso(ms));
