import type { TableDescription } from "../../src/index.ts";
import type { VirtualClock } from "./clock.ts";

/** A record of the hostile vendor. */
export type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

export const TABLES: readonly TableDescription[] = [
	{
		resource: "boxes",
		table: "boxes",
		object: "box",
		listTakesParams: true,
		retrieve: { takesParams: false },
		version: "updated_at",
		columns: [
			{ name: "id", type: "text" },
			{ name: "name", type: "text" },
			{ name: "size", type: "bigint" },
			{ name: "updated_at", type: "timestamptz" },
		],
	},
	{
		resource: "boxes.parts",
		table: "boxes_parts",
		object: "part",
		parent: "boxes",
		listTakesParams: false,
		columns: [
			{ name: "id", type: "text" },
			{ name: "box_id", type: "text", references: "boxes" },
			{ name: "name", type: "text" },
		],
	},
	{
		resource: "rates",
		table: "rates",
		object: "rate",
		listTakesParams: true,
		columns: [
			{ name: "id", type: "text" },
			{ name: "name", type: "text" },
		],
	},
];

/** What can go wrong in a run. */
export interface Trouble {
	/** Share of requests that fail. */
	readonly failing: number;
	/** Share of events that are lost. */
	readonly lost: number;
	/** Share of events that arrive twice. */
	readonly twice: number;
	/** The longest delay of an event, in milliseconds. */
	readonly late: number;
	/** Share of cursors that expire. */
	readonly expired: number;
	/** Whether lists leave out some fields. */
	readonly short: boolean;
	/** Whether reads by id are answered by a replica that lags behind. */
	readonly replica: number;
}

/** A vendor with three lists, whose clients see what a linearizable server shows, at an arbitrary moment of each request. */
export class Vendor {
	readonly boxes = new Map<string, Thing>();
	readonly parts = new Map<string, Thing>();
	readonly rates = new Map<string, Thing>();
	readonly #clock: VirtualClock;
	readonly #trouble: Trouble;
	readonly #error: (status: number) => Error;
	/** Every state of a box with the time at which it began. */
	readonly #history = new Map<string, { readonly at: number; readonly box: Thing | undefined }[]>();
	#ids = 0;
	#calm = false;
	onEvent: (event: object) => void = () => {};

	constructor(clock: VirtualClock, trouble: Trouble, error: (status: number) => Error) {
		this.#clock = clock;
		this.#trouble = trouble;
		this.#error = error;
	}

	/** Nothing goes wrong any more. */
	calm(): void {
		this.#calm = true;
	}

