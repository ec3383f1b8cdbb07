import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conformanceCases, type MakeSubject, type Subject } from "@countersign/sdk/conformance";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateInto } from "../../src/generate/into.ts";
import { infer } from "../../src/infer/infer.ts";
import { testMachine } from "../machine.ts";

const ARCUS = fileURLToPath(new URL("../../../openapi/generated/arcus.json", import.meta.url));

interface OpenApiDocument {
	paths: Record<string, object>;
}

/** The products of Arcus as another vendor would describe them: without our extensions and without our names of operations. */
function foreignDocument(): OpenApiDocument {
	const isOurs = (key: string): boolean => key.startsWith("x-") || key === "operationId";
	const document = JSON.parse(readFileSync(ARCUS, "utf8"), function (this: unknown, key: string, value: unknown) {
		return !Array.isArray(this) && isOurs(key) ? undefined : value;
	}) as OpenApiDocument;
	const paths = Object.entries(document.paths).filter(([path]) => /^\/products(?:\/|$)/.test(path));
	return { ...document, paths: Object.fromEntries(paths) };
}

interface Products {
	retrieve(id: string, params?: object, options?: object): PromiseLike<unknown>;
	create(params: object, options?: object): PromiseLike<unknown>;
	list(params?: object, options?: object): AsyncIterable<unknown>;
}
type Client = new (options: object) => { readonly products: Products };

let folder: string;
let Generated: Client | undefined;
beforeAll(async () => {
	// Below this package, so that generated code finds the packages that it imports.
	const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
	mkdirSync(cache, { recursive: true });
	folder = mkdtempSync(join(cache, "conformance-"));
	const document = join(folder, "products.json");
	writeFileSync(document, JSON.stringify(foreignDocument()));
	const { machine } = testMachine();
	await infer({ document, out: undefined, all: false }, machine);
	expect(await generateInto({ spec: document, out: join(folder, "client"), check: false }, machine)).toBe(0);
	const client: Readonly<Record<string, unknown>> = await import(join(folder, "client", "index.ts"));
	Generated = Object.values(client).find((one) => /^class /.test(String(one))) as Client | undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const subject: MakeSubject = ({ baseUrl, secret, timeout, maxRetries, log }): Subject => {
	if (!Generated) throw new Error("no client was generated");
	const logger = { debug: log, info: log, warn: log, error: log };
	const { products } = new Generated({ apiKey: secret, baseUrl, timeout, maxRetries, logger });
	return {
		retrieve: (options) => products.retrieve("r1", undefined, options),
		create: (options) => products.create({ title: "t", product_type: "physical" }, options),
		list: (options) => products.list({ limit: 2 }, options),
	};
};

describe("a client that was generated from a document of another vendor, with what was inferred", () => {
	it.concurrent.each(conformanceCases)("$name", ({ run }) => run(subject));
});
