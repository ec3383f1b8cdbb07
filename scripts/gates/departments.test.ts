import { describe, expect, it } from "vitest";
import { departmentFindings } from "./departments.ts";

const base = "packages/mock/src/arcus/";

/** Findings for files by path below the base, each with the specifiers that it imports. */
function findingsFor(files: Readonly<Record<string, readonly string[]>>): string[] {
	const texts = new Map(
		Object.entries(files).map(([path, imports]) => [
			base + path,
			imports.map((target) => `import { a } from "${target}";`).join("\n"),
		]),
	);
	return departmentFindings([...texts.keys()], (path) => texts.get(path) ?? "");
}

describe("the borders between departments", () => {
	it("an import through the index of another department is allowed", () => {
		expect(findingsFor({ "sales/orders.ts": ["../ledger/index.ts", "../shared/amounts.ts", "./lines.ts"] })).toEqual(
			[],
		);
	});

	it("an import of another department's private file is reported with both names", () => {
		const [finding, ...others] = findingsFor({ "sales/orders/orders.ts": ["../../ledger/post.ts"] });
		expect(others).toEqual([]);
		expect(finding).toContain("sales/orders/orders.ts  department-border: ../../ledger/post.ts");
		expect(finding).toContain("export it from ledger/index.ts");
	});

	it("a shared file that imports a department is reported", () => {
		expect(findingsFor({ "shared/tables.ts": ["../ledger/index.ts"] })[0]).toContain("shared-imports-no-department");
	});

	it("departments that import each other in a cycle are reported with the whole cycle", () => {
		const files = {
			"sales/a.ts": ["../ledger/index.ts"],
			"ledger/b.ts": ["../banking/index.ts"],
			"banking/c.ts": ["../sales/index.ts"],
		};
		expect(findingsFor(files)).toEqual([expect.stringContaining("sales -> ledger -> banking -> sales")]);
	});
});
