import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { Readable } from "node:stream";
import { type Clock, realClock } from "../core/clock.ts";
import { currentTime } from "../core/current-time.ts";
import { within } from "../core/within.ts";
import { type HostileDelivery, hostileDeliveries } from "./hostile.ts";
import type { Signer } from "./signed-request.ts";

/** Where to send deliveries: a URL, or a function that handles a Fetch request. */
export type AttackTarget = string | ((request: Request) => Response | Promise<Response>);

/** Options of {@link attack}. */
export interface AttackOptions {
	/**
	 * Signs the deliveries: a verifier with the secret that the target verifies with. Events are `{ id, object, type, data }` unless you set
	 * `event`.
	 */
	readonly webhooks: Signer & { readonly maxBodyBytes: number };
	/** Returns how many events have reached a handler so far. Without it, only responses are checked. */
	readonly handled?: (() => number | Promise<number>) | undefined;
	/** Returns a new genuine event on each call, of a type that the target handles. */
	readonly event?: ((number: number) => object) | undefined;
	/** Returns the time of the target's clock, in milliseconds. @defaultValue Date.now */
	readonly now?: (() => number) | undefined;
	/**
	 * Whether something in front of the endpoint buffers each body before it passes it on, as an API gateway does. If so, the attack leaves
	 * out the body without end, which would never arrive. @defaultValue false
	 */
	readonly buffered?: boolean | undefined;
	/** How long to wait for a response, in milliseconds. @defaultValue 10_000 */
	readonly timeout?: number | undefined;
	/** Timers and random numbers, for tests and simulations. @defaultValue the system's own */
	readonly clock?: Clock | undefined;
}

/** The result of one hostile delivery. */
export interface AttackResult {
	/** What makes the delivery hostile. */
	readonly name: string;
	/** The HTTP status of the response; `undefined` if the connection was cut, nothing came back in time, or nothing could be sent. */
	readonly status: number | undefined;
	/**
	 * What happened. `refused` is the right outcome.
	 * `accepted`: got the same response as a genuine delivery.
	 * `reached`: a handler ran.
	 * `crashed`: got a 5xx, which makes senders retry and helps an attacker.
	 * `unanswered`: got no response, for example because the endpoint waits for the end of a body without end.
	 * `unsendable`: cannot be sent to this kind of target.
	 */
	readonly outcome: "refused" | "accepted" | "reached" | "crashed" | "unanswered" | "unsendable";
}

/** Thrown when a hostile delivery was not refused, or a genuine one was not handled exactly once. */
export class AttackSucceededError extends Error {
	/** Always `AttackSucceededError`, for when `instanceof` cannot be used. */
	override readonly name = "AttackSucceededError";
	constructor(
		message: string,
		/** The results of all hostile deliveries sent so far. */
		readonly results: readonly AttackResult[],
	) {
		super(message);
	}
}

/**
 * Sends every class of hostile delivery to an endpoint of your own, including its framework and proxy, and genuine deliveries before and
 * after. Never point it at an endpoint that isn't yours.
 *
 * @returns the result of each hostile delivery
 * @throws AttackSucceededError when a hostile delivery was accepted, reached a handler, crashed the endpoint or got no response, or a
 * genuine one was refused
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { attack } from "@countersign/webhooks/testing";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks });
 * let handled = 0;
 * receiver.on("*", () => void handled++);
 * const results = await attack((request) => receiver.handle(request), { webhooks, handled: () => handled });
 * console.log(results.length);
 * ```
 */
export async function attack(target: AttackTarget, options: AttackOptions): Promise<readonly AttackResult[]> {
	const { clock = realClock, timeout = 10_000 } = options;
	const send = typeof target === "string" ? sendTo(target, timeout) : call(target, clock, timeout);
	return new Attack(send, options, clock).run();
}

type Send = (delivery: HostileDelivery) => Promise<Sent>;

/** One attack, from the first genuine delivery to the last. */
class Attack {
	readonly #send: Send;
	readonly #options: AttackOptions;
	readonly #now: () => number;
	/** Keeps the event ids of different attacks apart. */
	readonly #name: string;
	readonly #results: AttackResult[] = [];
	#events = 0;

	constructor(send: Send, options: AttackOptions, clock: Clock) {
		this.#send = send;
		this.#options = options;
		this.#now = options.now ?? (options.clock ? () => clock.now() : currentTime);
		this.#name = clock.uuid().slice(0, 8);
	}

	async run(): Promise<readonly AttackResult[]> {
		const { webhooks, buffered = false } = this.#options;
		await this.#genuine("before the attack");
		const deliveries = await hostileDeliveries({
			webhooks,
			event: () => this.#event(),
			maxBodyBytes: webhooks.maxBodyBytes,
			now: this.#seconds(),
		});
		for (const delivery of deliveries) {
			if (buffered && delivery.unendingBytes !== undefined) continue;
			this.#results.push(await this.#hostile(delivery));
		}
		await this.#genuine("after the attack");
		this.#judge();
		return this.#results;
	}

