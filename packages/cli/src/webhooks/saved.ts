import type { SecretParts } from "@countersign/webhooks";
import { withoutCredentials } from "@countersign/webhooks/internal";
import type { Disk } from "@countersign/webhooks/node";
import { UsageError } from "../shared/errors.ts";
import type { Machine } from "../shared/machine.ts";
import { unwritable } from "../shared/system-error.ts";
import { bytesOf } from "./options.ts";

/** A delivery exactly as it was received. */
export interface SavedDelivery {
	/** Milliseconds. */
	readonly at: number;
	readonly url: string;
	readonly headers: readonly (readonly [string, string])[];
	readonly body: Uint8Array;
}

/**
 * Creates the file where it is missing.
 *
 * @throws UsageError where nothing can be written there, or where the file has something else than saved deliveries
 */
export async function prepareSaving(file: string, disk: Disk): Promise<void> {
	try {
		await disk.append(file, new Uint8Array());
		await repairTail(file, disk);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`--save ${file} cannot be written: ${unwritable(error)}.`);
	}
}

/** Removes a line that a crash has cut off: its delivery was not acknowledged, and the next line would be spoiled by it. */
async function repairTail(file: string, disk: Disk): Promise<void> {
	const bytes = (await disk.readFile(file)) ?? new Uint8Array();
	requireDeliveries(bytes, file);
	const end = bytes.lastIndexOf(NEWLINE) + 1;
	if (end === bytes.length) return;
	if (isWhole(bytes.subarray(end))) return disk.append(file, Buffer.from("\n"));
	const open = await disk.open(file, "update");
	await open.truncate(end).finally(() => open.close());
}

const NEWLINE = 10;

/** Repairing the end of another program's file would remove its last line. A line of ours begins as `save` writes it, even if it was cut off. */
function requireDeliveries(bytes: Uint8Array, file: string): void {
	const first = Buffer.from(bytes.subarray(0, LINE_START.length)).toString("utf8");
	if (!LINE_START.startsWith(first))
		throw new UsageError(`--save ${file} is not a file of saved deliveries. Nothing was changed. Choose another file.`);
}

/** How every line of a saved delivery begins. */
const LINE_START = '{"at":"';

function isWhole(line: Uint8Array): boolean {
	try {
		JSON.parse(Buffer.from(line).toString("utf8"));
		return true;
	} catch {
		return false;
	}
}

/** Lines with their numbers; blank ones, and a last one that a crash has cut off, are left out. */
function* linesIn(bytes: Uint8Array): Generator<{ readonly text: string; readonly line: number }> {
	for (let start = 0, line = 1; start < bytes.length; line++) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline < 0 ? bytes.length : newline;
		const part = bytes.subarray(start, end);
		const text = Buffer.from(part).toString("utf8");
		if (text.trim() !== "" && (newline >= 0 || start === 0 || isWhole(part))) yield { text, line };
		start = end + 1;
	}
}

/**
 * Appends a delivery as a line of JSON, its body in base64 because it need not be text. Bearer tokens and secrets in the path are left out;
 * signatures stay, so that `verify` can check them.
 */
export async function save(
	file: string,
	delivery: SavedDelivery,
	webhooks: { readonly secretParts?: SecretParts },
	disk: Disk,
): Promise<void> {
	const { at, url = "/", headers } = withoutCredentials(webhooks, delivery);
	const body = Buffer.from(delivery.body).toString("base64");
	// Bodies contain customers' orders, so only the owner can read a new file.
	await disk.append(file, Buffer.from(`${JSON.stringify({ at: new Date(at).toISOString(), url, headers, body })}\n`));
}

/**
 * The deliveries of a file, with the number of their line.
 *
 * @param lines only these, if any are named
 */
export function load(
	file: string,
	machine: Pick<Machine, "read">,
	lines: readonly string[] = [],
): (SavedDelivery & { readonly line: number })[] {
	const wanted = lines.map((line) => {
		if (!/^[1-9]\d*$/.test(line)) throw new UsageError(`--line must be a whole number from 1, but was ${line}.`);
		return Number(line);
	});
	const all = [...linesIn(bytesOf(file, machine))].map(({ text, line }) => ({ ...parse(text, file, line), line }));
	for (const line of wanted)
		if (!all.some((one) => one.line === line)) throw new UsageError(`${file} has no delivery on line ${line}.`);
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
		throw new UsageError(`${file}, line ${line}: this is not a saved delivery. Create files with listen --save.`);
	}
}
