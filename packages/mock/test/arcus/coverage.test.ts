import { describe, expect, it } from "vitest";
import { arcusExpand } from "../../src/arcus/expand.ts";
import { routes } from "../../src/arcus/generated/routes.ts";
import { schemas } from "../../src/arcus/generated/schemas.ts";
import { arcusHandlers } from "../../src/arcus/operations.ts";

/** The schema whose fields are expanded: that of an item, or of the response inside its envelope. */
function holderOf(route: (typeof routes)[number]): string | undefined {
	const name = route.item?.schemaName ?? route.successes[0]?.schemaName;
	if (route.envelope === undefined || name === undefined) return name;
	const envelope = schemas[name] as { properties: { data: { $ref: string } } };
	return envelope.properties.data.$ref.split("/").at(-1);
}

describe("the rules", () => {
	it("every operation of the document has a rule", () => {
		expect(routes.filter((route) => !Object.hasOwn(arcusHandlers, route.id)).map((route) => route.id)).toEqual([]);
	});

	it("every rule belongs to an operation of the document", () => {
		const known = new Set(routes.map((route) => route.id));
		expect(Object.keys(arcusHandlers).filter((id) => !known.has(id))).toEqual([]);
	});

	it("every expand path has a resolver", () => {
		const missing = routes.flatMap((route) =>
			route.expand.flatMap(({ path, field: other }) => {
				// The schema that has the field of the last step: that of the preceding path, or that of the response.
				const steps = path.split(".");
				const field = other ?? steps.at(-1) ?? "";
				const before = steps.slice(0, -1).join(".");
				const holder =
					before === "" || before === "data"
						? holderOf(route)
						: route.expand.find((one) => one.path === before)?.schema;
				return arcusExpand[holder ?? ""]?.[field] === undefined ? [`${route.id} ${holder} ${path}`] : [];
			}),
		);
		expect(missing).toEqual([]);
	});
});
