import { inspect } from "node:util";
import type { World } from "./world.ts";

const SHORTEST = 12;

/** Looks for planted secrets in all output of the packages: logs, errors, files. */
export class Leaks {
	readonly #secrets = new Map<string, string>();
	constructor(private readonly world: World) {}

	/** A secret that must never appear anywhere. A part of it of twelve characters or more counts as well. */
	plant(name: string, secret: string): void {
		// The prefix names the kind of secret and may be shown.
		const body = secret.replace(/^(?:ark_(?:live|test)_ent_mock_|whsec_(?:test_|live_)?)/, "");
		for (let start = 0; start + SHORTEST <= body.length; start += 4)
			this.#secrets.set(body.slice(start, start + SHORTEST), name);
	}

	/** Checks a string, an error or any other value that somebody could read. */
	look(where: string, value: unknown): void {
		if (this.#secrets.size === 0) return;
		const text = typeof value === "string" ? value : textOf(value);
		for (const [part, name] of this.#secrets) {
			const at = text.indexOf(part);
			if (at < 0) continue;
			const shown = text.slice(Math.max(0, at - 60), at).replaceAll("\n", " ");
			this.world.break(
				"no planted secret in any output, log, file or error",
				`${name} appears in ${where} after "${shown}"`,
			);
			return;
		}
	}
}

function textOf(value: unknown): string {
	if (value instanceof Error) {
		let json = "";
		try {
			json = JSON.stringify(value) ?? "";
		} catch {
			// A value that JSON cannot represent cannot leak that way.
		}
		return `${inspect(value, { depth: 6, maxStringLength: null })}\n${value.stack}\n${json}`;
	}
	return inspect(value, { depth: 6, maxStringLength: null });
}
