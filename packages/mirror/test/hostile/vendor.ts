import type { VendorClock } from "./clock.ts";
import { VendorData } from "./data.ts";
import type { Trouble } from "./trouble.ts";

export { TABLES } from "./tables.ts";

/** A record of the hostile vendor. */
export type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

interface ReadOptions {
	readonly cursor?: string;
	readonly signal?: AbortSignal;
}

/** The API of a vendor: what a request shows is the state at one moment between its start and its end, if it shows anything. */
export class Vendor extends VendorData {
	readonly #error: (status: number) => Error;
	#requests: number[] = [];
	#budget: number;
	#downUntil = 0;
	#blindUntil = 0;
	readonly #startedAt: number;
	/** A list that the key may not read. */
	forbidden: string | undefined;

	constructor(clock: VendorClock, trouble: Trouble, error: (status: number) => Error) {
		super(clock, trouble);
		this.#error = error;
		this.#budget = trouble.budget;
		this.#startedAt = clock.monotonic();
	}

	/** Nothing goes wrong any more. */
	calm(): void {
		this.isCalm = true;
		this.#budget = Number.POSITIVE_INFINITY;
	}

	/** Begins what lasts for a while. */
	misbehave(): void {
		const { random } = this.clock;
		const now = this.clock.monotonic();
		if (this.chance(this.trouble.outages)) this.#downUntil = now + random() * 60_000;
		if (this.chance(this.trouble.blind)) this.#blindUntil = now + random() * 60_000;
		if (this.chance(0.02)) this.#budget = Math.max(5, this.#budget / 2);
		if (this.trouble.newField && this.chance(0.015)) this.addField();
	}

	override get isDown(): boolean {
		return !this.isCalm && this.clock.monotonic() < this.#downUntil;
	}

	#isOverBudget(): boolean {
		if (this.#budget === Number.POSITIVE_INFINITY) return false;
		const now = this.clock.monotonic();
		this.#requests = this.#requests.filter((at) => at > now - 10_000);
		if (this.#requests.length >= this.#budget) return true;
		this.#requests.push(now);
		return false;
	}

	/** Responds to a request. */
	async #answer<T>(list: string, read: () => T, signal: AbortSignal | undefined): Promise<T> {
		const { random } = this.clock;
		if (list === this.forbidden) throw this.#error(403);
		const fails = this.chance(this.trouble.failing);
		await this.clock.wait(random() * this.trouble.far);
		signal?.throwIfAborted();
		if (this.isDown) throw this.#error(503);
		if (this.#isOverBudget()) throw this.#error(429);
		if (fails) throw this.#error(random() < 0.5 ? 503 : 429);
		const result = read();
		await this.clock.wait(random() * this.trouble.slow);
		signal?.throwIfAborted();
		return result;
	}

	#page(of: Iterable<Thing>, { cursor }: ReadOptions, size = 3): { data: Thing[]; cursor: string | undefined } {
		if (cursor !== undefined && this.chance(this.trouble.expired)) throw this.#error(410);
		const rest = [...of].filter(({ id }) => cursor === undefined || id > cursor).sort((a, b) => (a.id < b.id ? -1 : 1));
		const data = rest.slice(0, size);
		return { data, cursor: rest.length > size ? data.at(-1)?.id : undefined };
	}

	#rates(options: ReadOptions): { data: Thing[]; cursor: string | undefined } {
		const now = this.clock.monotonic();
		const isBlind = !this.isCalm && now < this.#blindUntil;
		const isIndexed = ({ id }: Thing): boolean => this.isCalm || this.changedAt(id) + this.trouble.unindexed <= now;
		return this.#page(isBlind ? [] : [...this.rates.values()].filter(isIndexed), options);
	}

	#found(thing: Thing | undefined): Thing {
		if (!thing) throw this.#error(404);
		return thing;
	}

	/** A feed of what happened, the newest first. */
	readonly feed = {
		name: "activity",
		page: ({ cursor, signal }: { cursor: string | undefined; signal: AbortSignal }) =>
			this.#answer(
				"activity",
				() => {
					if (this.clock.monotonic() < this.#startedAt + this.trouble.feedDown) throw this.#error(503);
					const newest = [...this.activity].reverse();
					const first = cursor === undefined ? 0 : newest.findIndex(({ id }) => String(id) === cursor) + 1;
					const entries = newest.slice(first, first + 4);
					return { entries, cursor: first + 4 < newest.length ? String(entries.at(-1)?.id) : undefined };
				},
				signal,
			),
		subject: (entry: Readonly<Record<string, unknown>>) => ({ object: String(entry.object), id: String(entry.of) }),
	};

	/** What a client of the SDK looks like. */
	readonly client = {
		boxes: {
			list: (_params: object, options: ReadOptions) =>
				this.#answer(
					"boxes",
					() => {
						const page = this.#page(this.boxes.values(), options);
						if (!this.trouble.short) return page;
						return { ...page, data: page.data.map(({ size: _size, ...rest }) => rest as Thing) };
					},
					options.signal,
				),
			retrieve: (id: string, { signal }: ReadOptions) => this.#answer("", () => this.#found(this.boxSeen(id)), signal),
			parts: {
				list: (box: string, options: ReadOptions) =>
					this.#answer(
						"boxes.parts",
						() => {
							this.#found(this.boxes.get(box));
							return this.#page(
								[...this.parts.values()].filter((part) => part.box_id === box),
								options,
								2,
							);
						},
						options.signal,
					),
			},
		},
		crates: {
			list: ({ archived }: { archived: boolean }, options: ReadOptions) =>
				this.#answer(
					"crates",
					() =>
						this.#page(
							[...this.crates.values()].filter((one) => one.archived === archived),
							options,
						),
					options.signal,
				),
			retrieve: (id: string, { signal }: ReadOptions) =>
				this.#answer("", () => this.#found(this.crates.get(id)), signal),
		},
		rates: {
			list: (_params: object, options: ReadOptions) =>
				this.#answer("rates", () => this.#rates(options), options.signal),
		},
	};
}
