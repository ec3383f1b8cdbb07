import type { DeliveryAttempt } from "../engine/deliveries.ts";
import type { TestAttempt } from "../engine/test-attempt.ts";
import type { Timers } from "../engine/timers.ts";
import { notFound } from "./errors.ts";
import type { DeliveryExplainer } from "./explainer.ts";
import { Feed } from "./feed.ts";
import {
	type Collections,
	type ControlJournal,
	type Controllable,
	iso,
	ServedApi,
	type ServedMirror,
} from "./served-api.ts";
import { attemptSummaryOf } from "./shown-attempt.ts";
import { requestOf } from "./shown-request.ts";
import { Snapshots } from "./snapshots.ts";
import { causeOf } from "./thread-cause.ts";

/** A mock to control, and where it is served. */
export interface SandboxMember {
	readonly mock: object;
	/** Base URL of the API. */
	readonly url: string;
	/** Writes collections for other applications. @defaultValue none */
	readonly collections?: Collections | undefined;
	/** Returns the mirror that runs beside it, if one does. @defaultValue none */
	readonly mirror?: (() => ServedMirror | undefined) | undefined;
	/** Verifies its deliveries, to say why a receiver refused one. @defaultValue none */
	readonly explainer?: DeliveryExplainer | undefined;
}

/** The mocks of one process, and what the control API does with them. */
export class Sandbox {
	readonly feed: Feed;
	readonly snapshots: Snapshots;
	/** Milliseconds since 1970 on the machine's clock. */
	readonly now: () => number;
	readonly #apis = new Map<string, ServedApi>();
	readonly #leave: (() => void)[] = [];

	constructor(members: readonly SandboxMember[], now: () => number, timers: Timers, journal?: ControlJournal) {
		this.now = now;
		this.feed = new Feed(timers);
		for (const { mock, ...served } of members) {
			const api = new ServedApi(controllable(mock), served, journal);
			if (this.#apis.has(api.name)) throw new TypeError(`${api.name} is served twice.`);
			this.#apis.set(api.name, api);
			this.#listen(api);
		}
		this.snapshots = new Snapshots(() => this.apis(), now);
	}

	apis(): readonly ServedApi[] {
		return [...this.#apis.values()];
	}

	/** @throws ControlError 404 */
	api(name: string): ServedApi {
		const found = this.#apis.get(name);
		if (found) return found;
		throw notFound(`No API ${name} is served. These are: ${[...this.#apis.keys()].join(", ")}.`);
	}

	/** Tells subscribers that the state of an API was replaced, so that they read it again. */
	replaced(api: ServedApi): void {
		const now = api.engine.clock.now();
		this.feed.add("reset", () => ({ api: api.name, now: iso(now) }));
	}

	/** Remembers what a thread begins with, and tells subscribers. */
	caused(api: ServedApi, cause: Parameters<ServedApi["addCause"]>[0]): void {
		const known = api.addCause(cause);
		this.feed.add("cause", () => ({ api: api.name, id: known.id, ...causeOf(api, known) }));
	}

	/** Remembers a test delivery, and tells subscribers. */
	tested(api: ServedApi, test: TestAttempt, place: Pick<DeliveryAttempt, "entityId" | "mode">): DeliveryAttempt {
		const attempt = api.addTest(test, place, this.now());
		this.#delivered(api, attempt);
		return attempt;
	}

	close(): void {
		for (const leave of this.#leave) leave();
		this.feed.close();
	}

	#listen(api: ServedApi): void {
		const { engine, name } = api;
		this.#leave.push(
			engine.on("exchange", (exchange) => {
				// Without the bodies, which the log may forget sooner.
				const { entry, durationMs, isInternal } = api.addExchange(exchange);
				this.feed.add("request", () => ({ api: name, ...requestOf(api, { entry, durationMs, isInternal }) }));
			}),
			engine.on("cause", ({ checks: _none, ...cause }) => this.caused(api, cause)),
			engine.on("event", ({ id, type, entityId, deliveryIds }) => {
				api.addEvent(id, { type, deliveryIds });
				this.feed.add("event", () => ({
					api: name,
					event_id: id,
					type,
					entity_id: entityId,
					delivery_ids: deliveryIds,
				}));
			}),
			engine.on("delivery", (attempt) => {
				api.addAttempt(attempt, this.now());
				this.#delivered(api, attempt);
			}),
		);
	}

	/** Tells subscribers without what was sent, which the log may forget sooner. */
	#delivered(api: ServedApi, attempt: DeliveryAttempt): void {
		const { headers: _headers, body: _body, responseBody: _response, ...summary } = attempt;
		this.feed.add("delivery", () => ({ api: api.name, ...attemptSummaryOf(api, summary) }));
	}
}

function controllable(mock: object): Controllable {
	if (!("engine" in mock && "createKey" in mock))
		throw new TypeError("The mock must come from createArcusMock, createArcaMock or createDeskflowMock.");
	return mock as Controllable;
}
