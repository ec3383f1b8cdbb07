import { appendFileSync } from "node:fs";
import { bytesOf } from "./options.ts";
import { UsageError } from "./usage.ts";

/** A delivery as it came. */
export interface SavedDelivery {
	/** Milliseconds. */
	readonly at: number;
	readonly url: string;
	readonly headers: readonly (readonly [string, string])[];
	readonly body: Uint8Array;
}

/** As a line of JSON: the body in base64, because it need not be text. */
export function save(file: string, { at, url, headers, body }: SavedDelivery): void {
	const line = { at: new Date(at).toISOString(), url, headers, body: Buffer.from(body).toString("base64") };
	// Bodies hold what customers ordered: for the owner's eyes.
	appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}

/**
 * The deliveries of a file, with the number of their line.
 *
 * @param lines only these, if any are named
 */
export function load(file: string, lines: readonly string[] = []): (SavedDelivery & { readonly line: number })[] {
	const wanted = lines.map((line) => {
		if (!/^[1-9]\d*$/.test(line)) throw new UsageError(`--line must be 1 or more, and is ${line}`);
		return Number(line);
	});
	const all = Buffer.from(bytesOf(file))
		.toString("utf8")
		.split("\n")
		.flatMap((text, index) => (text.trim() === "" ? [] : [{ ...parse(text, file, index + 1), line: index + 1 }]));
	for (const line of wanted)
		if (!all.some((one) => one.line === line)) throw new UsageError(`${file} has no delivery on line ${line}`);
	return wanted.length === 0 ? all : all.filter(({ line }) => wanted.includes(line));
}

function parse(text: string, file: string, line: number): SavedDelivery {
	try {
		const { at, url, headers, body } = JSON.parse(text) as Record<string, unknown>;
		const time = Date.parse(String(at));
		const pairs = headers as [string, string][];
		const sound =
			typeof body === "string" &&
			typeof url === "string" &&
			Number.isFinite(time) &&
			pairs.every((pair) => pair.length === 2 && pair.every((part) => typeof part === "string"));
		if (!sound) throw new TypeError("fields are missing");
		return { at: time, url, headers: pairs, body: Buffer.from(body, "base64") };
	} catch {
		throw new UsageError(`${file}, line ${line}: no saved delivery; files are made with listen --save`);
	}
}
