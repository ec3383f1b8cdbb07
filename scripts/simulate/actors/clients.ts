import { CountersignError, PaginationError } from "@countersign/sdk";
import type { Arcus } from "@countersign/sdk/arcus";
import type { Scene } from "../scene.ts";
import type { SimProcess } from "../world/process.ts";
import type { Item, SimList } from "./lists.ts";
import { Place, type Program } from "./place.ts";

/** Milliseconds within which a call must settle: attempts, waits of a minute, and its turn in the limiter. */
export const CALL_BOUND = 15 * 60_000;

/** Requests allowed in addition to the length of the list. */
const FEW = 40;

/** A program that writes: each write must happen once, or its error must say that this is not certain. */
export class WriterProgram implements Program {
	readonly place: Place;
	readonly #wanted: string[] = [];
	readonly #confirmed = new Set<string>();
	#count = 0;

	constructor(
		private readonly scene: Scene,
		readonly name: string,
	) {
		this.place = new Place(scene.world, scene.network, name, this);
	}

	async start(process: SimProcess): Promise<void> {
		// A program may start calls at the moment when the shared limiter recovers, and wait for them before it does anything else.
		let recovery: Promise<unknown> = Promise.resolve();
		const client = this.scene.client(process, undefined, () => {
			recovery = this.#write(process, client);
		});
		const loop = async (): Promise<void> => {
			while (!this.scene.isCalm && process.isAlive) {
				const calls = process.random.chance(0.3) ? process.random.between(2, 8) : 1;
				await Promise.all(Array.from({ length: calls }, () => this.#write(process, client)));
				await recovery;
				await process.wait(process.random.between(20, 1_500));
			}
		};
		void loop();
	}

	async #write(process: SimProcess, client: Arcus): Promise<void> {
		const marker = `${this.name} ${this.#count++}`;
		this.#wanted.push(marker);
		const options = process.random.chance(0.3) ? { deadline: 5_000 } : {};
		const bound = options.deadline ? 8_000 : CALL_BOUND;
		try {
			const account = await this.scene.calls.follow(process, "accounts.create", bound, () =>
				client.accounts.create({ account_type: "business", name: marker }, options),
			);
			if (typeof account?.id !== "string")
				this.scene.world.break(
					"a lost body is not a result",
					`accounts.create resolved with ${JSON.stringify(account)}`,
				);
			this.#confirmed.add(marker);
		} catch (error) {
			expected(this.scene, "accounts.create", error);
		}
	}

	/** @param accounts how many accounts the vendor has with each name */
	check(accounts: ReadonlyMap<string, number>): void {
		for (const marker of this.#wanted) {
			const count = accounts.get(marker) ?? 0;
			if (count > 1) this.scene.world.break("no write is duplicated", `${marker} was written ${count} times`);
			if (count === 0 && this.#confirmed.has(marker))
				this.scene.world.break("no write is lost", `${marker} was confirmed and is not at the vendor`);
		}
	}
}

/** A program that reads lists to their end. */
export class ListProgram implements Program {
	readonly place: Place;
	constructor(
		private readonly scene: Scene,
		readonly name: string,
	) {
		this.place = new Place(scene.world, scene.network, name, this);
	}

	async start(process: SimProcess): Promise<void> {
		let requests = 0;
		const client = this.scene.client(process, () => requests++);
		const loop = async (): Promise<void> => {
			while (!this.scene.isCalm && process.isAlive) {
				requests = 0;
				const list = process.random.pick(this.scene.lists);
				const size = process.random.between(1, 6);
				await this.#walk(process, list, () => list.walk(client, size), {
					used: () => requests,
					// A page may be fetched again after a failure or because records moved, but not endlessly.
					most: () => (Math.ceil(list.most() / size) + 2) * 12 + 40,
				});
				await process.wait(process.random.between(100, 3_000));
			}
		};
		void loop();
	}

	async #walk(
		process: SimProcess,
		{ name, ids, idOf }: SimList,
		walk: () => AsyncIterable<Item>,
		requests: { used(): number; most(): number },
	): Promise<void> {
		const { world, calls } = this.scene;
		const seen = new Map<unknown, number>();
		const read = async (): Promise<void> => {
			for await (const item of walk()) {
				seen.set(idOf(item), (seen.get(idOf(item)) ?? 0) + 1);
				if (requests.used() > FEW && requests.used() > requests.most())
					world.break("every list ends", `${name}: ${requests.used()} requests for a list of ${ids.length} records`);
				if (world.violation) return;
			}
		};
		try {
			await calls.follow(process, `${name}.list`, CALL_BOUND, read);
		} catch (error) {
			expected(this.scene, name, error);
			return;
		}
		const missing = ids.find((id) => !seen.has(id));
		if (missing !== undefined)
			world.break(
				"a list is complete or fails",
				`${name}: the list ended without an error and without ${missing}, ${seen.size} of ${ids.length} records`,
			);
		// A record that comes without its id may be one that was given before.
		if (world.faults.isEnabled("ids-null")) return;
		const repeated = ids.find((id) => (seen.get(id) ?? 0) > 1);
		if (repeated !== undefined)
			world.break("a list gives each record once", `${name}: ${repeated} came ${seen.get(repeated)} times`);
	}
}

/** Checks that a call rejects with a documented error class. */
export function expected(scene: Scene, name: string, error: unknown): void {
	if (error instanceof CountersignError || error instanceof PaginationError) {
		scene.world.tell(`${name} rejects with ${error.name}`);
		return;
	}
	const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	scene.world.break("every error is of a documented kind", `${name} rejected with ${text}`);
}
