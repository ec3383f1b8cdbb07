import { encodeUtf8 } from "../core/bytes.ts";
import type { ArcaEvent } from "./events.ts";

/**
 * What a change is known by. Arca sends no delivery or event id, so one is made from what tells changes apart: name, time, workspace,
 * `before`, `after` and `data`, in whatever order the fields were written.
 *
 * Its limits: a repetition that Arca stamps with a new time is taken for a new change, and two changes of the same
 * thing from the same to the same state within one millisecond are taken for one. Handlers that set a state rather than add to one
 * are safe from both.
 */
export async function changeId({ event, timestamp, workspaceId, before, after, data }: ArcaEvent): Promise<string> {
	const text = canonical([event, timestamp, workspaceId, before, after, data]);
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", encodeUtf8(text)));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON with sorted keys; what is absent and what is null count as the same. */
function canonical(value: unknown): string {
	if (value === undefined || value === null) return "null";
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object") return JSON.stringify(value);
	const fields = value as Readonly<Record<string, unknown>>;
	const parts = Object.keys(fields)
		.sort()
		.filter((name) => fields[name] !== undefined && fields[name] !== null)
		.map((name) => `${JSON.stringify(name)}:${canonical(fields[name])}`);
	return `{${parts.join()}}`;
}
