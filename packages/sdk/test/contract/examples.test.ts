import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

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

const steps = (pointer: string): string[] =>
	pointer.split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));

/** An independent reading of a published document: none of the code under test is used. */
class Published {
	readonly document: Document;
	readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

	constructor(provider: string) {
		this.document = createRequire(import.meta.url)(`@countersign/openapi/${provider}.json`) as Document;
		(addFormats as unknown as (ajv: InstanceType<typeof Ajv2020>) => void)(this.#ajv);
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

	/** Returns what is wrong with the examples at a place; undefined if that place needs no example. */
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

interface Fields {
	readonly $ref?: string;
	readonly properties?: Readonly<Record<string, Fields>>;
	readonly items?: Fields;
	readonly allOf?: readonly Fields[];
	readonly anyOf?: readonly Fields[];
	readonly oneOf?: readonly Fields[];
}

/** Finds the places in an example where nothing is shown although the document has fields for it. */
class Hollow {
	readonly #document: object;
	readonly places: string[] = [];

	constructor(document: object) {
		this.#document = document;
	}

	/** The schema and those that it is made of. */
	#parts(schema: Fields | undefined, depth = 0): readonly Fields[] {
		if (schema === undefined || depth > 8) return [];
		if (schema.$ref !== undefined) {
			let found: unknown = this.#document;
			for (const step of steps(schema.$ref.slice(2))) found = (found as Record<string, unknown>)[step];
			return this.#parts(found as Fields, depth + 1);
		}
		const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
		return [schema, ...inner.flatMap((one) => this.#parts(one, depth + 1))];
	}

	walk(value: unknown, schemas: readonly (Fields | undefined)[], at: string): void {
		const parts = schemas.flatMap((one) => this.#parts(one));
		if (Array.isArray(value)) {
			for (const [index, one] of value.entries())
				this.walk(
					one,
					parts.map(({ items }) => items),
					`${at}[${index}]`,
				);
			return;
		}
		if (value === null || typeof value !== "object") return;
		const known = parts.flatMap(({ properties = {} }) => Object.keys(properties));
		if (Object.keys(value).length === 0 && known.length > 0) this.places.push(at);
		for (const [name, one] of Object.entries(value))
			this.walk(
				one,
				parts.map(({ properties = {} }) => properties[name]),
				`${at}.${name}`,
			);
	}
}

const escaped = (step: string): string => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));

describe.each(["arca", "arcus", "deskflow"])("the examples of the %s document", (provider) => {
	const published = new Published(provider);
	const operations = Object.entries(published.document.paths).flatMap(([path, item]) =>
		Object.entries(item).map(([method, operation]) => ({ id: String(operation.operationId), path, method, operation })),
	);

	it.each(operations)("$id has examples of its request and its responses, and all match their schemas", (one) => {
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

	it("no example has an empty object where fields are documented, and no list is empty", () => {
		const hollow = new Hollow(published.document);
		const empty: string[] = [];
		for (const { id, path, method, operation } of operations) {
			const at = `paths/${escaped(path)}/${method}`;
			const holders = Object.keys(operation.responses).map((status) => `${at}/responses/${status}`);
			for (const pointer of [...(operation.requestBody ? [`${at}/requestBody`] : []), ...holders]) {
				const { schema, example } = published.media(pointer)?.media ?? {};
				if (example === undefined) continue;
				hollow.walk(example, [schema as Fields | undefined], `${id} ${pointer.slice(at.length + 1)}`);
				const rows = Array.isArray(example) ? example : (example as { data?: unknown } | null)?.data;
				if (pointer.includes("/responses/2") && Array.isArray(rows) && rows.length === 0) empty.push(id);
			}
		}
		expect([...hollow.places, ...empty]).toEqual([]);
	});

	it("the examples contain no secret that a scanner could mistake for a real one", () => {
		const text = readFileSync(
			fileURLToPath(new URL(`../../../openapi/specs/${provider}/generated/examples.json`, import.meta.url)),
			"utf8",
		);
		// Everyone can compute the signatures of recorded deliveries: they are made with the example secret.
		const unsigned = text.replace(/v1=[0-9a-f]{64}/g, "");
		const secrets = unsigned.match(/whsec_\w+|ark_(?:live|test)_\w+|arca_[0-9a-f]{64}|[0-9a-f]{40,}/g) ?? [];
		const real = secrets.filter((one) => !/example|^0+|^(\d{4})\1+$/.test(one));
		expect(real).toEqual([]);
	});
});
