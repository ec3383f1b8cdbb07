import { basename, dirname, join } from "node:path";
import type { Clock } from "../../core/clock.ts";
import type { Disk, ProcessInfo } from "./disk.ts";
import { type Life, lifeOf, type Owner, ownerOf } from "./lock-owner.ts";

/** The dependencies of a lock. The simulator replaces them. */
export interface LockWorld {
	readonly disk: Disk;
	readonly clock: Clock;
	readonly process: ProcessInfo;
}

/** Finds the processes that hold a lock or wait for it. */
export class LockWatch {
	readonly #world: LockWorld;
	readonly #folder: string;
	readonly #prefix: string;
	readonly #timeout: number;
	readonly #locks: ReadonlySet<string>;
	/** The last heartbeat of each process that this machine cannot look up. */
	readonly #seen = new Map<string, { text: string; at: number; life: Life }>();

	constructor(path: string, world: LockWorld, timeout: number, locks: ReadonlySet<string>) {
		this.#world = world;
		this.#folder = dirname(path);
		this.#prefix = basename(path);
		this.#timeout = timeout;
		this.#locks = locks;
	}

	/** Returns the living owners except this one. Removes the files of dead owners. */
	async living(own?: string): Promise<{ readonly owners: readonly Owner[]; readonly hasOwn: boolean }> {
		const prefix = this.#prefix;
		const all = await this.#world.disk.list(this.#folder);
		const names = all.filter((name) => name === prefix || name.startsWith(`${prefix}-`));
		const owners: Owner[] = [];
		for (const name of names.sort()) {
			const owner = name === own ? undefined : await this.#look(name);
			if (owner) owners.push(owner);
		}
		return { owners, hasOwn: own !== undefined && names.includes(own) };
	}

	async #look(name: string): Promise<Owner | undefined> {
		const { disk, process } = this.#world;
		const file = join(this.#folder, name);
		const bytes = await disk.readFile(file);
		if (!bytes) return undefined;
		const owner = ownerOf(name, this.#prefix, new TextDecoder().decode(bytes));
		const found = lifeOf(owner, process, this.#locks);
		const life = found !== "unknown" ? found : (await this.#isOld(owner, file)) ? "dead" : this.#signsOf(owner);
		if (life !== "dead") return { ...owner, life };
		await disk.unlink(file);
		return undefined;
	}

	/** Returns whether a process that this machine cannot look up is alive, judging by its heartbeat. */
	#signsOf({ name, text }: Owner): Life {
		const { clock } = this.#world;
		const known = this.#seen.get(name);
		if (known?.text === text) return clock.monotonic() - known.at >= this.#timeout ? "dead" : known.life;
		const life = known ? "alive" : "unknown";
		this.#seen.set(name, { text, at: clock.monotonic(), life });
		return life;
	}

	/** Returns whether a lock of version 0.1.0 is stale. That version wrote no heartbeats, so only the age of the file can tell. */
	async #isOld({ isFormer }: Owner, file: string): Promise<boolean> {
		if (!isFormer) return false;
		const { disk, clock } = this.#world;
		const stat = await disk.stat(file);
		return stat === undefined || clock.now() - stat.modifiedAt > this.#timeout;
	}
}
