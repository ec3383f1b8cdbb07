import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { importOrders } from "../src/import.ts";
import { readOrders } from "../src/orders-csv.ts";

const { orders, problems } = readOrders(readFileSync(new URL("../data/orders.csv", import.meta.url), "utf8"));

async function world() {
	const mock = createArcusMock();
	const { url, close } = await mock.listen(0);
	const { key, entityId } = mock.createKey({ mode: "test" });
	const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
	const stop = async () => {
		await close();
		mock.stop();
	};
	return { mock, arcus, stop };
}

test("an invalid row is reported with its line, and its order is left out", () => {
	assert.equal(problems.length, 1);
	assert.match(problems[0], /^line 8: quantity must be a number above 0, but is "ten"/);
	assert.ok(!orders.some(({ number }) => number === "10252"));
});

test("orders are imported with the totals of the file, and a second run creates nothing", async () => {
	const { arcus, stop } = await world();
	const first = await importOrders(arcus, orders);
	const second = await importOrders(arcus, orders);
	await stop();
	const total = ({ lines }: (typeof orders)[number]) =>
		lines.reduce((cents, { quantity, unitPrice }) => cents + Math.round(quantity * unitPrice * 100), 0);
	assert.deepEqual(
		first.map((order) => Math.round(Number(order.total) * 100)),
		orders.map(total),
	);
	assert.ok(second.every(({ outcome }) => outcome === "already there"));
});

test("an import that was stopped, and one whose response was lost, create each order once", async () => {
	const { mock, arcus, stop } = await world();
	const stopper = new AbortController();
	mock.faults.next(1, "orders.create", "done-answer-lost");
	await assert.rejects(
		importOrders(arcus, orders, { signal: stopper.signal, onOrder: () => stopper.abort(new Error("stopped")) }),
	);
	await importOrders(arcus, orders);
	const found: unknown[] = [];
	for await (const order of arcus.orders.list({ limit: 100 })) found.push(order.external_order_id);
	await stop();
	assert.deepEqual(found.sort(), orders.map(({ number }) => number).sort());
});
