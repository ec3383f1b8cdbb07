import { encodeUtf8 } from "../../core/utf8.ts";
import type { Letter } from "../../inbox/letter.ts";
import { createTables, once, type Run } from "../postgres/client.ts";
import { entryKey, storableText } from "../storage-key.ts";

/** The data of a job. It counts the attempts itself, so that waiting for another worker does not count as one. */
export interface Sheet {
	/** The entry as JSON text, because PostgreSQL's `jsonb` cannot store a zero byte. Version 0.1.0 stored an object. */
	readonly letter: string | Letter;
	readonly id: string;
	/** The event's type, as `entryKey` stores it. Absent in entries of version 0.1.0. */
	readonly type?: string;
	readonly receivedAt: number;
	readonly attempts: number;
	readonly reason?: string;
	readonly unhandled?: true;
}

export async function sheetOf(
	letter: Letter,
	attempts: number,
	more: { reason?: string; unhandled?: true } = {},
): Promise<Sheet> {
	const { reason, ...flags } = more;
	const text = reason === undefined ? {} : { reason: storableText(reason) };
	const { receivedAt } = letter;
	const [id, type] = [await entryKey(letter.id), await entryKey(letter.type)];
	return { letter: JSON.stringify(letter), id, type, receivedAt, attempts, ...flags, ...text };
}

export const letterOf = ({ letter }: Sheet): Letter =>
	typeof letter === "string" ? (JSON.parse(letter) as Letter) : letter;

/** Returns the table that records which secrets belong to which inbox. @param schema the schema of pg-boss */
export function endpointsIn(run: Run, schema: string): { readonly table: string; ready(): Promise<void> } {
	const table = `${schema}.countersign_endpoints`;
	const create = `create table if not exists ${table} (
	verifier text not null,
	secret text not null,
	inbox text not null,
	created_at timestamptz not null default clock_timestamp(),
	primary key (verifier, secret)
)`;
	return { table, ready: once(() => createTables(run, [create])) };
}

/** Returns an id derived from a string. It is a UUID, because pg-boss requires that. */
export async function uuidOf(text: string): Promise<string> {
	const hash = new Uint8Array(
		await crypto.subtle.digest("SHA-256", encodeUtf8(await entryKey(text)) as Uint8Array<ArrayBuffer>),
	);
	const hex = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
