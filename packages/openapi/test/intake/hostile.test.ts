import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/document/json.ts";
import { DocumentError } from "../../src/document/load.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { inferFacts } from "../../src/infer/infer.ts";
import { writeOverlay } from "../../src/infer/write-overlay.ts";
import { checkReadiness } from "../../src/intake/check.ts";
import { DEFAULT_LIMITS } from "../../src/intake/limits.ts";
import { readOverlay } from "../../src/intake/overlay.ts";
import { parseFile } from "../../src/intake/parse.ts";
import { type Intake, withOverlay } from "../../src/intake/read.ts";
import { buildModel } from "../../src/model/build.ts";
import { intakeOf, intakeOfDocument, returns } from "./memory.ts";

/** Reads a document, infers its overlay, writes and reads it as people do, and applies it. */
function ready(intake: Intake): Intake {
	const { text } = writeOverlay("T", inferFacts(intake.document));
	return withOverlay(intake, readOverlay(parseFile(text, "o.yaml", DEFAULT_LIMITS)));
}

const HOSTILE = [
	"*/ alert(1) /*",
	"`$" + "{alert(1)}`",
	'"; alert(1); "',
	"'];alert(1)//",
	"../../x",
	"..\\..\\x",
	"/etc/passwd",
	"\\",
	"line\nbreak\u2028x",
	"\u0000\u0007",
	"class",
	"__proto__",
	"constructor",
	"hasOwnProperty",
	"then",
	"größe",
	"日本語",
	"a b",
	"",
	"-",
	"con.ts",
	"x".repeat(5000),
	"{a}",
	"$ref",
	"</script>",
];

