import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Big } from "big.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CsvFileError } from "../src/csv.ts";
import { netAmount, readNorthwind } from "../src/northwind.ts";

const original = fileURLToPath(new URL("../../data/northwind", import.meta.url));

describe("the Northwind files", () => {
	it("the files contain all customers, suppliers, products, orders and lines", () => {
		const data = readNorthwind(original);
		expect([data.customers.length, data.suppliers.length, data.products.length, data.orders.length]).toEqual([
			91, 29, 77, 830,
		]);
		expect(data.orders.flatMap((order) => order.lines)).toHaveLength(2155);
		expect(data.findings.filter((finding) => finding.outcome === "refused")).toEqual([]);
	});

	it("the lines add up to the published net total, exactly and rounded by line", () => {
		const amounts = readNorthwind(original)
			.orders.flatMap((order) => order.lines)
			.map(netAmount);
		const sum = (values: readonly Big[]) => values.reduce((all, one) => all.plus(one), new Big(0)).toString();
		expect(sum(amounts)).toBe("1265793.0395");
		expect(sum(amounts.map((amount) => amount.round(2, Big.roundHalfUp)))).toBe("1265793.29");
	});

	it("unquoted commas are repaired and listed", () => {
		const data = readNorthwind(original);
		expect(data.customers.find((customer) => customer.id === "BLONP")?.address).toMatchObject({
			street: "24, place Kléber",
			city: "Strasbourg",
		});
		expect(data.suppliers.find((supplier) => supplier.id === "7")?.name).toBe("Pavlova, Ltd.");
		expect(data.findings).toContainEqual({
			file: "customers.csv",
			line: 8,
			outcome: "repaired",
			reason: expect.stringContaining("address"),
		});
	});
});

describe("invalid rows", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "northwind-"));
		cpSync(original, folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function edit(file: string, change: (lines: string[]) => void): void {
		const lines = readFileSync(join(folder, file), "utf8").split("\n");
		change(lines);
		writeFileSync(join(folder, file), lines.join("\n"));
	}
	const refused = () => readNorthwind(folder).findings.filter((finding) => finding.outcome === "refused");

	it("a row with a missing column is listed with file and line, and the others are read", () => {
		edit("customers.csv", (lines) => {
			lines[3] = "ANTON,Antonio Moreno Taquería,Antonio Moreno";
		});
		const data = readNorthwind(folder);
		expect(data.customers).toHaveLength(90);
		expect(data.findings).toContainEqual({
			file: "customers.csv",
			line: 4,
			outcome: "refused",
			reason: expect.stringContaining("3 columns instead of 11"),
		});
	});

	it("a row with an unknown customer is listed, and the order is skipped", () => {
		edit("orders.csv", (lines) => {
			lines[1] = lines[1]?.replace("VINET", "NOBODY") ?? "";
		});
		expect(refused()).toEqual([
			{ file: "orders.csv", line: 2, outcome: "refused", reason: "customer NOBODY is unknown" },
		]);
		expect(readNorthwind(folder).orders).toHaveLength(829);
	});

	it("a line whose price is not a number is listed with its order, and both have a reason", () => {
		edit("order-details.csv", (lines) => {
			lines[1] = "10248,11,abc,12,0";
		});
		expect(refused()).toEqual([
			{ file: "order-details.csv", line: 2, outcome: "refused", reason: 'unitPrice must be a number but is "abc"' },
			{ file: "orders.csv", line: 2, outcome: "refused", reason: expect.stringContaining("order-details.csv:2") },
		]);
	});

	it("a row that can be repaired in more than one way is refused", () => {
		edit("customers.csv", (lines) => {
			lines[1] = `${lines[1]},surplus`;
		});
		expect(refused()[0]).toMatchObject({ file: "customers.csv", line: 2 });
	});

	it("a file without a required column is refused with the name of the column", () => {
		edit("products.csv", (lines) => {
			lines[0] = lines[0]?.replace("unitPrice", "price") ?? "";
		});
		expect(() => readNorthwind(folder)).toThrow(CsvFileError);
		expect(() => readNorthwind(folder)).toThrow(/products\.csv has no column unitPrice/);
	});
});
