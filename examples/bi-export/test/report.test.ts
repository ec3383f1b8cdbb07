import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createArcusMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlReport, terminalChart } from "../src/charts.ts";
import { BI_SCOPES, exportCopy, IncompleteCopyError, openCopy } from "../src/copy.ts";
import { reportOf } from "../src/report.ts";
import { fillShop } from "../src/shop.ts";

let mock: Mock;
let close: () => Promise<void>;
let folder: string;
let database: PGlite;
let office: Arcus;
let clientWith: (scopes: readonly string[], fetch?: typeof globalThis.fetch) => { arcus: Arcus; keyId: string };
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "bi-export-"));
	database = await PGlite.create();
	mock = createArcusMock({ seed: 1, rateLimits: false });
	const server = await mock.listen(0);
	close = server.close;
	const { key, entityId } = mock.createKey();
	const client = (apiKey: string, fetch?: typeof globalThis.fetch) =>
		new Arcus({ apiKey, entityId, baseUrl: server.url, rateLimit: false, ...(fetch && { fetch }) });
	clientWith = (scopes, fetch) => {
		const made = mock.createKey({ entityId, scopes });
		return { arcus: client(made.key, fetch), keyId: made.id };
	};
	office = client(key);
	await fillShop(office, 23);
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await database.close();
	await close();
});

/** An empty copy. */
async function freshCopy(arcus: Arcus) {
	await database.exec("drop schema if exists mirror cascade");
	return openCopy(arcus, database, 5);
}

describe("the BI export", () => {
	it("the report agrees with the API, although the first run was stopped in the middle, and the key used exactly its scopes", async () => {
		const file = join(folder, "shop.duckdb");
		const stop = new AbortController();
		let requests = 0;
		const stopping: typeof fetch = (...request) => {
			if (++requests === 4) stop.abort(new Error("stop"));
			return fetch(...request);
		};
		const first = await freshCopy(clientWith(BI_SCOPES, stopping).arcus);
		await expect(exportCopy(first, file, stop.signal)).rejects.toThrow("stop");
		const { arcus, keyId } = clientWith(BI_SCOPES);
		const exported = await exportCopy(openCopy(arcus, database, 5), file);
		expect(exported.isComplete).toBe(true);

		const report = await reportOf(file);
		expect(report.orders).toBe(23);
		expect(report.provedThrough).toMatch(/^\d{4}-/);
		const names = new Map(
			(await office.accounts.list().toArray({ max: 100 })).map((one) => [one.id, one.display_name]),
		);
		const revenue = new Map<string, number>();
		for (const { account_id, order_total } of await office.orders.list().toArray({ max: 100 })) {
			const name = names.get(account_id ?? "") ?? "";
			revenue.set(name, (revenue.get(name) ?? 0) + order_total);
		}
		expect(new Map(report.revenue.map(({ name, amount }) => [name, Number(amount)]))).toEqual(revenue);
		expect(report.stock).toEqual([
			{ name: "Chai", amount: "3700.00" },
			{ name: "Chang", amount: "2525.00" },
			{ name: "Aniseed Syrup", amount: "570.00" },
		]);
		const used = mock.requests.filter((one) => one.keyId === keyId).flatMap(({ scopes }) => scopes.flat());
		expect(new Set(used)).toEqual(new Set(BI_SCOPES));
	});

	it.each(BI_SCOPES)("without %s there is no report, and the error names the scope", async (scope) => {
		const copy = await freshCopy(clientWith(BI_SCOPES.filter((one) => one !== scope)).arcus);
		const refused = exportCopy(copy, join(folder, "never.duckdb"));
		await expect(refused).rejects.toThrow(IncompleteCopyError);
		await expect(refused).rejects.toThrow(scope);
	});
});

describe("charts", () => {
	const figures = [
		{ name: "A & <b>", amount: "1000.50" },
		{ name: "C", amount: "250.00" },
		{ name: "D", amount: "0.00" },
	];

	it("bars in the terminal are as long as their share of the largest figure", () => {
		expect(terminalChart(figures, 8)).toEqual([
			"A & <b>  1,000.50  ████████",
			"C          250.00  ██",
			"D            0.00",
		]);
		expect(terminalChart([])).toEqual([]);
	});

	it("the page escapes names, and says if the copy is not proved", () => {
		const page = htmlReport({ revenue: figures, stock: [], orders: 3, provedThrough: undefined });
		expect(page).toContain("A &amp; &lt;b&gt;");
		expect(page).not.toContain("<b>");
		expect(page).toContain("not proved: figures may be missing");
	});
});
