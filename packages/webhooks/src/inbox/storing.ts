import type { Clock } from "../core/clock.ts";
import type { AnyEvent, Delivery } from "../core/scheme.ts";
import type { WebhookVerifier } from "../core/verifier.ts";
import { within } from "../core/within.ts";
import { type Answer, failed, received } from "../receiver/answer.ts";
import { StoreTimeoutError } from "../receiver/errors.ts";
import type { VerifiedEvent } from "../receiver/types.ts";
import { overloaded, storageLost } from "./answers.ts";
import type { Backlog } from "./backlog.ts";
import { headersOf, type Letter, toBase64 } from "./letter.ts";
import type { ResolvedScope } from "./name.ts";
import { type InboxStorage, isUnavailable, type TryingRules } from "./storage.ts";

/** The dependencies for storing deliveries. */
export interface StoringOptions<Events, Unknown> {
	readonly webhooks: WebhookVerifier<Events, Unknown>;
	readonly storage: InboxStorage;
	readonly backlog: Backlog;
	readonly clock: Clock;
	readonly now: () => number;
	/** Milliseconds for one delivery. */
	readonly timeout: number;
	readonly report: (error: unknown) => void;
	/** The retry rules that are stored with an entry. */
	rules(): Promise<TryingRules & ResolvedScope>;
	/** The key of an event whose entry is kept in order. */
	orderKey(event: AnyEvent<Events, Unknown>): string | undefined;
}

/**
 * How many deliveries the storage may hold back after a 503. Senders retry, and a storage that never responds would
 * fill the memory with their bodies.
 */
const LATE_AT_MOST = 1_000;

/** Stores verified deliveries as entries. */
export class DeliveryStorer<Events, Unknown> {
	/** How many deliveries were stored, were stored before, or could not be stored. */
	readonly count = { stored: 0, duplicates: 0, unstored: 0 };
	readonly #options: StoringOptions<Events, Unknown>;
	/** Deliveries that the storage has not responded to in time and may still store. */
	readonly #late = new Set<Promise<Answer>>();
	/** Whether a delivery tests if the storage responds again. */
	#isProbing = false;

	constructor(options: StoringOptions<Events, Unknown>) {
		this.#options = options;
	}

	/** Stores a delivery and returns the response to it. */
	async accept(verified: VerifiedEvent<AnyEvent<Events, Unknown>>, delivery: Delivery): Promise<Answer> {
		if (this.#late.size < LATE_AT_MOST) return this.#accept(verified, delivery);
		if (this.#isProbing) return this.#unstored(storageLost);
		this.#isProbing = true;
		try {
			return await this.#accept(verified, delivery);
		} finally {
			this.#isProbing = false;
		}
	}

	async #accept(verified: VerifiedEvent<AnyEvent<Events, Unknown>>, delivery: Delivery): Promise<Answer> {
		const { clock, timeout, report } = this.#options;
		try {
			const storing = this.#store(verified, delivery);
			const answer = await within(clock, timeout, storing);
			if (answer !== "late") {
				// It responds again. What it never responded to is lost with its connection, and the sender retries it.
				this.#late.clear();
				return answer;
			}
			this.#keepLate(storing);
			report(new StoreTimeoutError("The storage of the inbox did not store a delivery", timeout));
		} catch (error) {
			report(error);
			if (!isUnavailable(error)) return this.#unstored(failed("store_unavailable"));
		}
		return this.#unstored(storageLost);
	}

	#keepLate(storing: Promise<Answer>): void {
		const over = () => void this.#late.delete(storing);
		this.#late.add(storing);
		storing.then(over, over);
	}

	#unstored(answer: Answer): Answer {
		this.count.unstored++;
		return answer;
	}

	async #store(verified: VerifiedEvent<AnyEvent<Events, Unknown>>, delivery: Delivery): Promise<Answer> {
		const { webhooks, storage, backlog } = this.#options;
		const orderKey = this.#options.orderKey(verified.event);
		const rules = await this.#options.rules();
		if (await backlog.isFull()) return overloaded;
		const letter = this.#letterOf(verified, delivery, rules.inboxes[0], orderKey);
		const isNew: unknown = await storage.put(letter, { ...rules, formerId: `${webhooks.name}:${verified.id}` });
		// Anything else does not say whether the entry is stored, so the delivery must not get a 200.
		if (typeof isNew !== "boolean")
			throw new TypeError(`The storage's \`put\` must resolve with true or false, but resolved with ${typeof isNew}.`);
		this.count[isNew ? "stored" : "duplicates"]++;
		if (isNew) backlog.stored();
		return received;
	}

	#letterOf(
		{ id, type, timestamp, secret }: VerifiedEvent<AnyEvent<Events, Unknown>>,
		{ body, headers }: Delivery,
		inbox: string,
		orderKey: string | undefined,
	): Letter {
		const { webhooks, now } = this.#options;
		return {
			id: `${inbox}:${id}`,
			inbox,
			eventId: id,
			type,
			body: toBase64(body),
			headers: headersOf(webhooks, headers),
			receivedAt: now(),
			...(orderKey !== undefined && { orderKey }),
			...(timestamp !== undefined && { timestamp }),
			...(secret && { secret }),
		};
	}
}
