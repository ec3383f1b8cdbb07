import { describe, expect, it } from "vitest";
import { routes as arca } from "../../../mock/src/arca/generated/routes.ts";
import { routes as arcus } from "../../../mock/src/arcus/generated/routes.ts";
import { schemas as arcusSchemas } from "../../../mock/src/arcus/generated/schemas.ts";
import { routes as deskflow } from "../../../mock/src/deskflow/generated/routes.ts";

describe.each(Object.entries({ arca, arcus, deskflow }))("the %s document", (_name, routes) => {
	it("every operation lists 401, 403 and 429 in its responses", () => {
		const silent = routes.filter(({ refusals }) => ![401, 403, 429].every((status) => refusals.includes(status)));
		expect(silent.map((route) => route.id)).toEqual([]);
	});
});

describe("the arcus document", () => {
	it("every list with cursor pagination has ending_before, include_count and total_count", () => {
		const lists = arcus.filter((route) => route.pagination?.style === "cursor");
		const lacking = lists.filter((route) => {
			const envelope = arcusSchemas[route.successes[0]?.schemaName ?? ""] as { properties: object };
			return (
				!["ending_before", "include_count"].every((name) => route.parameters.some((one) => one.name === name)) ||
				!("total_count" in envelope.properties)
			);
		});
		expect(lists.length).toBe(25);
		expect(lacking.map((route) => route.id)).toEqual([]);
	});
});
