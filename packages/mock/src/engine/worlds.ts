import { type DatabaseSnapshot, memoryDatabase } from "./database.ts";
import type { World } from "./deliveries.ts";
import { checkEntityId } from "./entity-id.ts";
import type { MockProvider } from "./provider.ts";
import type { ChangeFollower } from "./row-change.ts";
import type { Snapshot } from "./snapshot.ts";
import { uuidOf } from "./values.ts";

/** The data of an entity in one mode, with its counters. */
export interface LiveWorld extends World {
	readonly sequences: Map<string, number>;
}

/** The worlds of a mock. Nothing is shared between them. */
export class Worlds {
	readonly #provider: MockProvider;
	readonly #seed: string;
	readonly #now: () => number;
	readonly #trace: ChangeFollower;
	readonly #keep: number;
	#worlds = new Map<string, LiveWorld>();

	/** @param keep how many rows an append-only collection keeps */
	constructor(provider: MockProvider, seed: string, now: () => number, trace: ChangeFollower, keep: number) {
		this.#provider = provider;
		this.#seed = seed;
		this.#now = now;
		this.#trace = trace;
		this.#keep = keep;
	}

	/** Returns the world. The first call creates it with the initial data of an entity. */
	get(entityId: string, mode: "live" | "test"): LiveWorld {
		const name = `${entityId}/${mode}`;
		let world = this.#worlds.get(name);
		if (!world) {
			world = {
				name,
				entityId,
				mode,
				db: memoryDatabase(this.#provider.logs, this.#trace, this.#keep),
				counter: 0,
				sequences: new Map(),
			};
			this.#worlds.set(name, world);
			this.#provider.seed(world.db, {
				entityId,
				mode,
				now: this.#now(),
				id: (part) => uuidOf(this.#seed, name, part),
			});
		}
		return world;
	}

	/**
	 * Creates an entity with its initial data in every mode, and returns its worlds.
	 *
	 * @param id left out for a new one
	 * @throws TypeError if the entity exists, or the API has no such ids
	 */
	create(id = this.#newId()): readonly LiveWorld[] {
		checkEntityId(this.#provider, id);
		if (this.#has(id)) throw new TypeError(`the entity ${id} exists already`);
		return this.#provider.modes.map((mode) => this.get(id, mode));
	}

	#newId(): string {
		for (let count = this.#worlds.size; ; count++) {
			const id = uuidOf(this.#seed, "created entity", count);
			if (!this.#has(id)) return id;
		}
	}

	#has(id: string): boolean {
		return this.#worlds.has(`${id}/live`) || this.#worlds.has(`${id}/test`);
	}

	byName(name: string): LiveWorld | undefined {
		return this.#worlds.get(name);
	}

	all(): Iterable<LiveWorld> {
		return this.#worlds.values();
	}

	/** Runs the work. If it throws, rows, ids and numbers are restored. */
	transaction<T>(world: LiveWorld, work: () => T): T {
		const { counter } = world;
		const sequences = [...world.sequences];
		try {
			return world.db.transaction(work);
		} catch (error) {
			world.counter = counter;
			world.sequences.clear();
			for (const [name, next] of sequences) world.sequences.set(name, next);
			throw error;
		}
	}

	/** The data, by entity and mode. */
	state(): Record<string, { readonly live: DatabaseSnapshot; readonly test: DatabaseSnapshot }> {
		const state: Record<string, { live: DatabaseSnapshot; test: DatabaseSnapshot }> = {};
		for (const { entityId, mode, db } of this.#worlds.values()) {
			const modes = state[entityId] ?? { live: {}, test: {} };
			modes[mode] = db.snapshot();
			state[entityId] = modes;
		}
		return state;
	}

	snapshot(): Snapshot["worlds"] {
		return [...this.#worlds.values()].map(({ db, sequences, ...facts }) => ({
			...facts,
			data: db.snapshot(),
			sequences: [...sequences],
		}));
	}

	restore(snapshot: Snapshot["worlds"]): void {
		this.#worlds = new Map();
		for (const { data, sequences, ...facts } of snapshot) {
			const world: LiveWorld = {
				...facts,
				db: memoryDatabase(this.#provider.logs, this.#trace, this.#keep),
				sequences: new Map(sequences),
			};
			world.db.restore(data);
			this.#worlds.set(world.name, world);
		}
	}
}