	#chance(share: number): boolean {
		return !this.#calm && this.#clock.random() < share;
	}

	#pick(of: Map<string, Thing>): Thing | undefined {
		const all = [...of.values()];
		return all[Math.floor(this.#clock.random() * all.length)];
	}

	#emit(type: string, data: object): void {
		if (this.#chance(this.#trouble.lost)) return;
		const send = (): void =>
			void this.#clock.after(this.#clock.random() * this.#trouble.late, () => this.onEvent({ type, data }));
		send();
		if (this.#chance(this.#trouble.twice)) send();
	}

	#store(box: Thing | undefined, id: string): void {
		if (box) this.boxes.set(id, box);
		else this.boxes.delete(id);
		const states = this.#history.get(id) ?? [];
		states.push({ at: this.#clock.monotonic(), box });
		this.#history.set(id, states);
	}

	/** Changes something. Times have a precision of a second, so several changes have the same. */
	change(): void {
		const { random } = this.#clock;
		const updated_at = new Date(Math.floor(this.#clock.monotonic() / 1000) * 1000).toISOString();
		const box = this.#pick(this.boxes);
		const dice = random();
		if (dice < 0.3 || !box) {
			const id = `b${String(++this.#ids).padStart(5, "0")}`;
			const made: Thing = { id, object: "box", name: `box ${id}`, size: Math.floor(random() * 100), updated_at };
			this.#store(made, id);
			this.#emit("box.created", made);
			if (random() < 0.6) this.#addPart(id);
		} else if (dice < 0.55) {
			const changed = { ...box, size: Math.floor(random() * 100), updated_at };
			this.#store(changed, box.id);
			this.#emit("box.changed", changed);
		} else if (dice < 0.65) {
			const { note: _note, ...without } = box;
			const changed = box.note === undefined ? { ...box, note: "fragile", updated_at } : { ...without, updated_at };
			this.#store(changed, box.id);
			this.#emit("box.changed", changed);
		} else if (dice < 0.75) {
			this.#store(undefined, box.id);
			for (const part of [...this.parts.values()]) if (part.box_id === box.id) this.parts.delete(part.id);
			this.#emit("box.deleted", { id: box.id, object: "box" });
		} else if (dice < 0.85) this.#addPart(box.id);
		else if (dice < 0.9) {
			const part = this.#pick(this.parts);
			if (part) {
				this.parts.delete(part.id);
				this.#emit("part.deleted", part);
			}
		} else {
			const rate = this.#pick(this.rates);
			if (rate && random() < 0.4) this.rates.delete(rate.id);
			else {
				const id = `r${String(++this.#ids).padStart(5, "0")}`;
				this.rates.set(id, { id, object: "rate", name: `rate ${id}` });
			}
		}
	}

	#addPart(box: string): void {
		const id = `p${String(++this.#ids).padStart(5, "0")}`;
		const part: Thing = { id, object: "part", box_id: box, name: `part ${id}` };
		this.parts.set(id, part);
		this.#emit("part.created", part);
	}

	/** Answers a request: what it shows is the state at one moment between its start and its end. */
	async #answer<T>(read: () => T, signal: AbortSignal | undefined): Promise<T> {
		const fails = this.#chance(this.#trouble.failing);
		await this.#clock.wait(this.#clock.random() * 400);
		signal?.throwIfAborted();
		if (fails) throw this.#error(this.#clock.random() < 0.5 ? 503 : 429);
		const result = read();
		await this.#clock.wait(this.#clock.random() * 400);
		signal?.throwIfAborted();
		return result;
	}

	#page(of: Iterable<Thing>, cursor: string | undefined, size = 3): { data: Thing[]; cursor: string | undefined } {
		if (cursor !== undefined && this.#chance(this.#trouble.expired)) throw this.#error(410);
		const rest = [...of].filter(({ id }) => cursor === undefined || id > cursor).sort((a, b) => (a.id < b.id ? -1 : 1));
		const data = rest.slice(0, size);
		return { data, cursor: rest.length > size ? data.at(-1)?.id : undefined };
	}

	#boxNow(id: string): Thing | undefined {
		if (!this.#chance(this.#trouble.replica)) return this.boxes.get(id);
		const until = this.#clock.monotonic() - 500;
		const states = (this.#history.get(id) ?? []).filter(({ at }) => at <= until);
		return states.length > 0 ? states.at(-1)?.box : undefined;
	}

	/** What a client of the SDK looks like. */
	readonly client = {
		boxes: {
			list: (_params: object, { cursor, signal }: { cursor?: string; signal?: AbortSignal }) =>
				this.#answer(() => {
					const page = this.#page(this.boxes.values(), cursor);
					if (!this.#trouble.short) return page;
					return { ...page, data: page.data.map(({ size: _size, ...rest }) => rest) };
				}, signal),
			retrieve: (id: string, { signal }: { signal?: AbortSignal }) =>
				this.#answer(() => {
					const box = this.#boxNow(id);
					if (!box) throw this.#error(404);
					return box;
				}, signal),
			parts: {
				list: (box: string, { cursor, signal }: { cursor?: string; signal?: AbortSignal }) =>
					this.#answer(() => {
						if (!this.boxes.has(box)) throw this.#error(404);
						return this.#page(
							[...this.parts.values()].filter((part) => part.box_id === box),
							cursor,
							2,
						);
					}, signal),
			},
		},
		rates: {
			list: (_params: object, { cursor, signal }: { cursor?: string; signal?: AbortSignal }) =>
				this.#answer(() => this.#page(this.rates.values(), cursor), signal),
		},
	};
}