describe("hostile names", () => {
	it("no name of a document becomes part of a file's path, and every operation keeps a valid name", async () => {
		const paths: Record<string, JsonObject> = {};
		const schemas: Record<string, JsonObject> = {};
		for (const name of HOSTILE) {
			schemas[name] = { type: "object", description: name, properties: { [name]: { type: "string", enum: [name] } } };
			const operation = {
				operationId: name,
				tags: [name],
				summary: name,
				description: name,
				parameters: [{ name, in: "query", description: name, schema: { type: "string" } }],
				...returns({ $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` }),
			} as unknown as JsonObject;
			paths[`/${name}`] = { get: operation };
			paths[`/x/{${name}}/${name}`] = { post: { ...operation, operationId: `${name}2` } };
		}
		const intake = ready(
			await intakeOfDocument({ info: { title: HOSTILE.join(" "), version: "1" }, paths, components: { schemas } }),
		);
		expect(checkReadiness(intake).problems).toEqual([]);
		expect(checkReadiness(intake).unnamed).toEqual([]);
		const emitted = await emitClientFor(buildModel(intake), "hostile", "countersign generate");
		const files = emitted.map(({ path }) => path);
		expect(files.filter((path) => !/^(?:[A-Za-z0-9-]+\/)*[A-Za-z0-9-]+\.\w+$/.test(path))).toEqual([]);
		expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length);
		expect(files.every((path) => path.length < 200)).toBe(true);
	}, 60_000);
});

describe("broken documents", () => {
	const name = fc.oneof(
		fc.constantFrom(
			"$ref",
			"type",
			"properties",
			"items",
			"allOf",
			"anyOf",
			"oneOf",
			"required",
			"enum",
			"schema",
			"content",
			"application/json",
			"parameters",
			"responses",
			"200",
			"default",
			"get",
			"post",
			"paths",
			"/a/{id}",
			"components",
			"schemas",
			"A",
			"in",
			"name",
			"nullable",
			"discriminator",
			"mapping",
			"security",
			"tags",
			"servers",
			"url",
			"info",
			"x-pagination",
			"webhooks",
			"headers",
			"Link",
			"data",
			"next",
			"limit",
			"page",
		),
		fc.constantFrom(...HOSTILE.filter((one) => one.length < 100)),
	);
	const leaf = fc.oneof(
		fc.constantFrom<unknown>(
			null,
			true,
			false,
			0,
			-1,
			1.5,
			"",
			"string",
			"object",
			"array",
			"#/components/schemas/A",
			"#/paths",
			"#",
			"A",
			"other.yaml",
			"http://x.example/y",
			[],
			{},
		),
		fc.string(),
	);
	const value = fc.letrec<{ any: unknown }>((tie) => ({
		any: fc.oneof(
			{ maxDepth: 7, withCrossShrink: true },
			leaf,
			fc.array(tie("any"), { maxLength: 3 }),
			fc.dictionary(name, tie("any"), { maxKeys: 4 }),
		),
	})).any;

	it("any values in an OpenAPI document lead to a document or a DocumentError, for every version", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom({ swagger: "2.0" }, { openapi: "3.0.3" }, { openapi: "3.1.0" }, { openapi: "3.2.0" }),
				fc.record(
					{
						paths: fc.dictionary(name, value, { maxKeys: 3 }),
						components: value,
						definitions: value,
						parameters: value,
						info: value,
						servers: value,
						tags: value,
						security: value,
						webhooks: value,
					},
					{ requiredKeys: ["paths"] },
				),
				async (version, parts) => {
					try {
						const intake = ready(await intakeOf(JSON.stringify({ ...version, ...parts })));
						expect(checkReadiness(intake).unnamed).toEqual([]);
						buildModel(intake);
					} catch (error) {
						if (!(error instanceof DocumentError)) throw error;
					}
				},
			),
			{ numRuns: 400 },
		);
	}, 120_000);

	it("a sound document with one value replaced leads to a document or a DocumentError", async () => {
		const sound = {
			openapi: "3.0.3",
			info: { title: "T", version: "1" },
			servers: [{ url: "https://x.example" }],
			paths: {
				"/a/{id}": {
					parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
					post: {
						operationId: "a",
						tags: ["t"],
						requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } },
						...returns({ type: "array", items: { $ref: "#/components/schemas/A" } }),
					},
				},
			},
			components: {
				schemas: { A: { type: "object", properties: { a: { type: "string", nullable: true } }, required: ["a"] } },
				securitySchemes: { key: { type: "apiKey", name: "k", in: "header" } },
			},
			security: [{ key: [] }],
		};
		const places: (string | number)[][] = [];
		const collect = (one: unknown, at: (string | number)[]): void => {
			if (at.length > 0) places.push(at);
			if (typeof one === "object" && one !== null)
				for (const [key, inner] of Object.entries(one)) collect(inner, [...at, key]);
		};
		collect(sound, []);
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...places), value, async (place, replaced) => {
				const document = structuredClone(sound) as unknown as Record<string | number, unknown>;
				let holder = document;
				for (const step of place.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
				holder[place.at(-1) as string] = replaced;
				try {
					buildModel(ready(await intakeOf(JSON.stringify(document))));
				} catch (error) {
					if (!(error instanceof DocumentError)) throw error;
				}
			}),
			{ numRuns: 400 },
		);
	}, 120_000);

	it("any text leads to a document or a DocumentError", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `openapi: 3.1.0\n${text}`),
					fc.json(),
				),
				async (text) => {
					try {
						await intakeOf(text);
					} catch (error) {
						if (!(error instanceof DocumentError)) throw error;
					}
				},
			),
			{ numRuns: 300 },
		);
	}, 60_000);
});

describe("large documents", () => {
	it("a document with 10,000 operations is read and named, each operation with a name of its own", async () => {
		const paths = Object.fromEntries(
			Array.from({ length: 10_000 }, (_, index) => [
				`/r${index % 100}/{id}/p${index}`,
				{ get: returns({ $ref: "#/components/schemas/A" }) },
			]),
		);
		const facts = inferFacts(
			(await intakeOfDocument({ paths, components: { schemas: { A: { type: "object" } } } })).document,
		);
		expect(new Set(facts.operations.map(({ id }) => id.value)).size).toBe(10_000);
	}, 120_000);

	it("more operations or schemas than the limits allow are refused", async () => {
		const paths = { "/a": { get: {} }, "/b": { get: {} } };
		await expect(intakeOfDocument({ paths }, { limits: { operations: 1 } })).rejects.toThrow(
			"2 operations, but at most 1",
		);
		const components = { schemas: { A: {}, B: {} } };
		await expect(intakeOfDocument({ components }, { limits: { schemas: 1 } })).rejects.toThrow(
			"2 schemas, but at most 1",
		);
	});
});
