import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shortPath } from "../../src/shared/short-path.ts";
import { countersign } from "../machine.ts";

const API = `openapi: 3.0.3
info: { title: Book Shop API, version: "1" }
servers: [{ url: https://books.example }]
paths:
  /books:
    get:
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: kind, in: url, schema: { type: string } }
      responses:
        200:
          description: Books
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: { type: array, items: { $ref: "#/components/schemas/Book" } }
                  next_cursor: { type: string, nullable: true }
  /books/{id}:
    get:
      responses: { 200: { description: A book, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } } }
components:
  schemas:
    Book: { type: object, properties: { id: { type: string } } }
`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "infer-"));
	writeFileSync(join(folder, "api.yaml"), API);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

describe("countersign infer and generate", () => {
	it("generate says to run infer first, infer writes the overlay, and then generate writes a client that compiles", async () => {
		const before = await countersign("generate", at("api.yaml"), "--out", at("client"));
		expect(before.code).toBe(1);
		expect(before.err).toContain(`2 operations have no name for a client (GET /books, GET /books/{id})`);
		expect(before.err).toContain(`Run \`countersign infer ${at("api.yaml")}\` first`);
		const inferred = await countersign("infer", at("api.yaml"));
		expect(inferred.code).toBe(0);
		expect(readdirSync(folder).sort()).toEqual(["api.overlay.yaml", "api.yaml"]);
		const { code } = await countersign("generate", at("api.yaml"), "--out", at("client"));
		expect(code).toBe(0);
		expect(readFileSync(at("client/resources/books.ts"), "utf8")).toContain("retrieve(id: string,");
	}, 60_000);

	it("infer prints resources, lists that page, corrections with their lines, and what to do next", async () => {
		const { lines } = await countersign("infer", at("api.yaml"));
		const output = lines.join("\n");
		expect(output).toContain("api.yaml: OpenAPI 3.0.3, 2 operations, 1 resource");
		expect(output).toContain("  books: list, retrieve");
		expect(output).toContain("Lists that page: 1 (1 by cursor)");
		expect(output).toMatch(/api\.yaml:9:11 {2}the parameter kind has in: "url"; it was read as in: query/);
		expect(output).toContain("Everything in the document is supported.");
		expect(output).toContain(`Wrote ${at("api.overlay.yaml")}.`);
	});

	it("infer says how clients sign in and which server they call, and what the document leaves open", async () => {
		const open = (await countersign("infer", at("api.yaml"))).lines;
		expect(open).toContain("Server: https://books.example");
		expect(open.join("\n")).toContain("The document has no security schemes. If the API needs a key, add");
		const schemes = "{ key: { type: apiKey, in: header, name: X-Key }, login: { type: http, scheme: basic } }";
		writeFileSync(
			at("api.yaml"),
			API.replace("components:", `security: [{ key: [] }, { login: [] }]\ncomponents:\n  securitySchemes: ${schemes}`)
				.replace("servers: [{ url: https://books.example }]", "servers: [{ url: /v1 }]")
				.replace("    get:\n      responses: {", "    get:\n      security: []\n      responses: {"),
		);
		const { lines } = await countersign("infer", at("api.yaml"));
		expect(lines).toContain(
			"Sign-in: key in the header X-Key (default), user name and password (Basic); 1 operation without",
		);
		expect(lines.join("\n")).toContain("The document has no server with a host. Add servers to the overlay");
		writeFileSync(at("api.yaml"), API.replace("components:", `components:\n  securitySchemes: ${schemes}`));
		expect((await countersign("infer", at("api.yaml"))).lines.join("\n")).toContain(
			"No operation requires key or login. If the API does, set security at the root",
		);
	});

	it("paths below the current folder are printed relative to it", () => {
		expect(shortPath("/srv/shop/api.yaml", "/srv/shop")).toBe("api.yaml");
		expect(shortPath("apis/api.yaml", "/srv/shop")).toBe("apis/api.yaml");
		expect(shortPath("/srv/shop/a/api.yaml", "/srv/shop")).toBe("a/api.yaml");
		expect(shortPath("/data/api.yaml", "/srv/shop")).toBe("/data/api.yaml");
	});

	it("what a client will not have is listed with its place by infer and by generate", async () => {
		writeFileSync(at("api.yaml"), API.replace("components:", "  /status:\n    trace: {}\ncomponents:"));
		const line = /^ {2}api\.yaml:\d+:5 {2}clients have no TRACE operations; it was left out$/m;
		expect((await countersign("infer", at("api.yaml"))).lines.join("\n")).toMatch(line);
		const { lines } = await countersign("generate", at("api.yaml"), "--out", at("client"));
		expect(lines.join("\n")).toMatch(line);
		expect(lines).toContain("operations 2, resources 1, lists that page 1, events 0");
	}, 60_000);

	it("a second run changes nothing and says so; a new operation is added beside what people edited", async () => {
		await countersign("infer", at("api.yaml"));
		const edited = readFileSync(at("api.overlay.yaml"), "utf8").replace("books.retrieve", "books.find");
		writeFileSync(at("api.overlay.yaml"), edited);
		expect((await countersign("infer", at("api.yaml"))).lines.join("\n")).toContain("has everything already");
		expect(readFileSync(at("api.overlay.yaml"), "utf8")).toBe(edited);
		writeFileSync(at("api.yaml"), API.replace("components:", "  /authors:\n    post: {}\ncomponents:"));
		const stale = await countersign("generate", at("api.yaml"), "--out", at("client"));
		expect(stale.err).toContain("1 operation has no name for a client (POST /authors)");
		expect((await countersign("infer", at("api.yaml"))).lines.join("\n")).toContain("$.paths['/authors'].post");
		expect(readFileSync(at("api.overlay.yaml"), "utf8")).toContain("books.find");
	});

	it("an overlay that does not fit the document is an error with its line", async () => {
		writeFileSync(
			at("o.yaml"),
			"overlay: 1.0.0\nactions:\n  - target: $.paths['/gone'].get\n    update: { operationId: a.b }\n",
		);
		const { code, err } = await countersign(
			"generate",
			at("api.yaml"),
			"--overlay",
			at("o.yaml"),
			"--out",
			at("client"),
		);
		expect(code).toBe(1);
		expect(err).toContain("o.yaml:3:5  the target $.paths['/gone'].get finds nothing");
	});

	it("infer does not overwrite a file that is not an overlay", async () => {
		const { code, err } = await countersign("infer", at("api.yaml"), "--out", at("api.yaml"));
		expect([code, err]).toEqual([2, expect.stringContaining("must be another file")]);
		writeFileSync(at("notes.yaml"), "notes: mine\n");
		expect((await countersign("infer", at("api.yaml"), "--out", at("notes.yaml"))).code).toBe(1);
		expect(readFileSync(at("notes.yaml"), "utf8")).toBe("notes: mine\n");
	});

	it.each([
		["a missing file", ["infer", "nowhere.yaml"], "There is no file nowhere.yaml."],
		[
			"a missing overlay",
			["generate", "API", "--overlay", "nowhere.yaml", "--out", "x"],
			"There is no overlay nowhere.yaml.",
		],
		[
			"an overlay for a provider",
			["generate", "arca", "--overlay", "API", "--out", "x"],
			"arca is a provider and needs no overlay.",
		],
	])("%s is a usage error", async (_, args, message) => {
		const { code, err } = await countersign(...args.map((arg) => (arg === "API" ? at("api.yaml") : arg)));
		expect([code, err]).toEqual([2, expect.stringContaining(message)]);
	});
});
