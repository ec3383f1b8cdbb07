import type { SecretDocument } from "@countersign/webhooks";
import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

/** A string in a database that all processes share. Replacing it requires its current version. */
export class SharedDocument {
	#text: string | undefined;
	#version = 0;
	constructor(private readonly world: World) {}

	connect(process: SimProcess): SecretDocument {
		return {
			read: () =>
				this.#command(process, "reads the secrets", () =>
					this.#text === undefined ? undefined : { text: this.#text, version: String(this.#version) },
				),
			replace: (text, expected) =>
				this.#command(process, "replaces the secrets", () => {
					if (expected !== (this.#text === undefined ? undefined : String(this.#version))) return false;
					this.#text = text;
					this.#version++;
					return true;
				}),
		};
	}

	/** The current text. */
	get text(): string | undefined {
		return this.#text;
	}

	/** Sets the first text before anything runs. */
	begin(text: string): void {
		this.#text = text;
		this.#version++;
	}

	#command<T>(process: SimProcess, what: string, effect: () => T): Promise<T> {
		const { faults, random, scheduler } = this.world;
		return new Promise((resolve, reject) => {
			const fail = (): void => {
				process.after(random.between(1, 20), `${what} fails`, () =>
					reject(new Error("the secret store is unavailable")),
				);
			};
			if (faults.hit("secrets-down")) return fail();
			scheduler.plan(random.between(1, 10), undefined, "", () => {
				const result = effect();
				if (faults.hit("store-response-lost")) return fail();
				process.after(random.between(1, 10), "", () => resolve(result));
			});
		});
	}
}
