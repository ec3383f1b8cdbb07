import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOutput } from "../../src/emit/check-output.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { bodyOf, clientOf, documentOf, modelOf, operationOf } from "./odd-document.ts";

describe("hostile names", () => {
	const HOSTILE = [
		"*/ alert(1) /*",
		"`$" + "{alert(1)}`",
		'"; alert(1); "',
		"a,b c=d",
		"\\",
		"line\nbreak\u2028x",
		"class",
		"__proto__",
		"größe",
		"a-b",
		"$ref",
	];

	it("hostile parameter names reach the server unchanged, and the generated code compiles", async () => {
		const parameters = HOSTILE.map((name) => ({
			name,
			in: "query",
			description: name,
			schema: { type: "string", enum: [name] },
		}));
		const document = documentOf({ "/things": { get: operationOf("things.search", { parameters }) } });
		const { client, sent } = clientOf(document);
		await client.things?.search?.(Object.fromEntries(HOSTILE.map((name, index) => [name, index])));
		const query = new URL(`https://x${sent[0]?.url}`).searchParams;
		for (const [index, name] of HOSTILE.entries())
			if (name !== "__proto__") expect([name, query.get(name)]).toEqual([name, String(index)]);
		expect(checkOutput(await emitClientFor(modelOf(document), "odd", "x"))).toEqual([]);
	});

	it("the generated code compiles with hostile names in every text and schema", async () => {
		for (const text of HOSTILE) {
			const document = documentOf(
				{
					"/things": {
						post: operationOf("things.create", {
							summary: text,
							description: text,
							tags: [text],
							"x-source": { kind: "page", where: text, note: text },
							"x-errors": [{ status: 409, code: text, when: text }],
							requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/order-line" } } } },
						}),
					},
				},
				{
					info: { title: text, version: "1" },
					"x-provider": { name: "odd", title: text, arrayFormat: "repeat" },
					components: {
						securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": { [text]: text } } },
						schemas: {
							"order-line": {
								type: "object",
								description: text,
								properties: {
									[text]: { type: "string", enum: [text], description: text },
									same: { $ref: "#/components/schemas/lower" },
								},
							},
							lower: { type: "object", description: text },
						},
					},
				},
			);
			expect([text, checkOutput(await emitClientFor(modelOf(document), text, "x"))]).toEqual([text, []]);
		}
	}, 120_000);

	it("properties can be called like keywords, and their references follow the schemas to their new names", async () => {
		const names = ["default", "enum", "const", "example", "examples", "mapping", "properties", "$ref", "required"];
		const $ref = "#/components/schemas/its.value";
		const properties = Object.fromEntries(names.map((name) => [name, { $ref }]));
		const document = documentOf(
			{ "/things": { post: operationOf("things.create", bodyOf({ $ref: "#/components/schemas/its.thing" })) } },
			{
				components: {
					schemas: {
						"its.value": { type: "object", properties: { a: { type: "string" } } },
						"its.thing": { type: "object", properties },
						example: { type: "object", properties: { default: { $ref } } },
					},
				},
			},
		);
		const files = await emitClientFor(modelOf(document), "odd", "x");
		expect(checkOutput(files)).toEqual([]);
		const types = files.find(({ path }) => path === "types.ts")?.text ?? "";
		for (const name of names) expect(types).toMatch(new RegExp(`${name.replace("$", "\\$")}"?\\?: ItsValue`));
		expect(types).not.toContain("components[");
	});

	it("a hostile name stays one word of the operations table", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
				async (names) => {
					const plain = names.filter(
						(name) => name !== "__proto__" && !name.endsWith("[]") && !/\p{Surrogate}/u.test(name),
					);
					const parameters = plain.map((name) => ({ name, in: "query", schema: { type: "array" }, explode: false }));
					const { client, sent } = clientOf(
						documentOf({ "/things": { post: operationOf("things.search", { parameters }) } }),
					);
					await client.things?.search?.(Object.fromEntries(plain.map((name) => [name, ["a", "b"]])));
					const query = new URL(`https://x${sent[0]?.url}`).searchParams;
					expect(plain.map((name) => query.get(name))).toEqual(plain.map(() => "a,b"));
				},
			),
			{ numRuns: 60 },
		);
	});
});
