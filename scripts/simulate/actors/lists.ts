import type { Arcus } from "@countersign/sdk/arcus";
import type { Vendor } from "./vendor.ts";

export type Item = Readonly<Record<string, unknown>>;

/** A list that is read while the world changes. */
export interface SimList {
	readonly name: string;
	/** Records that exist from the beginning and stay, by identity. The list must return each once. */
	readonly ids: readonly string[];
	walk(client: Arcus, size: number): AsyncIterable<Item>;
	/** The identity of a record, even if its id is missing. */
	idOf(item: Item): unknown;
	/** How many records there are now. */
	most(): number;
}

const SEEDED = 9;

/** Creates records at the vendor and returns the lists that must contain them: one with page numbers, one with cursors. */
export function seedLists(vendor: Vendor, countOf: (table: string) => number): readonly SimList[] {
	const names = Array.from({ length: SEEDED }, (_, index) => `seeded ${index}`);
	for (const name of names) vendor.ask("POST", "/accounts", { account_type: "business", name });
	const { body } = vendor.ask("GET", "/audit_log_entries?limit=100");
	const entries = (body as { data: { id: string }[] }).data;
	return [
		{
			name: "accounts",
			ids: names,
			idOf: (item) => item.display_name ?? item.name,
			most: () => countOf("accounts"),
			walk: (client, size) => client.accounts.list({ per_page: size }) as unknown as AsyncIterable<Item>,
		},
		{
			name: "auditLogEntries",
			ids: entries.map(({ id }) => id),
			idOf: ({ id }) => id,
			most: () => countOf("audit_log"),
			walk: (client, size) => client.auditLogEntries.list({ limit: size }) as unknown as AsyncIterable<Item>,
		},
	];
}