	async #hostile(delivery: HostileDelivery): Promise<AttackResult> {
		const { handled } = this.#options;
		const before = await handled?.();
		const status = await this.#send(delivery);
		const reached = (await handled?.()) !== before;
		return {
			name: delivery.name,
			status: typeof status === "number" ? status : undefined,
			outcome: reached ? "reached" : outcomeOf(status, delivery),
		};
	}

	async #genuine(when: string): Promise<void> {
		const { webhooks, handled } = this.#options;
		const before = await handled?.();
		const text = JSON.stringify(this.#event());
		const headers = Object.entries(await webhooks.sign(text, { timestamp: this.#seconds() }));
		const delivery = {
			name: when,
			body: new TextEncoder().encode(text),
			headers: [["content-type", "application/json"] as const, ...headers],
		};
		const status = await this.#send(delivery);
		if (typeof status !== "number" || status < 200 || status > 299)
			this.#fail(
				`The target responded with ${status} to a genuine delivery ${when}. Check that it has the same secret.`,
			);
		const reached = ((await handled?.()) ?? 1) - (before ?? 0);
		if (reached !== 1) this.#fail(`A genuine delivery ${when} ran ${reached} handlers instead of one.`);
		await this.#send(delivery);
		if (handled && (await handled()) !== before! + 1)
			this.#fail(`A genuine delivery ${when} was handled again when it was delivered twice.`);
	}

	#judge(): void {
		const bad = this.#results.filter(({ outcome }) => outcome !== "refused" && outcome !== "unsendable");
		if (bad.length === 0) return;
		const list = bad
			.map(({ name, status, outcome }) => `  ${outcome} (${status ?? "no response"}): ${name}`)
			.join("\n");
		this.#fail(`${bad.length} of ${this.#results.length} hostile deliveries were not refused:\n${list}`);
	}

	#event(): object {
		this.#events++;
		const id = `evt_attack_${this.#name}_${this.#events}`;
		const plain = { id, object: "event", type: "order.created", data: { object: {} } };
		return this.#options.event?.(this.#events) ?? plain;
	}

	#seconds(): number {
		return Math.floor(this.#now() / 1000);
	}

	#fail(message: string): never {
		throw new AttackSucceededError(message, this.#results);
	}
}

/** The status, or the reason why it is missing: the other side cut the connection or did not respond in time. */
type Sent = number | "cut" | "silent" | "unsendable";

function outcomeOf(status: Sent, { mayBeCut }: HostileDelivery): AttackResult["outcome"] {
	if (status === "unsendable") return "unsendable";
	if (status === "silent") return "unanswered";
	if (status === "cut") return mayBeCut ? "refused" : "unanswered";
	if (status >= 500) return "crashed";
	return status >= 400 ? "refused" : "accepted";
}

/** Sends by calling a function. Headers that `Headers` cannot represent cannot be sent this way. */
function call(handler: Exclude<AttackTarget, string>, clock: Clock, timeout: number): Send {
	return async ({ body, headers, unendingBytes }: HostileDelivery): Promise<Sent> => {
		let request: Request;
		try {
			const all = new Headers();
			for (const [name, value] of headers) all.append(name, value);
			const sent = unendingBytes === undefined ? { body } : { body: streamOf(body, unendingBytes), duplex: "half" };
			request = new Request("http://localhost/webhooks", { method: "POST", headers: all, ...sent });
		} catch {
			return "unsendable";
		}
		try {
			const response = await within(clock, timeout, handler(request));
			return response === "late" ? "silent" : response.status;
		} catch {
			return 500;
		}
	};
}

/** Sends over HTTP, with headers exactly as given: repeated ones as separate lines, bytes over 0x7f unchanged. */
function sendTo(url: string, timeout: number): Send {
	const start = url.startsWith("https:") ? httpsRequest : httpRequest;
	return ({ body, headers, unendingBytes }: HostileDelivery): Promise<Sent> =>
		new Promise((resolve) => {
			try {
				const length =
					unendingBytes === undefined ? ["content-length", String(body.length)] : ["transfer-encoding", "chunked"];
				const { host } = new URL(url);
				const request = start(
					url,
					{ method: "POST", headers: ["host", host, ...headers.flat(), ...length] as never, timeout, agent: false },
					(response) => {
						response.resume();
						resolve(response.statusCode ?? "cut");
						if (unendingBytes !== undefined) request.destroy();
					},
				);
				request.on("timeout", () => {
					resolve("silent");
					request.destroy();
				});
				request.on("error", () => resolve("cut"));
				if (unendingBytes === undefined) request.end(body);
				else Readable.fromWeb(streamOf(body, unendingBytes) as never).pipe(request, { end: false });
			} catch {
				resolve("unsendable");
			}
		});
}

const CHUNK = 16_384;

/** Streams a body and the given number of spaces as fast as they are read, and never ends. */
function streamOf(body: Uint8Array<ArrayBuffer>, unendingBytes: number): ReadableStream<Uint8Array<ArrayBuffer>> {
	let left = unendingBytes;
	return new ReadableStream({
		start: (controller) => controller.enqueue(body),
		pull(controller) {
			if (left <= 0) return new Promise(() => {});
			const size = Math.min(CHUNK, left);
			left -= size;
			controller.enqueue(new Uint8Array(size).fill(0x20));
		},
	});
}
