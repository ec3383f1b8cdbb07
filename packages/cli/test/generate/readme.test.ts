import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { generateInto } from "../../src/generate/into.ts";
import { infer } from "../../src/infer/infer.ts";
import { testMachine } from "../machine.ts";

const fixture = (name: string): string =>
	readFileSync(fileURLToPath(new URL(`../fixtures/${name}.yaml`, import.meta.url)), "utf8");

/** A shop that is signed in to with OAuth 2 only. */
const oauthShop = fixture("shop").replace("[{ key: [] }, { login: [] }, { oauth: [orders] }]", "[{ oauth: [orders] }]");

/** A library whose webhooks are signed, and where only users sign in. */
const library = `
openapi: 3.1.0
info: { title: Library, version: "1" }
servers: [{ url: "https://api.library.example/v1" }]
security: [{ "staff login": [] }]
x-webhook-signature: { scheme: standard-webhooks }
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      responses:
        "200":
          description: Books.
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Book" } } } }
webhooks:
  book.returned:
    post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } }, responses: { "200": { description: Received. } } }
components:
  securitySchemes:
    staff login:
      type: oauth2
      flows: { authorizationCode: { authorizationUrl: "https://login.library.example/", tokenUrl: "https://login.library.example/token", scopes: {} } }
  schemas:
    Book: { type: object, required: [id], properties: { id: { type: string }, title: { type: string } } }
`;

afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

interface MockModule {
	readonly [name: string]: () => {
		createKey(): { readonly key: string; readonly details?: Readonly<Record<string, string>> };
		fetch(request: Request): Promise<Response>;
		stop(): void;
	};
}

it.each([
	["bakery", fixture("bakery"), 3],
	["shop", fixture("shop"), 2],
	["shop", oauthShop, 2],
	["library", library, 4],
])("every program in the README of %s runs as it is", async (name, text, count) => {
	// Below this package, so that generated code finds the packages that it imports.
	const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, "readme-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const spec = join(folder, `${name}.yaml`);
	writeFileSync(spec, text);
	const { machine } = testMachine();
	await infer({ document: spec, out: undefined, all: false }, machine);
	expect(await generateInto({ spec, out: folder, check: false, package: `@acme/${name}` }, machine)).toBe(0);

	const modules: MockModule = await import(join(folder, "src", "mock.ts"));
	const create = Object.entries(modules).find(([one]) => one.startsWith("create"))?.[1];
	const mock = create?.();
	const { key = "", details } = mock?.createKey() ?? {};
	onTestFinished(() => mock?.stop());
	const PREFIX = name.toUpperCase();
	vi.stubEnv(`${PREFIX}_CLIENT_ID`, key);
	vi.stubEnv(`${PREFIX}_CLIENT_SECRET`, details?.secret ?? "");
	vi.stubEnv(`${PREFIX}_REFRESH_TOKEN`, details?.refreshToken ?? "");
	vi.stubEnv("WEBHOOK_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
	const network = globalThis.fetch;
	vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
		const request = new Request(input, init);
		// The quick start serves a mock of its own.
		return new URL(request.url).hostname === "127.0.0.1" ? network(request) : mock?.fetch(request);
	});
	vi.spyOn(console, "log").mockImplementation(() => {});

	const readme = readFileSync(join(folder, "README.md"), "utf8");
	const programs = Array.from(readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm), ([, code = ""]) => code);
	expect(programs).toHaveLength(count);
	for (const [index, code] of programs.entries()) {
		// A program that signs in with OAuth 2 must not need a key.
		vi.stubEnv(`${PREFIX}_API_KEY`, code.includes(`${PREFIX}_API_KEY`) ? key : "");
		const own = code.replace(/"@acme\/\w+(?:\/(\w+))?"/g, (_, module = "index") => `"./src/${module}.ts"`);
		const file = join(folder, `program-${index}.ts`);
		writeFileSync(file, `${own}\nexport {};\n`);
		await import(file);
	}
});
