import { expect, it } from "vitest";
import type { LoadedDocument } from "../../src/document/load.ts";
import { mirrorTables } from "../../src/emit/mirror-tables.ts";
import { buildModel } from "../../src/model/build.ts";

it("each list gets a table whose name PostgreSQL takes and no other list has", () => {
	const list = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
	const responses = { "200": { content: { "application/json": { schema: list } } } };
	const long = "aVeryLongResourceNameThatGoesOnAndOnAndOnUntilItIsTooLong";
	const names = ["things", "fooBar", "foo_bar", `${long}1`, `${long}2`];
	const paths = Object.fromEntries(
		names.map((name) => [
			`/${name}`,
			{ get: { operationId: `${name}.list`, "x-pagination": { style: "none", items: "" }, responses } },
		]),
	);
	const schemas = { Thing: { type: "object", properties: { id: { type: "string" } } } };
	const document = { "x-provider": { name: "a" }, paths, components: { schemas } };
	const tables = mirrorTables(buildModel({ document } as unknown as LoadedDocument)).map(({ table }) => table);
	expect(tables.slice(0, 3)).toEqual(["things", "foo_bar", "foo_bar_2"]);
	expect(new Set(tables).size).toBe(names.length);
	for (const table of tables) expect(Buffer.byteLength(table)).toBeLessThanOrEqual(57);
});
