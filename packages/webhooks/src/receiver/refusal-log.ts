import type { Clock } from "../core/clock.ts";
import { guarded, logFailure } from "../core/guard.ts";
import { type Count, type RefusalCounts, refusalCounts } from "./refusal-counts.ts";
import type { RefusedDelivery, Sender } from "./refusal-line.ts";

/** Writes the lines of a receiver. `console` and the loggers of pino, winston and bunyan fit. */
export interface ReceiverLogger {
	/** Writes one line. Called with text only. */
	warn(message: string): unknown;
}

/** Anyone can send forged deliveries, so each code has this many lines per window. */
const LINES = 5;
const WINDOW_MS = 60_000;
const ONCE_AT_MOST = 100;

/**
 * Logs refused deliveries: what is wrong, the likely cause and what to do. However many deliveries are refused, the number of lines per
 * minute is bounded: each code has five, then one each time the number of its refusals has grown tenfold, and one when a receiver closes.
 * Receivers that share a logger share the limit.
 */
export class RefusalLog {
	readonly #webhooks: Sender;
	readonly #logger: ReceiverLogger;
	readonly #clock: Clock;
	readonly #counts: RefusalCounts;
	readonly #failed = logFailure("logger.warn");

	constructor(webhooks: Sender, logger: ReceiverLogger, clock: Clock) {
		this.#webhooks = webhooks;
		this.#logger = logger;
		this.#clock = clock;
		this.#counts = refusalCounts(logger, clock, webhooks.name);
	}

	/** Logs a refusal, or counts it. Returns at once: the cause is found after the response. */
	refused(delivery: RefusedDelivery): void {
		const { code } = delivery.refusal;
		const time = this.#clock.monotonic();
		if (time >= this.#counts.windowEnd) this.#beginWindow(time);
		const count = this.#counts.byCode.get(code) ?? { code, refused: 0, told: 0, toldAtClose: false };
		this.#counts.byCode.set(code, count);
		count.refused++;
		if (count.refused <= LINES) {
			count.told++;
			void this.#explained(delivery);
		} else if (count.refused >= count.told * 10) this.#summarize(count);
	}

	/** Writes how many refusals had no line. The window continues: other receivers may use the same logger. */
	close(): void {
		for (const count of this.#counts.byCode.values()) {
			if (count.toldAtClose || count.refused <= count.told) continue;
			count.toldAtClose = true;
			this.#summarize(count);
		}
	}

	write(line: string): void {
		guarded(() => this.#logger.warn(`countersign: ${line}`), this.#failed);
	}

	/** Writes a line that was not written before. */
	once(line: string): void {
		const { written } = this.#counts;
		if (written.has(line) || written.size >= ONCE_AT_MOST) return;
		written.add(line);
		this.write(line);
	}

	#beginWindow(time: number): void {
		for (const count of this.#counts.byCode.values()) if (count.refused > count.told) this.#summarize(count);
		this.#counts.byCode.clear();
		this.#counts.windowEnd = time + WINDOW_MS;
	}

	async #explained(delivery: RefusedDelivery): Promise<void> {
		const { code } = delivery.refusal;
		try {
			// Loaded when needed, so that a bundle can keep the texts out of its first chunk.
			const { refusalLine } = await import("./refusal-line.ts");
			this.write(await refusalLine(this.#webhooks, delivery, this.#clock.now()));
		} catch {
			this.write(`A webhook delivery got ${delivery.status} ${code}.`);
		}
	}

	#summarize(count: Count): void {
		this.write(
			`${count.refused - count.told} more webhook deliveries were refused with ${count.code}; their lines were held back.`,
		);
		count.told = count.refused;
	}
}
