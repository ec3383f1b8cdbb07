import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createDeskflowMock } from "@countersign/mock";
import { Deskflow } from "@countersign/sdk/deskflow";
import { importRecords } from "../src/import.ts";
import { readRecords } from "../src/records-csv.ts";

const read = (file: string) => readRecords(readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8"));
const customers = read("customers.csv");
const products = read("products.csv");
const records = [...customers.records, ...products.records];

async function world() {
	const mock = createDeskflowMock();
	const { url, close } = await mock.listen(0);
	const { key, secret } = mock.createKey({ store: "acme" });
	const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store: "acme", baseUrl: url });
	const stop = async () => {
		await close();
		mock.stop();
	};
	return { mock, deskflow, stop };
}

test("invalid rows are reported with their lines, and left out", () => {
	assert.deepEqual(customers.problems, ['line 4: email must be an email address, but is "hanna"; the row is left out']);
	assert.deepEqual(products.problems, [
		'line 4: price must be an amount such as 18.00, but is "free"; the row is left out',
	]);
	assert.match(readRecords("sku,name,price,stock\nA,a,1.00,-1").problems[0], /^line 2: stock must be a whole number/);
	assert.throws(() => readRecords("sku,name\nA,a"), /of products has no column price, stock/);
});

test("records are imported with prices in cents, and a second run creates nothing", async () => {
	const { deskflow, stop } = await world();
	const first = await importRecords(deskflow, records);
	const second = await importRecords(deskflow, records);
	const found = await deskflow.products.list().toArray({ max: 100 });
	const { data } = await deskflow.customers.list({ email: "maria@example.test" });
	await stop();
	assert.ok(first.every(({ outcome }) => outcome === "created"));
	assert.ok(second.every(({ outcome }) => outcome === "already there"));
	assert.deepEqual(found.map(({ sku, price, stock }) => [sku, price, stock]).reverse(), [
		["CHAI", 1800, 39],
		["CHANG", 1900, 17],
		["TOFU", 2325, null],
	]);
	assert.deepEqual(
		data.map(({ name, company }) => [name, company]),
		[["Maria Anders", "Alfreds Futterkiste"]],
	);
});

test("an import that was stopped, and one whose response was lost, create each record once", async () => {
	const { mock, deskflow, stop } = await world();
	const stopper = new AbortController();
	mock.faults.next(1, "customers.create", "done-answer-lost");
	await assert.rejects(
		importRecords(deskflow, records, { signal: stopper.signal, onRecord: () => stopper.abort(new Error("stopped")) }),
	);
	const resumed = await importRecords(deskflow, records);
	const found = [
		...(await deskflow.customers.list().toArray({ max: 100 })),
		...(await deskflow.products.list().toArray({ max: 100 })),
	];
	await stop();
	assert.deepEqual(
		resumed.map(({ outcome }) => outcome),
		["already there", "created", "created", "created", "created"],
	);
	assert.equal(found.length, records.length);
});
