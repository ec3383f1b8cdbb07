import { ConnectionError, ServerError } from "@countersign/sdk";
import type { Deskflow } from "@countersign/sdk/deskflow";
import type { RecordRow } from "./records-csv.ts";

export interface Imported {
	readonly kind: RecordRow["kind"];
	/** The email address or SKU. */
	readonly key: string;
	readonly name: string;
	readonly outcome: "created" | "already there";
}

export interface ImportOptions {
	readonly onRecord?: (record: Imported) => void;
	readonly signal?: AbortSignal;
}

/**
 * Imports customers and products, each once. You can stop it at any moment and run it again.
 *
 * Deskflow has no idempotency keys. So it looks for the email address or SKU before it creates a record, and again if the response to a
 * creation was lost. Two imports that run at the same time can still create a record twice: run only one.
 */
export async function importRecords(
	deskflow: Deskflow,
	records: readonly RecordRow[],
	{ onRecord, signal }: ImportOptions = {},
): Promise<readonly Imported[]> {
	const options = signal ? { signal } : {};
	const result: Imported[] = [];
	for (const record of records) {
		signal?.throwIfAborted();
		const created = await createOnce(
			() => exists(deskflow, record, options),
			() => create(deskflow, record, options),
			signal,
		);
		const imported: Imported = {
			kind: record.kind,
			key: keyOf(record),
			name: record.name,
			outcome: created ? "created" : "already there",
		};
		result.push(imported);
		onRecord?.(imported);
	}
	return result;
}

const keyOf = (record: RecordRow): string => (record.kind === "customer" ? record.email : record.sku);

const MAX_ATTEMPTS = 3;

/** Returns whether it created the record, even if the response to the creation was lost. */
async function createOnce(
	isThere: () => Promise<boolean>,
	create: () => Promise<unknown>,
	signal: AbortSignal | undefined,
): Promise<boolean> {
	if (await isThere()) return false;
	for (let attempt = 1; ; attempt++)
		try {
			await create();
			return true;
		} catch (error) {
			// After other errors, such as an invalid value, the record certainly does not exist.
			const mayExist = error instanceof ConnectionError || error instanceof ServerError;
			if (!mayExist || signal?.aborted) throw error;
			if (await isThere()) return true;
			if (attempt === MAX_ATTEMPTS) throw error;
		}
}

type Options = { readonly signal?: AbortSignal };

async function exists(deskflow: Deskflow, record: RecordRow, options: Options): Promise<boolean> {
	const page =
		record.kind === "customer"
			? await deskflow.customers.list({ email: record.email, limit: 1 }, options)
			: await deskflow.products.list({ sku: record.sku, limit: 1 }, options);
	return page.data.length > 0;
}

async function create(deskflow: Deskflow, record: RecordRow, options: Options): Promise<unknown> {
	const { kind: _, ...fields } = record;
	return "email" in fields ? deskflow.customers.create(fields, options) : deskflow.products.create(fields, options);
}
