import type { Arcus } from "@countersign/sdk/arcus";
import type { Vendor } from "./vendor.ts";

/** A list that is read while the world changes. */
export interface SimList {
	readonly name: string;
	/** Records that are there from the beginning and stay: each must come once. */
	readonly ids: readonly string[];
	walk(client: Arcus, size: number): AsyncIterable<{ id?: unknown }>;
	/** How many records there are now. */
	most(): number;
}

const SEEDED = 9;

/** Puts records at the vendor and returns the lists that must give them: one that pages by number, one by cursor. */
export function seedLists(vendor: Vendor, countOf: (table: string) => number): readonly SimList[] {
	const ids = Array.from({ length: SEEDED }, (_, index) => {
		const { body } = vendor.ask("POST", "/accounts", { account_type: "business", name: `seeded ${index}` });
		const account = body as { id: string; data?: { id: string } };
		return account.data?.id ?? account.id;
	});
	const { body } = vendor.ask("GET", "/audit_log_entries?limit=100");
	const entries = (body as { data: { id: string }[] }).data;
	return [
		{
			name: "accounts",
			ids,
			most: () => countOf("accounts"),
			walk: (client, size) => client.accounts.list({ per_page: size }) as AsyncIterable<{ id?: unknown }>,
		},
		{
			name: "auditLogEntries",
			ids: entries.map(({ id }) => id),
			most: () => countOf("audit_log"),
			walk: (client, size) => client.auditLogEntries.list({ limit: size }) as AsyncIterable<{ id?: unknown }>,
		},
	];
}
