import type { Clock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import { Batcher } from "../batch.ts";
import { entryKey } from "../storage-key.ts";
import type { Run } from "./sql.ts";

interface NewEntry {
	readonly id: string;
	/** The id that version 0.1.0 gave to the entry. */
	readonly former: string;
	readonly letter: string;
	readonly inbox: string;
	readonly type: string;
	readonly received: string;
	readonly key: string | null;
}

/** Longer entries are stored alone, so that no statement becomes too long. */
const JOINED_LENGTH = 50_000;

/** Stores entries. Entries that arrive while the database is busy share a statement. Each is acknowledged when the statement is committed. */
export class InboxPutter {
	readonly #batcher: Batcher<NewEntry, boolean>;
	readonly #alone: (entry: NewEntry) => Promise<boolean>;

	constructor(run: Run, table: string, clock: Clock) {
		// Insert in order of arrival, because the sequence numbers follow it.
		const statement = `insert into ${table} (id, letter, inbox, type, order_key, state, attempts, ticket, due, received_at, changed_at)
select entry.id, entry.letter, entry.inbox, entry.type, entry.key, 'open', 0, 0, clock_timestamp(), to_timestamp(entry.received::float8 / 1000), clock_timestamp()
from json_to_recordset($1::text::json) as entry (id text, former text, letter text, inbox text, type text, received text, key text)
where not exists (select 1 from ${table} as known where known.id = entry.former and known.inbox = '') on conflict (id) do nothing returning id`;
		const put = async (entries: readonly NewEntry[]): Promise<readonly boolean[]> => {
			const rows = await run(statement, [JSON.stringify(entries)]);
			const stored = new Set(rows.map((row) => String(row.id)));
			// If an event was delivered twice, only the first delivery is new.
			return entries.map(({ id }) => stored.delete(id));
		};
		this.#alone = async (entry) => (await put([entry]))[0]!;
		this.#batcher = new Batcher({ clock, together: put, alone: this.#alone });
	}

	/** Stores an entry. @returns false if it was already stored */
	async put(letter: Letter, formerId: string): Promise<boolean> {
		const { id, inbox = "", type, receivedAt, orderKey } = letter;
		const entry: NewEntry = {
			id: await entryKey(id),
			former: await entryKey(formerId),
			letter: JSON.stringify(letter),
			inbox,
			type: await entryKey(type),
			received: String(receivedAt),
			key: orderKey === undefined ? null : await entryKey(orderKey),
		};
		return entry.letter.length > JOINED_LENGTH ? this.#alone(entry) : this.#batcher.add(entry);
	}
}
