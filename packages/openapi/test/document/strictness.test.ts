import { describe, expect, it } from "vitest";
import { routes as arcus } from "../../../mock/src/arcus/generated/routes.ts";
import { schemas as arcusSchemas } from "../../../mock/src/arcus/generated/schemas.ts";
import type { JsonSchema } from "../../src/model/api-model.ts";

const schemas = arcusSchemas as Readonly<Record<string, JsonSchema>>;

const resolve = (schema: JsonSchema): JsonSchema => {
	const name = /^#\/components\/schemas\/(.+)$/.exec(String(schema.$ref ?? ""))?.[1];
	return name === undefined ? schema : resolve(schemas[name] ?? {});
};

const fields = (schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> =>
	(schema && (resolve(schema).properties as Record<string, JsonSchema> | undefined)) ?? {};

/** The format that a value of the schema must have, if a value in another format would make a response invalid. */
const demands = (schema: JsonSchema): string | undefined =>
	typeof schema.format === "string" && schema.format !== "uri" ? schema.format : undefined;

describe("the request schemas of arcus", () => {
	it("a field of a request has the format of the response field with the same name", () => {
		const lenient = arcus.flatMap((route) => {
			const response = fields(route.successes[0]?.schema);
			const record = { ...response, ...fields(response.data) };
			return Object.entries(fields(route.body?.schema)).flatMap(([name, given]) => {
				const request = resolve(given);
				const wanted = record[name] && demands(resolve(record[name]));
				const alternatives = (request.anyOf as readonly JsonSchema[] | undefined) ?? [request];
				const loose = wanted !== undefined && alternatives.some((one) => one.type === "string" && !one.format);
				return loose ? [`${route.id} ${name}: ${wanted}`] : [];
			});
		});
		expect(lenient).toEqual([]);
	});
});
