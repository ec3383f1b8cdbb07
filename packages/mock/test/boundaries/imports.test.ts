import { expect, it } from "vitest";
import { schemas } from "../../src/arcus/generated/schemas.ts";
import { surveyJson } from "../../src/engine/limits-of-json.ts";
import type { JsonSchema } from "../../src/engine/route.ts";
import { arcusTarget } from "./arcus.ts";
import { fieldsOf, realistic, withField } from "./bodies.ts";
import { Drive } from "./drive.ts";
import { BODY_VALUES } from "./values.ts";

/** The schemas of a resource's create and update bodies, and where its records are listed. */
const RESOURCES = [
	["accounts", "accounts.create", ["AccountCreateParams", "AccountUpdateParams"]],
	["products", "products.create", ["ProductCreateParams", "ProductUpdateParams"]],
	["orders", "orders.create", ["OrderCreateParams", "OrderUpdateParams"]],
	["journal-entries", "journalEntries.create", ["JournalEntryCreateParams"]],
	["vendor-bills", "vendorBills.create", ["VendorBillCreateParams"]],
	["ap-payments", "apPayments.create", ["ApPaymentCreateParams"]],
] as const;

// Values that no body may contain reject the whole request, not one record.
const VALUES = BODY_VALUES.filter((one) => one.length < 10_000 && !surveyJson(JSON.parse(one)).unusable);

/** Fields that rows have but the document doesn't accept: no caller may write them. */
const FOREIGN = ["id", "object", "entity_id", "credit_balance", "product_type", "order_total", "created_at"];

it.each(RESOURCES)(
	"bulk import of %s accepts or refuses boundary values in its records, and everything can be read afterwards",
	async (resource, create, names) => {
		const target = arcusTarget();
		// Deliveries are tested elsewhere.
		for (const endpoint of target.rows("webhook_endpoints"))
			target.world.call("webhookEndpoints.delete", { path: endpoint });
		const drive = new Drive(target);
		const bulk = target.routes.find((route) => route.id === "migration.bulk");
		const made = target.routes.find((route) => route.id === create);
		if (!bulk || !made) throw new Error(`the document has no ${create}`);
		const known = (name: string) => target.bodyId(made, name);
		const base = (target.body?.(made) ?? realistic(schemas, made.body?.schema ?? {}, known)) as Record<string, unknown>;
		const submit = (records: readonly string[], mode: string, query = "") =>
			drive.send(
				bulk,
				{ resource },
				query,
				`{"external_source":"old","conflict_mode":"${mode}","records":[${records.join(",")}]}`,
			);
		const withId = (record: string, index: number) => `{"external_id":"b${index}",${record.slice(1)}`;
		const plain = { ...base, sku: undefined };
		expect(
			submit(
				VALUES.map((_, index) => withId(JSON.stringify(plain), index)),
				"skip",
			).status,
		).toBe(202);
		await target.world.advance("1m");
		const fields = names.flatMap((name) => fieldsOf(schemas, { $ref: `#/components/schemas/${name}` } as JsonSchema));
		const places = new Map(fields.map(([place]) => [place.join("."), place]));
		for (const name of FOREIGN) places.set(name, [name]);
		const make = () => ({});
		for (const [label, place] of places)
			for (const mode of ["update", "replace"]) {
				const back = target.remember();
				const records = VALUES.map((value, index) => withId(withField(plain, place, value, make), index));
				expect(submit(records, mode).status, label).toBe(202);
				await target.world.advance("1m");
				const job = target.rows("migration_jobs").at(-1);
				expect(job.processed_records).toBe(records.length);
				expect(job.errors.filter((one: { code: string }) => one.code === "internal")).toEqual([]);
				drive.reads(`${mode} ${label}`);
				back();
			}
		expect(drive.report().faults.slice(0, 5)).toEqual([]);
	},
	240_000,
);
