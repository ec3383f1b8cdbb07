import { fileURLToPath } from "node:url";
import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus, type ImportCheckpoint, memoryCheckpoint } from "@countersign/sdk/arcus";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadNorthwind, MIGRATION_SCOPES, READING_SCOPES, RefusedRowsError } from "../src/load.ts";
import { proveMigration } from "../src/prove.ts";
import { figuresOf, readSource, type Source } from "../src/source.ts";

const whole = readSource(fileURLToPath(new URL("../../data/northwind", import.meta.url)));
/** A sample with few orders, which is enough for every step. */
const some: Source = { ...whole, orders: [...whole.orders.slice(0, 30), ...whole.orders.slice(-10)] };

let mock: Mock;
let close: () => Promise<void>;
let url: string;
beforeEach(async () => {
	mock = createArcusMock({ seed: 1, rateLimits: false });
	({ url, close } = await mock.listen(0));
});
afterEach(() => close());

interface Clients {
	readonly writer: Arcus;
	readonly reader: Arcus;
}

function clients(
	writing: readonly string[] = MIGRATION_SCOPES,
	reading: readonly string[] = READING_SCOPES,
): Clients & { readonly entityId: string } {
	const write = mock.createKey({ scopes: writing });
	const { entityId } = write;
	const read = mock.createKey({ entityId, scopes: reading });
	const client = (apiKey: string) => new Arcus({ apiKey, entityId, baseUrl: url, rateLimit: false });
	return { writer: client(write.key), reader: client(read.key), entityId };
}

const broken = async (reader: Arcus, source: Source): Promise<string[]> =>
	(await proveMigration(reader, figuresOf(source))).filter((one) => !one.holds).map((one) => one.claim);

describe("the migration", () => {
	it("the migration moves every Northwind record, and the totals agree", async () => {
		const { writer, reader } = clients();
		await loadNorthwind(some, { writer, reader, pollInterval: 20 });
		expect(await proveMigration(reader, figuresOf(some))).toEqual([
			expect.objectContaining({ claim: "8 product categories, 120 accounts, 77 products, 54 orders", holds: true }),
			expect.objectContaining({ holds: true, found: "" }),
			expect.objectContaining({ holds: true, found: "0" }),
			expect.objectContaining({ holds: true }),
		]);
		const tracked = await reader.products.list({ limit: 100 });
		expect(tracked.data.every((product) => product.track_inventory)).toBe(true);
	});

	it("a migration that was stopped after any step resumes there and creates nothing twice", async () => {
		const { writer, reader } = clients();
		const checkpoints = new Map<string, ImportCheckpoint>();
		const checkpoint = (name: string): ImportCheckpoint => {
			const known = checkpoints.get(name) ?? memoryCheckpoint();
			checkpoints.set(name, known);
			return known;
		};
		const steps: string[] = [];
		for (let stop = 1; stop < 9; stop++) {
			let passed = 0;
			const load = loadNorthwind(some, {
				writer,
				reader,
				checkpoint,
				pollInterval: 20,
				onStep: (step) => {
					if (++passed < stop) return;
					steps.push(step);
					throw new Error("stopped");
				},
			});
			await expect(load).rejects.toThrow("stopped");
			// The API has forgotten the first responses before the next run.
			mock.clock.advance("25h");
		}
		expect(steps).toHaveLength(8);
		await loadNorthwind(some, { writer, reader, checkpoint, pollInterval: 20 });
		expect(await broken(reader, some)).toEqual([]);
	});

	it("the proof fails if a total differs by one cent, or if there is one document too many", async () => {
		const { writer, reader, entityId } = clients();
		await loadNorthwind(some, { writer, reader, pollInterval: 20 });
		const figures = figuresOf(some);
		const off = await proveMigration(reader, { ...figures, receivables: figures.receivables.plus("0.01") });
		expect(off.map((one) => one.holds)).toEqual([true, false, true, false]);
		const office = mock.createKey({ entityId });
		const arcus = new Arcus({ apiKey: office.key, entityId, baseUrl: url });
		const { data } = await arcus.orders.list({ limit: 1, document_type: "invoice" });
		await arcus.orders.create({ document_type: "sales_order", account_id: data[0]?.account_id ?? "" });
		const [counts, compared] = await proveMigration(reader, figures);
		expect(counts).toMatchObject({ holds: false, found: "8 product categories, 120 accounts, 77 products, 55 orders" });
		expect(compared).toMatchObject({ holds: false, found: "counts orders off by 1" });
	});

	it("the migration stops at a rejected row and names the row and the reason", async () => {
		const { writer, reader } = clients();
		const [first, ...rest] = some.orders;
		const line = first?.lines[0];
		if (!first || !line) throw new Error("no order");
		const source = { ...some, orders: [{ ...first, lines: [{ ...line, quantity: -1 }] }, ...rest] };
		const load = loadNorthwind(source, { writer, reader, pollInterval: 20 });
		const error = await load.catch((refused: unknown) => refused);
		expect(error).toBeInstanceOf(RefusedRowsError);
		expect(error).toMatchObject({ step: "orders", result: { failed: 1, succeeded: 39 } });
		expect((error as Error).message).toContain(first.id);
	});
});

describe("its keys", () => {
	/** The smallest sample that needs every call of the load and the proof. */
	const little: Source = { ...whole, orders: whole.orders.slice(0, 2) };
	const run = async ({ writer, reader }: Clients): Promise<void> => {
		await loadNorthwind(little, { writer, reader, pollInterval: 20 });
		await proveMigration(reader, figuresOf(little));
	};
	const without = (scopes: readonly string[], one: string) => scopes.filter((scope) => scope !== one);

	it.each(MIGRATION_SCOPES)("the writing key needs %s", async (scope) => {
		await expect(run(clients(without(MIGRATION_SCOPES, scope)))).rejects.toMatchObject({
			status: 403,
			code: "insufficient_scope",
		});
	});

	it.each(READING_SCOPES)("the reading key needs %s", async (scope) => {
		await expect(run(clients(MIGRATION_SCOPES, without(READING_SCOPES, scope)))).rejects.toMatchObject({
			status: 403,
			code: "insufficient_scope",
		});
	});
});
