import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Documented {
	readonly operation: string;
	readonly method: string;
	readonly path: string;
}

/** What the vendor's pages, guides and index name; kept apart from the document, so that an edit there cannot lose any of it. */
const documented: readonly Documented[] = readFileSync(new URL("arcus-documented.tsv", import.meta.url), "utf8")
	.trim()
	.split("\n")
	.slice(1)
	.map((line) => {
		const [operation = "", method = "", path = ""] = line.split("\t");
		return { operation, method, path };
	});

const METHODS = ["get", "post", "put", "patch", "delete"];

interface DocumentOperation {
	readonly operationId: string;
	readonly summary?: string;
	readonly description?: string;
	readonly "x-source"?: { readonly kind: string; readonly where: string; readonly note?: string };
}

const { paths } = JSON.parse(
	readFileSync(new URL("../../generated/arcus.json", import.meta.url), "utf8"),
) as unknown as { readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>> };
const described = Object.entries(paths).flatMap(([path, item]) =>
	METHODS.flatMap((method) => (item[method] ? [{ path, method: method.toUpperCase(), ...item[method] }] : [])),
);

describe("the Arcus document", () => {
	it("the document has all 183 operations that the vendor documents, each with its name, method and path", () => {
		expect(documented).toHaveLength(183);
		const known = new Set(described.map((one) => `${one.operationId} ${one.method} ${one.path}`));
		expect(documented.filter((one) => !known.has(`${one.operation} ${one.method} ${one.path}`))).toEqual([]);
	});

	it("every operation that the vendor does not document is marked as an assumption, and no other", () => {
		const names = new Set(documented.map((one) => one.operation));
		expect(
			described
				.filter((one) => (one["x-source"]?.kind === "assumption") === names.has(one.operationId))
				.map((one) => one.operationId),
			"Either set `x-source: { kind: assumption }` or list the operation in arcus-documented.tsv, but not both.",
		).toEqual([]);
	});

	it("every operation says what it does and where its facts come from", () => {
		expect(
			described
				.filter((one) => !one.summary?.trim() || !one.description?.trim() || !one["x-source"]?.where.trim())
				.map((one) => one.operationId),
		).toEqual([]);
	});

	it.each([
		["accounts.list", /`customer`.*we accept both/s],
		["orders.list", /cursor for all lists.*We follow this page/s],
		["orders.create", /wraps the response in `data`.*we follow the reference/s],
		["orders.update", /`open`.*becomes `confirmed`/s],
		["orders.void", /Fulfilled orders cannot be voided.*we refuse/s],
		["orders.markNoShow", /`awaiting_pickup`, which the enum lacks/],
		["orders.payments.refund", /in whole US \*\*cents\*\*/],
		["inventory.adjust", /`quantity_delta`.*both forms are accepted/s],
		["inventory.transfer", /Moves goods .* right away.*no page for that is known/s],
		["returns.list", /without the `data.` prefix.*send the prefix/s],
		["vendorCredits.create", /decimal strings.*we keep both/s],
		["apPayments.create", /at most 64 characters.*header of up to 255/s],
		["reports.arAging", /days_90_plus.*we follow each page/s],
		["webhookEndpoints.create", /webhooks:manage\. Either scope is accepted/],
		["migration.bulk", /migration:write.*We accept either/s],
	])("%s says how it resolves what the vendor's pages say differently", (id, resolution) => {
		const operation = described.find((one) => one.operationId === id);
		expect(`${operation?.description} ${operation?.["x-source"]?.note}`).toMatch(resolution);
	});
});
