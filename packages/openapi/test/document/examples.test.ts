import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkExamples } from "../../src/document/check-examples.ts";
import { EXAMPLES_FILE, type RecordedExamples } from "../../src/document/examples.ts";
import { loadDocument } from "../../src/document/load.ts";
import { readDocument } from "../../src/document/read.ts";

interface Media {
	readonly schema?: object;
	readonly example?: unknown;
	readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Holder {
	readonly $ref?: string;
	readonly content?: Readonly<Record<string, Media>>;
}
interface Document {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
	readonly operationId?: string;
	readonly requestBody?: Holder;
	readonly responses: Readonly<Record<string, Holder>>;
	readonly "x-example"?: { readonly path?: object };
}

const specs = fileURLToPath(new URL("../../specs", import.meta.url));
const steps = (pointer: string): string[] =>
	pointer.split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));

/** An independent reading of a published document: nothing of the code under test is used. */
class Published {
	readonly document: Document;
	readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

	constructor(provider: string) {
		this.document = createRequire(import.meta.url)(`../../generated/${provider}.json`) as Document;
		(addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
		this.#ajv.addSchema({ $id: "doc:", ...this.document });
	}

	/** The JSON of a request body or response, and where it is. */
	media(pointer: string): { readonly media: Media; readonly pointer: string } | undefined {
		let found: unknown = this.document;
		for (const step of steps(pointer)) found = (found as Record<string, unknown>)[step];
		const holder = found as Holder;
		if (holder.$ref !== undefined) return this.media(holder.$ref.slice(2));
		const media = holder.content?.["application/json"];
		return media && { media, pointer: `${pointer}/content/application~1json/schema` };
	}

	/** What is wrong with the examples at a place; undefined where there is nothing to show. */
	problems(pointer: string): string[] | undefined {
		const found = this.media(pointer);
		if (!found) return undefined;
		const { example, examples } = found.media;
		const values = example === undefined ? Object.values(examples ?? {}).map((one) => one.value) : [example];
		if (values.length === 0) return ["there is no example"];
		const check = this.#ajv.getSchema(`doc:#/${found.pointer}`);
		if (!check) return ["there is no schema"];
		return values.flatMap((value) => (check(value) ? [] : [this.#ajv.errorsText(check.errors)]));
	}
}

const escaped = (step: string): string => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));

describe.each(["arca", "arcus", "deskflow"])("the examples of the %s document", (provider) => {
	const published = new Published(provider);
	const operations = Object.entries(published.document.paths).flatMap(([path, item]) =>
		Object.entries(item).map(([method, operation]) => ({ id: String(operation.operationId), path, method, operation })),
	);

	it.each(operations)("$id shows a request and every response it documents, and all match their schemas", (one) => {
		const at = `paths/${escaped(one.path)}/${one.method}`;
		if (one.operation.requestBody) expect(published.problems(`${at}/requestBody`) ?? []).toEqual([]);
		const found = Object.keys(one.operation.responses).map((status) => ({
			status,
			problems: published.problems(`${at}/responses/${status}`) ?? [],
		}));
		expect(found.filter(({ problems }) => problems.length > 0)).toEqual([]);
		const names = [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
		expect(Object.keys(one.operation["x-example"]?.path ?? {})).toEqual(names);
	});

	it("they contain no secret that a scanner could take for a real one", () => {
		const text = readFileSync(join(specs, provider, EXAMPLES_FILE), "utf8");
		const secrets = text.match(/whsec_\w+|ark_(?:live|test)_\w+|arca_[0-9a-f]{64}|[0-9a-f]{40,}/g) ?? [];
		const real = secrets.filter((one) => !/example|^0+|^(\d{4})\1+$/.test(one));
		expect(real).toEqual([]);
	});
});

describe("an example that does not match its schema", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "examples-"));
		cpSync(join(specs, "deskflow"), folder, { recursive: true });
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	/** Changes the recorded file as a person could. */
	function change(edit: (examples: RecordedExamples) => void): void {
		const path = join(folder, EXAMPLES_FILE);
		const examples = JSON.parse(readFileSync(path, "utf8")) as RecordedExamples;
		edit(examples);
		writeFileSync(path, JSON.stringify(examples, null, "\t"));
	}
	const problems = () => checkExamples(loadDocument(folder, "specs/deskflow"), folder, "specs/deskflow");

	it("is found nowhere in the recorded file", () => {
		expect(problems()).toEqual([]);
	});

	it("is reported with its file, its line, its operation and the place inside it", () => {
		change(({ operations }) => {
			(operations["orders.create"]?.body as { line_items: { quantity: unknown }[] }).line_items[0]!.quantity = "three";
		});
		const [problem, ...others] = problems();
		expect(others).toEqual([]);
		expect(problem?.file).toBe(`specs/deskflow/${EXAMPLES_FILE}`);
		expect(problem?.line).toBeGreaterThan(1);
		expect(problem?.message).toMatch(/orders\.create.*request body, \/line_items\/0\/quantity must be integer/);
	});

	it("is reported when a shared error or the status of a response is wrong", () => {
		change(({ operations, responses }) => {
			Object.assign(operations["orders.delete"] ?? {}, { status: 299, response: {} });
			Object.assign(responses, { Unauthorized: { broken: { error: 1 } }, Nowhere: { lost: {} } });
		});
		expect(problems().map(({ message }) => message)).toEqual([
			expect.stringContaining("orders.delete does not match its schema: response 299, / is documented nowhere"),
			expect.stringContaining("Unauthorized does not match its schema: response broken, /error must be object"),
			expect.stringContaining("Nowhere does not match its schema: response lost, / is documented nowhere"),
		]);
	});

	it("makes the whole document unreadable if its file is not JSON, and says so", async () => {
		writeFileSync(join(folder, EXAMPLES_FILE), '{ "operations": ');
		await expect(readDocument(folder, "specs/deskflow")).rejects.toThrow(
			/specs\/deskflow\/generated\/examples\.json:1:1 {2}not valid JSON: .*npm run generate/,
		);
	});

	it("is ignored if its operation no longer exists", async () => {
		change(({ operations }) => {
			Object.assign(operations, { "orders.archive": { status: 200, response: { id: 1 } } });
		});
		expect(problems()).toEqual([]);
		await expect(readDocument(folder, "specs/deskflow")).resolves.toBeDefined();
	});
});
